"""Passages and sentences that may answer, and how much speaks for them."""
