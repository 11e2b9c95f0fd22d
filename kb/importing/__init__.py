"""Articles from outside: read, cleaned, shown, and written as Markdown that a person can edit."""
