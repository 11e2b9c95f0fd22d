// The leg map and the quick checks, in the place of the conversation until they are put away. Only
// what is asked for is loaded: the map from the files of the runner's page, the checks as their page.

const TITLES = { map: "Where does it hurt?", checks: "Quick checks" };

export function prepare({ practice, box, log, said, grow, el }) {
  const place = document.getElementById("tool");
  const buttons = [...document.querySelectorAll(".tools [data-tool]")];
  const heading = el("h2", { id: "tool-title", tabindex: "-1" });
  const back = el("button", { type: "button", class: "plain" }, "Back to the chat");
  const map = prepareMap({ practice, box, said, grow, el });
  const nodes = {};
  let current = "";
  place.append(el("div", { class: "bar" }, heading, back));
  place.setAttribute("aria-labelledby", "tool-title");
  back.addEventListener("click", () => leave());

  function show(name) {
    current = name;
    for (const [each, node] of Object.entries(nodes)) node.hidden = each !== name;
    place.hidden = !name;
    log.hidden = Boolean(name);
    document.querySelector("main").classList.toggle("checking", name === "checks");
    for (const button of buttons) button.setAttribute("aria-expanded", String(button.dataset.tool === name));
  }

  async function open(name) {
    if (current === name) return leave();
    if (!nodes[name]) place.append((nodes[name] = name === "map" ? await map.build() : buildChecks(practice, leave, el)));
    heading.textContent = TITLES[name];
    show(name);
    heading.focus();
  }

  // Puts the tool away; focus goes to what it wrote, or back to its button. False where none is open.
  function leave() {
    if (!current) return false;
    const opener = buttons.find((button) => button.dataset.tool === current);
    const next = current === "map" && map.hasWritten() ? box : opener;
    show("");
    next.focus();
    return true;
  }

  function done() {
    show("");
    map.clear();
  }

  return { open, leave, done };
}

// The map's question goes into the message box, where it can be edited; words of the visitor's own
// are never lost to it.
function prepareMap({ practice, box, said, grow, el }) {
  const offer = el("button", { type: "button", class: "plain" }, "Use the map's question instead");
  const kept = el("p", { class: "small", hidden: "" }, "Your own words are still in the message box. ", offer);
  let mounted = null;
  let written = "";
  let question = "";

  function write(text) {
    box.value = written = text;
    kept.hidden = true;
    grow();
    if (text) said.textContent = `In the message box: ${text}`;
  }
  function receive(text) {
    if (text === question) return;
    question = text;
    const isOwn = box.value.trim() !== "" && box.value !== written;
    kept.hidden = !isOwn || !text;
    if (!isOwn) write(text);
  }
  offer.addEventListener("click", () => {
    write(question);
    box.focus();
  });

  async function build() {
    const base = new URL(practice.files, document.baseURI);
    const [{ mountLegMap }] = await Promise.all([import(new URL("legmap.js", base)), loadStyle(el("link", { rel: "stylesheet", href: new URL("legmap.css", base) }))]);
    const holder = el("div");
    mounted = await mountLegMap(holder, { onQuestion: receive });
    return el("div", { class: "where" }, holder, kept);
  }
  const clear = () => {
    written = question = "";
    mounted?.clear();
  };
  return { build, clear, hasWritten: () => question !== "" && box.value === written };
}

function loadStyle(link) {
  return new Promise((loaded, failed) => {
    link.addEventListener("load", loaded);
    link.addEventListener("error", failed);
    document.head.append(link);
  });
}

// The page of the checks, in the practice's brand and with its choice of them.
function buildChecks(practice, leave, el) {
  const theme = document.documentElement.style.colorScheme;
  const frame = el("iframe", { src: `../checks?practice=${practice.slug}&framed=1&theme=${theme}`, title: "Quick checks" });
  // Until its script has set the theme it would stand there as the device prefers.
  frame.style.visibility = "hidden";
  frame.addEventListener("load", () => {
    frame.style.visibility = "";
    frame.contentWindow.addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && leave());
  });
  return frame;
}
