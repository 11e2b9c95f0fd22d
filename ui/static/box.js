// The message box, which is Gradio's own: writing into it, and saying what is wrong with it.

import { el } from "./nodes.js";

let written = ""; // what this page wrote last, as against what the visitor typed

export const box = () => document.querySelector("#message textarea");

// Svelte keeps the box's value: set it the way typing does.
export function write(text) {
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
  setter.call(box(), text);
  box().dispatchEvent(new Event("input", { bubbles: true }));
  written = text;
}

// Writes unless that would lose the visitor's own words.
export function offer(text) {
  const own = box() && box().value.trim() !== "" && box().value !== written;
  if (!box() || own) return false;
  write(text);
  return true;
}

export function complain(message) {
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
const growth = new ResizeObserver(([{ target }]) => {
  document.documentElement.style.setProperty("--composer", `${target.offsetHeight}px`);
  if (document.activeElement?.closest("#where")) document.activeElement.scrollIntoView({ block: "nearest" });
});

export function prepareBox() {
  const composer = document.getElementById("composer");
  if (!composer || !box()) return requestAnimationFrame(prepareBox);
  if (document.getElementById("complaint")) return;
  const complaint = document.createElement("p");
  complaint.id = "complaint";
  complaint.setAttribute("role", "alert");
  composer.append(complaint);
  composer.prepend(el("p", { class: "help" }, "In an emergency call ", emergencyNumber(), ", not this page. No diagnosis."));
  growth.observe(composer);
  box().setAttribute("aria-describedby", "complaint");
  box().setAttribute("aria-label", "Your message");
  box().setAttribute("enterkeyhint", "send");
  // They stand disabled in the page: a click before there is a box would be lost.
  for (const starter of document.querySelectorAll("[data-ask]:disabled")) starter.disabled = false;
}
