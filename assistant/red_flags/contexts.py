"""How a finding is meant: present, denied, over, supposed, asked about, or somebody else's story.

Each reading is one small question about the words around the finding. What can't be told apart is
`UNCLEAR`: it counts as present for what is urgent, and not for the rest (decision rules 4 and 12).
"""

import enum
from collections.abc import Sequence
from itertools import pairwise

from assistant.red_flags.clauses import OF_ONESELF, find_clause, is_of_oneself
from assistant.red_flags.lines import Line
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.tokens import Sentence


class Context(enum.Enum):
    """How the words around a finding make it read; the value is what people are told."""

    PRESENT = "present"
    UNCLEAR = "perhaps denied, read as present"
    DENIED = "denied"
    PAST = "over, long ago or healed"
    SUPPOSED = "only supposed"
    EDUCATION = "asked or written about"
    ELSEWHERE = "a stranger's story"


JOINERS = frozenset("or nor and any".split())
# "Pt denies CP, SOB, syncope": a note's list, all of it denied until something else is said.
DENYING = frozenset("denies denied denying deny".split())
ABBREVIATED = frozenset("cp sob doe loc v d".split())
# Words that may stand between "no" or "don't have" and what is denied.
FILLERS = JOINERS | frozenset(
    """a an the my his her their in on at all been being have has had having got get getting gets
    feel felt feels feeling notice noticed noticing see seen seem seems look looks looking
    really real actual actually obvious visible particular sign signs hint trace bit of much
    more longer other such like sort kind ever even especially new big major proper unusual
    weird severe sudden experience experienced experiencing with there is was it its any
    suffering suffered from reported reporting current currently history feelings symptoms
    symptom problem problems issue issues hx sx change changes to either leg side anywhere night
    wanting""".split()
).union(ABBREVIATED)
LISTED = JOINERS | ABBREVIATED
BREAKERS = frozenset(
    """but though although except instead however apart aside only just since now yet until unless
    while whereas because cos so when then which that where if still reports describes admits
    complains states""".split()
)
NOPES = frozenset("no nope none nah never negative absent nothing zero nada nay".split())
MAY_DENY = NOPES | {"and"}
AFTER_NOPE = frozenset("at thanks thank not none nope but and though just although".split())
LIKE_THIS = ("like this", "like that", "this bad", "that bad", "so bad", "as bad", "this intense")
# "as bad as in 2018" tells of now.
LIKENESS = frozenset("like as did than was since".split())
HARD_MARKS = frozenset(';()"')
LOOK_BACK_WORDS = 14
# So many words at most are an item of a list or of a form.
ITEM_WORDS = 4
# "I can't climb stairs without chest pain": what "without" denies there is the climbing.
NEVER_WITHOUT = frozenset(
    """cant cannot couldnt wont not never no dont doesnt didnt havent hasnt hardly barely rarely
    unable nothing""".split()
)
WITHOUT_REACHES = 9
# "I've a blister too": what comes on top of something is no reason for it.
BESIDES = frozenset("too also well other another anyway though tomorrow next".split())
# "The chest pain I get", asked about, is there all the same; so is "my hot calf".
HAD = frozenset(
    """i get, i got, i have, i had, i keep, ive got, ive had, im getting, im having, like mine, mine
    is, mine are, mine does, i did""".replace("\n", " ").split(", ")
)
OWNED_WITHIN = 3
# What begins so is only thought of, whoever it would happen to.
THOUGHT_OF = frozenset("if what in when say suppose imagine should at".split())

NEGATORS = ("neg_noun", "neg_verb")
# "What if I collapse again like I did today?" supposes nothing that hasn't been.
HAPPENED = "happened_to_me"
# Concepts that tell how to read a sentence; they are never findings themselves.
CUES = frozenset(
    """neg_noun neg_verb history_cue year_cue current_cue suppose_cue learn_cue writing_cue
    fiction_cue stranger_cue cleared taken_back reworded side_corrected heart_test
    turning_cue figure_explained figure_thing told_on nothing_found goes_on_still come_again
    stood_still detail other_time settled_since other_patient nothing_helps form_frame
    mere_view at_times for_now beside_the_point not_explained happened_to_me""".split()
)
# These are read like findings, since "hasn't been cleared" clears nothing.
WITHDRAWING = frozenset({"cleared", "taken_back", "reworded"})

# What only ever stops or explains a rule. In "no pain at night, numbness or swelling" the "no"
# denies all three, though "no pain at night" is reassuring as a whole.
REASSURING = (
    frozenset()
    .union(*(r.stops | r.causes for r in RULES))
    .difference(*(need for r in RULES for need in r.groups))
)

