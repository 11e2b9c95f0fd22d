// The conversation. It lives in this file's memory and nowhere else: no cookie, no storage.

import { box, complain, drawEarlyBox, emergencyNumber, prepareBox, write } from "./box.js";
import { forgetCleared, offerUndo } from "./clearing.js";
import { el } from "./nodes.js";
import { preparePaper, printEntry } from "./paper.js";
import { practice } from "./practice.js";
import { COPY_LABEL, pending, plainReply, problem, refers, renderReply, spoken, standingLine, stopped, withoutSources } from "./replies.js";
import { openSettings, prepareSettings } from "./settings.js";
import { leaveSource, openSource, returnToChip } from "./sources.js";
import { moveWhere, prepareWhere } from "./where.js";

const MAX_CHARACTERS = 2000;
const MOST_TRIES = 5;

const byId = (id) => document.getElementById(id);
const country = () => byId("country");

let root = null; // where the conversation is drawn
let ask = null; // sends a question to the server
let entries = []; // {id, turn, node, reply}
let waiting = null; // the entry whose answer isn't here yet
let lastId = 0;

window.footnote = { mount, submit };
drawEarlyBox();

// Gradio takes one refused request for the end of the session: it stops listening and reloads the
// page, and the conversation with it. Nor does it say which question failed. So it hears of no
// failure: what went wrong comes as the answer to its own question, which may be dropped by then.
const fetchPlainly = window.fetch;
window.fetch = (address, options) =>
  String(address).endsWith("/run/predict") ? fetchAnswer(address, options) : fetchPlainly(address, options);

async function fetchAnswer(address, options) {
  const { id } = JSON.parse(JSON.parse(options.body).event_data.request);
  const said = await fetchPatiently(address, options, id).catch(() => ({}));
  const error = typeof said.error === "string" ? said.error : "the connection was lost";
  return Response.json(said.data ? said : { data: [JSON.stringify({ id, error })], is_generating: false, duration: 0, average_duration: 0 });
}

// A server that is busy says when to come back, and is asked again before anybody is bothered with
// it, as long as somebody waits for the answer.
async function fetchPatiently(address, options, id) {
  for (let tries = MOST_TRIES; ; tries -= 1) {
    const answer = await fetchPlainly(address, options);
    const seconds = Number(answer.headers.get("Retry-After"));
    if (answer.status !== 503 || !seconds || tries <= 1) return answer.json();
    await new Promise((go) => setTimeout(go, 1000 * seconds));
    if (waiting?.id !== id) return {};
  }
}

function mount(element, props, watch, trigger) {
  root = element.querySelector(".conversation");
  ask = trigger;
  watch("value", () => receive(props.value));
  prepareBox(submit);
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
  forgetCleared();
  const entry = { id: 0, turn, reply: null, node: null };
  for (const row of root.querySelectorAll(".notice .row, .actions .edit")) row.remove(); // only the last can be asked again
  const number = entries.length + 1;
  entry.node = el("article", { class: "entry", "aria-labelledby": `question-${number}` }, el("h2", { class: "question", id: `question-${number}` }, el("span", { class: "sr-only" }, "You asked: "), turn));
  entries.push(entry);
  if (entries.length === 1) frame({ talking: true });
  else moveWhere({ talking: true });
  root.append(entry.node);
  send(entry);
  bringIntoView(entry);
}

// Around a conversation the page says less; a reload is told from a first visit by one flag in the
// tab's own history entry, which holds no word of the conversation.
function frame({ talking }) {
  document.body.classList.toggle("talking", talking);
  document.querySelector(".about").open = !talking;
  document.querySelector(".bar [data-action=restart]").hidden = !talking;
  byId("reloaded").hidden = true;
  moveWhere({ talking });
  history.replaceState(talking ? { talked: true } : null, "");
  history.scrollRestoration = talking ? "manual" : "auto"; // what is scrolled to goes with a reload
}

function tellOfReload() {
  byId("reloaded").hidden = false;
  scrollTo({ top: 0, behavior: "instant" }); // what is still being built would stop a smooth one
}

// Asks for the answer to `entry`: a new one, one that failed, or one for another country.
function send(entry) {
  lastId += 1;
  entry.id = lastId;
  waiting = entry;
  clear(entry);
  entry.node.append(pending());
  const turns = entries.slice(0, entries.indexOf(entry) + 1).map((each) => each.turn);
  ask({ request: JSON.stringify({ id: entry.id, turns, country: country().value, practice: practice().slug }) });
  const asked = entry.id;
  setTimeout(() => waiting?.id === asked && fail("there was no answer in time"), 1000 * practice().patience_seconds);
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
  bringIntoView(entry);
  byId("status").textContent = spoken(data.reply);
}

