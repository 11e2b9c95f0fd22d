// What a check comes to: the lights, the guard's card, the verdict, the sentences and their sources.

import { svg } from "./checks-gauge.js";
import { el, together } from "./nodes.js";
import { cautions, flagCard, spoken } from "./replies.js";
import { chips, sourcesPanel } from "./sources.js";

const LIGHTS = [
  { name: "stop", words: "Stop", shape: "M14 3h12l11 11v12L26 37H14L3 26V14Z", sign: "M13 20h14" },
  { name: "care", words: "With care", shape: "M20 4 38 35H2Z", sign: "M20 15v9M20 29v.4" },
  { name: "go", words: "Go", shape: "M20 3a17 17 0 1 0 0 34 17 17 0 0 0 0-34Z", sign: "M12.5 20.5l5.2 5.2 10-10.8" },
];

// Three lamps, each with a shape and a word of its own; the lit one also says so.
export function buildLights() {
  const lamps = LIGHTS.map((light) => {
    const said = el("span", { class: "sr-only" }, ", not lit");
    const picture = svg("svg", { viewBox: "0 0 40 40", width: 40, height: 40, "aria-hidden": "true" }, svg("path", { class: "shape", d: light.shape }), svg("path", { class: "sign", d: light.sign }));
    return { light, said, node: el("li", { class: `lamp ${light.name}` }, picture, el("span", {}, light.words), said) };
  });
  const node = el("ul", { class: "lights", "aria-label": "Traffic light" }, lamps.map((lamp) => lamp.node));
  const result = (said) => {
    for (const { light, said: words, node: lamp } of lamps) {
      const lit = said?.check.light === light.name;
      lamp.classList.toggle("lit", lit);
      words.textContent = lit ? ", lit" : ", not lit";
    }
  };
  return { node, result };
}

export function renderResult(said, tool, shared) {
  const { view, check } = said;
  const entry = `${tool.check.name}-result`;
  const body = el("div", { class: "result" });
  if (view.card) body.append(flagCard(view.card), ...because(tool, shared, view.words));
  if (view.notice) body.append(el("p", { class: "language" }, view.notice));
  if (view.sentences.length) {
    body.append(el("h3", { class: `verdict ${check.light ?? ""}` }, view.verdict));
    body.append(check.rows.length ? renderCard(entry, said, tool) : renderSentences(entry, view));
    body.append(...cautions(entry, view));
    body.append(...view.differs.map((point, i) => renderDifference(`${entry}-${i}`, entry, point, view)));
    nameChips(body);
  }
  if (view.sources.length) body.append(sourcesPanel(entry, view.sources));
  return body;
}

// One sentence for screen readers; the guard's card announces itself.
export function sayResult(said) {
  return spoken(said.view).replace(/^Answer: /, "Result: ");
}

export function renderFailure(message) {
  return el("div", { class: "notice", role: "alert" }, el("p", {}, el("strong", {}, "No result: "), message, "."), el("p", {}, "In an emergency, don't wait for this page: call your local emergency number."));
}

function because(tool, shared, words) {
  const signs = tool.check.fields.find((field) => field.name === "signs").options;
  const ticked = signs.filter((sign) => shared.signs?.includes(sign.value)).map((sign) => sign.label);
  const yes = tool.check.fields.filter((field) => field.kind === "yes_no" && tool.values[field.name] === true && ["limping", "steadily_worse", "worse_week_on_week"].includes(field.name)).map((field) => field.question);
  const lines = [
    ticked.length ? `you ticked: ${ticked.join("; ")}` : "",
    yes.length ? `you said yes to: ${yes.join(" ")}` : "",
    words.length ? `you wrote: ${words.join(", ")}` : "",
  ].filter(Boolean);
  return lines.length ? [el("p", { class: "small" }, `Because ${lines.join("; and ")}`)] : [];
}

// What only stands at the end for the sides of a difference is left to it.
function renderSentences(entry, view) {
  const sides = new Set(view.differs.flatMap((point) => point.sides).flatMap((side) => side.sentences).flatMap((sentence) => sentence.numbers));
  const end = view.sentences.findLastIndex((sentence) => !sides.has(sentence.numbers[0])) + 1;
  return el("ul", { class: "said" }, view.sentences.slice(0, end || undefined).map((sentence) => el("li", {}, sentenceNodes(entry, sentence, view))));
}

function sentenceNodes(entry, sentence, view) {
  return [together(sentence.text, "\u00a0", chips(entry, sentence.numbers, view.sources)), " "];
}

// The plan as a card to print: a row for each step, what was chosen, and the sentences behind it.
function renderCard(entry, said, tool) {
  const { view, check } = said;
  const rows = check.rows.map((row) => [
    el("dt", {}, row.label),
    el("dd", {}, row.text ? el("p", { class: "chosen" }, row.text) : null, view.sentences.filter((sentence) => sentence.numbers.some((number) => row.numbers.includes(number))).map((sentence) => el("p", {}, sentenceNodes(entry, sentence, view)))),
  ]);
  const print = el("button", { type: "button", class: "quiet print" }, "Print this card");
  print.addEventListener("click", () => window.print());
  const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return el("div", { class: "card" }, el("h4", {}, "Massage plan"), el("dl", {}, rows), print, el("p", { class: "small print-only" }, `From Footnote's quick checks, ${today}. Not a diagnosis.`));
}

// The first chip of a number is the one that a card's "back" leads to; ids are once a page.
function nameChips(body) {
  const seen = new Set();
  for (const chip of body.querySelectorAll(".chip[id]")) {
    if (seen.has(chip.id)) chip.removeAttribute("id");
    seen.add(chip.id);
  }
}

function renderDifference(id, entry, point, view) {
  return el(
    "section",
    { class: "differs", "aria-labelledby": id },
    el("h3", { id }, `The articles differ on ${point.topic}`),
    el("div", { class: "sides" }, point.sides.map((side) => el("div", { class: "side" }, el("h4", {}, side.publisher), el("p", {}, side.sentences.map((sentence) => sentenceNodes(entry, sentence, view)))))),
  );
}
