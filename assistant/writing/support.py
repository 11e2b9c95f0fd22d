"""Lays a written sentence beside one of a source: is everything it says said there?

Each check gives the reason for a no in a few words, or nothing. None of them knows a model;
nearness of meaning is weighed by `checking.py`.
"""

from collections.abc import Callable
from itertools import combinations

from assistant.writing.arrangement import ACTIVE_REACH, REACH, find_exchange, is_turned_round
from assistant.writing.denials import OPPOSED, Status
from assistant.writing.directions import Pull
from assistant.writing.lexicon import load_lexicon, split_spoken
from assistant.writing.reading import Reading, read_sentence
from kb.words import stem

# The reason for a no: a kind, a colon, a detail.
Reason = str
Topic = frozenset[str]

ORDER_CUES = frozenset("befor after onc until first then next follow later when earli".split())
# Any of these keeps a sentence from being certain, or from being about everything.
HEDGES = frozenset(
    "may might could can sometim possibl some perhap usual common most mani likeli unlik rare"
    " not".split()
)
ABSOLUTE = frozenset(
    "alway everi all never cure guarante complet certain definit total prove must whatev regardless"
    " irrespect".split()
)
PREFIXES = ("un", "in", "im", "ir", "dis", "non")
# A heading's word that a sentence must say itself.
NEVER_IMPLIED = frozenset(["massage"])
# Two words this alike at their beginning are one: "pelvic", "pelvis".
SAME_BEGINNING = 5
# Axes of what things are like; the others are of what is done.
OF_THINGS = frozenset("tension strength force heat side height back".split())
# Axes of states that a source may say come to an end.
STATES = frozenset(["tension", "strength"])
# What a runner is told to do more or less of: never the other way than its source.
DOSED = frozenset("load intens mileag pressur train hill volum speedwork".split())
# A source that gives a cause has one of these.
CAUSE_CUES = frozenset(
    "cause because sinc so mean let give leav forc contribut reason turn bring make risk".split()
)
CONDITIONS = frozenset("if when while unless until".split())
# A sentence with one of these may be a passive.
PASSIVE = frozenset("by be is are was were been get".split())
SAID_OF_ALL = frozenset(["alone"])


def find_contradiction(written: Reading, source: Reading, topic: Topic) -> Reason | None:
    """Why `source` doesn't say what is written; `topic` are words of the passage's heading."""
    for check in CHECKS:
        if reason := check(written, source, topic):
            return reason
    return None


def read_topic(subject: str) -> Topic:
    """The words of a passage's heading: what its sentences may leave unsaid."""
    words = read_sentence(subject).claims | {stem(word) for word in split_spoken(subject)}
    return words - NEVER_IMPLIED


def find_invented(written: Reading, source: Reading, topic: Topic) -> frozenset[str]:
    """The claims of a written sentence that its source doesn't make."""
    known = source.claims | topic
    beginnings = {word[:SAME_BEGINNING] for word in known if len(word) >= SAME_BEGINNING}
    poles, near = load_lexicon().poles, load_lexicon().near
    tensions = {pole for pole in source.poles if pole[0] == "tension"}
    return frozenset(
        w
        for w in written.claims - known
        # "Stiff" is "tight" enough; which of both a runner feels, nobody can tell.
        if w[:SAME_BEGINNING] not in beginnings
        and poles.get(w) not in tensions
        and source.words.isdisjoint(near.get(w, ()))
    )


def _check_quantities(written: Reading, source: Reading, _: Topic) -> Reason | None:
    for quantity in written.quantities:
        if not any(quantity.is_said_by(other) for other in source.quantities):
            return f"figure: {quantity.low} {quantity.unit}".rstrip()
    return None


