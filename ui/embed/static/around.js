// Talking with the page around the chat: who may open it, in which theme, and where the focus goes.

let parentOrigin = null;

// The server lets listed sites alone frame this page; whoever speaks is held against the list again.
function isListed(origin) {
  return origin === location.origin || practice.origins.some((listed) => {
    const [scheme, zone] = listed.split("://*");
    return zone ? origin.startsWith(`${scheme}://`) && origin.endsWith(zone) : origin === listed;
  });
}

// Opened by itself, this is the full page.
document.getElementById("full").hidden = parent === window;

function tell(type) {
  if (parentOrigin) parent.postMessage({ ns: "footnote", v: 1, type }, parentOrigin);
}

addEventListener("message", (event) => {
  const message = event.data;
  if (parent === window || event.source !== parent || !isListed(event.origin) || message?.ns !== "footnote" || message.v !== 1) return;
  if (message.type === "open") receiveOpening(event.origin, message);
});

function receiveOpening(origin, { mode, theme }) {
  setTheme(theme);
  const isFirst = !parentOrigin;
  parentOrigin = origin;
  closer.hidden = mode !== "bubble";
  // A keyboard that springs up would hide the greeting on a phone; who was quicker keeps their place.
  const start = matchMedia("(pointer: coarse)").matches && !turns.length ? log : box;
  if (mode === "bubble" && (!isFirst || document.activeElement === document.body)) {
    // Browsers take a focus that no finger gave for one by keyboard, and would frame the conversation.
    log.classList.toggle("opened", start === log);
    start.focus({ preventScroll: true });
    // A frame that was hidden a moment ago can't take it before it is drawn.
    if (document.activeElement !== start) requestAnimationFrame(() => start.focus({ preventScroll: true }));
  }
  tell("ready");
}

log.addEventListener("blur", () => log.classList.remove("opened"));

// The loader says in the address how it opens the page, which saves asking it. Otherwise this says
// nothing but that the page can be talked to, so whoever framed it may hear it.
const opening = /^#(?<mode>bubble|inline)?,?(?<theme>light|dark)?$/.exec(location.hash)?.groups ?? {};
setTheme(opening.theme); // also of a plain frame, which no loader opens
const site = document.referrer && new URL(document.referrer).origin;
if (parent !== window && opening.mode && isListed(site)) receiveOpening(site, opening);
else if (parent !== window) parent.postMessage({ ns: "footnote", v: 1, type: "hello" }, "*");
