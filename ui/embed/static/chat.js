// The chat page in the widget's frame. The conversation lives in this page's memory alone: every
// question sends the runner's messages, all of them and nothing else. Of the other scripts `around.js`
// comes after this.

const MOST_CHARACTERS = 2000;
const MOST_TRIES = 5;
const practice = JSON.parse(document.getElementById("practice").textContent);
const log = document.getElementById("log");
const welcome = log.querySelector(".welcome");
const form = document.querySelector("form");
const box = document.getElementById("message");
const complaint = document.getElementById("complaint");
const said = document.getElementById("status");
const restart = document.querySelector('[data-do="restart"]');
const offers = document.querySelector(".tools");
const closer = document.querySelector('[data-do="close"]');

let turns = [];
let entry = 0;
let asking = null;

addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (tools?.leave()) event.preventDefault();
  else if (event.target.closest?.("details[open]")) actions.back();
  else if (!closer.hidden) tell("close");
});

// The leg map and the quick checks come on first use ------------------------------------------------

let tools = null;

async function openTool(button) {
  complaint.textContent = "";
  try {
    tools ??= (await import(new URL(practice.tools, document.baseURI))).prepare({ practice, box, log, said, grow, el });
    await tools.open(button.dataset.tool);
  } catch {
    complaint.textContent = "That couldn't be loaded; the message box works without it.";
  }
}

// Asking -----------------------------------------------------------------------------------------

async function ask(question) {
  const text = question.trim();
  complaint.textContent = asking ? "One moment: the last answer isn't here yet." : "";
  if (asking || !text) return;
  if (text.length > MOST_CHARACTERS) {
    complaint.textContent = `This message has ${text.length.toLocaleString("en")} characters; the limit is ${MOST_CHARACTERS.toLocaleString("en")}.`;
    return;
  }
  box.value = "";
  grow();
  tools?.done();
  forgetCleared();
  turns.push(text);
  await answer();
}

async function answer() {
  const number = ++entry;
  for (const old of log.querySelectorAll('[data-do="retry"]')) old.remove(); // the last alone can be tried again
  const place = el("div", { class: "reply" }, el("p", { class: "small waiting" }, "Reading the articles…"));
  welcome.hidden = true;
  restart.hidden = false;
  const question = el("p", { class: "question" }, el("span", { class: "unseen" }, "You: "), turns.at(-1));
  log.append(el("div", { class: "entry" }, question, place));
  // Below a long question the answer, or a red flag's card, would be out of sight.
  const top = question.offsetHeight > innerHeight / 4 ? place : question;
  show(top);
  const mine = (asking = new AbortController());
  let lost = "the connection was lost";
  const patience = setTimeout(() => {
    lost = "there was no answer in time";
    mine.abort();
  }, 1000 * practice.patience_seconds);
  try {
    await receive(number, place, mine.signal);
  } catch (error) {
    if (asking === mine) drawProblem(place, error.shown ?? lost);
  }
  clearTimeout(patience);
  if (asking !== mine) return; // cleared meanwhile
  asking = null;
  complaint.textContent = "";
  show(top);
}

// A card that has come stays, and so does what was asked: the guard reads it with the next.
function drawProblem(place, words) {
  place.replaceChildren(...place.querySelectorAll(".flag"), problem(words));
}

// A server that is busy says when to come back, and is asked again before anybody is bothered with it.
async function send(signal, tries = MOST_TRIES) {
  const response = await fetch("../api/chat", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ practice: practice.slug, turns }),
    signal,
  });
  const seconds = Number(response.headers.get("Retry-After"));
  if (response.status !== 503 || !seconds || tries <= 1) return response;
  await new Promise((go, leave) => {
    setTimeout(go, 1000 * seconds);
    signal.addEventListener("abort", leave);
  });
  return send(signal, tries - 1);
}

async function receive(number, place, signal) {
  const response = await send(signal);
  if (!response.ok) throw complain((await response.json().catch(() => ({}))).error);
  const draw = drawing(number, place);
  let rest = "";
  let last = "";
  for await (const chunk of read(response.body.pipeThrough(new TextDecoderStream()))) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const [, name, json] = /^event: (\w+)\ndata: (.*)$/s.exec(block);
      if (name === "error") throw complain(JSON.parse(json).error);
      draw[name]?.(JSON.parse(json));
      last = name;
    }
  }
  if (last !== "done") throw complain();
}

