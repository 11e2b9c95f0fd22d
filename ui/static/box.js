// The message box, which is Gradio's own: writing into it, and saying what is wrong with it. Until
// it is there, the early one stands in its place.

import { drawEarly, earlyBox, expectWords, handOver } from "./early.js";
import { el } from "./nodes.js";

let written = ""; // what this page wrote last, as against what the visitor typed

const gradioBox = () => document.querySelector("#message textarea");
export const box = () => earlyBox() ?? gradioBox();

// Svelte keeps the box's value: set it the way typing does.
export function write(text) {
  type(text);
  written = text;
}

function type(text) {
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
  setter.call(box(), text);
  box().dispatchEvent(new Event("input", { bubbles: true }));
}

// Writes unless that would lose the visitor's own words.
export function offer(text) {
  const own = box() && box().value.trim() !== "" && box().value !== written;
  if (!box() || own) return false;
  write(text);
  return true;
}

export function complain(message) {
  handOver(); // where it is said
  const line = document.getElementById("complaint");
  line.textContent = message;
  if (message) box().setAttribute("aria-invalid", "true");
  else box().removeAttribute("aria-invalid");
  if (message) box().focus();
}

// A copy of the number that stands on the page; the settings keep it with the country.
export function emergencyNumber() {
  const number = document.getElementById("emergency-number").cloneNode(true);
  number.removeAttribute("id");
  number.className = "emergency-number";
  return number;
}

// The box lies over the page and grows with its words: what is used on the page keeps clear of it.
const growth = new ResizeObserver(() => {
  const { offsetHeight } = box().closest("#early, #composer");
  document.documentElement.style.setProperty("--composer", `${offsetHeight}px`);
  if (document.activeElement?.closest("#where")) document.activeElement.scrollIntoView({ block: "nearest" });
});

export const drawEarlyBox = () => growth.observe(drawEarly(help()));

const help = () => el("p", { class: "help" }, "In an emergency call ", emergencyNumber(), ", not this page. No diagnosis.");

// What was sent before there was anybody to take it goes to `submit`.
export function prepareBox(submit) {
  const [composer, send] = ["composer", "send"].map((id) => document.getElementById(id));
  if (!composer || !send || !gradioBox()) return requestAnimationFrame(() => prepareBox(submit));
  if (document.getElementById("complaint")) return;
  const complaint = document.createElement("p");
  complaint.id = "complaint";
  complaint.setAttribute("role", "alert");
  composer.append(complaint);
  composer.prepend(help());
  growth.observe(composer);
  gradioBox().setAttribute("aria-describedby", "complaint");
  gradioBox().setAttribute("aria-label", "Your message");
  gradioBox().setAttribute("enterkeyhint", "send");
  // They stand disabled in the page: a click before there is a box would be lost.
  for (const starter of document.querySelectorAll("[data-ask]:disabled")) starter.disabled = false;
  expectWords(({ value, cursor, isOnButton, isSent }) => {
    if (value) type(value); // the visitor's own words stay theirs
    if (cursor) gradioBox().focus({ preventScroll: true });
    if (cursor) gradioBox().setSelectionRange(...cursor);
    if (isOnButton) send.focus({ preventScroll: true });
    if (isSent) submit(value);
  });
}
