"""Who says it: a sentence that names somebody must give them their own words, not another's."""

import re
from collections.abc import Callable

from assistant.writing.clauses import find_claims

FindSources = Callable[[str], frozenset[str]]

DOCTOR = re.compile(r"\b(?:Dr|Doctor|Prof|Professor)\.? ([A-Z][a-z]+)")
# Where one speaker's part of a sentence ends and another's begins.
PARTS = re.compile(r";|, (?:and|but|while|whereas)\b(?= )|\b(?:while|whereas)\b")


def find_misnamed(written: str, source: str, find_sources: FindSources) -> str | None:
    """Why what is written isn't said by those it names, or nothing."""
    if strangers := set(DOCTOR.findall(written)) - set(DOCTOR.findall(source)):
        return f"source: {min(strangers)} doesn't say it"
    if len(find_sources(source)) < 2:
        return None
    spoken = [(find_sources(part), find_claims(part)) for part in PARTS.split(source)]
    for part in PARTS.split(written):
        named, claims = find_sources(part), find_claims(part)
        speakers, _ = max(spoken, key=lambda each: len(each[1] & claims))
        if named and speakers and named.isdisjoint(speakers):
            return f"source: {min(named)} doesn't say it"
    return None
