// What is printed: a clean page of question, answer and sources, to take to a therapist.
// It is built when the browser is about to print, so that its own print command gives it too.

import { el, ended, quoted } from "./nodes.js";
import { practice, provenance } from "./practice.js";

let chosen = null; // the one entry to print; without, all of them

export function printEntry(entry) {
  chosen = entry;
  window.print();
}

export function preparePaper(readEntries) {
  window.addEventListener("beforeprint", () => {
    const entries = (chosen ? [chosen] : readEntries()).filter((entry) => entry.reply);
    if (!entries.length) return;
    document.body.append(el("div", { class: "paper" }, heading(), entries.map(sheet), footing()));
    document.documentElement.classList.add("printing");
  });
  window.addEventListener("afterprint", () => {
    chosen = null;
    document.querySelectorAll(".paper").forEach((paper) => paper.remove());
    document.documentElement.classList.remove("printing");
  });
}

function heading() {
  const [name, ...said] = provenance();
  return el("p", { class: "paper-head" }, el("strong", {}, name), said.map((each) => ` · ${each}`));
}

function sheet({ turn, reply }) {
  return el(
    "section",
    { class: "paper-sheet" },
    el("h2", {}, turn),
    reply.card ? card(reply.card, reply.words) : null,
    reply.notice ? el("p", {}, reply.notice) : null,
    reply.sentences.length && reply.card ? el("h3", {}, "General help from the articles") : null,
    reply.verdict ? el("p", {}, el("strong", {}, reply.verdict)) : null,
    reply.sentences.length ? el("p", { class: "paper-answer" }, reply.sentences.map(numbered)) : null,
    reply.cautions.map((caution) => el("p", {}, el("strong", {}, "Careful: "), numbered(caution))),
    reply.text ? el("p", {}, reply.text) : null,
    reply.differs.map(difference),
    reply.sources.length ? [el("h3", {}, "Sources"), el("ul", { class: "paper-sources" }, reply.sources.map(source))] : null,
  );
}

function card({ label, title, lead, steps, call }, words) {
  return el(
    "div",
    { class: "paper-card" },
    el("p", {}, el("strong", {}, `${label}.`), call ? ` ${call.label}.` : ""),
    el("h3", {}, title),
    lead ? el("p", {}, lead) : null,
    steps.length ? el("ol", {}, steps.map((step) => el("li", {}, step))) : null,
    words.length ? el("p", {}, "Because of these words: ", words.map((word, i) => [i ? ", " : "", quoted(word)])) : null,
  );
}

function numbered(sentence) {
  const numbers = sentence.numbers.length ? ["\u00a0", el("sup", {}, sentence.numbers.join(", "))] : [];
  return [sentence.text, numbers, " "];
}

function difference(point) {
  return [
    el("h3", {}, `The articles differ on ${point.topic}`),
    el("ul", {}, point.sides.map((side) => el("li", {}, el("strong", {}, `${side.publisher}: `), side.sentences.map(numbered)))),
  ];
}

function source({ numbers, title, by, credentials, date, section, address }) {
  const whose = credentials ? `${by} (${credentials})` : by;
  const said = [title, `${whose}; ${date || "date not known"}`, `Section: ${section}`].map(ended).join(" ");
  return el("li", {}, el("strong", {}, numbers.join(", ")), ` ${said} ${address || "Address not known."}`);
}

function footing() {
  return el(
    "p",
    { class: "paper-foot" },
    `Answers are made of ${practice().read}; each number leads to the article that the sentence comes from. This is not a diagnosis, and what wrote it is not a medical device. The red-flag guard has not been reviewed by a clinician yet.`,
  );
}
