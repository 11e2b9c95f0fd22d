"""The QR code of a practice's page, for a waiting room or a card."""

import io

import segno


def draw_code(address: str, *, dark: str = "#000000") -> bytes:
    """An SVG that leads to `address`; error correction M, with the quiet zone that readers need."""
    code = segno.make(address, micro=False, error="m")
    out = io.BytesIO()
    code.save(out, kind="svg", scale=8, border=4, dark=dark, light="#ffffff", title=address)
    return out.getvalue()