def _check_denials(written: Reading, source: Reading, topic: Topic) -> Reason | None:
    # Where both deny something, a heading's word may stand on either side of the denial.
    exempt = SAID_OF_ALL | (topic if written.denials else frozenset())
    shared = sorted((written.status.keys() & source.status.keys()) - exempt)
    pairs = {word: (written.status[word], source.status[word]) for word in shared}
    pairs |= _pair_near(written, source)
    is_denied_alike = sum(pair == ("denied", "denied") for pair in pairs.values()) > 1
    for word, pair in pairs.items():
        # "Never let a massage press" is "massage should never press": the deed is what is denied.
        if pair in OPPOSED and not (is_denied_alike and pair == ("denied", "before")):
            return f"denial: {word}"
    if turned := _find_turned(written.words, source.words) | _find_turned(
        source.words, written.words
    ):
        return f"denial: {min(turned)}"
    if written.denials > source.denials:
        return "denial: more than in the source"
    return None


def _pair_near(written: Reading, source: Reading) -> dict[str, tuple[Status, Status]]:
    """What becomes of a written word, beside the source's word that says enough for it."""
    near = load_lexicon().near
    return {
        word: (said, source.status[other])
        for word, said in written.status.items()
        if word not in source.status
        for other in near.get(word, frozenset()) & source.status.keys()
    }


