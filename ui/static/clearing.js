// What "New conversation" put away can come back for a moment: until the next question, or until its
// time is up. It stays in this page's memory meanwhile, as the conversation did.

import { el } from "./nodes.js";

const SECONDS = 20;

let line = null;
let timer = 0;

// Offers to call `bringBack()`, above the message box, where whoever begins anew looks.
export function offerUndo(bringBack) {
  forgetCleared();
  const undo = el("button", { type: "button", class: "link" }, "Undo");
  undo.addEventListener("click", () => {
    forgetCleared();
    bringBack();
  });
  line = el("p", { class: "cleared" }, "Conversation cleared. ", undo);
  document.getElementById("composer").prepend(line);
  wait();
}

export function forgetCleared() {
  clearTimeout(timer);
  line?.remove();
  line = null;
}

// It doesn't go from under who is about to press it.
function wait() {
  timer = setTimeout(() => (line.contains(document.activeElement) ? wait() : forgetCleared()), 1000 * SECONDS);
}
