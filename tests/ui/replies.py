"""A fake assistant with canned replies, one for each look that the page has."""

from collections.abc import Sequence
from dataclasses import replace
from threading import Barrier, Event

from assistant.contract import (
    Advice,
    Citation,
    Difference,
    Flag,
    LevelName,
    Receipt,
    Reply,
    Sentence,
    Side,
    Tell,
)
from kb.shelf import SHARED, Shelf

PATIENCE_SECONDS = 20.0
RECEIPT = Receipt(knowledge="k", guard="g", model="m", reader="none", writer="none")

SHIN_PASSAGE = (
    "Sore shins calm down when weekly distance comes down for a fortnight. "
    "Calf raises on three days a week build the lower leg back up. "
    "Soft ground is kinder than concrete while the shins are tender."
)
ROLL_PASSAGE = (
    "A roller belongs on muscle, never on the front edge of the shin. "
    "Two minutes on each calf is plenty. "
    "Firm pressure on a tender bone makes matters worse."
)
CAUTION = "Pain in one spot of the shin bone needs a doctor before the next run."
KINDS: dict[LevelName, str] = {
    "emergency": "999",
    "urgent": "111",
    "clinician": "",
}


def cite(n: int, passage: str, sentence: str, *, second: bool = False) -> Citation:
    """A footnote on `sentence` of `passage`, from one of two made-up articles."""
    start = passage.index(sentence)
    return Citation(
        n=n,
        article="two" if second else "one",
        title="Rolling without regret" if second else "Shins, and how to be kind to them",
        author="not known" if second else "R. Ash",
        publisher="Riverside Clinic" if second else "Hill Practice",
        url="not known" if second else "https://example.org/shins?a=1#two",
        credentials="not known" if second else "sports massage therapist",
        date="not known" if second else "2024-03-02",
        section="Shin splints: What to avoid" if second else "Shin splints: What helps",
        passage_id="p2" if second else "p1",
        passage=passage,
        start=start,
        end=start + len(sentence),
        note="One of two articles that name a time." if second else "",
    )


def split(passage: str) -> list[str]:
    """The sentences of a canned passage."""
    return [part.rstrip(".") + "." for part in passage.split(". ")]


def build_reply(level: LevelName = "none", text: str = "", *, answered: bool = False) -> Reply:
    """A reply with nothing in it but what is given."""
    return Reply(
        level=level,
        flags=(),
        advice=None,
        notice="",
        answered=answered,
        verdict="",
        note="" if answered else text,
        text=text,
        sentences=(),
        citations=(),
        differs=(),
        suggestions=(),
        searched="",
        receipt=RECEIPT,
    )


def answered() -> Reply:
    """Four sentences from two articles; two share a passage, and so a card."""
    shin, roll = split(SHIN_PASSAGE), split(ROLL_PASSAGE)
    texts = [shin[0], shin[1], roll[0], roll[2]]
    citations = (
        cite(1, SHIN_PASSAGE, texts[0]),
        cite(2, SHIN_PASSAGE, texts[1]),
        cite(3, ROLL_PASSAGE, texts[2], second=True),
        cite(4, ROLL_PASSAGE, texts[3], second=True),
    )
    sentences = tuple(Sentence(text, (n,)) for n, text in enumerate(texts, 1))
    reply = build_reply(text=" ".join(texts), answered=True)
    asks = ("How long until my shins feel better?", "Is it safe to roll my calves?")
    return replace(
        reply,
        sentences=sentences,
        citations=citations,
        searched="sore shins",
        suggestions=asks,
    )


def cautioned() -> Reply:
    """The same answer; its first passage, which two sentences are from, has a caution."""
    reply = answered()
    first, second, *others = reply.citations
    warned = (replace(first, caution=CAUTION), replace(second, caution=CAUTION))
    return replace(reply, citations=(*warned, *others))


def differing() -> Reply:
    """The same answer, with a point on which the two articles disagree."""
    reply = answered()
    sides = (
        Side("one", "Hill Practice", (reply.sentences[0],)),
        Side("two", "Riverside Clinic", (reply.sentences[3],)),
    )
    return replace(reply, differs=(Difference("how soon to press on sore shins", sides),))


def abstaining() -> Reply:
    """Nothing near enough."""
    text = "The articles here don't cover that. The nearest subjects they do cover: Shin splints."
    asks = ("What helps sore shins?", "Where may I use a roller?")
    return replace(build_reply(text=text), suggestions=asks, searched="watch batteries")


def flagged(level: LevelName) -> Reply:
    """A red-flag reply; at clinician level with general help behind the card."""
    titles = {
        "emergency": "Call 999 now and stop running",
        "urgent": "Have that leg looked at today",
        "clinician": "See a physio before you run or have a massage",
    }
    steps = {
        "emergency": ("Sit down and stay with someone.", "Say that it came on while running."),
        "urgent": (
            "Ring 111 or go to urgent care today.",
            "No massage, rolling or stretching of that leg.",
            "Short of breath or chest pain: call 999.",
        ),
        "clinician": ("Book within a week.", "Stop running until then."),
    }
    number = KINDS[level] or None
    label = f"Call {number}" if number else None
    advice = Advice(level, titles[level], steps[level], number, label)
    flag = Flag("leg_swelling", level, ("calf hot", "swollen"), 0, "r1", "present", "notes")
    reply = replace(build_reply(level, advice.title), advice=advice, flags=(flag,))
    if level != "clinician":
        return reply
    help_ = answered()
    return replace(
        reply, answered=True, sentences=help_.sentences[:2], citations=help_.citations[:2]
    )


class FakeReplies:
    """Takes questions as an assistant does, and gives `say` what it gives everybody; nothing is
    urgent."""

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = "GB",
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        return self.say(turns[-1], tell)

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = "GB") -> Reply | None:
        return None

    def say(self, question: str, tell: Tell | None) -> Reply:
        raise NotImplementedError


class CannedReplies(FakeReplies):
    """Answers by a word in any message, the highest level first; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[tuple[str, ...], str]] = []
        self.shelves: list[Shelf] = []
        self.reply_next: list[Reply] = []  # given first, whatever is asked
        self.waits: Event | Barrier | None = None  # held up until this lets go

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = "GB",
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        self.asked.append((tuple(turns), country))
        self.shelves.append(shelf)
        if self.reply_next:
            return self.reply_next.pop(0)
        if self.waits is not None:
            self.waits.wait(PATIENCE_SECONDS)
        said = " ".join(turns)
        if "break" in said:
            raise RuntimeError(f"a bug near {said!r}")
        for word, level in (("chest", "emergency"), ("swollen", "urgent"), ("weeks", "clinician")):
            if word in said:
                return flagged(level)  # type: ignore[arg-type]
        return self.say(turns[-1], tell)

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = "GB") -> Reply | None:
        return flagged("emergency") if "chest" in " ".join(turns) else None

    def say(self, question: str, tell: Tell | None) -> Reply:
        if "watch" in question:
            return abstaining()
        if "press" in question:
            return differing()
        if "spot" in question:
            return cautioned()
        reply = answered()
        return replace(reply, searched=f"{question} again") if "<" in question else reply
