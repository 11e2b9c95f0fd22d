"""Our own small files (style, scripts, pictures), read once; their address changes with them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from starlette.responses import Response

FOLDER = Path(__file__).resolve().parent.parent / "static"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png"}


@dataclass(frozen=True)
class File:
    """A file as served."""

    content: bytes
    media_type: str

    def to_response(self) -> Response:
        return Response(self.content, media_type=self.media_type)


@cache
def load_files() -> dict[str, File]:
    """Every file of `static/` that is served, by name."""
    return {
        path.name: File(path.read_bytes(), TYPES[path.suffix])
        for path in sorted(FOLDER.iterdir())
        if path.suffix in TYPES
    }


@cache
def find_version() -> str:
    """A short hash over all files: a part of their address, so that they may be cached for ever."""
    return hash_files(load_files())


def hash_files(files: Mapping[str, File]) -> str:
    """Twelve digits that change with any of the files, or the name of one."""
    digest = hashlib.sha256()
    for name, file in files.items():
        digest.update(name.encode() + file.content)
    return digest.hexdigest()[:12]


def build_address(name: str) -> str:
    """Where the browser finds a file, below the site's root."""
    return f"/static/{find_version()}/{name}"


def build_manifest() -> dict[str, Any]:
    """What a phone needs to put the page on its home screen, seen from the manifest."""
    icons = [
        {"src": f".{build_address('favicon.svg')}", "sizes": "any", "type": "image/svg+xml"},
        {"src": f".{build_address('touch-icon.png')}", "sizes": "192x192", "type": "image/png"},
    ]
    return {
        "name": "Footnote",
        "short_name": "Footnote",
        "description": "Answers for runners in pain, every sentence with its source.",
        "start_url": "./chat/",
        "display": "standalone",
        "background_color": "#faf8f4",
        "theme_color": "#faf8f4",
        "icons": icons,
    }
