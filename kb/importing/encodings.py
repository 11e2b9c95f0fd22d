"""Text out of bytes, as a browser reads them: by what is said of their encoding before any guess.

Only what isn't UTF-8 is asked for that. A wrong guess changes figures: "2–3 weeks" is "2 3 weeks"
or "23 weeks" then, and "2½" "2˝".
"""

import codecs
import re

from charset_normalizer import from_bytes

from kb.importing.errors import UnreadableError

# Those that are taken at their word; some of Python's others hide text, or take long.
KNOWN = ("utf-8", "utf-16", "iso8859", "cp125", "mac-roman")
# Who says these means the one that has dashes and quotes, too; browsers read them so.
MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252"}
# What English is written in where nobody says it.
LIKELY = ["utf_16", "utf_32", "cp1252", "mac_roman"]
# Where a page says it of itself, in letters that all of these share.
DECLARED = re.compile(
    rb"<meta\s[^>]*charset\s*=\s*[\"']?([\w:-]+)|<\?xml\s[^>]*encoding\s*=\s*[\"']([\w:-]+)", re.I
)
PARAMETER = re.compile(r";\s*charset\s*=\s*[\"']?([\w:-]+)", re.I)
HEAD_BYTES = 4096


def find_charset(content_type: str) -> str:
    """The encoding that an answer's content type names; empty where it names none."""
    found = PARAMETER.search(content_type)
    return found.group(1) if found else ""


def decode_page(data: bytes, *, name: str, charset: str = "") -> str:
    """As `decode`, for an HTML page, which may itself say what it is written in."""
    found = DECLARED.search(data[:HEAD_BYTES])
    said = (found.group(1) or found.group(2)).decode("ascii", "replace") if found else ""
    # Whoever can be read so far is in no encoding of two bytes a letter.
    return decode(data, name=name, charset=charset or ("" if "16" in said else said))


def decode(data: bytes, *, name: str, charset: str = "") -> str:
    """Text of bytes that are in UTF-8, or else in `charset`, or else in what they look like;
    raises `UnreadableError` for no text at all."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        known = _find_known(charset)
        return data.decode(known, "replace") if known else _guess(data, name)


def _find_known(charset: str) -> str:
    try:
        found = codecs.lookup(charset).name
    except LookupError:
        return ""
    found = MEANT.get(found, found)
    return found if found.startswith(KNOWN) else ""


def _guess(data: bytes, name: str) -> str:
    best = from_bytes(data, cp_isolation=LIKELY).best()
    if best is None or (b"\x00" in data[:1000] and not best.encoding.startswith("utf")):
        raise UnreadableError(f"{name}: isn't text in an encoding that can be told") from None
    return str(best)
