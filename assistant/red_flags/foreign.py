"""Tells a message that is mostly not in English, and the line that then says so.

The guard reads English. In another language it searches only for a few emergency words
(`languages`), so that its silence means little there, and the runner must be told. Words are
counted, nothing is translated; in doubt a message is taken for English.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence

from assistant.red_flags.countries import find_lines
from assistant.red_flags.normalising import build_plain_text
from assistant.red_flags.vocabulary import load_known_words

OTHER = "another language"
# Without accents, as folded. A word that English has too ("was", "die", "on") tells nothing.
WORDS = {
    "Spanish": """
        el los las un una unos del al lo le les se su sus mi mis tu yo que por para pero con
        sin muy mas cuando como donde porque desde hasta esta estoy tengo tiene hace hay ser
        soy es son puedo puede quiero duele duelen dolor rodilla pierna piernas pie pies
        tobillo espalda cadera gemelo gemelos talon correr corro corriendo carrera
        zapatillas semana semanas dias hola gracias ayer hoy tambien despues antes mucho
        mucha nada todo este eso y caminar molestias planta muslo cuello pasa
    """,
    "French": """
        le les un une des du au aux je tu il elle nous vous ils mon ma mes ton ta ses et ou
        mais donc avec sans sous est suis sont avoir ai fait que qui quoi quand comment
        pourquoi depuis tres plus cette ce ces dans jai cest mal genou jambe jambes pied
        pieds cheville dos hanche mollet mollets talon douleur douleurs courir cours course
        semaine semaines jours bonjour merci hier aujourdhui apres avant beaucoup rien tout
        ne pas pour quel quelle quelles quels si peux peut dois faire ca en chaussure
        chaussures genoux
    """,
    "German": """
        welche welcher welches soll kann muss dass mich mir sich schuh schuhe der das den
        dem des ein eine einen einem ich du er sie wir ihr mein meine meinen meinem dein und
        oder aber mit ohne nach vor bei seit von zu zum zur im ist sind bin habe hat haben
        war nicht kein keine sehr mehr wenn wann wie warum weil auch noch schon nur beim auf
        aus uber knie bein beine fuss knochel rucken hufte wade waden ferse schmerz
        schmerzen tut weh laufen laufe joggen lauf woche wochen tage tagen hallo danke
        gestern heute immer
    """,
    "Polish": """
        i w z na do nie sie jest mam mnie moj moja moje mi ze jak co kiedy gdzie bo ale czy
        po od przed przez dla przy juz tylko bardzo ten ta tego boli bol kolano kolana noga
        nogi stopa stopy kostka plecy biodro lydka lydki pieta biegac biegam biegu bieganie
        bieg tydzien tygodni dni czesc dziekuje wczoraj dzis dzisiaj moge
    """,
    "Portuguese": """
        o os um uma uns umas do da dos das no na nos nas ao ele ela eu meu minha meus minhas
        que por para mas com sem muito mais quando como onde porque desde ate esta estou
        tenho tem faz nao sim posso pode quero doi doem dor dores joelho perna pernas pe
        tornozelo costas quadril panturrilha calcanhar correr corro correndo corrida semana
        semanas dias ola obrigado obrigada ontem hoje tambem depois antes tudo e
    """,
    "Italian": """
        il lo gli un una uno del della dei delle al alla ai nel nella mio mia miei mie tuo
        io che chi per ma con senza sotto molto piu quando come dove perche da fino sono ho
        ha hai ce non si posso puo voglio mi fa male ginocchio gamba gambe piede piedi
        caviglia schiena anca polpaccio polpacci tallone dolore dolori correre corro
        correndo corsa settimana settimane giorni ciao grazie ieri oggi anche dopo prima
        tutto questo
    """,
}
ENGLISH = frozenset(
    """a about after again ago all also always am an and any are arent as at away back bad been
    before better between both but by can cant could days did didnt do does doesnt doing
    dont down each easy even ever every feel feeling feels felt first for from gave get gets
    getting go goes going gone good got had has hasnt have havent he help hello her here hey
    hi him his home how hurt hurts i id if ill im in into is isnt it its ive just keep keeps
    knee last left leg like long lot lots many may maybe me mile miles more morning most
    much my need never new next no not nothing now of off ok okay on once one only or other
    our out over own pain pains please put right run runner runners running runs same say
    see seems shall she shoe shoes should since so some something sore still stop stretch
    such take tell than thank thanks that thats the their them then there these they thing
    think this those though through till time to today too training trying two u up us use
    ur very want wants was wasnt we week weeks well went were what whats when where which
    while who why will with without wont work would yeah year years yep yes yesterday yet
    you your""".split()
)
LOCAL_LINES = {
    "Spanish": "Footnote solo lee inglés. En una emergencia, llama al {number}.",
    "French": "Footnote ne lit que l'anglais. En cas d'urgence, appelez le {number}.",
    "German": "Footnote liest nur Englisch. Im Notfall: {number} anrufen.",
    "Polish": "Footnote czyta tylko po angielsku. W nagłym wypadku zadzwoń pod {number}.",
    "Portuguese": "O Footnote só lê inglês. Em caso de emergência, ligue {number}.",
    "Italian": "Footnote legge solo l'inglese. In caso di emergenza chiama il {number}.",
}
ENGLISH_LINE = (
    "Footnote reads English only, so it can't check this message for warning signs. "
    "In an emergency call {emergency}."
)
# Where no country is known, the number that Europe and most mobiles share.
SHARED_NUMBER = "112"
FEWEST_WORDS = 2
# So many words with hardly one of English are another language, though not one of the six.
FEWEST_UNKNOWN = 7
FEWEST_LETTERS = 4
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
ELISION = re.compile(r"\b(?:l|d|j|c|s|m|t|n|qu|un|dell|all|nell|sull|quell)'")


def _read_words(entry: str) -> frozenset[str]:
    return frozenset(entry.split()) - ENGLISH


FOREIGN = {language: _read_words(entry) for language, entry in WORDS.items()}


def find_notice(turns: Sequence[str], *, country: str) -> str | None:
    """One line for a runner who doesn't write English; None for one who does.

    The last message that tells its language decides.
    """
    for text in reversed(turns):
        language = find_language(text)
        if language is not None:
            return None if language == "English" else _build_notice(language, country)
    return None


def find_language(text: str) -> str | None:
    """The language of a message, "another language", or None where too little is said."""
    if _is_other_script(text):
        return OTHER
    words = _split_words(text)
    english = _count(words, ENGLISH)
    # No word is both, so that half a message of English leaves room for no other language.
    if 2 * english < len(words):
        language, hits = max(
            ((name, _count(words, known)) for name, known in FOREIGN.items()),
            key=lambda counted: counted[1],
        )
        if hits >= FEWEST_WORDS and hits > english and 3 * hits >= len(words):
            return language
        known = _count(words, ENGLISH | load_known_words())
        if len(words) >= FEWEST_UNKNOWN and 5 * known <= len(words):
            return OTHER
    return "English" if english >= FEWEST_WORDS else None


def _count(words: Sequence[str], known: Collection[str]) -> int:
    """How many of the words are known ones."""
    return sum(map(known.__contains__, words))


def _split_words(text: str) -> list[str]:
    """The words as folded, without accents, elided articles ("l'") and apostrophes."""
    plain = ELISION.sub("", build_plain_text(text).text)
    return [word.replace("'", "") for word in WORD.findall(plain)]


def _is_other_script(text: str) -> bool:
    """Whether most letters are of another script; some in an English word are a disguise."""
    if text.isascii():
        return False
    beyond = [char for char in text if not char.isascii() and char.isalpha()]
    others = sum(not unicodedata.name(char, "LATIN").startswith(LATIN) for char in beyond)
    return others >= FEWEST_LETTERS and 2 * others > sum(map(str.isalpha, text))


LATIN = ("LATIN", "FULLWIDTH LATIN", "MATHEMATICAL", "FEMININE", "MASCULINE")


def _build_notice(language: str, country: str) -> str:
    lines = find_lines(country)
    notice = ENGLISH_LINE.format(emergency=lines.emergency)
    local = LOCAL_LINES.get(language)
    return f"{notice} {local.format(number=lines.call or SHARED_NUMBER)}" if local else notice
