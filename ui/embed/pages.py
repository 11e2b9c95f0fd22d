"""The widget's pages from their templates: chat, demo, and one for what isn't there."""

from functools import lru_cache
from typing import Any

from ui.countries import find_country
from ui.embed.files import find_version, load_chat_script, load_chat_style
from ui.embed.policies import MISSING_STYLE, build_light_policy
from ui.pages.files import build_address
from ui.pages.templating import encode_for_script, render
from ui.pages.whose import find_logo_address, render_style, view_phone
from ui.practices.model import CHECK_NAMES, Practice
from ui.server.admission import PATIENCE_SECONDS


@lru_cache(maxsize=256)
def render_chat_page(
    practice: Practice, *, patience_seconds: float = PATIENCE_SECONDS
) -> tuple[str, str]:
    """The chat page's HTML, whole but for its pictures, and the policy it is served with; kept, as
    everything in it comes from the practice's file as it was read."""
    style, script = f"{render_style(practice)}\n{load_chat_style()}", load_chat_script()
    country = find_country(practice.country)
    html = render(
        "chat.html",
        practice=practice,
        style=style,
        script=script,
        emergency=country.emergency if country else None,
        starters=practice.first_questions,
        check_names=" · ".join(CHECK_NAMES[each] for each in practice.checks),
        logo=find_logo_address(practice),
        config=_encode_config(practice, patience_seconds),
    )
    return html, build_light_policy(practice, style, script=script, frames="'self'")


def render_demo(practice: Practice, *, is_inline: bool) -> str:
    """A therapist's site with the widget in a corner, or within the page."""
    phone = view_phone(practice)
    version = find_version()
    return render("demo.html", practice=practice, phone=phone, is_inline=is_inline, version=version)


def render_missing() -> str:
    """A page that says plainly that nothing is here."""
    return render("missing.html", style=MISSING_STYLE)


def _encode_config(practice: Practice, patience_seconds: float) -> str:
    """What the chat page's script must know."""
    config: dict[str, Any] = {
        "slug": practice.slug,
        "files": f"..{build_address('')}",
        "tools": f"files/{find_version()}/tools.js",
        "origins": list(practice.origins),
        "booking": practice.booking.model_dump() if practice.booking else None,
        "phone": view_phone(practice),
        "name": practice.name,
        "patience_seconds": patience_seconds,
    }
    return encode_for_script(config)
