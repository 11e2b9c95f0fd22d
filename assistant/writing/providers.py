"""Sets up a language model by LangChain's `init_chat_model`: the only module that knows providers.

Whatever is wrong with the name, the package, the key or the model is said once, at start, in one
line. LangChain's own imports take seconds, so they happen here and only when a model is asked for.
"""

import re
from typing import TYPE_CHECKING, Any

from assistant.writing.errors import ProviderError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

# Our extras; any other provider that LangChain knows works where its package is installed.
EXTRAS = ("anthropic", "ollama", "openai")
FORM = "expected FOOTNOTE_LLM=provider:model, for example ollama:llama3.2"
PROBE = "Answer with the one word: ready"
STATUS_REASONS = {
    400: "the request was refused",
    401: "the key was refused",
    403: "the key was refused",
    404: "there is no such model",
    429: "the provider says too many requests, or no credit is left",
}


def load_model(spec: str, *, url: str = "", seconds: float) -> "BaseChatModel":
    """The model that `spec` ("provider:model") names, asked once whether it answers.

    `url` is the address of a server of one's own; `seconds` the longest wait for one answer. Raises
    `ProviderError`.
    """
    provider, colon, name = spec.partition(":")
    if not (provider and colon and name):
        raise ProviderError(f"{spec!r} isn't a language model: {FORM}")
    model = _init_model(provider, name, url=url, seconds=seconds)
    _probe(model, spec)
    return model


def _init_model(provider: str, name: str, *, url: str, seconds: float) -> "BaseChatModel":
    try:
        from langchain.chat_models import init_chat_model
    except ImportError:
        raise ProviderError(_advise_install(provider)) from None
    settings = _build_settings(provider, url=url, seconds=seconds)
    try:
        model: BaseChatModel = init_chat_model(name, model_provider=provider, **settings)
    except ImportError as error:
        raise ProviderError(_advise_install(provider, str(error))) from None
    except Exception as error:
        raise ProviderError(_explain_init(provider, error)) from None
    return model


def _build_settings(provider: str, *, url: str, seconds: float) -> dict[str, Any]:
    settings: dict[str, Any] = {"temperature": 0}
    if provider == "ollama":
        settings["client_kwargs"] = {"timeout": seconds}
    else:
        # A second try would outlast the runner's patience.
        settings |= {"timeout": seconds, "max_retries": 0}
    if url:
        settings["base_url"] = url
    return settings


def _probe(model: "BaseChatModel", spec: str) -> None:
    from langsmith import tracing_context

    try:
        with tracing_context(enabled=False):
            model.invoke(PROBE)
    except Exception as error:
        raise ProviderError(f"{spec} doesn't answer: {explain_failure(error)}") from None


def explain_failure(error: BaseException) -> str:
    """Why a call failed, in a few words that hold nothing of what was asked and no key."""
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        reason = STATUS_REASONS.get(status, "the provider failed")
        return f"{reason} (HTTP {status})"
    if "timeout" in type(error).__name__.lower():
        return "no answer in time"
    if isinstance(error, ConnectionError) or "connect" in type(error).__name__.lower():
        return "no connection"
    return type(error).__name__


def _explain_init(provider: str, error: Exception) -> str:
    said = str(error)
    if "model_provider" in said or "model provider" in said or "Unsupported" in said:
        known = ", ".join(EXTRAS)
        return f"no provider {provider!r}: use {known}, or another name that LangChain knows"
    key = re.search(r"\b[A-Z]+(?:_[A-Z]+)*_KEY\b", said)
    if key:
        return f"{provider} needs a key: set {key.group()}"
    return f"{provider} can't be set up: {type(error).__name__}"


def _advise_install(provider: str, said: str = "") -> str:
    asked = re.search(r"pip install ([\w.-]+)", said)
    if provider in EXTRAS or not asked:
        extra = provider if provider in EXTRAS else "langchain"
        return f"the package for {provider} isn't installed: pip install -e '.[{extra}]'"
    return f"the package for {provider} isn't installed: pip install {asked.group(1)}"
