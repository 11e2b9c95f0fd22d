"""Whether a finding is denied: before it ("no swelling"), in a list or a form, or after it.

What a "no" may reach and may not is unclear, and counts as present for what is urgent.
"""

from collections.abc import Sequence
from functools import cached_property

from assistant.red_flags.clauses import OF_ONESELF, find_clause
from assistant.red_flags.lines import Line
from assistant.red_flags.meanings import REASSURING, Context, is_finding
from assistant.red_flags.tokens import Sentence

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
# What nobody can do is no less so for a "no" behind it.
UNABLE = frozenset("cant cannot couldnt wont".split())
AFTER_NOPE = frozenset("at thanks thank not none nope but and though just although".split())
LIKE_THIS = ("like this", "like that", "this bad", "that bad", "so bad", "as bad", "this intense")
HARD_MARKS = frozenset(';()"')
LOOK_BACK_WORDS = 14
# So many words at most are an item of a list or of a form.
ITEM_WORDS = 4
# So far back a list may have begun, and what is never part of one.
LIST_REACHES = 40
NEVER_LISTED = BREAKERS | OF_ONESELF
# As many of them answered make a form of a sentence.
LEAST_ANSWERS = 3
# "I can't climb stairs without chest pain": what "without" denies there is the climbing.
NEVER_WITHOUT = frozenset(
    """cant cannot couldnt wont not never no dont doesnt didnt havent hasnt hardly barely rarely
    unable nothing""".split()
)
WITHOUT_REACHES = 9
NEGATORS = ("neg_noun", "neg_verb")


class DenialReader:
    """Reads which findings of one line are denied."""

    def __init__(self, line: Line, following: Sentence | None) -> None:
        self._line = line
        self._words = line.sentence.words
        self._marks = line.sentence.marks
        self._following = following
        self._negators = {} if line.said.names.isdisjoint(NEGATORS) else self._find_negators()
        self._covered = self._find_covered() if self._negators else {}
        listing = enumerate(self._words) if self._negators else ()
        self._denying = [at for at, word in listing if word in DENYING]
        self._has_answer = line.sentence.stop == "?" or not MAY_DENY.isdisjoint(self._words)
        # Nothing in the line could deny anything.
        self.is_idle = not (self._negators or self._has_answer)

    @cached_property
    def _answers(self) -> list[int]:
        return _find_answers(self._words, self._marks)

    def read(self, start: int, end: int) -> Context:
        """Present, denied or unclear, as far as denials go."""
        denial = self._read_before(start, end)
        is_denied_after = self._has_answer and self._is_denied_after(start, end)
        return Context.DENIED if is_denied_after else denial

    def _is_denied_in_form(self, end: int) -> bool:
        """Whether the item of a form that it stands in ends in an "N"; one of several there."""
        if len(self._answers) < LEAST_ANSWERS:
            return False
        reached = range(end - 1, min(end + ITEM_WORDS, len(self._words)))
        last = next((at for at in reached if at + 1 == len(self._words) or self._marks[at + 1]), -1)
        return last in self._answers

    def _is_in_denied_list(self, start: int, end: int) -> bool:
        """Whether it is a bare item of a note's list: "denies recent immobility, syncope, …"."""
        last = max((at for at in self._denying if at < start), default=-1)
        if last < max(0, start - LIST_REACHES) or not self._is_bare(start, end):
            return False
        at = last + 1
        item = 0
        for word, mark in zip(self._words[at:end], self._marks[at:end], strict=True):
            item = 1 if mark else item + 1
            if item >= ITEM_WORDS or word in NEVER_LISTED or (mark and mark in HARD_MARKS):
                return False
        return True

    def _find_covered(self) -> dict[int, int]:
        """For the last word of every finding, its first word: list members are jumped over."""
        covered: dict[int, int] = {}
        for name, start, end in self._line.said.found:
            if is_finding(name) and name not in REASSURING:
                covered.setdefault(end - 1, start)
        return covered

    def _find_negators(self) -> dict[int, int]:
        """Last word → first word of each negator that isn't itself part of a finding.

        In "can't feel my foot and it's cold" the "can't" says what is wrong, and denies nothing.
        """
        inside: set[int] = set()
        for name, start, end in self._line.said.found:
            is_one = end - start > 1 and not any(self._marks[start + 1 : end])
            if is_one and is_finding(name) and name not in REASSURING:
                inside.update(range(start, end))
        return {
            end - 1: start
            for cue in NEGATORS
            for start, end in self._line.starts_of(cue)
            if start not in inside and not self._denies_nothing(start)
        }

    def _denies_nothing(self, start: int) -> bool:
        """Whether a negator is one of "can't … without", of "nothing stops the bleeding", or of
        "no joke"."""
        idle = (*self._line.starts_of("nothing_helps"), *self._line.starts_of("idle_no"))
        if any(first == start for first, _ in idle):
            return True
        if self._words[start] != "without":
            return False
        first, _ = find_clause(self._words, self._marks, start, start + 1)
        before = self._words[max(first, start - WITHOUT_REACHES) : start]
        return "and" not in before and not NEVER_WITHOUT.isdisjoint(before)

    def _read_before(self, start: int, end: int) -> Context:
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

    def _is_denied_after(self, start: int, end: int) -> bool:
        """ "numbness: no", "chest pain - none", "chest pain at rest N, fainting N", and "swelling?
        nope"; but "can't hop on it no" agrees."""
        if self._is_denied_in_form(end):
            return True
        at = end
        while (
            at < len(self._words) and at - end < 2 and self._words[at] in ("is", "was", "at", "all")
        ):
            at += 1
        is_form = "form_frame" in self._line.said.names
        if at < len(self._words) and not is_form:
            agrees = self._marks[at] == "" and not UNABLE.isdisjoint(self._words[start:end])
            return not agrees and _is_nope(self._words, self._marks, at)
        if self._line.sentence.stop != "?" or self._following is None:
            return False
        following = self._following
        return following.turn == self._line.sentence.turn and _is_nope(
            following.words, following.marks, 0
        )


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
    answers = _find_answers(words, marks)
    return at in answers and (marks[at] == ":" or len(answers) > 1)


def _find_answers(words: Sequence[str], marks: Sequence[str]) -> list[int]:
    """Where an "and" has nothing behind it."""
    ends = (*marks[1:], ",")
    return [n for n, word in enumerate(words) if word == "and" and ends[n]]
