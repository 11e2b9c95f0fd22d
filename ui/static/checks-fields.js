// The questions of a check: choices, yes or no, sliders. Each gives `{node}` and tells its tool.

import { el } from "./nodes.js";

let lastId = 0;
const newId = (name) => `${name}-${(lastId += 1)}`;

const OPEN = "not said yet";

export function buildField(field, tool) {
  const set = (value) => tool.set(field.name, value);
  if (field.kind === "number") return buildSlider(field, set);
  const options = field.kind === "yes_no" ? [{ value: true, label: "Yes" }, { value: false, label: "No" }, { value: null, label: "Don't know" }] : field.options;
  return buildChoice(field.question, options, set, { short: field.kind === "yes_no" });
}

// Radio buttons that look like buttons: one tab stop, arrows between them.
export function buildChoice(question, options, set, { short = false, chosen } = {}) {
  const name = newId("choice");
  const inputs = options.map((option) => el("input", { type: "radio", name, value: String(option.value), checked: option.value === chosen }));
  const node = el(
    "fieldset",
    { class: short ? "choice brief" : "choice" },
    el("legend", {}, question),
    el("div", { class: "options" }, options.map((option, i) => el("label", {}, inputs[i], el("span", {}, option.label)))),
  );
  node.addEventListener("change", () => set(options[inputs.findIndex((input) => input.checked)].value));
  return { node };
}

// Boxes to tick; with `none` a last one that says that none applies, and takes the others' ticks.
export function buildTicks(question, options, set, { none = "", chosen = [] } = {}) {
  const boxes = options.map((option) => el("input", { type: "checkbox", value: option.value, checked: chosen.includes(option.value) }));
  const noneBox = none ? el("input", { type: "checkbox", value: "" }) : null;
  const rows = options.map((option, i) => el("label", {}, boxes[i], el("span", {}, option.label)));
  if (noneBox) rows.push(el("label", { class: "none" }, noneBox, el("span", {}, none)));
  const node = el("fieldset", { class: "ticks" }, el("legend", {}, question), el("div", { class: "options" }, rows));
  node.addEventListener("change", (event) => {
    if (event.target === noneBox && noneBox.checked) for (const box of boxes) box.checked = false;
    else if (noneBox) noneBox.checked = false;
    const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
    set(ticked.length || noneBox?.checked || !noneBox ? ticked : null);
  });
  return { node };
}

export function buildSigns(field, set) {
  return buildTicks(field.question, field.options, set, { none: "none of these" }).node;
}

export function buildWords(set) {
  const id = newId("words");
  const box = el("textarea", { id, rows: 2, maxlength: 2000, "aria-describedby": `${id}-note` });
  box.addEventListener("input", () => set(box.value));
  return el("div", { class: "words-field" }, el("label", { for: id }, "Anything else, in your own words?"), el("p", { class: "small", id: `${id}-note` }, "Only the red-flag guard reads this; the result goes by the answers above."), box);
}

// A slider with a button at each end. It is open until it is touched: a nought is an answer too.
export function buildSlider(field, set, { most = field.most, step = 1, value: start = null } = {}) {
  const id = newId(field.name);
  const least = field.least ?? 0;
  let value = start;
  const range = el("input", { type: "range", id, min: least, max: most, step: 1, value: start ?? least, "aria-valuetext": OPEN });
  const output = el("output", { for: id }, OPEN);
  const down = el("button", { type: "button", class: "step", "aria-label": `Less: ${field.question}` }, "\u2212");
  const up = el("button", { type: "button", class: "step", "aria-label": `More: ${field.question}` }, "+");
  const node = el("div", { class: "slider" }, el("label", { for: id }, field.question), output, el("div", { class: "row" }, down, range, up));
  // Sets the value without telling anyone, as a picture does while it is dragged.
  const show = (next) => {
    value = next === null ? null : Math.min(most, Math.max(least, next));
    range.value = value ?? least;
    const words = value === null ? OPEN : String(value);
    output.textContent = words;
    range.setAttribute("aria-valuetext", words);
    node.classList.toggle("open", value === null);
  };
  const change = (next) => {
    show(next);
    set(value);
  };
  const touch = () => change(Number(range.value));
  range.addEventListener("input", touch);
  range.addEventListener("pointerup", () => value === null && touch());
  range.addEventListener("keydown", (event) => {
    if (value !== null || !/^(Arrow|Home|End|Page)/.test(event.key)) return;
    event.preventDefault();
    change(event.key === "End" ? most : least);
  });
  down.addEventListener("click", () => change(value === null ? least : value - step));
  up.addEventListener("click", () => change(value === null ? least : value + step));
  show(value);
  return { node, change };
}
