"""Leans a question's vector towards the sentences that answer it (README.md)."""
