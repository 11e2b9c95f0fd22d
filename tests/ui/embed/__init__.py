"""Tests of `ui/embed`."""