def _find_turned(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Words that a prefix turns round in `others`: "changed" beside "unchanged"."""
    return frozenset(
        w
        for w in words - others
        if len(w) > 3 and any(f"{p}{w}" in others - words for p in PREFIXES)
    )


def _check_reality(written: Reading, source: Reading, _: Topic) -> Reason | None:
    if source.is_unreal and not (written.is_unreal or written.denials):
        return "denial: the source calls this mistaken"
    if written.is_doubly_denied and not source.is_doubly_denied:
        return "denial: denied twice"
    return None


def _check_directions(written: Reading, source: Reading, _: Topic) -> Reason | None:
    for pull in sorted(written.pulls):
        there = {p.pole for p in source.pulls if (p.word, p.axis) == (pull.word, pull.axis)}
        homes = {p.word for p in source.pulls if p[1:] == pull[1:]}
        is_moved = not there and homes.isdisjoint(written.claims) and pull.word in source.claims
        if homes and is_moved and (pull.axis == "number" or pull.word in DOSED):
            return f"direction: {pull.axis} {pull.pole} at {pull.word}"
        if (there and pull.pole not in there) or _is_swapped(pull, written, source):
            return f"direction: {pull.axis} {pull.pole} at {pull.word}"
    for pull in sorted(source.pulls):
        # "Too few rest days" cause what rest days don't.
        is_cause = any(pull.word in r.first for r in written.relations if r.kind == "cause")
        if pull.axis == "number" and is_cause and pull.axis not in {a for a, _ in written.poles}:
            return f"direction: {pull.axis} {pull.pole} at {pull.word}"
    for axis, pole in sorted(source.turned & written.poles):
        if axis in STATES and not any(a == axis and p != pole for a, p in written.poles):
            return f"direction: {axis} {pole} is what ends"
    for axis, pole in sorted(written.poles - source.poles):
        return f"direction: {axis} {pole}"
    return None


def _is_swapped(pull: Pull, written: Reading, source: Reading) -> bool:
    """Whether a word has another's pull and that one has its: "weak quads, tight glutes"."""
    if pull in source.pulls or pull.axis not in OF_THINGS:
        return False
    owners = {p.word for p in source.pulls if p[1:] == pull[1:]} - {pull.word}
    own = {p[1:] for p in source.pulls if p.word == pull.word}
    return any(p.word in owners and p[1:] in own for p in written.pulls)


def _check_relations(written: Reading, source: Reading, _: Topic) -> Reason | None:
    for relation in written.relations:
        if relation.kind == "if" and not CONDITIONS.isdisjoint(source.words):
            continue
        # "If the hip is tight, the knee hurts" names a cause and its effect, in that order.
        kind = "cause" if relation.kind == "if" else relation.kind
        others = [other for other in source.relations if other.kind == kind]
        if any(map(relation.is_crossed_by, others)):
            return f"order: {relation.kind}"
        if relation.kind == "cause" and not others and CAUSE_CUES.isdisjoint(source.words):
            return "order: no cause in the source"
        if relation.kind == "order" and not others and ORDER_CUES.isdisjoint(source.words):
            return "order: none in the source"
    return None


def _check_sides(written: Reading, source: Reading, _: Topic) -> Reason | None:
    """A side of a source's relation that is told alone mustn't be the wrong one."""
    kinds = {relation.kind for relation in written.relations}
    for relation in source.relations:
        second = relation.second - relation.first
        if relation.kind in kinds:
            continue
        if relation.kind in ("than", "choice") and second & written.claims and not written.denials:
            return f"order: {relation.kind}, the wrong side"
        is_turned = bool(set(written.row[:1]) & (second - relation.first))
        if relation.kind == "cause" and is_turned and written.claims & relation.first:
            return "order: cause and effect"
    return None


def _check_neighbours(written: Reading, source: Reading, _: Topic) -> Reason | None:
    """Two words that have exchanged what stands behind them: "A first, B last"."""
    shared = written.words & source.words
    steps = [(a, x) for a, x in source.steps - written.steps if {a, x} <= shared]
    for (a, x), (b, y) in combinations(sorted(steps), 2):
        is_turned = (x, a) in written.steps or (y, b) in written.steps
        if (
            len({a, b, x, y}) == 4
            and not is_turned
            and {(b, x), (a, y)} <= written.steps - source.steps
        ):
            return f"order: {a} and {b}"
    return None


def _check_contrast(written: Reading, source: Reading, _: Topic) -> Reason | None:
    """What a source says of one thing "while" the other is different stays with that thing."""
    if len(source.parts) < 2:
        return None
    whole = frozenset().union(*source.parts)
    is_mixed = any(not any(part & whole <= one for one in source.parts) for part in written.parts)
    return "order: mixes the sides of a contrast" if is_mixed else None


def _check_subjects(written: Reading, source: Reading, _: Topic) -> Reason | None:
    """What one part says of its subject isn't said of the other's."""
    if len(source.subjects) < 2 or len(written.subjects) < 2:
        return None
    for (subject, *_rest), claims in written.subjects:
        heads, _claims = max(source.subjects, key=lambda part: len(part[1] & claims))
        if subject not in heads and any(subject in other for other, _ in source.subjects):
            return f"order: {subject} is another part's subject"
    return None


def _check_arrangement(written: Reading, source: Reading, topic: Topic) -> Reason | None:
    reaches = (REACH, ACTIVE_REACH) if PASSIVE.isdisjoint(written.words) else (REACH,)
    for reach in reaches:
        if hinge := find_exchange(written.row, source.row, reach=reach):
            return f"order: the sides of {hinge}"
    if is_turned_round(written.row, source.row, topic):
        return "order: turned round"
    return None


def _check_strength(written: Reading, source: Reading, _: Topic) -> Reason | None:
    """A source's "may" isn't a "does", and its "most" isn't an "all"."""
    if ABSOLUTE & written.words and not ABSOLUTE & source.words:
        return f"overstated: {min(ABSOLUTE & written.words)}"
    if "will" in written.words - source.words and HEDGES & source.words:
        return "overstated: will"
    if "rare" in source.words - written.words and "usual" in written.words:
        return "overstated: usual"
    if "ani" in written.words - source.words and not written.denials:
        return "overstated: any"
    if HEDGES.isdisjoint(written.words) and written.claims & source.unsure:
        return "overstated: a hedge is missing"
    return None


def _check_words(written: Reading, source: Reading, topic: Topic) -> Reason | None:
    invented = find_invented(written, source, topic)
    return f"unsupported: {' '.join(sorted(invented))}" if invented else None


def _check_whole(written: Reading, source: Reading, topic: Topic) -> Reason | None:
    """What a source says of one case isn't told without the case: all of it, or in its words."""
    left_out = find_invented(source, written, topic)
    return f"partial: without {' '.join(sorted(left_out))}" if left_out else None


Check = Callable[[Reading, Reading, Topic], Reason | None]
CHECKS: tuple[Check, ...] = (
    _check_quantities,
    _check_words,
    _check_denials,
    _check_reality,
    _check_directions,
    _check_relations,
    _check_sides,
    _check_neighbours,
    _check_contrast,
    _check_subjects,
    _check_arrangement,
    _check_strength,
    _check_whole,
)