# How long and how often: in "no bruise, ten nights" nothing denies the nights.
TIME_SPANS = frozenset(
    "lasting_weeks lasting_months days_and_days nights_on_end set_point again_on_runs".split()
)
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
        self._following = following
        cues = line.said.names & CUES
        self._in_writing = in_writing or "writing_cue" in cues
        self._whole = self._read_whole(cues, in_writing)
        is_supposed = "suppose_cue" in cues and HAPPENED not in cues
        supposed = line.starts_of("suppose_cue") if is_supposed else ()
        self._suppose = min((i for i, _ in supposed), default=None)
        has_year = "year_cue" in cues and "current_cue" not in cues
        self._years = self._find_years() if has_year else []
        self._negators = {} if cues.isdisjoint(NEGATORS) else self._find_negators()
        self._covered = self._find_covered() if self._negators else {}
        self._has_answer = line.sentence.stop == "?" or not MAY_DENY.isdisjoint(self._words)
        # Most lines are: what is found there is present.
        self.is_plain = (
            self._whole is Context.PRESENT
            and self._suppose is None
            and not (self._years or self._negators or self._has_answer)
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
        denial = self._read_denial_before(start, end)
        if denial is Context.DENIED or (self._has_answer and self._is_denied_after(end)):
            return Context.DENIED
        if self._whole is not Context.PRESENT and not self._is_told(start, end):
            return self._whole
        if self._is_supposed(start, end):
            return Context.SUPPOSED
        if self._is_of_past_year(end):
            return Context.PAST
        return denial

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
        if "history_cue" in cues and not is_current:
            return Context.PAST
        return Context.PRESENT

    def _is_told(self, start: int, end: int) -> bool:
        """Whether what the whole line is doesn't reach the finding."""
        is_asked = self._whole is Context.EDUCATION and not self._in_writing
        return self._is_apart(start, end) or (is_asked and self._is_owned(start, end))

    def _is_supposed(self, start: int, end: int) -> bool:
        """Whether it is only thought of: "what if I faint", but not "what's the risk of my hot
        calf being a clot", nor what is told behind "if you had to guess, …"."""
        cue = self._suppose
        if cue is None or cue >= end:
            return False
        if self._words[cue] not in THOUGHT_OF:
            return not self._is_owned(start, end)
        first, last = find_clause(self._words, self._marks, start, end)
        is_asked = self._words[cue : cue + 2] == ("if", "you")
        return not (is_asked and cue < first and is_of_oneself(self._words[first:last]))

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
            return is_of_oneself(self._words[first:last])
        return all(self._tells(*cue) for cue in cues)

    def _tells(self, start: int, end: int) -> bool:
        """Whether a cue's clause tells something of its own: "I had a stent years ago", "signed up
        three months ago"; "years ago" alone doesn't."""
        first, last = find_clause(self._words, self._marks, start, end)
        others = (last - first) - (end - start)
        return is_of_oneself(self._words[first:last]) or others >= LEAST_TOLD

    def _is_denied_in_form(self, end: int) -> bool:
        """Whether the item of a form that it stands in ends in an "N"; one of several there."""
        at = end - 1
        while at + 1 < len(self._words) and at + 1 - end <= ITEM_WORDS:
            if self._words[at] == "and" and _is_form(self._words, self._marks, at):
                return True
            if self._marks[at + 1]:
                return False
            at += 1
        return at + 1 == len(self._words) and self._words[at] == "and" and at > end

    def _is_in_denied_list(self, start: int, end: int) -> bool:
        """Whether it is a bare item of a note's list: "denies recent immobility, syncope, …"."""
        at = start
        while at and self._words[at] not in DENYING:
            at -= 1
            if self._words[at] in BREAKERS or (
                self._marks[at + 1] in HARD_MARKS and self._marks[at + 1]
            ):
                return False
        if self._words[at] not in DENYING or at == start:
            return False
        lengths = [0]
        for word, mark in zip(self._words[at + 1 : end], self._marks[at + 1 : end], strict=True):
            if word in OF_ONESELF:
                return False
            lengths = [*lengths, 1] if mark else [*lengths[:-1], lengths[-1] + 1]
        return max(lengths) < ITEM_WORDS and self._is_bare(start, end)

    def _find_covered(self) -> dict[int, int]:
        """For the last word of every finding, its first word: list members are jumped over."""
        covered: dict[int, int] = {}
        for name, start, end in self._line.said.found:
            if _is_finding(name) and name not in REASSURING:
                covered.setdefault(end - 1, start)
        return covered

    def _find_negators(self) -> dict[int, int]:
        """Last word → first word of each negator that isn't itself part of a finding.

        In "can't feel my foot and it's cold" the "can't" says what is wrong, and denies nothing.
        """
        inside: set[int] = set()
        for name, start, end in self._line.said.found:
            is_one = end - start > 1 and not any(self._marks[start + 1 : end])
            if is_one and _is_finding(name) and name not in REASSURING:
                inside.update(range(start, end))
        return {
            end - 1: start
            for cue in NEGATORS
            for start, end in self._line.starts_of(cue)
            if start not in inside and not self._denies_nothing(start)
        }

    def _denies_nothing(self, start: int) -> bool:
        """Whether a negator is one of "can't … without" or of "nothing stops the bleeding"."""
        if any(first == start for first, _ in self._line.starts_of("nothing_helps")):
            return True
        if self._words[start] != "without":
            return False
        first, _ = find_clause(self._words, self._marks, start, start + 1)
        before = self._words[max(first, start - WITHOUT_REACHES) : start]
        return "and" not in before and not NEVER_WITHOUT.isdisjoint(before)

    def _read_denial_before(self, start: int, end: int) -> Context:
        if not self._negators:
            return Context.PRESENT
        if self._is_in_denied_list(start, end):
            return Context.DENIED
        at, unclear, joined = start - 1, False, self._is_or_list(end)
        is_list = True
        while at >= 0 and start - at <= LOOK_BACK_WORDS:
            mark = self._marks[at + 1]
            if mark in HARD_MARKS and mark:
                return Context.PRESENT
            unclear = unclear or (mark != "" and mark != "/")
            word = self._words[at]
            if at in self._negators:
                joined = joined or (is_list and word in DENYING and self._is_bare(start, end))
                return self._weigh_denial(end, unclear=unclear and not joined)
            if word in BREAKERS:
                return Context.PRESENT
            if at in self._covered:
                first = self._covered[at]
                # An "and" within what is jumped ("no fever and …") may begin a new clause all the
                # same.
                unclear = unclear or "and" in self._words[first : at + 1]
                at = first - 1
            elif word in FILLERS:
                joined = joined or word in ("or", "nor")
                is_list = is_list and word in LISTED
                unclear = unclear or word == "and"
                at -= 1
            else:
                return Context.PRESENT
        return Context.PRESENT

    def _is_bare(self, start: int, end: int) -> bool:
        """Whether an item of a note's list is nothing but a name: "syncope", but not "collapsed on
        Sunday's run"."""
        is_told = self._words[start].endswith("ed") or self._words[start] in ("went", "woke")
        is_last = end == len(self._words) or self._marks[end] != "" or self._words[end] in JOINERS
        return is_last and not is_told

    def _is_or_list(self, end: int) -> bool:
        """Whether an "or" follows soon: "no swelling, numbness or tingling"."""
        return not {"or", "nor"}.isdisjoint(self._words[end : end + 5])

    def _weigh_denial(self, end: int, *, unclear: bool) -> Context:
        after = " ".join(self._words[end : end + 3])
        if any(like in after for like in LIKE_THIS) and not after.startswith("nothing like"):
            return Context.PRESENT
        if after.startswith(("until", "till")):
            return Context.PRESENT
        if unclear or after.startswith("before"):
            return Context.UNCLEAR
        return Context.DENIED

    def _is_denied_after(self, end: int) -> bool:
        """ "numbness: no", "chest pain - none", "chest pain at rest N, fainting N", and "swelling?
        nope"."""
        if self._is_denied_in_form(end):
            return True
        at = end
        while (
            at < len(self._words) and at - end < 2 and self._words[at] in ("is", "was", "at", "all")
        ):
            at += 1
        is_form = "form_frame" in self._line.said.names
        if at < len(self._words) and not is_form:
            return _is_nope(self._words, self._marks, at)
        if self._line.sentence.stop != "?" or self._following is None:
            return False
        following = self._following
        return following.turn == self._line.sentence.turn and _is_nope(
            following.words, following.marks, 0
        )


def _is_finding(name: str) -> bool:
    """Whether a concept says something by itself, unlike cues and innocent causes."""
    return name not in CUES and not name.startswith("cause_")


def _is_nope(words: Sequence[str], marks: Sequence[str], at: int) -> bool:
    """Whether the word at `at` answers "no" by itself, and denies nothing that follows it."""
    if words[at] not in NOPES and not _is_form(words, marks, at):
        return False
    if at + 1 == len(words):
        return True
    # "1. chest pain - no 2. fainting - no": the number begins the next line of a form.
    begins_next = at + 2 == len(words) and words[at + 1].isdigit()
    return marks[at + 1] != "" or words[at + 1] in AFTER_NOPE or begins_next


def _is_form(words: Sequence[str], marks: Sequence[str], at: int) -> bool:
    """Whether an "and" with nothing behind it was an "N": "chest pain: N", "blackouts N, fits N".

    One alone needs its colon, or a dash where the sentence ends with it ("fainting - N."); within a
    clause it does stand for "and". Alone it answers a question: "blackouts? N."
    """
    if words[at] != "and":
        return False
    if at + 1 == len(words) and (marks[at] == "-" or at == 0):
        return True
    ends = (*marks[1:], ",")
    answers = [n for n, word in enumerate(words) if word == "and" and ends[n]]
    return at in answers and (marks[at] == ":" or len(answers) > 1)
