// The quick checks: six small tools on one form, usable by any page of ours.
//
//   import { mountChecks } from "./checks.js";
//   mountChecks(element, { base: "", practice: "", country: () => "GB", whenCountry: (renew) => {}, check: "may_run", onChoose: (name) => {} });
//
// `base` is where /api/checks is, `practice` whose choice of checks it is; `whenCountry` is given what to call when another country is chosen. Needs checks.css and the tokens of theme.css, and the class "page"
// on an element around it. What is chosen lives in this module's memory alone, and goes to the server
// with "See the result"; the warning signs and the runner's own words stand for all six tools.

import { buildField, buildSigns, buildWords } from "./checks-fields.js";
import { buildGauge } from "./checks-gauge.js";
import { marksPanel } from "./checks-marks.js";
import { buildScale, buildSpan } from "./checks-scale.js";
import { buildStrip } from "./checks-strip.js";
import { buildLights, renderFailure, renderResult, sayResult } from "./checks-result.js";
import { el } from "./nodes.js";
import { leaveSource, openSource, returnToChip } from "./sources.js";

const PATIENCE_MS = 30000;

// What a tool draws beside its questions. A picture takes `(tool)` and gives `{node, update}`; its
// `result` is called with what the server said, or with nothing once that no longer holds.
const PICTURES = {
  massage_today: { after: "result", build: buildLights },
  may_run: { after: "next_morning", build: buildGauge },
  how_deep: { after: "last_pressure", build: buildScale },
  return_to_running: { after: "result", build: buildLights },
};
const FIELDS = { days: buildStrip, flare_hours: buildSpan };

export async function mountChecks(element, options = {}) {
  const root = el("div", { class: "checks" });
  const status = el("p", { class: "sr-only", role: "status" });
  element.replaceChildren(root);
  root.addEventListener("click", follow);
  root.addEventListener("keydown", (event) => event.key === "Escape" && leaveSource(event.target) && event.preventDefault());
  try {
    const { checks } = await ask(`${options.base ?? ""}/api/checks${options.practice ? `?practice=${options.practice}` : ""}`);
    new Desk(root, status, checks, options);
  } catch {
    const again = el("button", { type: "button", class: "quiet" }, "Try again");
    again.addEventListener("click", () => mountChecks(element, options));
    root.replaceChildren(renderFailure("the checks couldn't be loaded"), el("p", {}, again));
  }
}

// Footnotes are followed here, so that a page around this needn't know of them.
function follow(event) {
  const target = event.target.closest?.(".chip, [data-action=back]");
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  if (target.matches(".chip")) openSource(target);
  else returnToChip(target);
}

async function ask(address, body) {
  const request = body ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {};
  const response = await fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
  const data = await response.json();
  if (!response.ok) throw new Error(data.error ?? "");
  return data;
}

class Desk {
  constructor(root, status, checks, options) {
    this.options = options;
    this.status = status;
    this.checks = checks;
    this.tools = new Map();
    this.shared = { signs: null, words: "" };
    this.asked = 0;
    this.build(root);
    this.choose(checks.find((check) => check.name === options.check) ?? checks[0]);
    options.whenCountry?.(() => this.renew());
  }

  build(root) {
    const signs = this.checks[0].fields.find((field) => field.name === "signs");
    this.tabs = this.checks.map((check) => this.buildTab(check));
    this.heading = el("h2", { class: "question-asked" });
    this.own = el("div", { class: "own-fields" });
    this.result = el("div", { class: "outcome", role: "region", "aria-label": "Result", tabindex: "-1" });
    this.complaint = el("p", { class: "complaint", role: "alert" });
    this.form = el(
      "form",
      { novalidate: true, autocomplete: "off" },
      this.own,
      buildSigns(signs, (value) => this.share("signs", value)),
      buildWords((value) => this.share("words", value)),
      el("button", { type: "submit", class: "primary" }, "See the result"),
    );
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.scaleSources = el("div", { class: "scale-sources" });
    this.panel = el("div", { role: "tabpanel", id: "checks-panel", class: "panel" }, this.heading, el("div", { class: "desk" }, this.form, this.result), this.scaleSources);
    root.replaceChildren(el("div", { role: "tablist", "aria-label": "Quick checks", class: "tabs" }, this.tabs), this.panel, this.status);
  }

