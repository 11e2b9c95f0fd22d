"""What the browser may do on the light pages, and which sites may frame them."""

import base64
import hashlib

from ui.practices.model import Practice
from ui.practices.origins import find_origin


def build_light_policy(
    practice: Practice | None, style: str, *, script: str = "", frames: str = "'none'"
) -> str:
    """The policy of a light page of ours: our own files, and the one style and the one script that
    stand in the page, by their hashes; a practice adds its logo from where it lies, and the sites
    that may frame the page, which without a practice nobody may. `frames` is what the page may
    frame itself."""
    logo = find_origin(practice.logo) if practice else ""
    ancestors = ("'self'", *practice.origins) if practice else ("'none'",)
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src 'self' {hash_inline(script) if script else ''}".strip(),
            f"style-src 'self' {hash_inline(style) if style else ''}".strip(),
            f"img-src 'self' data: {logo}".strip(),
            "connect-src 'self'",
            "manifest-src 'self'",
            f"frame-src {frames}",
            "form-action 'none'",
            "base-uri 'none'",
            " ".join(["frame-ancestors", *ancestors]),
        ]
    )


def hash_inline(text: str) -> str:
    """The source expression that lets this one inline style or script be used."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


# A page that isn't there may say so inside the frame that asked for it, whoever's it is. Its style
# is in it, because it can't know how many folders down it was asked for.
MISSING_STYLE = (
    "body { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem; color: #1e2527;"
    " font: 1rem/1.6 system-ui, sans-serif; } h1 { font-size: 1.5rem; }"
)
MISSING_POLICY = (
    f"default-src 'none'; style-src {hash_inline(MISSING_STYLE)}; base-uri 'none';"
    " form-action 'none'; frame-ancestors *"
)
# The demo stands for a therapist's site, with the narrowest policy the widget needs.
DEMO_POLICY = (
    "default-src 'none'; script-src 'self'; frame-src 'self'; style-src 'self'; img-src 'self';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# A practice's picture is shown by an <img>; opened by itself it can run nothing.
PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
