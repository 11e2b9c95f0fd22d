"""Builds what a model does from its settings; nothing of LangChain is loaded while it is off."""

from dataclasses import dataclass

from assistant.quoting import Rewrite, quote_alone
from assistant.writing.asking import TimedModel
from assistant.writing.attribution import FindSources
from assistant.writing.checking import Checker, Encode
from assistant.writing.completing import Complete, Completer
from assistant.writing.providers import load_model
from assistant.writing.rewriting import Rewriter
from assistant.writing.writer import Writer


@dataclass(frozen=True)
class Writing:
    """What a language model may do: say answers anew, and make unsure follow-ups whole."""

    rewrite: Rewrite = quote_alone
    complete: Complete | None = None


def build_writing(
    spec: str, *, url: str, seconds: float, encode: Encode, find_sources: FindSources
) -> Writing:
    """With the model that `spec` ("provider:model") names, or the default where it is empty.

    Raises `ProviderError`, one line, where the model can't be had.
    """
    if not spec:
        return Writing()
    model = TimedModel(load_model(spec, url=url, seconds=seconds), name=spec, seconds=seconds)
    checker = Checker(encode, find_sources)
    return Writing(Rewriter(Writer(model, checker)), Completer(model))
