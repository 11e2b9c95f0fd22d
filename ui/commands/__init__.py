"""Commands that are more than a call: a therapist's articles, and the lint of the knowledge."""