  buildTab(check) {
    const tab = el("button", { type: "button", role: "tab", id: `tab-${check.name}`, "aria-controls": "checks-panel" }, check.title);
    tab.addEventListener("click", () => this.choose(check));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const at = { Home: 0, End: this.tabs.length - 1 }[event.key] ?? (step ? (this.tabs.indexOf(tab) + step + this.tabs.length) % this.tabs.length : null);
      if (at === null) return;
      event.preventDefault();
      this.choose(this.checks[at]);
      this.tabs[at].focus();
    });
    return tab;
  }

  choose(check) {
    this.tool = this.tools.get(check.name) ?? this.buildTool(check);
    this.tools.set(check.name, this.tool);
    for (const [i, tab] of this.tabs.entries()) {
      const chosen = this.checks[i] === check;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
    this.panel.setAttribute("aria-labelledby", `tab-${check.name}`);
    this.heading.textContent = check.question;
    this.own.replaceChildren(...this.tool.nodes);
    this.scaleSources.replaceChildren(...marksPanel(this.tool));
    this.clear();
    this.options.onChoose?.(check.name);
  }

  // A tool: its values, its questions as nodes, and its picture among them.
  buildTool(check) {
    const tool = { check, values: {}, entry: `${check.name}-scale`, nodes: [], fields: {}, picture: null };
    tool.set = (name, value) => {
      tool.values[name] = value;
      tool.picture?.update?.();
      this.clear();
    };
    const picture = PICTURES[check.name];
    for (const field of check.fields) {
      if (field.name === "signs" || (check.name === "may_run" && field.name === "raising")) continue;
      const built = (FIELDS[field.name] ?? buildField)(field, tool);
      tool.fields[field.name] = built;
      tool.nodes.push(built.node);
      if (picture?.after === field.name) tool.nodes.push((tool.picture = picture.build(tool)).node);
    }
    if (picture?.after === "result") tool.picture = picture.build(tool);
    tool.picture?.update?.();
    return tool;
  }

  share(name, value) {
    this.shared[name] = value;
    this.clear();
  }

  // A result holds for what was asked; the first change puts it away.
  clear() {
    this.asked += 1;
    this.isAsked = false;
    this.status.textContent = "";
    this.complaint.textContent = "";
    const { picture, check } = this.tool;
    picture?.result?.(null);
    for (const field of Object.values(this.tool.fields)) field.result?.(null);
    this.result.replaceChildren(...(PICTURES[check.name]?.after === "result" ? [picture.node] : []), el("p", { class: "waiting" }, "Answer what you can, then see the result. It asks for an answer it can't do without; whatever else you leave open can make it conditional."));
  }

  async send() {
    const missing = this.findMissing();
    if (missing) return this.complain(missing);
    if (!(await this.lookUp())) return;
    this.result.focus({ preventScroll: true });
    this.result.scrollIntoView({ block: "start" });
  }

  // The numbers of a result are its country's; whoever chooses another stays where they are.
  renew() {
    if (this.isAsked) this.lookUp();
  }

  // Gives whether there is a result, and it still holds.
  async lookUp() {
    this.clear();
    this.isAsked = true;
    const asked = this.asked;
    this.result.lastElementChild.textContent = "Looking it up…";
    try {
      const said = await ask(`${this.options.base ?? ""}/api/checks/${this.tool.check.name}`, this.collect());
      if (asked !== this.asked) return false;
      this.show(said);
      return true;
    } catch (error) {
      if (asked === this.asked) this.result.lastElementChild.replaceWith(renderFailure(error.name === "Error" && error.message ? error.message : "the connection was lost"));
      return false;
    }
  }

  collect() {
    const given = Object.entries(this.tool.values).filter(([, value]) => value !== null && value !== undefined);
    const words = this.shared.words.trim();
    return {
      inputs: { ...Object.fromEntries(given), signs: this.shared.signs },
      turns: words ? [words] : [],
      country: this.options.country?.() ?? "GB",
      ...(this.options.practice ? { practice: this.options.practice } : {}),
    };
  }

  findMissing() {
    const { check, values } = this.tool;
    const missing = check.fields.find((field) => field.required && (values[field.name] ?? null) === null);
    if (missing) return missing;
    const flared = check.fields.find((field) => field.name === "flare_hours")?.zones.find((zone) => zone.name === "flared");
    const needsTissue = flared && !values.tissue && !(values.flare_hours >= flared.least);
    return needsTissue ? check.fields.find((field) => field.name === "tissue") : null;
  }

  // Where the question is, a long way above the button on a phone.
  complain(field) {
    const { node } = this.tool.fields[field.name];
    node.before(this.complaint);
    this.complaint.textContent = `Still open: ${field.question}`;
    (node.querySelector("input") ?? node.querySelector("button"))?.focus({ preventScroll: true });
    this.complaint.scrollIntoView({ block: "center" });
  }

  show(said) {
    const { picture, fields } = this.tool;
    const inside = PICTURES[this.tool.check.name]?.after === "result" ? [picture.node] : [];
    picture?.result?.(said);
    for (const field of Object.values(fields)) field.result?.(said);
    this.result.replaceChildren(...inside, renderResult(said, this.tool, this.shared));
    this.status.textContent = sayResult(said);
  }
}
