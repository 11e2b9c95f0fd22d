"""What a runner's message asks: its words, its topics, and what earlier messages leave to it."""
