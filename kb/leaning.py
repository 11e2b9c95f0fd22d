"""Sentences that can't be quoted alone, because they lean on one before them.

An answer quotes sentences one by one. "It helps most when they are calm" says nothing then. The
rule reads only how a sentence begins: a pronoun with nothing before it that it could mean.
"""

import re

PRONOUN = r"(?:it|its|they|them|their|theirs|this|that|these|those|he|him|his|she|her|hers|such)"
# Words that may stand before the pronoun and give it nothing to mean.
LEAD = r"""(?:(?:and|but|or|so|also|then|still|yet|thus|even|only|sometimes|often|usually|however|
    therefore|otherwise|instead|besides|moreover|sadly|luckily|in|for|with|of|to|by|from|on|at|about|
    after|before|without|during|under|when|if|once|because|while|as|until|unless|although|though|
    since|where|whether|do|does|don['’]t|is|are|was|were|can|could|will|would|should|use|try|keep|
    leave|avoid|stop|let|make|give|put|all|both|each|most|many|some|none|one|any|either|neither)
    \W+){0,3}"""
START = re.compile(rf"^\W*{LEAD}(?P<pronoun>{PRONOUN})\b(?!['’]?-)", re.IGNORECASE | re.VERBOSE)
# "It is best to …", "It takes weeks for …": the pronoun stands for what follows.
# A verb after "to", not a place: "attached to the heel" says nothing of what "it" is.
TO_VERB = r"to\s+(?!(?:the|an?|your|its|their|his|her|this|that|both|each|either)\b|\d)"
EMPTY_IT = re.compile(
    rf"""it(?:['’]s|\s+(?:is|was|isn['’]t|wasn['’]t|can\s+be|may\s+be|might\s+be|will\s+be|would\s+be
    |seems|feels|becomes))\s+(?!an?\s|the\s|one\s)[^.;:]*?\b(?:{TO_VERB}|that\b|whether\b)
    |it\s+(?:\w+\s+)?(?:helps?|pays?|hurts?|makes?|matters)\b[^.;:]*?\b(?:{TO_VERB}|that\b|whether\b)
    |it\s+(?:\w+\s+)?(?:takes?|took)\b[^.;:]*?\b(?:{TO_VERB}|for\b|until\b|before\b)
    |it(?:['’]s|\s+is|\s+was)\s+(?:\w+\s+)?(?:cold|hot|dark|late|early|icy|wet)\s+(?:outside|out)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# "In her twenties the therapist …": whose they are comes at once.
AGE = re.compile(
    r"(?:his|her|their)\s+(?:\d0s|teens|twenties|thirties|forties|fifties|sixties)", re.I
)
# "Those who …", "that of …": the pronoun brings along what it means.
POINTS_ON = re.compile(r"\b(?:those|that|these|such)\s+(?:who|of|with|which|as|in whom)\b", re.I)
CONNECTIVE = re.compile(
    r"""^\W*(?:however|therefore|otherwise|instead|likewise|similarly|consequently|as\ a\ result|
    for\ this\ reason|on\ the\ other\ hand|in\ that\ case|the\ (?:former|latter|same)\b|
    in\ contrast|by\ contrast|conversely)\b""",
    re.IGNORECASE | re.VERBOSE,
)


# "Press it gently.": an order whose object nobody has named.
OBJECT = re.compile(
    r"""^\W*(?:(?:please|always|never|just|only|also|don['’]t|do\ not)\s+)*[a-z]+\s+
    (?P<pronoun>it|them)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def find_leaning_word(sentence: str) -> str | None:
    """The word with which `sentence` leans on another, or None."""
    connective = CONNECTIVE.match(sentence)
    if connective:
        return connective.group().strip()
    found = START.match(sentence) or OBJECT.match(sentence)
    if not found:
        return None
    pronoun = found.group("pronoun")
    rest = sentence[found.start("pronoun") :]
    # "IT band" is a name.
    if pronoun == "IT" or EMPTY_IT.match(rest) or AGE.match(rest) or POINTS_ON.match(rest):
        return None
    # "After that, …" leans; "so that a runner …", "in that the …" joins two clauses.
    before = sentence[: found.start("pronoun")].lower().split()
    if pronoun.lower() == "that" and before and before[-1] in ("so", "in", "given", "now"):
        return None
    return pronoun
