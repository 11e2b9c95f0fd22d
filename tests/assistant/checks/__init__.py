"""Tests of the quick checks."""
