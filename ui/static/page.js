// The conversation. It lives in this file's memory and nowhere else: no cookie, no storage.

import { el } from "./nodes.js";
import { COPY_LABEL, plainReply, problem, renderReply, spoken, standingLine } from "./replies.js";
import { openSource, returnToChip } from "./sources.js";

const MAX_CHARACTERS = 2000;
const PATIENCE_MS = 30000;

const byId = (id) => document.getElementById(id);
const box = () => document.querySelector("#message textarea");
const country = () => byId("country");

let root = null; // where the conversation is drawn
let ask = null; // sends a question to the server
let entries = []; // {id, turn, node, reply}
let waiting = null; // the entry whose answer isn't here yet
let lastId = 0;

window.footnote = { mount, submit, fail: () => fail("the connection was lost") };

// Gradio takes one refused request for the end of the session: it stops listening and reloads the
// page, and the conversation with it. Told of a failed answer instead, it goes on.
const fetchPlainly = window.fetch;
window.fetch = (address, options) =>
  fetchPlainly(address, options).catch((error) => {
    if (!String(address).endsWith("/run/predict")) throw error;
    return Response.json({ error: null }, { status: 503 });
  });

function mount(element, props, watch, trigger) {
  root = element.querySelector(".conversation");
  ask = trigger;
  watch("value", () => receive(props.value));
  prepareBox();
}

function submit(message) {
  const text = (message ?? "").trim();
  if (!text) return complain("Type what hurts, or what you want to know.");
  if (text.length > MAX_CHARACTERS) {
    return complain(`This message has ${text.length.toLocaleString("en")} characters; the limit is ${MAX_CHARACTERS.toLocaleString("en")}. Shorten it and send it again.`);
  }
  if (waiting) return complain("One moment: the last answer isn't here yet.");
  complain("");
  write("");
  begin(text);
}

function begin(turn) {
  const entry = { id: 0, turn, reply: null, node: null };
  for (const row of root.querySelectorAll(".notice .row")) row.remove(); // only the last can be tried again
  const number = entries.length + 1;
  entry.node = el("article", { class: "entry", "aria-labelledby": `question-${number}` }, el("h2", { class: "question", id: `question-${number}` }, el("span", { class: "sr-only" }, "You asked: "), turn));
  entries.push(entry);
  document.body.classList.add("talking");
  document.querySelector(".about").open = false;
  document.querySelector(".bar [data-action=restart]").hidden = false;
  root.append(entry.node);
  send(entry);
  entry.node.scrollIntoView({ block: "start" });
}

// Asks for the answer to `entry`: a new one, one that failed, or one for another country.
function send(entry) {
  lastId += 1;
  entry.id = lastId;
  waiting = entry;
  clear(entry);
  entry.node.append(el("p", { class: "pending" }, "Reading the articles…"));
  const turns = entries.slice(0, entries.indexOf(entry) + 1).map((each) => each.turn);
  ask({ request: JSON.stringify({ id: entry.id, turns, country: country().value }) });
  const asked = entry.id;
  setTimeout(() => waiting?.id === asked && fail("there was no answer in time"), PATIENCE_MS);
}

function receive(value) {
  const data = value ? JSON.parse(value) : null;
  if (!data || data.id !== waiting?.id) return;
  if (data.error) return fail(data.error);
  const entry = waiting;
  waiting = null;
  entry.reply = data.reply;
  clear(entry);
  entry.node.append(renderReply(entry.id, data.reply, entry.turn));
  stand(data.reply);
  byId("status").textContent = spoken(data.reply);
}

function fail(message) {
  if (!waiting) return;
  const entry = waiting;
  waiting = null;
  clear(entry);
  entry.node.append(problem(message, byId("emergency-number").cloneNode(true)));
}

function clear(entry) {
  entry.node.replaceChildren(entry.node.firstElementChild);
}

