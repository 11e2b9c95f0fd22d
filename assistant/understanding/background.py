"""What is told beside a question and has no bearing on it: who somebody is, how they run, and
courtesy.

"I'm 43 and run three times a week, mostly on trails" before a question draws the search to weekly
mileage. Such a sentence stays if it names what hurts or any other thing that the articles speak of,
and if the question points back to it.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from assistant.introductions import introduces, leave_out_thanks
from assistant.understanding.asks import THIN, is_asking, split_pieces
from assistant.understanding.courtesy import BESIDE
from assistant.understanding.pointing import is_pointing
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems, split_words, stem

# "Is it ever worth paying for one?" points to nothing.
EXPLETIVE = re.compile(
    r"\b(?:(?:is|was|would|will|can|could|should) it(?: be)?|it(?:'s| is))(?: \w+)?"
    r" (?:worth|ok|okay|fine|safe|normal|good|bad|best|better|possible|wise|sensible|true|likely)\b"
    r"|\bit (?:take|hurt|make sense)\b",
    re.IGNORECASE,
)
# The words of "hope you can help", "sorry if it's a daft question", "thanks in advance".
COURTESY = BESIDE | frozenset(
    """
    hi hello hey hiya morning afternoon evening there folks guys again dear
    thanks thank thx cheers ta ty appreciated appreciate grateful advance
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


class Background:
    """Leaves out of messages what is told by the way."""

    def __init__(
        self, texts: Iterable[str], vocabulary: Vocabulary, correct: Callable[[str], str]
    ) -> None:
        """`texts` are what the articles say, without the questions that they answer; `correct`
        mends slips of the keyboard."""
        said = {each for text in texts for each in split_content_stems(text)}
        self._telling = {each for each in said - OF_LIFE if not each.isdigit()}
        self._find_ids = vocabulary.condition_names.find_ids
        self._correct = correct

    def leave_out(self, text: str, *, goes_on: bool = False) -> str:
        """`text` without what tells nothing for its questions; without courtesy alone where they
        can't be understood without it. With `goes_on` something was said before it, which they then
        lean on."""
        text = leave_out_thanks(text)
        pieces = split_pieces(text)
        said = [piece for piece in pieces if not _is_courtesy(piece)] or pieces
        kept = [piece for piece in said if is_asking(piece) or self._tells(piece)]
        if len(kept) < len(said) and not (kept and (goes_on or self._stands(kept))):
            kept = said
        return " ".join(kept) if len(kept) < len(pieces) else text

    def _tells(self, piece: str) -> bool:
        """Whether a sentence tells of more than who somebody is and how they run."""
        if not introduces(piece):
            return True
        plain = self._correct(piece)
        stems = split_content_stems(plain)
        return bool(self._find_ids(plain)) or not self._telling.isdisjoint(stems)

    def _stands(self, kept: Sequence[str]) -> bool:
        """Whether what is `kept` tells something beside its questions, or these need nothing."""
        if not all(map(is_asking, kept)) or self._find_ids(self._correct(" ".join(kept))):
            return True
        is_thin = len(split_content_stems(" ".join(kept))) <= THIN
        return not (is_thin or is_pointing(EXPLETIVE.sub(" ", kept[0])))


def _is_courtesy(piece: str) -> bool:
    return "?" not in piece and COURTESY.issuperset(split_words(piece))
