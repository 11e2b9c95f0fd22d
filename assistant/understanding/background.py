"""What is told beside a question and has no bearing on it: who somebody is, how they run, and
courtesy.

"I'm 43 and run three times a week, mostly on trails" before a question draws the search to weekly
mileage. A sentence is left out that begins as an introduction and has no word that the articles
speak of, or that doesn't sound as if it bore on anything (`bearing.py`); one that names what hurts
stays, and so does one that the question points back to.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from assistant.introductions import introduces, leave_out_thanks
from assistant.understanding.asks import THIN, is_asking, split_pieces
from assistant.understanding.bearing import BEARS, SURELY_IDLE, Bearing
from assistant.understanding.courtesy import BESIDE, CALLS, HELLO, WELCOME
from assistant.understanding.pointing import is_pointing
from assistant.understanding.races import tells_of_a_day_to_come
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems, split_words, stem

# So many sentences are weighed; a longer tale is left to the words that introductions begin with.
MOST_WEIGHED = 12
# "Is it ever worth paying for one?" points to nothing.
EXPLETIVE = re.compile(
    r"\b(?:(?:is|was|would|will|can|could|should) it(?: be)?|it(?:'s| is))(?: \w+)?"
    r" (?:worth|ok|okay|fine|safe|normal|good|bad|best|better|possible|wise|sensible|true|likely)\b"
    r"|\bit (?:take|hurt|make sense)\b",
    re.IGNORECASE,
)
OF_THEM = re.compile(r"^\W*(?:(?:and|but|so)\W+)?(?:they|these|those|both)\b", re.IGNORECASE)
# The words of "hope you can help", "sorry if it's a daft question", "thanks in advance".
COURTESY = BESIDE | frozenset(
    f"""
    {CALLS[HELLO]} {CALLS[WELCOME]} there folks guys again dear advance
    hope hoping can could would do does if one long first right any in but here bit nervous about
    quick daft silly stupid simple dumb basic question questions ask asking goes wonder wondering
    sorry apologies post message place anyone someone love your page site helpful welcome
    """.split()
)
# Of a runner's life, in words that the articles use of other things.
OF_LIFE = frozenset(
    map(
        stem,
        """
        one two three four five six seven eight nine ten couple few half most both every each lot
        time day week month year hour minute morning evening night today usually always never still
        first next last ago new old start started early late
        run running runner race racing train training plan mile slow fast fit fitness distance track
        road hill session coach page football play switch gym cycle swim walk long short shoe
        work live near nobody stick stone weigh age told tell look find found come go went use
        touch through round post answer differ different question ask try use
        back feet
        """.split(),
    )
)

# The log odds of a sentence that is idle by its words: a question may lean on it.
SOUNDS_IDLE = -1.0


class Background:
    """Leaves out of messages what is told by the way."""

    def __init__(
        self,
        texts: Iterable[str],
        vocabulary: Vocabulary,
        correct: Callable[[str], str],
        bearing: Bearing,
    ) -> None:
        """`texts` are what the articles say, without the questions that they answer; `correct`
        mends slips of the keyboard."""
        said = {each for text in texts for each in split_content_stems(text)}
        self._telling = {each for each in said - OF_LIFE if not each.isdigit()}
        self._find_ids = vocabulary.condition_names.find_ids
        self._correct = correct
        self._bearing = bearing

    def leave_out(self, text: str, *, goes_on: bool = False) -> str:
        """`text` without what tells nothing for its questions; without courtesy alone where they
        can't be understood without it. With `goes_on` something was said before it, which they then
        lean on."""
        text = leave_out_thanks(text)
        pieces = split_pieces(text)
        said = [piece for piece in pieces if not _is_courtesy(piece)] or pieces
        weights = self._weigh_all(said)
        kept = [piece for piece in said if weights[piece] >= BEARS]
        if len(kept) < len(said) and not (kept and (goes_on or self._stands(kept))):
            kept = [piece for piece in said if weights[piece] >= SURELY_IDLE] if kept else said
        return " ".join(kept) if len(kept) < len(pieces) else text

    def _weigh_all(self, said: Sequence[str]) -> dict[str, float]:
        """The log odds that each sentence bears on what is asked; what asks always does."""
        told = [piece for piece in said if not is_asking(piece)]
        is_tale = len(told) > MOST_WEIGHED
        weights = dict.fromkeys(said, math.inf)
        if len(said) > 1:
            weights |= {piece: self._weigh(piece, by_words=is_tale) for piece in told}
        # "They look fine" is on what the sentence before it names.
        weights |= {piece: math.inf for piece, then in pairwise(said) if OF_THEM.match(then)}
        return weights

    def _weigh(self, piece: str, *, by_words: bool) -> float:
        plain = self._correct(piece)
        if self._find_ids(plain) or tells_of_a_day_to_come(plain):
            return math.inf
        weight = math.inf if by_words else self._bearing.weigh(piece)
        tells = not self._telling.isdisjoint(split_content_stems(plain))
        return min(weight, SOUNDS_IDLE) if introduces(piece) and not tells else weight

    def _stands(self, kept: Sequence[str]) -> bool:
        """Whether what is `kept` tells something beside its questions, or these need nothing."""
        if not all(map(is_asking, kept)) or self._find_ids(self._correct(" ".join(kept))):
            return True
        is_thin = len(split_content_stems(" ".join(kept))) <= THIN
        return not (is_thin or is_pointing(EXPLETIVE.sub(" ", kept[0])))


def _is_courtesy(piece: str) -> bool:
    return "?" not in piece and COURTESY.issuperset(split_words(piece))
