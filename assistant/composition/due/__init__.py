"""What an answer mustn't go without, whatever fits the question best."""
