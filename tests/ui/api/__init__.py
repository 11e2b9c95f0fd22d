"""Tests of `ui/api`."""
