"""What a question is about: its words, and the conditions and sources it names."""

import re
from dataclasses import dataclass
from typing import Literal

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from assistant.understanding.asks import name_subject
from assistant.understanding.denied import drop_denied, find_denied
from assistant.understanding.spelling import Speller
from kb.tokens.vectors import read_question
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems, stem

# How much is asked for: a figure, one point, or a survey of causes, means or opinions.
Breadth = Literal["figure", "point", "survey"]

# Who asks when to see someone wants the signs, not a date.
SEES_SOMEONE = (
    r"(?:see(?:ing)? (?:some(?:one|body)|anyone)\b|professional|therapist|doctors?\b|gp\b|physio"
    r"|clinician|specialist|hospital\b|worr(?:y|ied)\b|concerned\b|checked\b|looked at\b"
    r"|(?:seek|get) help\b)"
)
FIGURE = re.compile(
    r"\bhow (?:many|much|often|frequently|regularly|long|soon|hard|deep|firm|firmly|heavy|far|high"
    r"|quickly)\b"
    r"|\bwhat (?:number|share|percentage|pressure|time)\b|\bout of (?:ten|10)\b|\bper week\b"
    rf"|\bwhen (?:are|is|should|will)\b(?![^.?!]{{0,40}}\b{SEES_SOMEONE})|\bnumbers?\b"
    r"|\bthe (?:maximum|max|minimum|highest|lowest|longest|shortest)\b"
    r"|\bthe (?:most|least) (?:\w+ )?(?:i|you|we|they|anyone) (?:can|could|should|may)\b",
    re.IGNORECASE,
)
SURVEY = re.compile(
    r"\bwhy\b|\beverything\b|\ball about\b|\btell me\b|\boverview\b|\bcauses?\b|\breasons?\b"
    r"|\bhow (?:do|can|should|would|does|could)\b|\bwhat (?:can|should|could|do|does|did) \w+"
    r"|\bwhat helps\b|\bbest\b|\banything\b|\bworth\b|\bpoint\b|\blooks? like\b|\bleads? to\b"
    r"|\bversus\b|\bvs\b|\bcompare|\bdifferen|\bagree|\bor\b|\breally\b|\bsays?\b"
    r"|\bwhat\b.* and (?:what|how|which|why|when|where)\b"
    rf"|\bwhen (?:is|should|do|would)\b[^.?!]{{0,40}}\b{SEES_SOMEONE}"
    r"|\b(?:red flags|(?:what|which|the) (?:\w+ )?signs (?:mean|that|to|should))\b",
    re.IGNORECASE,
)

# "What do I do for a sore heel?", "any tips?", "help": asks for what helps, whatever else it tells.
WHAT_TO_DO = re.compile(
    r"\bwhat (?:do|should|can|could|shall|would) (?:i|we|you|he|she|they)(?: \w+)?"
    r" (?:do|try|suggest|recommend|advise)\b"
    r"|\bwhat (?:can|could|should|might) be (?:done|tried)\b"
    r"|\bwhat(?:'?s| is| are)? (?:best|good|helps?|works?|to do|next)\b"
    r"|\bhow (?:do|can|should|could|would|to) (?:(?:i|we|you|one) )?(?:get rid|fix|treat|sort|ease"
    r"|deal|manage|help|cure|heal|handle|look after|settle|calm|loosen|relieve|recover)\b"
    r"|\b(?:any|some) (?:tips|advice|ideas|help|suggestions)\b|\bhelp\W*$|\bnow what\b|\bwhat now\b"
    r"|\bremed(?:y|ies)\b|\btreatments?\b",
    re.IGNORECASE,
)

# "York says to roll it, do the others agree?" asks what everybody says.
THEY = (
    r"(?:articles?|therapists?|physios?|sources?|ones|pages?|clinics?|guides?|authors?|experts?"
    r"|people)"
)
OTHERS = re.compile(
    rf"\bothers\b|\b(?:another|other) (?:{THEY}|says?|said|tells?)\b|\bevery(?:one|body)\b"
    r"|\b(?:any|some|who|no) ?(?:one|body)? else\b"
    r"|\bthe rest (?:of (?:you|them|the)|agree|says?|think)\b"
    r"|\b(?:dis)?agree[sd]?\b|\bcontradict|\bat odds\b|\bsecond opinion\b"
    r"|\bwh(?:o|ich)(?: one)?(?:'s| is|s) (?:right|true|correct|wrong)\b"
    r"|\bwho (?:do|should|shall|can) i (?:believe|trust|listen to)\b",
    re.IGNORECASE,
)

