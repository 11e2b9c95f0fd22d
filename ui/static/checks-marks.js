// Footnotes of a scale are letters, so that they aren't taken for the numbers of a result below it.

import { chips, sourcesPanel } from "./sources.js";

const letter = (number) => String.fromCharCode(96 + Number(number));

// The letter that a zone's number leads to, as a chip.
export function mark(tool, zone) {
  const [chip] = chips(tool.entry, [zone.number], tool.check.view.sources);
  chip.textContent = letter(zone.number);
  chip.setAttribute("aria-label", chip.getAttribute("aria-label").replace(/^\d+/, letter(zone.number)));
  return chip;
}

export function marksPanel(tool) {
  const { sources } = tool.check.view;
  if (!sources.length) return [];
  const panel = sourcesPanel(tool.entry, sources);
  panel.querySelector("h3").textContent = "Where the marks on the scale come from";
  for (const number of panel.querySelectorAll(".number")) number.textContent = letter(number.textContent);
  return [panel];
}