async function* read(stream) {
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

function complain(words) {
  return Object.assign(new Error(), { shown: words });
}

// Drawing, in the order in which events come ------------------------------------------------------

function drawing(number, place) {
  const body = el("div", { class: "answer" });
  const spoken = [];
  let level = "none";
  return {
    triage(event) {
      level = event.level;
      place.replaceChildren();
      if (event.card) place.append(flagCard(event.card, event.words));
      if (level === "urgent" || level === "emergency") withdraw(place);
      if (event.notice) place.append(el("p", { class: "language" }, event.notice));
      if (event.verdict) place.append(el("p", { class: "verdict" }, event.verdict));
      spoken.push(event.notice, event.verdict);
    },
    sentence(event) {
      if (!body.isConnected) {
        if (level === "clinician") place.append(el("h2", {}, "General help from the articles"));
        place.append(body);
      }
      body.append(sentence(number, event));
      spoken.push(event.text);
    },
    sources(event) {
      const grouped = paragraphs([...body.children], event.sources);
      body.replaceChildren(...grouped.filter(Boolean));
      if (event.cautions.length) body.append(cautionBlock(number, event.cautions));
      spoken.push(...event.cautions.map(({ text }) => `Careful: ${text}`));
      place.append(...event.differs.map((point) => difference(number, point)));
      if (event.sources.length) place.append(sourcesList(number, event.sources));
    },
    done(event) {
      if (event.text) place.insertBefore(el("p", { class: "answer" }, event.text), body.isConnected ? body.nextSibling : null);
      if (event.searched && event.searched !== turns.at(-1)) place.prepend(el("p", { class: "small" }, `Searched for: “${event.searched}”`));
      if (event.booking) place.append(bookingCard(event.booking, practice.phone));
      if (event.suggestions.length) place.append(suggestionList(event.suggestions));
      said.textContent = [...spoken, event.text].filter(Boolean).join(" ");
    },
  };
}

// Beside a red flag nothing may tempt: no sources of before, no suggestions, no booking, no tool.
function withdraw(place) {
  offers.hidden = true;
  for (const node of log.querySelectorAll(".sources, .next, .book")) if (!place.contains(node)) node.remove();
  for (const chip of log.querySelectorAll(".chip")) chip.replaceWith(chip.textContent);
}

// Reading ----------------------------------------------------------------------------------------

let cameFrom = null;

function openSource(chip) {
  const [number, wanted] = chip.dataset.source.split("-");
  const marks = [...log.querySelectorAll(`mark[id^="source-${number}-"]`)];
  const mark = marks.find((each) => each.dataset.numbers.split(" ").includes(wanted));
  const card = mark?.closest("details");
  if (!card) return;
  for (const other of log.querySelectorAll("mark.current")) other.classList.remove("current");
  mark.classList.add("current");
  card.open = true;
  cameFrom = chip;
  card.querySelector("summary").focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  mark.scrollIntoView({ block: "nearest" }); // where there is no room for both, the sentence
}

// On a low screen (sideways, or with a keyboard on it) the whole page scrolls instead of the log.
function show(node) {
  log.scrollTop = node.offsetTop - 12;
  scrollTo(0, log.offsetTop + node.offsetTop - 12);
}

function grow() {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight + 2, 140)}px`;
}

const actions = {
  close: () => tell("close"),
  retry(button) {
    button.closest(".entry").remove();
    answer();
  },
  restart() {
    if (asking) drawProblem(log.lastElementChild.lastElementChild, "the question was stopped");
    asking?.abort();
    asking = null;
    const was = { turns, entries: [...log.querySelectorAll(".entry")], isReferred: offers.hidden };
    turns = [];
    complaint.textContent = "";
    for (const old of was.entries) old.remove();
    welcome.hidden = offers.hidden = false;
    restart.hidden = true;
    said.textContent = "Conversation cleared. Undo stands before the message box.";
    box.focus();
    offerUndo(() => {
      turns = was.turns;
      log.append(...was.entries);
      welcome.hidden = true;
      restart.hidden = false;
      offers.hidden = was.isReferred;
      show(was.entries.at(-1));
      said.textContent = "The conversation is back.";
      box.focus();
    });
  },
  undo,
  back() {
    cameFrom?.focus();
    cameFrom?.scrollIntoView({ block: "center" });
  },
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.do) actions[button.dataset.do](button);
  if (button.dataset.tool) openTool(button);
  if (button.dataset.ask) ask(button.dataset.ask);
  if (button.dataset.source) openSource(button);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask(box.value);
});
box.addEventListener("input", grow);
box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  ask(box.value);
});
// They stand disabled in the page: a click before anybody listens would be lost.
for (const button of document.querySelectorAll("button:disabled")) button.disabled = false;
grow(); // on a narrow phone what stands in the empty box takes two lines
