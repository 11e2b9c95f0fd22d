"""The HTTP API: questions in, replies out, and who may ask."""
