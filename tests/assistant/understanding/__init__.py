"""What a message asks, word by word."""
