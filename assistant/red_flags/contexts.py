"""How a finding is meant: present, denied, over, supposed, asked about, or somebody else's story.

Each reading is one small question about the words around the finding. What can't be told apart is
`UNCLEAR`: it counts as present for what is urgent, and not for the rest (decisions 4 and 12 of
this room's page).
"""

from itertools import pairwise

from assistant.red_flags.clauses import find_clause, is_of_oneself
from assistant.red_flags.denials import NEVER_WITHOUT, DenialReader
from assistant.red_flags.lines import Line
from assistant.red_flags.meanings import CUES, Context
from assistant.red_flags.tokens import Sentence

# "as bad as in 2018" tells of now.
LIKENESS = frozenset("like as did than was since".split())
LIKENED_BY = frozenset({"like", "as"})
LIKENED_MUCH = frozenset({"just", "exactly", "same"})
# "What are the signs but also the causes" asks on.
ASKED_ON = frozenset("also not for in what how which why".split())
# "I've a blister too": what comes on top of something is no reason for it.
BESIDES = frozenset("too also well other another anyway though tomorrow next".split())
# "The chest pain I get", asked about, is there all the same; so is "my hot calf".
HAD = frozenset(
    {"i get", "i got", "i have", "i had", "i keep", "i did", "ive got", "ive had", "im getting"}
    | {"im having", "like mine", "mine is", "mine are", "mine does"}
)
OWNED_WITHIN = 3
# What begins so is only thought of, whoever it would happen to.
THOUGHT_OF = frozenset("if what in when say suppose imagine should at".split())

# "What if I collapse again like I did today?" supposes nothing that hasn't been.
HAPPENED = "happened_to_me"
# As many words beside when it was say what was.
LEAST_TOLD = 3
# What makes a whole sentence read so.
WHOLE_CUES = {
    Context.ELSEWHERE: ("stranger_cue",),
    Context.EDUCATION: ("writing_cue", "learn_cue"),
    Context.PAST: ("history_cue",),
}


