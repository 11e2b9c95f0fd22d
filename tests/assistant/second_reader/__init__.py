"""The second reader: its data, its training in miniature, and the shipped weights."""
