"""Parts of Footnote for other people's LangChain code; the README shows each in ten lines."""
