// Footnote's loader: a button, and on first use a frame. It fetches nothing before a click, keeps
// nothing on the device, and adds one name to the page: `footnote`, with open() and close().
(() => {
  const script = document.currentScript;
  const data = script.dataset;
  if (!/^[a-z0-9-]{1,60}$/.test(data.practice || "")) return console.warn("Footnote: data-practice is no slug");
  const base = new URL(".", script.src);
  const label = data.label || "Ask about running pain";
  const inline = data.mode === "inline";
  const mode = inline ? "inline" : "bubble";
  const colour = /^#[0-9a-f]{6}$/i.test(data.colour) ? data.colour : "#0f5c57";
  const phone = matchMedia("(max-width: 480px), (max-height: 480px)");
  const page = document.documentElement;
  const side = data.position === "left" ? "left" : "right";

  const css = `
:host { all: initial !important; direction: ltr !important; ${inline ? "display: block" : "position: fixed !important; z-index: 2147483000"} !important; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
div, button, a, p { font: 16px/1.45 system-ui, sans-serif; color: CanvasText; }
button, a { cursor: pointer; }
:focus-visible { outline: 3px solid ${colour}; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
.launcher { display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 0 22px 0 18px; border: 1px solid #0000; border-radius: 28px; background: ${colour}; color: #fff; font-weight: 600; box-shadow: 0 4px 18px rgb(0 0 0 / .25); }
.launcher:hover { filter: brightness(1.12); }
svg { width: 26px; height: 26px; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.panel { background: Canvas; overflow: hidden; border: 1px solid #8a8f88; border-radius: 16px; }
iframe { display: block; width: 100%; height: 100%; border: 0; }
.down { display: grid; gap: 12px; padding: 24px; }
.down p { margin: 0; }
.down a, .down button { justify-self: start; padding: 10px 18px; border: 1px solid #8a8f88; border-radius: 10px; background: Canvas; text-decoration: none; }
.down .book { background: ${colour}; border-color: ${colour}; color: #fff; font-weight: 600; }
${inline ? ".panel { height: 640px; }" : `
.launcher { position: fixed; bottom: calc(16px + env(safe-area-inset-bottom)); ${side}: 16px; max-width: calc(100vw - 32px); }
.panel { position: fixed; top: 20px; bottom: calc(84px + env(safe-area-inset-bottom)); ${side}: 16px; width: 410px; max-height: 680px; margin-top: auto; box-shadow: 0 12px 40px rgb(0 0 0 / .25); }
.full { inset: 0; width: 100%; max-height: none; margin: 0; border: 0; border-radius: 0; }
:host([open]) { z-index: 2147483647 !important; }`}
@media (prefers-reduced-motion: no-preference) { .panel { animation: in .16s ease-out; } @keyframes in { from { opacity: 0; transform: translateY(8px); } } }
@media print { :host { display: none !important; } }`;

  const make = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const name in attributes) node.setAttribute(name, attributes[name]);
    node.append(...children);
    return node;
  };
  const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS(icon.namespaceURI, "path");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M4 5h16v11H11l-4 4v-4H4ZM8 9h8M8 12h5");
  icon.append(path);

  const host = make("div", {});
  const root = host.attachShadow({ mode: "open" });
  // Not a <style>: a site's policy may refuse those.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const launcher = make("button", { type: "button", class: "launcher", "aria-expanded": "false", "aria-haspopup": "dialog" }, icon, make("span", {}, label));
  const panel = make("div", { class: "panel", role: inline ? "group" : "dialog", "aria-label": label, hidden: "" });
  root.append(make("div", { role: "region", "aria-label": label }, panel, launcher));

  let frame, timer, overflow, greeted;

  // As the site is: light words stand on something dark, be it a colour, a picture or the browser's
  // own ground. Of rgb green alone says how light; the other notations begin with it, of 1 or of 100.
  function findTheme() {
    const words = getComputedStyle(inline ? host.parentNode : document.body).color;
    const [one, two] = words.match(/[\d.]+/g);
    const isDark = /^rgb/.test(words) ? two > 127 : one > (one > 1 ? 50 : 0.5);
    return (panel.style.colorScheme = /^(light|dark)$/.test(data.theme) ? data.theme : isDark ? "dark" : "light");
  }

  function load() {
    greeted = false;
    frame = make("iframe", {
      src: new URL(`embed/${data.practice}#${mode},${findTheme()}`, base),
      title: `${label}: chat`,
      sandbox: "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals",
      referrerpolicy: "origin",
    });
    frame.addEventListener("load", () => {
      if (greeted) return;
      send();
      wait(2000);
    });
    panel.replaceChildren(frame);
    wait(15000);
  }

  function wait(ms) {
    clearTimeout(timer);
    timer = setTimeout(fail, ms);
  }

  // The frame said nothing: the server is down, or doesn't let this site frame it.
  function fail() {
    frame = null;
    const again = make("button", { type: "button" }, "Try again");
    const shut = make("button", { type: "button" }, "Close");
    again.onclick = load;
    shut.onclick = close;
    panel.replaceChildren(
      make(
        "div",
        { class: "down", role: "alert" },
        make("p", {}, "The assistant can't be reached just now. In an emergency, call your local emergency number."),
        ...(/^https:/.test(data.booking) ? [make("a", { href: data.booking, target: "_blank", rel: "noopener", class: "book" }, data.bookingLabel || "Book an appointment")] : []),
        again,
        ...(inline ? [] : [shut]),
      ),
    );
    again.focus();
  }

  function send() {
    frame?.contentWindow?.postMessage({ ns: "footnote", v: 1, type: "open", mode, theme: findTheme() }, base.origin);
  }

  // On a phone, also sideways, the panel is all there is: the page behind can't be reached or scrolled.
  function fit() {
    const full = !inline && !panel.hidden && phone.matches;
    panel.classList.toggle("full", full);
    // Above whatever else is on the site, or its header may lie over the button that closes the chat.
    host.toggleAttribute("open", !panel.hidden);
    launcher.setAttribute("aria-expanded", !panel.hidden);
    // Until the chat can be closed from within, the button is the way back.
    launcher.hidden = (full && greeted) || (inline && !panel.hidden);
    if (full) panel.setAttribute("aria-modal", "true");
    else panel.removeAttribute("aria-modal");
    if (full === (overflow !== undefined)) return;
    if (document.body) document.body.inert = full;
    if (full) overflow = page.style.overflow;
    page.style.overflow = full ? "hidden" : overflow;
    if (!full) overflow = undefined;
  }

  // The keyboard of a phone covers the page without making it smaller.
  function follow() {
    const view = panel.classList.contains("full") && window.visualViewport;
    panel.style.height = view ? `${view.height}px` : "";
    panel.style.top = view ? `${view.offsetTop}px` : "";
  }

  function open() {
    if (!panel.hidden) return;
    panel.hidden = false;
    fit();
    if (frame) send();
    else load();
  }

  function close() {
    if (panel.hidden || inline) return;
    panel.hidden = true;
    fit();
    launcher.focus();
  }

  launcher.onclick = () => (panel.hidden ? open() : close());
  phone.addEventListener("change", fit);
  window.visualViewport?.addEventListener("resize", follow);
  addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && close());
  addEventListener("message", (event) => {
    const said = event.data;
    if (!frame || event.source !== frame.contentWindow || event.origin !== base.origin || said?.ns !== "footnote" || said.v !== 1) return;
    greeted = true;
    // The chat's script is there, before its pictures are.
    if (said.type === "hello") send();
    if (said.type === "ready") {
      clearTimeout(timer);
      // Again would take the focus from where the chat has put it.
      if (!root.activeElement || root.activeElement === launcher) frame.focus();
      fit();
    }
    if (said.type === "close") close();
  });

  const place = () => {
    const target = inline && data.target ? document.querySelector(data.target) : null;
    if (inline && !target) return console.warn(`Footnote: nothing matches ${data.target}`);
    (target ?? page).append(host);
    if (!window.footnote) window.footnote = { open, close };
  };
  if (inline && document.readyState === "loading") addEventListener("DOMContentLoaded", place);
  else place();
})();
