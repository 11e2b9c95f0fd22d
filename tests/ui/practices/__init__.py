"""Tests of `ui/practices`."""
