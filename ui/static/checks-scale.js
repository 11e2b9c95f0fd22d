// The pressure scale, 1 to 10, with the spans that the articles name; and the 24-hour rule as a span.

import { buildSlider } from "./checks-fields.js";
import { mark } from "./checks-marks.js";
import { el, together } from "./nodes.js";

const ORDER = ["light", "medium", "hard", "self"];

// Stands below the slider of the last pressure and shares its value; a cell sets it, or a drag.
export function buildScale(tool) {
  const field = tool.check.fields.find((each) => each.name === "last_pressure");
  const cells = Array.from({ length: field.most }, (_, i) => el("span", { class: "cell" }, String(i + 1)));
  const bar = el("div", { class: "bar-of-ten", "aria-hidden": "true" }, cells);
  for (const zone of field.zones) for (const [i, cell] of cells.entries()) if (zone.name !== "self" && i + 1 >= zone.least && i + 1 <= zone.most) cell.classList.add(zone.name);
  const own = field.zones.find((zone) => zone.name === "self");
  const bracket = el("span", { class: "bracket" }, own.label);
  bracket.style.gridColumn = `${own.least} / ${own.most + 1}`;
  bar.append(bracket);
  const legend = el("ul", { class: "legend" }, ORDER.map((name) => field.zones.find((zone) => zone.name === name)).map((zone) => el("li", {}, el("span", { class: `swatch ${zone.name}`, "aria-hidden": "true" }), el("span", {}, el("strong", {}, `${zone.least} to ${zone.most}: `), together(zone.label, "\u00a0", mark(tool, zone))))));
  drag(bar, cells, (value) => tool.fields.last_pressure.change(value));
  const update = () => {
    for (const [i, cell] of cells.entries()) cell.classList.toggle("last", tool.values.last_pressure === i + 1);
  };
  const result = (said) => {
    const [least, most] = said?.check.band ?? [];
    for (const [i, cell] of cells.entries()) cell.classList.toggle("advised", most !== undefined && i + 1 >= least && i + 1 <= most);
    bar.classList.toggle("decided", most !== undefined);
  };
  return { node: el("div", { class: "scale" }, bar, legend), update, result };
}

// Hours of a flare, with the mark at 24.
export function buildSpan(field, tool) {
  const [settled, flared] = field.zones;
  const reach = { most: 72, step: 6 }; // three days are plenty to see on which side of the mark it was
  const slider = buildSlider(field, (value) => tool.set(field.name, value), reach);
  const span = el("div", { class: "span-of-hours", "aria-hidden": "true" }, el("span", { class: "settled" }, settled.label), el("span", { class: "flared" }, flared.label));
  span.style.gridTemplateColumns = `${settled.most}fr ${reach.most - settled.most}fr`;
  slider.node.append(span, el("p", { class: "small" }, together(`The mark stands at ${settled.most} hours`, "\u00a0", mark(tool, settled))));
  return slider;
}

function drag(bar, cells, set) {
  let held = false;
  const move = (event) => {
    const [left, right] = [cells[0].getBoundingClientRect().left, cells.at(-1).getBoundingClientRect().right];
    const at = Math.floor(((event.clientX - left) / (right - left)) * cells.length) + 1;
    set(Math.min(cells.length, Math.max(1, at)));
  };
  bar.addEventListener("pointerdown", (event) => {
    held = true;
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
    move(event);
  });
  bar.addEventListener("pointermove", (event) => held && move(event));
  for (const end of ["pointerup", "pointercancel"]) bar.addEventListener(end, () => { held = false; });
}
