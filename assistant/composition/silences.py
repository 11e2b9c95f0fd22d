"""Says so where an article that is asked by name tells nothing of the complaint asked about.

The others then speak: what that article holds on something else would pass for its answer.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from assistant.composition.whence import name_source
from assistant.contract import SAYS_NOTHING
from assistant.understanding.questions import Question
from assistant.understanding.subjects import name_conditions
from kb.articles import Source
from kb.passages import Passage
from kb.vocabulary import Vocabulary

SILENT = "{} " + SAYS_NOTHING + " {}."
# Who tells of a shin, a calf or a heel tells of these, by another name.
GENERAL = frozenset({"lower-leg", "soreness", "foot"})


class Silences:
    """Knows which conditions an article tells of; it is read when it is first asked by name."""

    def __init__(
        self, passages: Iterable[Passage], sources: Mapping[str, Source], vocabulary: Vocabulary
    ) -> None:
        self._sources = sources
        self._vocabulary = vocabulary
        self._passages: dict[str, list[Passage]] = defaultdict(list)
        for passage in passages:
            self._passages[passage.article].append(passage)
        self._find_told = cache(self._read_told)

    def fill(self, question: Question) -> tuple[Question, str]:
        """The question, put to the others where the one article that it names is silent on what it
        names, and the line that says so, or ""."""
        named = question.conditions
        if len(question.sources) != 1 or not named:
            return question, ""
        (asked,) = question.sources
        if asked not in self._passages or not named.isdisjoint(GENERAL | self._find_told(asked)):
            return question, ""
        complaint = name_conditions([question.plain], self._vocabulary)
        line = SILENT.format(name_source(self._sources[asked]), complaint)
        return replace(question, sources=frozenset()), line

    def _read_told(self, article: str) -> frozenset[str]:
        texts = (f"{passage.section}. {passage.text}" for passage in self._passages[article])
        return frozenset().union(*map(self._vocabulary.condition_names.find_ids, texts))