# What follows a source's name and belongs to it: "the Coastal Massage therapist".
SOURCE_TAILS = frozenset(map(stem, "massage therapist physical therapy clinic article".split()))


@dataclass(frozen=True)
class Question:
    """A question made whole, as retrieval and composition read it.

    `text` is the runner's own, `plain` the same in the articles' words, without the signs it denies
    and the names of `sources`, whose words ("no swelling", "massage therapist") would ask for what
    isn't asked (none where it asks whether others agree with one); `vector` is the unit vector of
    `plain`, `tokens` are those of its tokens and of `own`'s where that is less,
    shape (tokens, size), or (0, 0) where nothing reads them; `own` and `own_stems` are the last
    message alone, in the articles' words; `denied` are the signs it says aren't there.
    """

    text: str
    plain: str
    own: str
    vector: NDArray[np.float32]
    tokens: NDArray[np.float32]
    stems: frozenset[str]
    own_stems: frozenset[str]
    conditions: frozenset[str]
    sources: frozenset[str]
    denied: frozenset[str]
    breadth: Breadth


class QuestionReader:
    """Reads questions in the articles' words; holds what it needs to, and nothing of a visitor."""

    def __init__(
        self,
        embeddings: Embeddings,
        vocabulary: Vocabulary,
        speller: Speller,
    ) -> None:
        self._embeddings = embeddings
        self._vocabulary = vocabulary
        self._speller = speller

    def put_plainly(self, text: str) -> str:
        """`text` without slips of the keyboard, in the articles' words."""
        return self._vocabulary.sayings.put_plainly(self._speller.correct(text))

    def _drop_sources(self, text: str) -> str:
        """`text` without the names of sources, where enough is left to ask anything."""
        rest = self._vocabulary.source_names.drop_names(text, tails=SOURCE_TAILS)
        return rest if len(split_content_stems(rest)) >= 2 else text

    def read(self, text: str, *, own: str = "") -> Question:
        """Read one question; `own` is the last message where `text` has more put before it."""
        plain = self.put_plainly(drop_denied(text))
        last = self.put_plainly(drop_denied(own)) if own else plain
        names = self._vocabulary.source_names
        sources = names.find_ids(last) or names.find_ids(plain)
        if sources:
            plain, last = self._drop_sources(plain), self._drop_sources(last)
        if len(sources) == 1 and asks_others(last):
            sources = frozenset()
        read, tokens = read_question(self._embeddings, plain)
        vector = np.asarray(read, dtype=np.float32)
        if last != plain:
            # What a follow-up says itself counts twice beside what it takes over.
            tokens = np.concatenate([tokens, read_question(self._embeddings, last)[1]])
        return Question(
            text=text,
            plain=plain,
            own=last,
            vector=vector,
            tokens=tokens,
            stems=frozenset(split_content_stems(plain)),
            own_stems=frozenset(split_content_stems(last)),
            conditions=self._vocabulary.condition_names.find_ids(plain),
            sources=sources,
            denied=find_denied(text),
            breadth=find_breadth(last),
        )

    def read_whole(self, whole: str, own: str) -> Question:
        """Read a message made `whole`, of which `own` is what the last one says itself, with its
        subject where that stands in a tale before it."""
        return self.read(whole, own=name_subject(own, self._vocabulary))


def find_breadth(text: str) -> Breadth:
    """How much a question asks for, by its own words."""
    if FIGURE.search(text):
        return "figure"
    return "survey" if SURVEY.search(text) else "point"


def asks_others(text: str) -> bool:
    """Whether `text` asks what others than somebody named say."""
    return OTHERS.search(text) is not None


def asks_what_to_do(text: str) -> bool:
    """Whether `text` asks what helps."""
    return WHAT_TO_DO.search(text) is not None
