"""Words of a text as retrieval compares them: lower case, without endings, without filler."""

import re
import threading
from functools import lru_cache

import Stemmer

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'"})

STOP_WORDS = frozenset(
    """a about after again all also am an and any are as at be because been before being but by can
    could did do does doing don't down for from get gets getting go goes going got had has have
    having he her hers him his how i i'd i'll i'm i've if in into is isn't it it's its just let like
    me more most much my no not now of off on once one only or other our out over own please really
    same she should so some such than that that's the their them then there these they thing things
    this those to too until up us very was we were what what's when where which while who why will
    with would you you'd you'll you're you've your yours bit cheers hello hey hi ok okay thanks
    thank mate lol im ive dont cant""".split()
)

_stemmer = Stemmer.Stemmer("english")
# The stemmer keeps a cache of its own that isn't made for several threads.
_lock = threading.Lock()


def split_words(text: str) -> list[str]:
    """Every word of `text` in order, lower case, with straight apostrophes."""
    return WORD.findall(text.lower().translate(QUOTES))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its ending: `massaging` and `massaged` are one."""
    with _lock:
        return str(_stemmer.stemWord(word.removesuffix("'s")))


def split_content_stems(text: str) -> list[str]:
    """Stems of the words that carry meaning, in order, repeats kept."""
    return [stem(word) for word in split_words(text) if word not in STOP_WORDS]
