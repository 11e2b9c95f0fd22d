"""Replies and screenings as text for a terminal, and screenings as JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from assistant.contract import Citation, Difference, Reply, Sentence
from assistant.flags import build_flags
from assistant.red_flags.screening import Finding, Screening
from ui.cautions import Caution, find_cautions
from ui.naming import NOT_KNOWN, name_section, name_side


def render_reply(reply: Reply) -> str:
    """The answer, its cautions, where the articles differ, its footnotes, as a person reads it."""
    parts = [_render_answer(reply)]
    if cautions := find_cautions(reply.citations):
        parts.append("\n".join(map(_render_caution, cautions)))
    parts += [_render_difference(point, reply.citations) for point in reply.differs]
    if reply.citations:
        parts.append("\n".join(_render_sources(reply.citations)))
    if reply.suggestions:
        asks = "\n".join(f"  {question}" for question in reply.suggestions)
        parts.append(f"You could ask:\n{asks}")
    return "\n\n".join(parts)


def render_screening(screening: Screening) -> str:
    """Level, findings with the words that fired and why, then the fixed reply."""
    lines = [f"level: {screening.level.label}"]
    for finding in screening.findings:
        lines.append(f"- {_name_finding(finding)}")
        lines.append(f"  rule {finding.rule}; {finding.context}; source: {finding.source}")
    for finding in screening.taken_back:
        lines.append(f"- taken back: {_name_finding(finding)}")
        lines.append(
            f"  rule {finding.rule}; a later message explains it, as the second reader finds"
        )
    if screening.error:
        lines.append(f"! {screening.error}")
    if screening.advice:
        lines += ["", screening.advice.text]
    if screening.notice:
        lines += ["", screening.notice]
    return "\n".join(lines)


def _name_finding(finding: Finding) -> str:
    words = repr(" … ".join(finding.words)) if finding.words else "the whole conversation"
    return f"{finding.condition} ({finding.level.label}): {words}"


def screening_to_json(screening: Screening) -> dict[str, Any]:
    """A screening as plain values; levels by their names."""
    data = asdict(screening)
    data["level"] = screening.level.label
    del data["findings"]
    data["flags"] = [asdict(flag) for flag in build_flags(screening.findings)]
    data["taken_back"] = [asdict(flag) for flag in build_flags(screening.taken_back)]
    if screening.advice:
        data["advice"]["level"] = screening.advice.level.label
    return data


def _render_answer(reply: Reply) -> str:
    if not reply.sentences:
        return reply.text
    marked = _render_sentences(reply.sentences)
    said = f"{reply.verdict}\n\n{marked}" if reply.verdict else marked
    return "\n\n".join(filter(None, [*_render_advice(reply), reply.notice, said, reply.note]))


def _render_advice(reply: Reply) -> Iterator[str]:
    if reply.advice:
        yield "\n".join([reply.advice.title, *(f"- {step}" for step in reply.advice.steps)])


def _render_caution(caution: Caution) -> str:
    return f"Careful: {caution.text}{_mark(caution.numbers)}"


def _render_difference(point: Difference, citations: Sequence[Citation]) -> str:
    sides = (
        f"  {name_side(side, citations)}: {_render_sentences(side.sentences)}"
        for side in point.sides
    )
    return "\n".join([f"The articles differ on {point.topic}:", *sides])


def _render_sentences(sentences: Sequence[Sentence]) -> str:
    return " ".join(sentence.text + _mark(sentence.citations) for sentence in sentences)


def _mark(numbers: tuple[int, ...]) -> str:
    return "".join(f"[{n}]" for n in numbers)


def _render_sources(citations: Sequence[Citation]) -> Iterator[str]:
    """Each source once, in the order of first mention, and below it which footnote is where."""
    sources: dict[str, dict[str, tuple[int, ...]]] = {}
    for citation in citations:
        sections = sources.setdefault(_name_source(citation), {})
        section = name_section(citation)
        sections[section] = (*sections.get(section, ()), citation.n)
    for source, sections in sources.items():
        yield source
        yield from (f"  {_mark(numbers)} {section}" for section, numbers in sections.items())


def _name_source(citation: Citation) -> str:
    names = [citation.title, citation.author, citation.publisher]
    # A practice may be all three.
    known = ", ".join(dict.fromkeys(name for name in names if name != NOT_KNOWN))
    address = citation.url if citation.url != NOT_KNOWN else "address not known"
    return f"{known} ({address})"


def count(number: int, noun: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
