"""Faults injected on purpose, and what the runner sees of them (README.md)."""
