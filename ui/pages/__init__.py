"""Our pages: the conversation on Gradio, the articles, the quick checks, and what they share."""
