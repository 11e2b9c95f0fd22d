"""What Footnote knows: articles, passages, and the index over them. Imports nothing of ours."""
