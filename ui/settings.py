"""Every setting of Footnote, in one place: environment variables `FOOTNOTE_…`, and one file.

The file is `footnote.toml` in the data folder; the environment wins over it.
"""

import ipaddress
import re
from collections.abc import Collection
from pathlib import Path

from pydantic import Field, field_validator
from pydantic_settings import (
    BaseSettings,
    InitSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from kb.places import Place, read_address
from ui.countries import DEFAULT, read_code
from ui.settings_file import FILE, find_default_home, read_file

# This machine's own address, which nobody else reaches.
LOOPBACK = "127.0.0.1"
RATE = r"\d+/(?:second|minute|hour|day)"


PREFIX = "FOOTNOTE_"


def name_variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"{PREFIX}{name}".upper()


def _require_known(path: Path, said: Collection[str], known: Collection[str]) -> None:
    """Raise `OSError` for a key that is no setting: misspelt, it would be one that nobody heard."""
    unknown = sorted(set(said) - set(known))
    if unknown:
        keys = ", ".join(known)
        raise OSError(f"{path}: unknown key {unknown[0][:60]!r}; the keys are {keys}")


class Settings(BaseSettings):
    """What an operator may set; each field's description is its documentation."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        # Of the environment nothing but the settings is read: a stray variable stays harmless.
        extra="forbid",
        # A wrong value may hold a password; its name and what it must be say enough.
        hide_input_in_errors=True,
    )

    home: Path = Field(
        default_factory=find_default_home, description="data folder: index, practices"
    )
    host: str = Field(LOOPBACK, description="address that `footnote serve` listens on")
    port: int = Field(7860, ge=1, le=65535, description="port that `footnote serve` listens on")
    country: str = Field(DEFAULT, description="whose emergency numbers are shown by default")
    chroma: str = Field(
        "", description="address of a Chroma server that holds the index; empty: the data folder"
    )

    llm: str = Field(
        "",
        description="language model that writes answers, as provider:model; empty: none",
    )
    llm_url: str = Field("", description="address of a model server of your own")
    llm_seconds: float = Field(
        20.0, gt=0, le=120, description="longest wait for a written answer, then the default one"
    )

    log: bool = Field(
        False, description="a line of JSON a reply on standard error, without any text"
    )
    metrics_port: int = Field(
        0, ge=0, le=65535, description="port on 127.0.0.1 for Prometheus's numbers; 0: none"
    )
    traces: str = Field(
        "", description="OpenTelemetry collector (OTLP, gRPC) that gets a span a reply"
    )

    public_url: str = Field(
        "", description="where visitors reach the server: https://ask.example.org"
    )
    proxies: str = Field("", description="addresses of reverse proxies to believe, with commas")
    rate_visitor: str = Field(
        "20/minute;200/hour", description="questions that a visitor may ask, as `limits` writes it"
    )
    rate_practice: str = Field(
        "120/minute;3000/day", description="questions that may be asked on a practice's site"
    )
    rate_store: str = Field(
        "memory://", description="where several processes share their counts, as `limits` writes it"
    )
    workers: int = Field(
        0, ge=0, le=64, description="processes that answer beside the one that serves; 0: none"
    )
    at_once: int = Field(
        0, ge=0, le=64, description="questions that are worked on at once; 0: one a processor"
    )

    @field_validator("home", mode="before")
    @classmethod
    def _find_home(cls, home: object) -> object:
        # A variable that is passed on empty isn't set: it would be the folder one happens to be in.
        return home or find_default_home()

    @field_validator("host", mode="before")
    @classmethod
    def _find_host(cls, host: object) -> object:
        # Nor is an empty one: a socket takes it for every address of the machine.
        return host or LOOPBACK

    @field_validator("country", mode="before")
    @classmethod
    def _read_country(cls, country: object) -> str:
        return read_code(country if isinstance(country, str) else "")

    @field_validator("public_url")
    @classmethod
    def _require_address(cls, address: str) -> str:
        if address and not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", address):
            raise ValueError("must be an address such as https://ask.example.org")
        return address.rstrip("/")

    @field_validator("proxies")
    @classmethod
    def _require_networks(cls, proxies: str) -> str:
        for each in filter(None, proxies.split(",")):
            ipaddress.ip_network(each.strip())
        return proxies

    @field_validator("rate_visitor", "rate_practice")
    @classmethod
    def _require_rate(cls, rate: str) -> str:
        if not re.fullmatch(rf"{RATE}(;{RATE})*", rate):
            raise ValueError("must be such as 20/minute;200/hour")
        return rate

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        path = Path(env_settings().get("home") or find_default_home()) / FILE
        said = read_file(path)
        _require_known(path, said, settings_cls.model_fields)
        return init_settings, env_settings, InitSettingsSource(settings_cls, said)

    @property
    def index_folder(self) -> Path:
        return self.home / "index"

    @property
    def index_place(self) -> Place:
        """The Chroma server, or the folder of the embedded one; raises `StoreAddressError`."""
        return read_address(self.chroma) if self.chroma else self.index_folder
