// A message box to write in until Gradio's is there: on a slow line that takes several seconds. Its
// words go over when nobody is writing, so that no keyboard is taken away in mid-word; what was sent
// goes off as soon as it can.

import { el } from "./nodes.js";

const SENT = "It goes off as soon as the page is ready.";
const SECONDS = 0.5; // a click on the button takes the focus off the box first

let isSent = false;
let receive = null; // takes the words, once there is somebody to

export const earlyBox = () => document.querySelector("#early textarea");

// Its form, as it stands in the page.
export function drawEarly(help) {
  const box = el("textarea", { "aria-label": "Your message", placeholder: "What hurts, and when?", rows: "1", autocomplete: "off", enterkeyhint: "send" });
  const note = el("p", { class: "help", role: "status" });
  const form = el("form", { id: "early", "aria-label": "Ask" }, help, box, el("button", { "aria-label": "Send once the page is ready" }, "Send"), note);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    isSent = receive !== null || box.value.trim() !== "";
    note.textContent = isSent ? SENT : "";
    handOverUnlessWriting();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("focusout", () => setTimeout(handOverUnlessWriting, 1000 * SECONDS));
  document.documentElement.classList.add("early");
  document.querySelector("gradio-app").before(form);
  return form;
}

// `take` gets what was written and whether it was sent; and where the focus was, the cursor in the box
// or the button, as it can't stay.
export function expectWords(take) {
  receive = take;
  handOverUnlessWriting();
  document.querySelector("#early button")?.removeAttribute("aria-label"); // it sends at once now
}

export function handOver() {
  const box = earlyBox();
  if (!box || !receive) return;
  const { value, selectionStart, selectionEnd } = box;
  const focused = document.activeElement;
  const cursor = focused === box ? [selectionStart, selectionEnd] : null;
  const isOnButton = !cursor && box.form.contains(focused);
  box.form.remove();
  document.documentElement.classList.remove("early");
  receive({ value, cursor, isOnButton, isSent });
}

function handOverUnlessWriting() {
  if (isSent || !earlyBox()?.form.contains(document.activeElement)) handOver();
}
