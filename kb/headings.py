"""What the headings of a passage say it is about: a condition and an aspect of the vocabulary.

A curated article's headings stand in the vocabulary to the letter. A therapist's don't: there the
names and cues in the heading's words tell, and where they tell of several conditions, none does.
"""

from functools import cache

from kb.passages import Passage
from kb.shelf import practice_of
from kb.vocabulary import Vocabulary

# The heading under which an article says who wrote it.
AUTHOR = "About the author"


class Headings:
    """Reads headings by a vocabulary; each heading once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._conditions = {v.subject: key for key, v in vocabulary.conditions.items()}
        self._aspects = {h: key for key, v in vocabulary.aspects.items() for h in v.headings}
        self._guess_condition = cache(self._find_condition)
        self._guess_aspect = cache(self._find_aspect)

    def condition_of(self, passage: Passage) -> str | None:
        """The condition that a passage's headings name, by id."""
        if practice_of(passage.article):
            return self._guess_condition(passage.section, passage.questions)
        return self._conditions.get(passage.subject)

    def aspect_of(self, passage: Passage) -> str | None:
        """The aspect that a passage's lowest heading speaks of, by id."""
        known = self._aspects.get(passage.aspect)
        if known or not practice_of(passage.article):
            return known
        return self._guess_aspect(passage.aspect or passage.subject)

    def _find_condition(self, section: str, questions: tuple[str, ...]) -> str | None:
        """By the headings, or where they name none by the title, which stands in the question."""
        for text in (section, " ".join(questions)):
            named = self._vocabulary.condition_names.find_ids(text)
            if named:
                return next(iter(named)) if len(named) == 1 else None
        return None

    def _find_aspect(self, heading: str) -> str | None:
        """The first of the vocabulary's aspects whose cues stand in the heading."""
        named = self._vocabulary.aspect_cues.find_ids(heading)
        return next((key for key in self._vocabulary.aspects if key in named), None)
