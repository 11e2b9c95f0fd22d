"""Words as people type them → words the lexicon knows; a word it can't place stays as it is.

Apostrophes go ("can't" is "cant" everywhere in the lexicons), letters dressed as digits come back
("ch3st"), stretched letters shrink ("paaain"), letters typed apart join ("c h e s t"), frequent
misspellings are looked up, and a word one slip away from a clinical one becomes that: any slip in
a long word, two letters swapped in a short one.
"""

import re
from collections.abc import Iterator, Sequence

from assistant.red_flags.lexicon.spellings import LONG_WORDS, MISSPELLED, SHORT_WORDS
from assistant.red_flags.vocabulary import load_known_words

DRESSED = str.maketrans("013457$@", "oieastsa")
UNIT = re.compile(r"\d+(?:[.:]\d+)?[a-z]{0,4}$")
STRETCHED = re.compile(r"(.)\1{2,}")
MENDED = frozenset(MISSPELLED.values())
SPELLED_OUT_LETTERS = 4
# "His face's gone" is of one face, though "faces" is a word as well.
OF_ONE = frozenset(
    """ankle arm back belly bladder bone bottom bowel breath buttock cheek chest ear elbow
    eye eyelid face finger foot forearm groin hand head heart heel hip jaw knee leg lip
    mouth neck nose pee poo pulse rib shin shoulder skin speech spine stomach stool testicle
    thigh throat thumb toe tongue tummy vision wee wrist""".split()
)
SHORTEST_NEAR, LONGEST_NEAR = 7, 20


def mend_word(word: str) -> str:
    """The word as the lexicon spells it; two words with a space where it was run together."""
    owner, apostrophe, ending = word.partition("'")
    word = owner + ending
    if not word.isalnum() and not word.startswith(("$", "@")) and not word[:1].isdigit():
        word = "".join(c for c in word if c.isalnum() or c in "$@")
    if word in MISSPELLED:
        # "my calf's tight" is of one calf.
        return owner if ending == "s" and owner in load_known_words() else MISSPELLED[word]
    if apostrophe and ending == "s" and owner in OF_ONE:
        return owner
    if word in load_known_words() or UNIT.match(word):
        return word
    if apostrophe and ending == "s" and (owner in MISSPELLED or owner in load_known_words()):
        # "my back's sore"; "it's" and the like are known words themselves.
        return MISSPELLED.get(owner, owner)
    return _undress(word) or _shrink(word) or _SWAPPED.get(word) or _near_word(word) or word


def _undress(word: str) -> str | None:
    if word.isalpha() or not any(c.isalpha() for c in word):
        return None
    plain = word.translate(DRESSED)
    plain = MISSPELLED.get(plain, plain)
    return plain if plain in load_known_words() or plain in MENDED else None


def _shrink(word: str) -> str | None:
    if not STRETCHED.search(word):
        return None
    for kept in (r"\1", r"\1\1"):
        plain = STRETCHED.sub(kept, word)
        if plain in load_known_words() or plain in MISSPELLED:
            return MISSPELLED.get(plain, plain)
    return None


def _near_word(word: str) -> str | None:
    """The long clinical word one slip away: a letter too many, missing, changed or swapped."""
    if not SHORTEST_NEAR <= len(word) <= LONGEST_NEAR or not word.isascii() or not word.isalpha():
        return None
    for shorter in _drop_each_letter(word):
        if shorter in _NEAR:
            return _NEAR[shorter]
    return _NEAR.get(word)


def _drop_each_letter(word: str) -> Iterator[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))


def _index_long_words() -> dict[str, str]:
    index: dict[str, str] = {}
    for word in LONG_WORDS.split():
        for shorter in _drop_each_letter(word):
            index.setdefault(shorter, word)
        index[word] = word
    return index


def _index_swapped() -> dict[str, str]:
    """Short clinical words with two neighbouring letters swapped, the first letter kept."""
    return {
        word[:i] + word[i + 1] + word[i] + word[i + 2 :]: word
        for word in SHORT_WORDS.split()
        for i in range(1, len(word) - 1)
        if word[i] != word[i + 1]
    }


_NEAR = _index_long_words()
_SWAPPED = _index_swapped()

Row = tuple[str, int, int, str]
"""A word, the first and the last token it comes from, and the mark before it."""


def has_letters_apart(words: Sequence[str]) -> bool:
    """Whether there are enough single letters for a word that was typed letter by letter."""
    return list(map(len, words)).count(1) >= SPELLED_OUT_LETTERS


def join_letters(rows: Sequence[Row]) -> Sequence[Row]:
    """Join runs of single letters into words; everything else passes through."""
    words = [row[0] for row in rows]
    if not has_letters_apart(words):
        return rows
    joined: list[Row] = []
    i = 0
    while i < len(words):
        end = _end_of_letters(words, i)
        if end - i < SPELLED_OUT_LETTERS:
            joined.append(rows[i])
            i += 1
            continue
        for word in _split_run("".join(words[i:end])):
            last = i + len(word) - 1
            joined.append((mend_word(word), rows[i][1], rows[last][2], rows[i][3]))
            i = last + 1
    return joined


def _end_of_letters(words: Sequence[str], start: int) -> int:
    end = start
    while end < len(words) and len(words[end]) == 1 and end - start < 60:
        end += 1
    return end


def _split_run(letters: str) -> list[str]:
    """Letters without gaps as the fewest known words; unknown letters stay single."""
    best: list[tuple[int, list[str]]] = [(0, [])]
    for end in range(1, len(letters) + 1):
        options = [(best[end - 1][0] + 3, [*best[end - 1][1], letters[end - 1]])]
        for start in range(max(0, end - 15), end - 1):
            if letters[start:end] in load_known_words() or letters[start:end] in MISSPELLED:
                options.append((best[start][0] + 1, [*best[start][1], letters[start:end]]))
        best.append(min(options))
    return best[-1][1]
