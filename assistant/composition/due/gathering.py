"""What an answer mustn't go without, whatever fits the question best."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from assistant.composition.differences import Disagreement
from assistant.composition.due.never_without import find_limit
from assistant.composition.due.own_hands import find_terms
from assistant.composition.due.stress_fractures import BoneAssessments
from assistant.composition.due.sudden_injuries import Assessments
from assistant.composition.due.warning_signs import find_signs
from assistant.composition.sentences import Composer
from assistant.retrieval.evidence import Quote
from assistant.understanding.questions import Question

# Whether a sentence may be quoted: whoever calls says so, and has screened the turns before.
Allow = Callable[[Quote], bool]


class Due(NamedTuple):
    """What comes `first` for a sudden injury or a bone, the `limit` for running on, all warning
    `signs`, and the `terms` of self-massage."""

    first: tuple[Quote, ...]
    limit: tuple[Quote, ...]
    signs: tuple[Quote, ...]
    terms: tuple[Quote, ...]

    @property
    def everything(self) -> tuple[Quote, ...]:
        """All of it, in order; empty for most questions."""
        return (*self.first, *self.limit, *self.signs, *self.terms)

    def leaves_room_for(self, point: Disagreement) -> bool:
        """Whether where the articles differ is told as well: not to who asks whether to run, where
        they differ on something else, nor to who asks what their own hands may do."""
        is_on_limit = not self.limit or point.is_on_running or point.has_side(self.limit[0])
        return is_on_limit and not self.terms

    def join(self, point: Disagreement | None, *, with_sides: bool = True) -> tuple[Quote, ...]:
        """What is told in any case; beside the sides of a point, the limit is one of them."""
        if point is None:
            return self.everything
        return (*self.first, *self.signs, *(point.sides if with_sides else ()))


@dataclass(frozen=True)
class Dues:
    """Knows the sentences of one shelf that may be due.

    `limits` say how much pain running on may give, `changes` what to change instead of stopping,
    `self_massage` how hard that may be; `assessments` send a sudden injury to a clinician and
    `bones` a stress fracture, `signs` list all warning signs.
    """

    limits: Sequence[Quote]
    changes: Sequence[Quote]
    self_massage: Sequence[Quote]
    assessments: Assessments
    bones: BoneAssessments
    signs: Sequence[Quote]
    composer: Composer

    def find(
        self, question: Question, quotes: Sequence[Quote], is_allowed: Allow, *, seeks_signs: bool
    ) -> Due:
        """What is due beside `quotes`; all warning signs only to who seeks them."""

        def allow(known: Iterable[Quote]) -> list[Quote]:
            return list(filter(is_allowed, known))

        first = self.assessments.find(question, quotes, is_allowed) or self.bones.find(
            question, quotes, is_allowed
        )
        terms = find_terms(
            question,
            quotes,
            [] if first else allow(self.self_massage),
            condition_of=self.composer.condition_of,
            aspect_of=self.composer.aspect_of,
        )
        return Due(
            first=first,
            limit=find_limit(question, quotes, allow(self.limits), allow(self.changes)),
            signs=find_signs(question, quotes, allow(self.signs) if seeks_signs else []),
            terms=terms,
        )
