// The 0 to 10 pain rule as a gauge: a solid needle for the run, a dashed one for the next morning.
// The sliders above it say the same to everyone; here the needles can be dragged as well.

import { mark } from "./checks-marks.js";
import { el, together } from "./nodes.js";

const SVG = "http://www.w3.org/2000/svg";
const [CX, CY] = [160, 156];
const MOST = 10;

export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.flat());
  return node;
}

function place(value, radius) {
  const angle = Math.PI * (1 - value / MOST);
  return [CX + radius * Math.cos(angle), CY - radius * Math.sin(angle)];
}

function arc(from, to, radius) {
  return `M${place(from, radius).join(" ")}A${radius} ${radius} 0 0 1 ${place(to, radius).join(" ")}`;
}

export function buildGauge(tool) {
  const field = tool.check.fields.find((each) => each.name === "pain");
  const within = field.zones.find((zone) => zone.name === "within");
  const limit = within.most;
  const run = buildNeedle("run", 118);
  const morning = buildNeedle("morning", 84);
  const worse = svg("path", { class: "worse" });
  const face = svg(
    "svg",
    { viewBox: "0 0 320 178", class: "face", "aria-hidden": "true" },
    // The edge lies half-way between the last number that is within and the first that is not.
    svg("path", { class: "zone within", d: arc(0, limit + 0.5, 134) }),
    svg("path", { class: "zone over", d: arc(limit + 0.5, MOST, 134) }),
    svg("path", { class: "track", d: arc(0, MOST, 84) }),
    worse,
    Array.from({ length: MOST + 1 }, (_, value) => number(value)),
    morning.node,
    run.node,
    svg("circle", { class: "hub", cx: CX, cy: CY, r: 7 }),
  );
  const runLine = el("p", { class: "reading" });
  const morningLine = el("p", { class: "reading" });
  const node = el("div", { class: "gauge" }, face, el("div", { class: "readings" }, runLine, morningLine));
  const update = () => {
    const { pain = null, next_morning: next = null } = tool.values;
    run.turn(pain);
    morning.turn(next);
    worse.setAttribute("d", pain === null ? "" : arc(Math.min(MOST, pain + 0.5), MOST, 84));
    runLine.replaceChildren(el("strong", {}, "During the run: "), ...together(readRun(pain, within), "\u00a0", mark(tool, within)));
    morningLine.replaceChildren(el("strong", {}, "Next morning: "), readMorning(next, pain));
    // The two needles have answered it.
    if (tool.fields.worse_next_morning) tool.fields.worse_next_morning.node.hidden = pain !== null && next > pain;
  };
  drag(face, tool, { run: "pain", morning: "next_morning" }, [run, morning]);
  return { node, update };
}

function number(value) {
  const [x, y] = place(value, 108);
  return svg("text", { class: "number-on-face", x, y: y + 4, "text-anchor": "middle" }, String(value));
}

function buildNeedle(name, radius) {
  const line = svg("line", { x1: CX, y1: CY });
  const knob = svg("circle", { r: 13, class: "knob" });
  const letter = svg("text", { class: "letter", "text-anchor": "middle" }, name === "run" ? "R" : "M");
  const node = svg("g", { class: `needle ${name}` }, line, knob, letter);
  return {
    name,
    node,
    turn(value) {
      node.classList.toggle("idle", value === null);
      const [x, y] = place(value ?? 0, name === "run" ? radius + 16 : radius);
      line.setAttribute("x2", x);
      line.setAttribute("y2", y);
      knob.setAttribute("cx", x);
      knob.setAttribute("cy", y);
      letter.setAttribute("x", x);
      letter.setAttribute("y", y + 5);
    },
  };
}

function readRun(pain, within) {
  if (pain === null) return `not said yet; the mark is at ${within.label}`;
  return `${pain} of 10, ${pain <= within.most ? "within" : "above"} the mark at ${within.label}`;
}

function readMorning(next, pain) {
  if (next === null) return "not said yet";
  if (pain === null) return `${next} of 10`;
  return next > pain ? `${next} of 10, worse than during the run` : `${next} of 10, no higher than during the run`;
}

// Takes hold of the needle whose knob is nearest; a press between them is the run's.
function drag(face, tool, names, needles) {
  let held = null;
  const at = (event) => {
    const box = face.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * 320, ((event.clientY - box.top) / box.height) * 178];
  };
  const move = (event) => {
    const [x, y] = at(event);
    const angle = Math.atan2(Math.max(0, CY - y), x - CX);
    tool.fields[names[held.name]].change(Math.round((1 - angle / Math.PI) * MOST));
  };
  face.addEventListener("pointerdown", (event) => {
    const [x, y] = at(event);
    const fromHub = Math.hypot(x - CX, y - CY);
    held = fromHub < 101 ? needles[1] : needles[0];
    if (fromHub < 30 || y > CY + 16) held = null;
    if (!held) return;
    event.preventDefault();
    face.setPointerCapture(event.pointerId);
    move(event);
  });
  face.addEventListener("pointermove", (event) => held && move(event));
  for (const end of ["pointerup", "pointercancel"]) face.addEventListener(end, () => { held = null; });
}
