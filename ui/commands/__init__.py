"""Commands that are more than a call, and what the command line reads and prints."""
