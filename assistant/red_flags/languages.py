"""A few emergency words in other languages: the guard reads English, and these all the same.

Plain phrases, searched in the folded text (lower case, no accents). They are short on purpose: what
isn't here is not ruled out, and the reply says that only English is read.
"""

import re
from functools import cache

from assistant.red_flags.normalising import build_plain_text

CONDITION = "emergency_in_another_language"

PHRASES = {
    "Spanish": """
        dolor en el pecho, dolor de pecho, me duele el pecho, duele el pecho, opresion en el pecho,
        no puedo respirar, no respira, me cuesta respirar, me falta el aire, me desmaye,
        se desmayo, perdi el conocimiento, perdio el conocimiento, inconsciente, convulsiones,
        quiero morir, quiero morirme, suicidarme, no siento las piernas, sangre al toser,
        no para de sangrar, cara caida, no puedo hablar bien
    """,
    "French": """
        douleur a la poitrine, douleur dans la poitrine, mal a la poitrine, poitrine serree,
        je ne peux pas respirer, n'arrive pas a respirer, ne respire pas, ne respire plus,
        perdu connaissance, evanoui, evanouie, inconscient, convulsions, envie de mourir,
        je veux mourir, me suicider, ne sens plus mes jambes, crache du sang,
        saigne sans arret
    """,
    "German": """
        schmerzen in der brust, brustschmerzen, brustschmerz, druck auf der brust,
        keine luft, kriege keine luft, bekomme keine luft, atmet nicht, atmet nicht mehr,
        ohnmachtig, bewusstlos, bewusstsein verloren, krampfanfall, will sterben,
        nicht mehr leben, umbringen, spure meine beine nicht, blut gehustet, huste blut,
        hort nicht auf zu bluten
    """,
    "Polish": """
        bol w klatce, bole w klatce, boli mnie klatka, ucisk w klatce, nie moge oddychac,
        nie oddycha, zemdlalem, zemdlalam, zemdlal, stracil przytomnosc, stracilem przytomnosc,
        nieprzytomny, nieprzytomna, drgawki, chce umrzec, zabic sie, nie czuje nog,
        kaszle krwia
    """,
    "Portuguese": """
        dor no peito, aperto no peito, nao consigo respirar, nao respira, falta de ar,
        desmaiei, desmaiou, perdi a consciencia, inconsciente, convulsao, convulsoes,
        quero morrer, me matar, nao sinto as pernas, tosse com sangue, tossindo sangue
    """,
    "Italian": """
        dolore al petto, male al petto, oppressione al petto, non riesco a respirare,
        non respira, sono svenuto, sono svenuta, e svenuto, perso conoscenza, incosciente,
        convulsioni, voglio morire, uccidermi, non sento le gambe, tosse con sangue
    """,
}


def _split(entry: str) -> list[str]:
    return [phrase.strip() for phrase in " ".join(entry.split()).split(",")]


ALL_PHRASES = frozenset(phrase for entry in PHRASES.values() for phrase in _split(entry))
WORD = re.compile(r"\w+")
# The longest word of each phrase: without any of them no phrase need be looked for.
TELLING = frozenset(max(WORD.findall(phrase), key=len) for phrase in ALL_PHRASES)


@cache
def _load_pattern() -> re.Pattern[str]:
    """Any of the phrases; compiled for the first message that has a telling word."""
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(ALL_PHRASES))) + r")\b")


NEGATIONS = frozenset(
    "no non nicht kein keine keinen nie nao sin sans ohne bez sem senza pas ni aucune".split()
)
WORDS_BEFORE = 2


def find_emergency_words(text: str) -> str | None:
    """The first emergency phrase of another language in a message, as it was typed.

    None where it is denied, and in a message about translating.
    """
    plain = build_plain_text(text)
    if TELLING.isdisjoint(WORD.findall(plain.text)) or "translat" in plain.text:
        return None
    for match in _load_pattern().finditer(plain.text):
        if NEGATIONS.isdisjoint(plain.text[: match.start()].split()[-WORDS_BEFORE:]):
            start, end = plain.original(*match.span())
            return text[start:end]
    return None
