"""Tests of the red-flag guard."""
