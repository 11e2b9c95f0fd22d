// What a reply looks like: the guard's card, the answer, where it comes from, what to ask next.

import { callLink, el, ended, icon, outside, quoted, together } from "./nodes.js";
import { practice, provenance } from "./practice.js";
import { chips, sourcesPanel } from "./sources.js";

export const COPY_LABEL = "Copy with sources";

export function renderReply(entry, reply, turn) {
  const body = el("div", { class: "reply" });
  const main = el("div", { class: "main-column" });
  if (reply.card) main.append(flagCard(reply.card, reply.words));
  if (reply.notice) main.append(el("p", { class: "language" }, reply.notice));
  const asked = turn.replace(/\s+/g, " ").trim();
  if (reply.searched && reply.searched !== asked) main.append(searched(reply.searched));
  main.append(...answer(entry, reply), hasSearched(reply) ? actions(reply) : "");
  if (reply.booking) main.append(bookingCard(reply.booking));
  body.append(main);
  if (reply.sources.length) body.append(sourcesPanel(entry, reply.sources));
  if (reply.suggestions.length) body.append(suggestions(reply.suggestions));
  return body;
}

// What the question was read as, and a way to put it right.
function searched(words) {
  return el("p", { class: "searched" }, "Searched for: ", quoted(words), " ", el("button", { type: "button", class: "link", "data-action": "correct", "data-words": words }, "Not that? Change it"));
}

// A greeting is returned, and nobody would print that or put it otherwise.
const hasSearched = (reply) => Boolean(reply.searched || reply.card || reply.sentences.length);

// At urgent and above the card is the whole reply: nothing on the page invites to go on asking.
export const refers = (reply) => reply.level === "urgent" || reply.level === "emergency";

function actions(reply) {
  const copy = reply.sentences.length ? action("copy", "copy", COPY_LABEL) : null;
  return el("p", { class: "row actions" }, copy, action("print", "print", "Print or save"), refers(reply) ? null : action("edit", "edit", "Edit and ask again"));
}

function action(name, picture, label) {
  return el("button", { type: "button", class: `quiet ${name}`, "data-action": name }, icon(picture), el("span", {}, label));
}

// Stands in the place of the answer until it comes.
export function pending() {
  return el("div", { class: "pending row" }, el("p", {}, "Reading the articles…"), el("button", { type: "button", class: "quiet", "data-action": "stop" }, "Stop"));
}

export function stopped() {
  return el("div", { class: "notice" }, el("p", {}, el("strong", {}, "Stopped."), " This question has no answer; it stays in the conversation."), retry());
}

function retry() {
  return el("p", { class: "row" }, el("button", { type: "button", class: "quiet", "data-action": "retry" }, "Try again"), el("button", { type: "button", class: "quiet", "data-action": "restart" }, "New conversation"));
}

export function flagCard(card, words = []) {
  return el(
    "div",
    { class: `flag ${card.level}`, role: "alert" },
    el("p", { class: "level" }, icon(card.level), el("span", {}, card.label)),
    card.call ? callLink(card.call) : null,
    el("h3", {}, card.title),
    card.lead ? el("p", { class: "lead" }, card.lead) : null,
    card.pieces.length ? el("ol", {}, card.pieces.map((step) => el("li", {}, step.map(dialled)))) : null,
    words.length ? el("p", { class: "words" }, "Because you wrote: ", words.map((word, i) => [i ? ", " : "", quoted(word)])) : null,
  );
}

// A piece of a step: a number to call is a link, and stays on one line.
function dialled({ text, link }) {
  return link ? el("a", { class: "together", href: link }, text) : text;
}

// The line that stays in sight as long as the conversation's level is raised.
export function standingLine(card) {
  return el(
    "div",
    { class: `standing-line ${card.level}` },
    icon(card.level),
    el("p", {}, el("strong", {}, card.label), el("span", { class: "standing-title" }, card.title)),
    card.call ? callLink(card.call) : null,
  );
}

export function problem(message, emergency) {
  return el(
    "div",
    { class: "notice", role: "alert" },
    el("p", {}, el("strong", {}, "No answer: "), message, "."),
    el("p", {}, "In an emergency, don't wait for this page: call ", emergency, "."),
    retry(),
  );
}

// One sentence for screen readers, said once when the answer is there.
export function spoken(reply) {
  if (refers(reply)) return "";
  const said = [reply.notice, reply.verdict, ...reply.sentences.map((sentence) => sentence.text), ...reply.cautions.map(({ text }) => `Careful: ${text}`), reply.text].filter(Boolean).join(" ");
  const count = reply.sources.length;
  return count ? `Answer: ${said} ${count === 1 ? "One source" : `${count} sources`} below.` : said;
}