class ContextReader:
    """Reads the contexts of one line's findings; what concerns the whole line is found once."""

    def __init__(self, line: Line, *, following: Sentence | None, in_writing: bool) -> None:
        self._line = line
        self._words = line.sentence.words
        self._marks = line.sentence.marks
        cues = line.said.names & CUES
        self._in_writing = in_writing or "writing_cue" in cues
        self._whole = self._read_whole(cues, in_writing)
        self._asks_of_it = "asked_of_it" in cues and not self._in_writing
        is_supposed = "suppose_cue" in cues and HAPPENED not in cues
        self._suppose = min(self._find_supposed() if is_supposed else (), default=None)
        has_year = "year_cue" in cues and "current_cue" not in cues
        self._years = self._find_years() if has_year else []
        self._denials = DenialReader(line, following)
        # Most lines are: what is found there is present.
        self.is_plain = (
            self._whole is Context.PRESENT
            and self._suppose is None
            and not self._years
            and self._denials.is_idle
        )
        self._known: dict[tuple[int, int], Context] = {}

    def read(self, start: int, end: int) -> Context:
        """The context of the finding on the words `start` to `end`."""
        words = start, end
        if words not in self._known:
            self._known[words] = self._weigh(start, end)
        return self._known[words]

    def read_later(self, start: int, end: int) -> Context:
        """The context of words that explain what an earlier message told, if they stand there as
        its reason: not asked about, not denied, nothing that comes on top of it."""
        first, last = find_clause(self._words, self._marks, start, end)
        is_asked = self._line.sentence.stop == "?" and last == len(self._words)
        if is_asked or not BESIDES.isdisjoint(self._words[first:last]):
            return Context.EDUCATION
        if not NEVER_WITHOUT.isdisjoint(self._words[first:start]):
            return Context.DENIED
        return self.read(start, end)

    def _weigh(self, start: int, end: int) -> Context:
        denial = self._denials.read(start, end)
        if denial is Context.DENIED:
            return denial
        if self._whole is not Context.PRESENT and not self._is_told(start, end):
            return self._whole
        if self._is_supposed(start, end):
            return Context.SUPPOSED
        if self._is_of_past_year(end):
            return Context.PAST
        return denial

    def _find_supposed(self) -> list[int]:
        """Where "if someone" stands, but for "as if someone had kicked me"."""
        starts = self._line.starts_of("suppose_cue")
        return [a for a, b in starts if not self._is_as_if(a, b)]

    def _is_as_if(self, start: int, end: int) -> bool:
        """Whether a cue only likens: "as if I had been shot", but not "as if I ever get that"."""
        words = self._words
        is_likened = start > 0 and words[start] == "if" and words[start - 1] == "as"
        return is_likened and "ever" not in words[start:end]

    def _find_years(self) -> list[int]:
        """Where "in 2018" stands, but for "just as in 2018"."""
        starts = (i for i, _ in self._line.starts_of("year_cue"))
        return [i for i in starts if i and self._words[i - 1] not in LIKENESS]

    def _is_of_past_year(self, end: int) -> bool:
        """Whether a year follows in the same clause: "fainted on a run in 2018"."""
        return any(
            end <= year
            and not any(self._marks[end : year + 1])
            and "and" not in self._words[end:year]
            for year in self._years
        )

    def _read_whole(self, cues: frozenset[str], in_writing: bool) -> Context:
        is_current = "current_cue" in cues
        if "stranger_cue" in cues:
            return Context.ELSEWHERE
        if "writing_cue" in cues or (in_writing and not is_current):
            return Context.EDUCATION
        if "learn_cue" in cues and HAPPENED not in cues:
            return Context.EDUCATION
        if "history_cue" in cues and not is_current and self._is_told_of_then():
            return Context.PAST
        return Context.PRESENT

    def _is_told_of_then(self) -> bool:
        """Whether "two years ago" tells when it was, and isn't what now is like: "hot and swollen,
        like two years ago" and "just like two years ago", but "fainted like two years ago"."""
        cues = self._line.starts_of("history_cue")
        likened = [(start, end) for start, end in cues if self._is_likened(start)]
        return not all(any(a <= start < b for a, b in likened) for start, _ in cues)

    def _is_likened(self, start: int) -> bool:
        if start == 0 or self._words[start - 1] not in LIKENED_BY:
            return False
        before = self._words[start - 2] if start > 1 else ""
        return self._marks[start - 1] != "" or before in LIKENED_MUCH

    def _is_told(self, start: int, end: int) -> bool:
        """Whether what the whole line is doesn't reach the finding."""
        is_asked = self._whole is Context.EDUCATION and not self._in_writing
        if self._is_apart(start, end) or self._is_asked_of_own(start):
            return True
        return is_asked and self._is_owned(start, end)

    def _is_asked_of_own(self, start: int) -> bool:
        """Whether it is asked about as what somebody has: "what does it mean when her lips …"."""
        if self._whole is not Context.EDUCATION or "fiction_cue" in self._line.said.names:
            return False
        return any(end - 1 <= start for _, end in self._line.starts_of("asked_of_own"))

    def _is_supposed(self, start: int, end: int) -> bool:
        """Whether it is only thought of: "what if I faint", but not "what's the risk of my hot
        calf being a clot", nor what is told behind "if you had to guess, …"."""
        cue = self._suppose
        if cue is None or cue >= end:
            return False
        first, last = find_clause(self._words, self._marks, start, end)
        if cue < first and self._asks_of_it:
            return False
        is_of_own_clause = cue < first and is_of_oneself(self._words[first:last])
        if self._words[cue] not in THOUGHT_OF:
            return not (is_of_own_clause or self._is_owned(start, end))
        is_asked = self._words[cue : cue + 2] == ("if", "you")
        return not (is_asked and is_of_own_clause)

    def _is_owned(self, start: int, end: int) -> bool:
        """Whether it is said to be one's own: "my hot calf", "the chest pain I get"."""
        first, _ = find_clause(self._words, self._marks, start, end)
        before = self._words[max(first, start - OWNED_WITHIN) : end]
        if "my" in before or (start and self._words[start - 1] == "me"):
            return True
        after = self._words[end : end + OWNED_WITHIN + 2]
        beside = (self._words[max(0, start - 2) : start], *pairwise(after))
        return any(" ".join(pair) in HAD for pair in beside)

    def _is_apart(self, start: int, end: int) -> bool:
        """Whether it stands in a clause of its own, beside one of another time or place: "I read
        it's serious, and I've chest pain", "chest pain, I had a stent years ago".

        What no clause of its own says is of the whole: "years ago, before kids, I fainted".
        """
        if "fiction_cue" in self._line.said.names:
            return False
        cues = [words for cue in WHOLE_CUES[self._whole] for words in self._line.starts_of(cue)]
        first, last = find_clause(self._words, self._marks, start, end)
        if not cues or any(first < b and a < last for a, b in cues):
            return False
        if self._whole is not Context.PAST:
            is_of_it = self._whole is Context.EDUCATION and self._asks_of_it
            is_own = is_of_oneself(self._words[first:last])
            return is_of_it or is_own or self._turns_to_tell(first)
        turns = [at for at, _ in self._line.starts_of("this_time") if all(b <= at for _, b in cues)]
        if any(at <= start for at in turns):
            return True
        return all(self._tells(*cue) for cue in cues)

    def _turns_to_tell(self, first: int) -> bool:
        """Whether a clause turns from what is learnt: "I know the signs, but her face …"."""
        words = self._words[first : first + 2]
        is_asked = self._whole is Context.EDUCATION and not self._in_writing
        return is_asked and words[:1] == ("but",) and ASKED_ON.isdisjoint(words)

    def _tells(self, start: int, end: int) -> bool:
        """Whether a cue's clause tells something of its own: "I had a stent years ago", "signed up
        three months ago"; "years ago" alone doesn't."""
        first, last = find_clause(self._words, self._marks, start, end)
        others = (last - first) - (end - start)
        return is_of_oneself(self._words[first:last]) or others >= LEAST_TOLD
