"""Token vectors: what each word of a text means where it stands, for late interaction."""
