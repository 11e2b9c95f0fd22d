"""Builds what writes answers from its settings; nothing of LangChain is loaded while it is off."""

from assistant.writing.checking import Checker, Encode, FindSources
from assistant.writing.providers import load_model
from assistant.writing.rewriting import Rewrite, Rewriter, quote_alone
from assistant.writing.writer import Writer


def build_rewrite(
    spec: str, *, url: str, seconds: float, encode: Encode, find_sources: FindSources
) -> Rewrite:
    """The writer that `spec` ("provider:model") names, or the default where it is empty.

    Raises `ProviderError`, one line, where the model can't be had.
    """
    if not spec:
        return quote_alone
    model = load_model(spec, url=url, seconds=seconds)
    checker = Checker(encode, find_sources)
    return Rewriter(Writer(model, checker, name=spec, seconds=seconds))