export function withoutSources(reply) {
  const bare = (parts) => parts.map((part) => ({ ...part, numbers: [] }));
  return { ...reply, sources: [], differs: [], sentences: bare(reply.sentences), cautions: bare(reply.cautions) };
}

// An answer as plain text, to paste for a therapist: question, red flag, sentences, and whose they are.
export function plainReply(turn, reply) {
  const marks = (numbers) => numbers.map((number) => `[${number}]`).join("");
  const numbered = (sentence) => `${sentence.text} ${marks(sentence.numbers)}`;
  const side = ({ publisher, sentences }) => `${publisher}: ${sentences.map(numbered).join(" ")}`;
  const differs = reply.differs.flatMap(({ topic, sides }) => [`The articles differ on ${topic}:`, ...sides.map(side)]);
  const sources = reply.sources.map((source) => `${marks(source.numbers)} ${[source.title, source.by, source.section].map(ended).join(" ")} ${source.address || "Address not known."}`);
  const said = [...plainCard(reply.card), reply.notice, reply.verdict, ...reply.sentences.map(numbered), ...reply.cautions.map((caution) => `Careful: ${numbered(caution)}`), reply.text, ...differs];
  return [turn, "", ...said.filter(Boolean), "", ...sources, "", provenance().join(" · ")].join("\n");
}

function plainCard(card) {
  if (!card) return [];
  const first = [card.label, card.title, card.lead, card.call?.label].filter(Boolean).map(ended).join(" ");
  return [first, ...card.steps.map((step) => `- ${step}`)];
}

function answer(entry, reply) {
  const parts = [];
  if (reply.sentences.length) {
    if (reply.card) parts.push(el("h3", { class: "general" }, "General help from the articles"));
    if (reply.verdict) parts.push(el("p", { class: "verdict" }, reply.verdict));
    parts.push(el("div", { class: "answer" }, paragraphs(entry, reply)), ...cautions(entry, reply));
  }
  if (reply.text) parts.push(el("p", { class: "answer none" }, reply.text));
  parts.push(...reply.differs.map((point) => difference(entry, point, reply.sources)));
  return parts;
}

// What the sentences above should not be read without. It never waits for a click.
export function cautions(entry, reply) {
  if (!reply.cautions.length) return [];
  const lines = reply.cautions.map((caution) => el("p", {}, sentenceNodes(entry, caution, reply.sources, { first: false })));
  return [el("div", { class: "cautions", role: "note" }, el("strong", {}, "Careful"), lines)];
}

// A paragraph for each passage in turn; where they come from several sections, each has its heading.
function paragraphs(entry, reply) {
  const runs = [];
  for (const sentence of reply.sentences) {
    const source = reply.sources.find((each) => each.numbers.includes(sentence.numbers[0]));
    if (runs.length && runs.at(-1).source === source) runs.at(-1).sentences.push(sentence);
    else runs.push({ source, section: source?.section, sentences: [sentence] });
  }
  const several = new Set(runs.map((run) => run.section)).size > 1;
  return runs.map((run, i) => [
    several && run.section && run.section !== runs[i - 1]?.section ? el("h3", { class: "part" }, run.section) : null,
    el("p", {}, run.sentences.map((sentence) => sentenceNodes(entry, sentence, reply.sources))),
  ]);
}

function sentenceNodes(entry, sentence, sources, options) {
  return el("span", { class: "sentence" }, together(sentence.text, "\u00a0", chips(entry, sentence.numbers, sources, options)), " ");
}

function difference(entry, point, sources) {
  const heading = `differs-${entry}-${sources.length}-${point.sides.length}`;
  return el(
    "section",
    { class: "differs", "aria-labelledby": heading },
    el("h3", { id: heading }, `The articles differ on ${point.topic}`),
    el("div", { class: "sides" }, point.sides.map((side) => el("div", { class: "side" }, el("h4", {}, side.publisher), el("p", {}, side.sentences.map((sentence) => sentenceNodes(entry, sentence, sources, { first: false })))))),
  );
}

// The practice's own offer; the server leaves it out at urgent and above.
function bookingCard(booking) {
  const phone = practice().phone;
  return el(
    "div",
    { class: "book", role: "group", "aria-label": "Booking" },
    el("p", {}, "Would you rather have someone look at it?"),
    el("p", { class: "row" }, outside(booking.link, { class: "button" }, booking.label), phone ? el("a", { href: phone.link }, phone.label) : null),
  );
}

function suggestions(questions) {
  return el(
    "div",
    { class: "suggestions" },
    el("p", {}, "You could ask:"),
    el("ul", { class: "asks" }, questions.map((question) => el("li", {}, el("button", { type: "button", "data-ask": question }, question)))),
  );
}
