"""The declarations that a page's own style sheets and attributes give to its elements.

Only `<style>` and `style=""` are read, with the cascade's order (importance, specificity, place);
sheets that would have to be fetched are not.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import tinycss2
from cssselect import HTMLTranslator, SelectorError, parse
from lxml import etree

PROPERTIES = frozenset(
    """display visibility opacity font-size position left top right text-indent width height
    max-height max-width overflow clip clip-path color background background-color
    background-image transform""".split()
)
MAX_RULES = 5_000
# A selector is looked for in the whole page, so large pages get fewer rules.
MAX_LOOKS = 20_000_000
NAMED = re.compile(r"[.#]([\w-]+)")
INLINE_SPECIFICITY = (1, 0, 0, 0)

Weight = tuple[bool, tuple[int, ...], int]
Styles = dict[etree._Element, dict[str, str]]


@dataclass(frozen=True)
class _Declaration:
    name: str
    value: str
    important: bool


def read_styles(tree: etree._Element) -> Styles:
    """What is declared for each element that anything relevant is declared for, by property."""
    found: dict[etree._Element, dict[str, tuple[Weight, str]]] = {}
    names = _read_names(tree)
    looks_left = MAX_LOOKS
    for order, (selector, declarations) in enumerate(_read_rules(tree)):
        if not _may_match(selector, names):
            continue
        looks_left -= names.total()
        if looks_left < 0:
            break
        for specificity, element in _select(tree, selector):
            _declare(found.setdefault(element, {}), declarations, specificity, order)
    for element in tree.iter(etree.Element):
        if element.get("style"):
            declarations = _read_declarations(tinycss2.parse_blocks_contents(element.get("style")))
            _declare(found.setdefault(element, {}), declarations, INLINE_SPECIFICITY, 0)
    return {
        element: {name: value for name, (_, value) in declared.items()}
        for element, declared in found.items()
    }


def _read_names(tree: etree._Element) -> Counter[str]:
    """Every class and id of the page."""
    return Counter(
        name
        for element in tree.iter(etree.Element)
        for name in (*(element.get("class") or "").split(), element.get("id") or "")
    )


def _may_match(selector: str, names: Counter[str]) -> bool:
    """Whether any alternative of `selector` names only classes and ids that the page has."""
    if "\\" in selector or ":" in selector:
        return True
    return any(set(NAMED.findall(part)) <= names.keys() for part in selector.split(","))


def _declare(
    declared: dict[str, tuple[Weight, str]],
    declarations: Sequence[_Declaration],
    specificity: tuple[int, ...],
    order: int,
) -> None:
    for declaration in declarations:
        weight = (declaration.important, specificity, order)
        if declaration.name not in declared or declared[declaration.name][0] <= weight:
            declared[declaration.name] = (weight, declaration.value)


def _read_rules(tree: etree._Element) -> Iterator[tuple[str, list[_Declaration]]]:
    rules = (
        rule
        for sheet in tree.iter("style")
        for rule in _flatten(tinycss2.parse_stylesheet(sheet.text or "", True, True))
    )
    for _, rule in zip(range(MAX_RULES), rules, strict=False):
        declarations = _read_declarations(tinycss2.parse_blocks_contents(rule.content))
        if declarations:
            yield tinycss2.serialize(rule.prelude).strip(), declarations


def _flatten(rules: Sequence[Any]) -> Iterator[Any]:
    """Rules that always hold on a screen: a print sheet hides nothing from a reader."""
    for rule in rules:
        if rule.type == "qualified-rule":
            yield rule
        elif rule.type == "at-rule" and _is_for_screens(rule):
            yield from _flatten(tinycss2.parse_rule_list(rule.content, True, True))


def _is_for_screens(rule: Any) -> bool:
    media = tinycss2.serialize(rule.prelude).strip().lower()
    return rule.lower_at_keyword == "media" and bool(rule.content) and media in ("all", "screen")


def _read_declarations(nodes: Sequence[Any]) -> list[_Declaration]:
    return [
        _Declaration(n.lower_name, tinycss2.serialize(n.value).strip().lower(), n.important)
        for n in nodes
        if n.type == "declaration" and n.lower_name in PROPERTIES
    ]


def _select(
    tree: etree._Element, selectors: str
) -> Iterator[tuple[tuple[int, ...], etree._Element]]:
    """Elements that `selectors` match; one that isn't understood matches nothing."""
    translator = HTMLTranslator()
    try:
        parsed = [selector for selector in parse(selectors) if not selector.pseudo_element]
        paths = [(s.specificity(), translator.selector_to_xpath(s)) for s in parsed]
    except (SelectorError, RecursionError):
        return
    for specificity, path in paths:
        try:
            found = tree.xpath(path)
        except etree.XPathError:
            continue
        for element in found:
            yield (0, *specificity), element
