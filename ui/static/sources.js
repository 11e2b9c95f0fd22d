// Footnote chips and the cards they open: one card a passage, each cited sentence marked in it.

import { el, icon, onSite, together } from "./nodes.js";

const cardId = (entry, number) => `source-${entry}-${number}`;
const markId = (entry, number) => `mark-${entry}-${number}`;
const chipId = (entry, number) => `chip-${entry}-${number}`;

// `sources` gives a chip its spoken name: whose words the number leads to.
export function chips(entry, numbers, sources, { first = true } = {}) {
  return numbers.map((number) => {
    const source = sources.find((each) => each.numbers.includes(number));
    if (!source) return null;
    return el(
      "a",
      {
        class: "chip",
        id: first ? chipId(entry, number) : null,
        href: `#${markId(entry, number)}`,
        "data-entry": entry,
        "data-number": number,
        "aria-label": `${number}, footnote: ${source.byline}, ${source.section}`,
      },
      String(number),
    );
  });
}

export function sourcesPanel(entry, sources) {
  const heading = `sources-${entry}`;
  return el(
    "section",
    { class: "sources", "aria-labelledby": heading },
    el("h3", { id: heading }, sources.length === 1 ? "Source" : "Sources"),
    sources.map((source) => card(entry, source)),
  );
}

// Opens the card of a chip, marks its sentence, and moves focus and view to it.
export function openSource(chip) {
  const { entry, number } = chip.dataset;
  const mark = document.getElementById(markId(entry, number));
  const card = mark?.closest("details");
  if (!card) return;
  card.open = true;
  for (const other of document.querySelectorAll("mark.current, .chip.current")) other.classList.remove("current");
  mark.classList.add("current");
  chip.classList.add("current");
  card.dataset.from = chip.id;
  card.querySelector("summary").focus({ preventScroll: true });
  if (!isSeen(card, mark)) card.scrollIntoView({ block: "nearest" });
}

// Whether a card is in view from its top to the chosen sentence: then the page needn't move.
function isSeen(card, mark) {
  // On a low screen the box stands below it all, and covers nothing.
  const box = document.getElementById("composer")?.getBoundingClientRect().top ?? innerHeight;
  const free = Math.min(innerHeight, box);
  return card.getBoundingClientRect().top >= 0 && mark.getBoundingClientRect().bottom <= free;
}

// From anywhere in an open card; false where that is not.
export function leaveSource(node) {
  const card = node.closest?.("details.source[open]");
  if (card) returnToChip(card.querySelector(".back"));
  return Boolean(card);
}

export function returnToChip(button) {
  const card = button.closest("details");
  const chip = document.getElementById(card.dataset.from || button.dataset.chip);
  chip?.focus({ preventScroll: true });
  chip?.scrollIntoView({ block: "center" });
}

function card(entry, source) {
  const [first] = source.numbers;
  return el(
    "details",
    { class: "source", id: cardId(entry, first) },
    el(
      "summary",
      {},
      el("span", { class: "numbers" }, source.numbers.map((number) => el("span", { class: "number" }, String(number)))),
      el("span", { class: "where" }, el("span", { class: "section" }, source.section), el("span", { class: "by" }, source.byline)),
    ),
    el("blockquote", {}, source.pieces.map((piece) => passagePiece(entry, piece))),
    source.caution ? el("p", { class: "note caution" }, el("strong", {}, "Careful: "), source.caution) : null,
    source.note ? el("p", { class: "note" }, el("strong", {}, "Curator's note: "), source.note) : null,
    facts(source),
    el(
      "p",
      { class: "row ways" },
      source.read ? el("a", { class: "quiet read", href: onSite(source.read), target: "_blank", rel: "noopener" }, icon("book"), "Read it in the article", el("span", { class: "sr-only" }, " (opens in a new tab)")) : null,
      el("button", { type: "button", class: "quiet back", "data-action": "back", "data-chip": chipId(entry, first) }, icon("back"), "Back to the answer"),
    ),
  );
}

function passagePiece(entry, piece) {
  if (!piece.numbers.length) return piece.text;
  // A sentence cited twice has one mark and, inside it, a landing place for each number.
  return piece.numbers.reduceRight((inner, number, depth) => el(depth ? "span" : "mark", { id: markId(entry, number) }, inner), piece.text);
}

function facts(source) {
  const author = [source.author || "not named", source.credentials].filter(Boolean).join(", ");
  const title = source.link
    ? el("a", { href: source.link, rel: "noopener noreferrer external", target: "_blank" }, together(source.title, icon("open")), el("span", { class: "sr-only" }, " (opens in a new tab)"))
    : source.title;
  return el(
    "dl",
    {},
    row("Article", title),
    row("Author", author),
    row("Publisher", source.publisher || "not known"),
    row("Date", source.date || "not known"),
    source.link ? null : row("Address", "not known"),
  );
}

function row(name, value) {
  return [el("dt", {}, name), el("dd", {}, value)];
}
