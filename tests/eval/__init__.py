"""Labelled questions, and the scorer that measures answers on them."""
