"""What runs on a therapist's own site: the loader, and the light chat page in its frame."""
