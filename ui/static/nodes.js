// Builds nodes. Words go in as text, never as HTML: there is no innerHTML on this page.

// Where this site begins, also below a proxy's path: these files are two folders down.
export const SITE = new URL("../../", import.meta.url);

// An address as the server says it, from the site's root.
export const onSite = (address) => new URL(address.replace(/^\//, ""), SITE).href;

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  emergency: ["M8.3 2h7.4L22 8.3v7.4L15.7 22H8.3L2 15.7V8.3Z", "M12 7v6", "M12 16.8v.2"],
  urgent: ["M12 2.8 22.5 21h-21Z", "M12 9.5v5", "M12 17.6v.2"],
  clinician: ["M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z", "M12 7.5v9", "M7.5 12h9"],
  call: ["M6.5 3.5 9.5 8 7.8 10.2a12 12 0 0 0 6 6L16 14.5l4.5 3-1 3.5C11 21.5 2.5 13 3 4.5Z"],
  open: ["M9 5H5v14h14v-4", "M13 4h7v7", "M20 4 11 13"],
  copy: ["M9 9h11v11H9Z", "M5 15H4V4h11v1"],
  print: ["M7 8V3h10v5", "M7 17H4V8h16v9h-3", "M7 14h10v7H7Z"],
  edit: ["M4 20l1-5L16 4l4 4L9 19Z", "M13.5 6.5l4 4"],
  book: ["M12 6C10 4.5 7 4 3 4v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2Z", "M12 6v14"],
  back: ["M12 20V5", "M5.5 11.5 12 5l6.5 6.5"],
};

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "class") node.className = value;
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

// A text whose last word keeps what follows beside it, so that it never starts a line of its own.
export function together(text, ...ends) {
  const start = text.lastIndexOf(" ") + 1;
  return [text.slice(0, start), el("span", { class: "together" }, text.slice(start), ...ends)];
}

// A text that ends as a sentence does.
export function ended(text) {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

// Quotation marks as letters, so that they are copied and printed with the words.
export function quoted(words) {
  return ["“", el("q", {}, words), "”"];
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true", class: "icon", focusable: "false" })) {
    svg.setAttribute(key, value);
  }
  for (const shape of ICONS[name] ?? []) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
}

// A link that leaves this tab and its conversation alone, and says so.
export function outside(href, attributes, ...children) {
  return el("a", { href, target: "_blank", rel: "noopener", ...attributes }, ...children, el("span", { class: "sr-only" }, " (opens in a new tab)"));
}

export function callLink(call) {
  return el("a", { class: "call", href: call.link }, icon("call"), el("span", {}, call.label));
}