// A card comes before the question that raised it, and an answer before a question so long that it
// would stand below the screen. Called when all else on the page has its final size: sources put away
// above would move what was in view.
function bringIntoView({ node }) {
  const [question, said] = node.children;
  const isLong = question.offsetHeight > innerHeight / 3;
  (node.querySelector(".flag") ?? (isLong ? said : node)).scrollIntoView({ block: "start" });
}

function fail(message) {
  if (!waiting) return;
  const entry = waiting;
  waiting = null;
  clear(entry);
  entry.node.append(problem(message, emergencyNumber()));
  bringIntoView(entry);
}

function stop() {
  if (!waiting) return;
  const entry = waiting;
  waiting = null;
  clear(entry);
  entry.node.append(stopped());
  byId("status").textContent = "Stopped";
  box().focus();
}

function clear(entry) {
  entry.node.replaceChildren(entry.node.firstElementChild);
}

// Keeps the level in sight; at urgent and above, puts away what earlier answers offer.
function stand(reply) {
  const line = byId("standing");
  line.hidden = !reply.card;
  line.replaceChildren(...(reply.card ? [standingLine(reply.card)] : []));
  stayClear(line);
  byId("after").hidden = refers(reply);
  document.body.classList.toggle("referred", refers(reply)); // nothing is offered beside it
  if (refers(reply)) {
    const earlier = entries.filter((entry) => entry.reply !== reply);
    earlier.flatMap(({ node }) => [...node.querySelectorAll(".book, .suggestions, .searched .link")]).forEach((node) => node.remove());
    earlier.forEach(putSourcesAway);
  }
}

// The newest card says its level while its top is in view: the line waits until it isn't, so that it
// covers no word of it, and takes no room, so that its coming and going moves nothing.
const sight = new IntersectionObserver(([seen]) => byId("standing").classList.toggle("waits", seen.isIntersecting));

function stayClear(line) {
  const card = [...root.querySelectorAll(".flag")].at(-1);
  sight.disconnect();
  line.classList.remove("waits");
  if (card) sight.observe(card.firstElementChild);
}

function putSourcesAway(entry) {
  const found = entry.node.querySelectorAll(".sources, .chip");
  if (!found.length) return;
  found.forEach((node) => node.remove());
  entry.node.querySelector(".actions")?.remove();
  entry.reply = withoutSources(entry.reply); // nor are they printed
  entry.node.append(el("p", { class: "searched" }, "Sources put away: see to the red flag first."));
}

function restart() {
  if (waiting) stop();
  const cleared = { entries, country: country().value };
  entries = [];
  root.replaceChildren();
  byId("standing").hidden = true;
  byId("standing").replaceChildren();
  document.body.classList.remove("referred");
  byId("status").textContent = "Conversation cleared. Undo stands before the message box.";
  frame({ talking: false });
  complain("");
  box().focus();
  offerUndo(() => bringBack(cleared));
}

// As it was, but for the numbers of a country chosen meanwhile.
function bringBack(cleared) {
  entries = cleared.entries;
  frame({ talking: true });
  root.append(...entries.map((entry) => entry.node));
  const last = entries.findLast((entry) => entry.reply);
  if (last) stand(last.reply);
  byId("status").textContent = "The conversation is back.";
  bringIntoView(entries.at(-1));
  if (cleared.country !== country().value) changeCountry();
  box().focus({ preventScroll: true });
}

// A raised level has its country's numbers on it: it is asked for again.
function changeCountry() {
  const last = entries.at(-1);
  if (last?.reply?.card && !waiting) send(last);
}

function edit(text) {
  write(text);
  complain("");
  box().focus();
}

const findEntry = (node) => entries.find((each) => each.node.contains(node));

// Says what happened on the button itself, and once to screen readers.
async function copy(button) {
  const entry = findEntry(button);
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
  stop,
  settings: openSettings,
  print: (button) => printEntry(findEntry(button)),
  edit: (button) => edit(findEntry(button).turn),
  correct: (button) => edit(button.dataset.words),
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

document.addEventListener("keydown", (event) => event.key === "Escape" && leaveSource(event.target));

document.addEventListener("DOMContentLoaded", () => {
  if (history.state?.talked) tellOfReload();
  prepareSettings({ onCountry: changeCountry });
  preparePaper(() => entries);
  prepareWhere();
});
