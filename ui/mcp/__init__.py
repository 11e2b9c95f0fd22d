"""Footnote as an MCP server: tools and resources for other people's assistants."""
