"""A therapist's practice on this server: its brand, its links, who may embed it, what it keeps."""