// Keeps the level in sight; at urgent and above, puts earlier answers' sources away.
function stand(reply) {
  const line = byId("standing");
  line.hidden = !reply.card;
  line.replaceChildren(...(reply.card ? [standingLine(reply.card)] : []));
  stayClear(line);
  if (reply.level === "urgent" || reply.level === "emergency") {
    entries.filter((entry) => entry.reply !== reply).forEach(putSourcesAway);
  }
}

// A single card says its level while its top is in view: the line waits until it isn't, and takes
// no room, so that its coming and going moves nothing.
const sight = new IntersectionObserver(([seen]) => byId("standing").classList.toggle("waits", seen.isIntersecting));

function stayClear(line) {
  const cards = root.querySelectorAll(".flag");
  sight.disconnect();
  line.classList.remove("waits");
  line.classList.toggle("floats", cards.length === 1);
  if (cards.length === 1) sight.observe(cards[0].firstElementChild);
}

function putSourcesAway(entry) {
  const found = entry.node.querySelectorAll(".sources, .chip");
  if (!found.length) return;
  found.forEach((node) => node.remove());
  entry.node.querySelector(".copy")?.remove();
  entry.node.append(el("p", { class: "searched" }, "Sources put away: see to the red flag first."));
}

function restart() {
  entries = [];
  waiting = null;
  root.replaceChildren();
  byId("standing").hidden = true;
  byId("standing").replaceChildren();
  byId("status").textContent = "New conversation";
  document.body.classList.remove("talking");
  document.querySelector(".about").open = true;
  document.querySelector(".bar [data-action=restart]").hidden = true;
  complain("");
  box().focus();
}

function changeCountry() {
  const chosen = country().selectedOptions[0];
  const number = byId("emergency-number");
  const known = chosen.dataset.emergency;
  number.textContent = known || "your local emergency number";
  if (known) number.href = `tel:${known}`;
  else number.removeAttribute("href");
  const last = entries.at(-1);
  if (last?.reply?.card && !waiting) send(last);
}

// Svelte keeps the box's value: set it the way typing does.
function write(text) {
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
  setter.call(box(), text);
  box().dispatchEvent(new Event("input", { bubbles: true }));
}

function complain(message) {
  const line = byId("complaint");
  line.textContent = message;
  box().toggleAttribute("aria-invalid", Boolean(message));
  if (message) box().focus();
}

function prepareBox() {
  const composer = byId("composer");
  if (!composer || !box()) return requestAnimationFrame(prepareBox);
  if (byId("complaint")) return;
  composer.append(el("p", { id: "complaint", role: "alert" }));
  box().setAttribute("aria-describedby", "complaint");
  box().setAttribute("aria-label", "Your message");
  box().setAttribute("enterkeyhint", "send");
}

// Says what happened on the button itself, and once to screen readers.
async function copy(button) {
  const entry = entries.find((each) => each.node.contains(button));
  const done = await writeClipboard(plainReply(entry.turn, entry.reply));
  const label = button.lastElementChild;
  label.textContent = done ? "Copied" : "Not copied: select the text instead";
  byId("status").textContent = label.textContent;
  setTimeout(() => { label.textContent = COPY_LABEL; }, 2500);
}

async function writeClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not allowed, or a page served without https
  }
}

const ACTIONS = {
  copy,
  restart,
  retry: () => !waiting && entries.length && send(entries.at(-1)),
  back: (button) => returnToChip(button),
};

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target.closest("[data-ask], [data-action], [data-focus], .chip") : null;
  if (!target) return;
  if (target.matches(".chip")) {
    event.preventDefault();
    openSource(target);
  } else if (target.dataset.focus) {
    event.preventDefault();
    box()?.focus();
  } else if (target.dataset.action) {
    ACTIONS[target.dataset.action]?.(target);
  } else if (root) {
    submit(target.dataset.ask);
  }
});

document.addEventListener("DOMContentLoaded", () => country().addEventListener("change", changeCountry));
