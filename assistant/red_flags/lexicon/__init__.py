"""The words of the guard: each module maps a concept to the phrases that say it."""
