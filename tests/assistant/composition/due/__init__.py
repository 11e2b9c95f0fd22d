"""What an answer mustn't go without."""
