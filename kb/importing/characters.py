"""Takes out the characters that a reader can't see and a program would still read.

Zero-width and direction-changing characters, tags, fillers and controls can hide words, or show
them in another order than they are stored in. Everything else stays as the author wrote it.
"""

import re

from lxml import etree

UNSEEN = (
    "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160"
    "\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff"
    "\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# A joiner means something between emoji or in other scripts, nothing beside a Latin letter.
JOINERS = r"(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])"
PATTERN = re.compile(f"[{UNSEEN}]|{JOINERS}")


def clean_text(text: str) -> tuple[str, int]:
    """`text` on one line without unseen characters, and how many of those there were."""
    seen, removed = PATTERN.subn("", text)
    return " ".join(seen.split()), removed


def clean_tree(tree: etree._Element) -> int:
    """Take unseen characters out of every text of a tree, in place; returns how many."""
    removed = 0
    for element in tree.iter():
        if isinstance(element.tag, str) and element.text:
            element.text, count = PATTERN.subn("", element.text)
            removed += count
        if element.tail:
            element.tail, count = PATTERN.subn("", element.tail)
            removed += count
    return removed
