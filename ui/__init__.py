"""How people and programs reach Footnote: page, HTTP, command line. Imports both others."""
