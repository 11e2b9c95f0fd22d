"""The page `/checks` as a document: our own or in a practice's brand, alone or in the widget."""

from ui.countries import COUNTRIES, Country
from ui.embed.policies import build_light_policy
from ui.pages.files import build_address
from ui.pages.templating import encode_for_script, render
from ui.pages.whose import find_logo_address, render_style
from ui.practices.model import Practice


def render_checks_page(
    practice: Practice | None, *, country: Country, is_framed: bool = False
) -> tuple[str, str]:
    """The page's HTML and the policy it is served with; `is_framed` leaves out what the widget
    around it says already. Addresses are relative, so that it works below a proxy's prefix."""
    style = render_style(practice) if practice else ""
    html = render(
        "checks.html",
        practice=practice,
        is_framed=is_framed,
        style=style,
        logo=find_logo_address(practice, below="embed/") if practice else "",
        country=country,
        countries=COUNTRIES,
        config=_encode_config(practice),
        file=_find_file,
    )
    return html, build_light_policy(practice, style)


def _find_file(name: str) -> str:
    return f".{build_address(name)}"


def _encode_config(practice: Practice | None) -> str:
    """What the page's script must know."""
    return encode_for_script({"practice": practice.slug if practice else ""})
