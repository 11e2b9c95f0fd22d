"""Tests of the parts for other people's LangChain code."""
