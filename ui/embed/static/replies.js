// What a reply looks like in the chat. Words go in as text, never as HTML. The page holds this file
// and those after it as one script (`ui/embed/files.py`), so none imports or exports.

const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  emergency: ["M8.3 2h7.4L22 8.3v7.4L15.7 22H8.3L2 15.7V8.3Z", "M12 7v6", "M12 16.8v.2"],
  urgent: ["M12 2.8 22.5 21h-21Z", "M12 9.5v5", "M12 17.6v.2"],
  clinician: ["M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z", "M12 7.5v9", "M7.5 12h9"],
  call: ["M6.5 3.5 9.5 8 7.8 10.2a12 12 0 0 0 6 6L16 14.5l4.5 3-1 3.5C11 21.5 2.5 13 3 4.5Z"],
};

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, value);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return node;
}

function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const shape of ICONS[name] ?? []) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
}

const unseen = (words) => el("span", { class: "unseen" }, words);
const outside = (href, attributes, ...children) => el("a", { href, target: "_blank", rel: "noopener", ...attributes }, ...children, unseen(" (opens in a new tab)"));

function flagCard(card, words) {
  return el(
    "div",
    { class: `flag ${card.level}`, role: "alert" },
    el("p", { class: "level" }, icon(card.level), card.label),
    card.call ? el("a", { class: "call", href: card.call.link }, icon("call"), card.call.label) : null,
    el("h2", {}, card.title),
    card.lead ? el("p", {}, card.lead) : null,
    card.pieces.length ? el("ol", {}, card.pieces.map((step) => el("li", {}, step.map(({ text, link }) => (link ? el("a", { class: "together", href: link }, text) : text))))) : null,
    words.length ? el("p", { class: "small" }, `Because you wrote: ${words.map((word) => `“${word}”`).join(", ")}`) : null,
  );
}

// The numbers behind a sentence; each opens its source once the sources are there.
function chips(entry, numbers) {
  return numbers.map((number) => el("button", { type: "button", class: "chip", "data-source": `${entry}-${number}`, "aria-label": `${number}, open the source` }, String(number)));
}

// The last word keeps its numbers beside it, so that none starts a line of its own.
function sentence(entry, { text, numbers }) {
  const start = text.lastIndexOf(" ") + 1;
  return el("span", { "data-number": numbers[0] ?? null }, text.slice(0, start), el("span", { class: "together" }, text.slice(start), "\u00a0", chips(entry, numbers)), " ");
}

// A paragraph for each passage in turn; where they come from several sections, each has its heading.
function paragraphs(sentences, sources) {
  const parts = [];
  for (const node of sentences) {
    const source = sources.find((each) => each.numbers.includes(Number(node.dataset.number)));
    if (parts.at(-1)?.source !== source || !parts.length) parts.push({ source, section: source?.section, nodes: [] });
    parts.at(-1).nodes.push(node);
  }
  const several = new Set(parts.map((part) => part.section)).size > 1;
  return parts.map(({ section, nodes }, i) => [several && section && section !== parts[i - 1]?.section ? el("h2", { class: "part" }, section) : null, el("p", {}, nodes)]).flat();
}

// What the sentences above should not be read without. It never waits for a click.
function cautionBlock(entry, cautions) {
  return el("div", { class: "cautions", role: "note" }, el("b", {}, "Careful"), cautions.map((each) => el("p", {}, sentence(entry, each))));
}

function difference(entry, { topic, sides }) {
  return el(
    "section",
    { class: "differs", "aria-label": `The articles differ on ${topic}` },
    el("h2", {}, `The articles differ on ${topic}`),
    el("div", { class: "sides" }, sides.map((side) => el("div", { class: "side" }, el("h3", {}, side.publisher), el("p", {}, side.sentences.map((each) => sentence(entry, each)))))),
  );
}

function sourcesList(entry, sources) {
  return el("section", { class: "sources", "aria-label": "Sources" }, el("h2", {}, sources.length === 1 ? "Source" : "Sources"), sources.map((source) => sourceCard(entry, source)));
}

function sourceCard(entry, source) {
  const facts = [source.author || "author not named", source.credentials, source.publisher || "publisher not known", source.date || "date not known"].filter(Boolean).join(", ");
  return el(
    "details",
    { class: "source" },
    el("summary", {}, el("span", { class: "numbers" }, source.numbers.map((number) => el("span", { class: "number" }, String(number)))), el("span", {}, el("b", {}, source.section), el("span", { class: "by" }, source.byline))),
    el("blockquote", {}, source.pieces.map((piece) => (piece.numbers.length ? el("mark", { id: `source-${entry}-${piece.numbers[0]}`, "data-numbers": piece.numbers.join(" ") }, piece.text) : piece.text))),
    source.caution ? el("p", { class: "cautions" }, el("b", {}, "Careful: "), source.caution) : null,
    source.note ? el("p", { class: "small" }, `Curator's note: ${source.note}`) : null,
    el("p", { class: "small" }, source.link ? outside(source.link, {}, source.title) : `${source.title} (address not known)`, `: ${facts}.`),
    el("button", { type: "button", class: "plain", "data-do": "back" }, "Back to the answer"),
  );
}

function suggestionList(questions) {
  return el("div", { class: "next" }, el("p", { class: "small" }, "You could ask:"), el("ul", { class: "asks" }, questions.map((question) => el("li", {}, el("button", { type: "button", "data-ask": question }, question)))));
}

function bookingCard(booking, phone) {
  return el(
    "div",
    { class: "book", role: "group", "aria-label": "Booking" },
    el("p", {}, "Would you rather have someone look at it?"),
    el("p", { class: "ways" }, outside(booking.link, { class: "button" }, booking.label), phone ? el("a", { href: phone.link }, phone.label) : null),
  );
}

function problem(message) {
  const number = document.querySelector(".help a")?.cloneNode(true) ?? "your local emergency number";
  return el("div", { class: "problem", role: "alert" }, el("p", {}, el("b", {}, "No answer: "), `${message}.`), el("p", {}, "In an emergency, don't wait for this chat: call ", number, "."), el("button", { type: "button", class: "plain", "data-do": "retry" }, "Try again"));
}
