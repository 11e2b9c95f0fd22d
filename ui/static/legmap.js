// The leg map: choose a place, a side and a moment; out comes a question in the vocabulary's words.
// Needs only an element and legs.svg beside this file, so that page and widget can both use it.

import { el } from "./nodes.js";

const SIDES = { left: "Left", right: "Right", both: "Both" };
const MOMENTS = { during: "During a run", after: "After a run", morning: "Next morning" };
const SIDE_WORDS = { left: " on the left", right: " on the right", both: " on both sides" };
const MOMENT_WORDS = { during: " during a run", after: " after a run", morning: " the morning after a run" };
const NO_PLACE = "That spot is no place of this map. Choose one beside it, or write where it hurts.";
const HINT = "Arrow keys move from place to place, Enter chooses.";
let maps = 0;

// "Outside of the knee", left, during: "The outside of my knee hurts on the left during a run. …"
export function writeQuestion({ label, side, moment }) {
  const words = label.toLowerCase().replace(" the ", " my ");
  const place = words.includes(" of ") ? `The ${words}` : `My ${words}`;
  const hurts = words.includes(" and ") ? "hurt" : "hurts";
  return `${place} ${hurts}${SIDE_WORDS[side] ?? ""}${MOMENT_WORDS[moment] ?? ""}. What can I do?`;
}

// Calls `onQuestion(question)` after each choice, with "" once nothing is chosen. Gives back
// `{clear()}`. Without the drawing (no connection), the list of places still works where it is known.
export async function mountLegMap(element, { onQuestion }) {
  const drawing = await loadDrawing();
  maps += 1;
  const state = { region: "", side: "", moment: "" };
  const regions = [...drawing.querySelectorAll(".region")];
  const map = buildMap(drawing, regions, `legmap-${maps}`);
  element.replaceChildren(map);

  function choose(change) {
    Object.assign(state, change);
    show(map, regions, state);
    const chosen = regions.find((each) => each.dataset.region === state.region);
    onQuestion(chosen ? writeQuestion({ ...state, label: chosen.dataset.label }) : "");
  }
  const press = (zone) => {
    const { region, side } = zone.dataset;
    choose(zone.getAttribute("aria-pressed") === "true" ? { region: "", side: "" } : { region, side });
    zone.focus({ preventScroll: true });
  };
  map.addEventListener("click", (event) => {
    const zone = event.target.closest(".region");
    if (zone) press(zone);
    else if (event.target.closest(".skin")) map.querySelector(".picked").textContent = NO_PLACE;
    else if (event.target.closest(".clear")) choose({ region: "", side: "", moment: "" });
  });
  map.addEventListener("keydown", (event) => steer(event, regions, press));
  map.addEventListener("change", (event) => choose({ [event.target.dataset.sets]: event.target.value }));
  show(map, regions, state);
  return { clear: () => choose({ region: "", side: "", moment: "" }) };
}

async function loadDrawing() {
  const response = await fetch(new URL("legs.svg", import.meta.url));
  if (!response.ok) throw new Error("the drawing of the legs isn't there");
  const text = await response.text();
  const drawing = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  drawing.setAttribute("focusable", "false");
  drawing.querySelectorAll("use").forEach(replaceMirrored);
  for (const half of drawing.querySelectorAll(".half")) {
    for (const region of half.querySelectorAll(".region")) nameRegion(region, half.dataset);
  }
  return drawing;
}

// The drawing holds one half of each view; the other is its mirror image, for the other side.
function replaceMirrored(use) {
  const half = use.parentNode.querySelector(use.getAttribute("href"));
  const mirrored = half.cloneNode(true);
  mirrored.removeAttribute("id");
  mirrored.setAttribute("transform", use.getAttribute("transform"));
  mirrored.dataset.side = half.dataset.side === "left" ? "right" : "left";
  use.replaceWith(mirrored);
}

function nameRegion(region, { view, side }) {
  Object.assign(region.dataset, { view, side });
  region.setAttribute("role", "button");
  region.setAttribute("aria-label", `${region.dataset.label}, ${side}`);
  region.setAttribute("aria-pressed", "false");
}

function buildMap(drawing, regions, id) {
  const places = new Map(regions.map((each) => [each.dataset.region, each.dataset]));
  return el(
    "div",
    { class: "legmap" },
    el("div", { class: "legs", role: "toolbar", "aria-label": "Legs, front and back", "aria-describedby": `${id}-hint` }, drawing, el("p", { class: "keys", id: `${id}-hint` }, HINT)),
    el("div", { class: "captions", "aria-hidden": "true" }, caption("right", "Front", "left"), caption("left", "Back", "right")),
    el(
      "div",
      { class: "choices" },
      el("p", { class: "picked" }),
      radios(`${id}-moment`, "moment", "When does it hurt?", MOMENTS),
      radios(`${id}-side`, "side", "Side", SIDES),
      el("label", { class: "place" }, "Or choose the place from a list", el("select", { "data-sets": "region" }, el("option", { value: "" }, "No place yet"), placeGroup(places, "front", "Front"), placeGroup(places, "back", "Back"))),
      el("button", { type: "button", class: "quiet clear", hidden: true }, "Clear the map"),
    ),
  );
}

function caption(from, view, to) {
  return el("span", { class: "caption" }, el("span", {}, from), el("strong", {}, view), el("span", {}, to));
}

function placeGroup(places, view, label) {
  const within = [...places.values()].filter((place) => place.view === view);
  return el("optgroup", { label }, within.map((place) => el("option", { value: place.region }, place.label)));
}

function radios(name, sets, legend, choices) {
  return el(
    "fieldset",
    {},
    el("legend", {}, legend),
    el("div", { class: "segments" }, Object.entries(choices).map(([value, label]) => el("label", {}, el("input", { type: "radio", name, value, "data-sets": sets }), el("span", {}, label)))),
  );
}

function show(map, regions, { region, side, moment }) {
  for (const zone of regions) {
    const pressed = zone.dataset.region === region && (!side || side === "both" || zone.dataset.side === side);
    zone.setAttribute("aria-pressed", String(pressed));
  }
  const current = regions.find((zone) => zone.getAttribute("aria-pressed") === "true") ?? regions[0];
  for (const zone of regions) zone.setAttribute("tabindex", zone === current ? "0" : "-1");
  map.querySelector("select").value = region;
  const name = regions.find((zone) => zone.dataset.region === region)?.dataset.label;
  map.querySelector(".picked").textContent = name ? [name, side === "both" ? "both sides" : side].filter(Boolean).join(", ") : "No place chosen yet";
  for (const input of map.querySelectorAll("input")) input.checked = input.value === { side, moment }[input.dataset.sets];
  map.querySelector(".clear").hidden = !region && !side && !moment;
}

// Arrow keys move as the eye does: up and down a leg, left and right to the next one.
function steer(event, regions, press) {
  const zone = event.target.closest(".region");
  if (!zone) return;
  if (event.key === "Enter" || event.key === " ") press(zone);
  else {
    const next = findNext(event.key, zone, regions);
    if (!next) return;
    zone.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  }
  event.preventDefault();
}

function findNext(key, zone, regions) {
  const columns = ["front right", "front left", "back left", "back right"].map((column) => regions.filter(({ dataset }) => `${dataset.view} ${dataset.side}` === column));
  const across = columns.findIndex((column) => column.includes(zone));
  const down = columns[across].indexOf(zone);
  const [right, below] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [];
  if (key === "Home") return columns[across][0];
  if (key === "End") return columns[across].at(-1);
  return columns[across + right]?.[down + below];
}
