"""Serving: processes, connections, who gets in, and what is refused in good order."""
