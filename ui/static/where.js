// The leg map on this page: its question goes into the message box, where it can be edited.

import { box, offer, write } from "./box.js";
import { mountLegMap } from "./legmap.js";
import { el } from "./nodes.js";

const byId = (id) => document.getElementById(id);
let map = null;
let question = "";

export async function prepareWhere() {
  const place = byId("legmap");
  place.addEventListener("click", (event) => event.target.closest("[data-replace]") && replaceOwn());
  // Below a conversation it would open under the message box.
  byId("where").addEventListener("toggle", ({ target }) => target.open && target.closest("#after") && target.scrollIntoView({ block: "start" }));
  try {
    map = await mountLegMap(place, { onQuestion: receive });
    place.append(el("p", { class: "hint own", hidden: true }, "Your own words are still in the message box. ", el("button", { type: "button", class: "quiet", "data-replace": true }, "Use the map's question instead")));
  } catch {
    byId("where").hidden = true; // the box works without the drawing
  }
}

// At the start the map stands first; once there is a conversation, closed, below it.
export function moveWhere({ talking }) {
  const where = byId("where");
  if (talking) byId("after").append(where);
  else document.querySelector(".start .or").before(where);
  where.open = !talking;
  byId("after").hidden = !talking;
  question = "";
  map?.clear();
}

function receive(text) {
  const changed = text !== question;
  question = text;
  if (!changed) return;
  const taken = offer(text);
  byId("legmap").querySelector(".own").hidden = taken || !text;
  if (text && taken) byId("status").textContent = `In the message box: ${text}`;
}

function replaceOwn() {
  write(question);
  byId("legmap").querySelector(".own").hidden = true;
  box().focus();
}
