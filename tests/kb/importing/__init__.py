"""Articles from outside: what is stored of them, what isn't, what is refused."""
