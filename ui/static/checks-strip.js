// The days back to running as a strip: one column a day, its height the pain, a line at the limit.
// A column can be dragged; the questions below are the same day's by buttons and keyboard.

import { buildChoice, buildSlider, buildTicks } from "./checks-fields.js";
import { mark } from "./checks-marks.js";
import { el, together } from "./nodes.js";

const SHOWN = 7;
const SPOKEN = { rest: "no run", within: "within the limits", waiting: "morning open", two_things: "two things at once", pain: "pain too high", morning: "worse next morning" };
const SHAPE = { within: "✓", waiting: "…", two_things: "2", pain: "!", morning: "☾", rest: "–" };
const GROUND = { within: "go", waiting: "care", two_things: "care", pain: "stop", morning: "stop", rest: "rest" };

export function buildStrip(field, tool) {
  const inner = Object.fromEntries(field.fields.map((each) => [each.name, each]));
  const within = inner.pain.zones.find((zone) => zone.name === "within");
  const limit = within.most;
  const days = Array.from({ length: field.most }, () => ({ said: false, ran: false, pain: null, worse_next_morning: null, raised: [] }));
  const columns = days.map((_, i) => buildColumn(i));
  const strip = el("div", { class: "strip", role: "group", "aria-label": "Days" }, columns.map((column) => column.node));
  const editor = el("div", { class: "day" });
  const [span] = field.zones;
  const more = el("button", { type: "button", class: "quiet" }, "Add a day");
  const node = el(
    "div",
    { class: "days" },
    el("p", { class: "strip-title" }, el("strong", {}, field.question), " ", together(`The limits tell over ${span.label}`, "\u00a0", mark(tool, span))),
    strip,
    el("p", { class: "small" }, together(`The line stands at a pain of ${within.label}`, "\u00a0", mark(tool, within))),
    el("p", { class: "row" }, more),
    editor,
  );
  let shown = SHOWN;
  let at = 0;

  const tell = () => {
    const last = days.findLastIndex((day) => day.said);
    const ran = days.some((day) => day.ran && day.pain !== null);
    tool.set(field.name, ran ? days.slice(0, last + 1).map(toInput) : null);
  };
  const change = (i, what) => {
    Object.assign(days[i], { said: true }, what);
    draw();
    tell();
  };
  const draw = () => {
    for (const [i, column] of columns.entries()) {
      column.node.hidden = i >= shown;
      column.draw(days[i], i === at, limit);
    }
    more.hidden = shown === days.length;
  };
  const choose = (i, { focus = false } = {}) => {
    at = i;
    draw();
    editor.replaceChildren(...buildEditor(i, days[i], inner, (what) => change(i, what)));
    if (focus) columns[i].node.focus();
  };
  more.addEventListener("click", () => {
    shown += 1;
    choose(shown - 1, { focus: true });
  });
  for (const [i, column] of columns.entries()) {
    column.node.addEventListener("click", () => choose(i));
    column.node.addEventListener("keydown", (event) => {
      const to = { ArrowRight: Math.min(shown - 1, i + 1), ArrowLeft: Math.max(0, i - 1), Home: 0, End: shown - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      choose(to, { focus: true });
    });
    drag(column.node, () => choose(i), (pain) => {
      change(i, { ran: true, pain });
      choose(i);
    });
  }
  const result = (said) => {
    for (const [i, column] of columns.entries()) column.mark(said?.check.marks[i] ?? null);
  };
  choose(0);
  return { node, result };
}

function toInput(day) {
  if (!day.ran || day.pain === null) return { pain: null };
  return { pain: day.pain, worse_next_morning: day.worse_next_morning, raised: day.raised };
}

function buildColumn(i) {
  const bar = el("span", { class: "bar" });
  const value = el("span", { class: "value" });
  const badge = el("span", { class: "badge", "aria-hidden": "true" });
  const moon = el("span", { class: "moon" });
  const said = el("span", { class: "sr-only" });
  const node = el("button", { type: "button", class: "column" }, el("span", { class: "plot", "aria-hidden": "true" }, el("span", { class: "limit" }), bar), el("span", { class: "name" }, el("span", { class: "sr-only" }, "Day "), String(i + 1)), value, badge, said);
  let words = "";
  return {
    node,
    draw(day, chosen, limit) {
      node.setAttribute("aria-pressed", String(chosen));
      node.tabIndex = chosen ? 0 : -1;
      const pain = day.ran ? day.pain : null;
      bar.style.height = `${pain === null ? 0 : Math.max(2, pain * 10)}%`;
      bar.className = pain !== null && pain > limit ? "bar over" : "bar";
      value.replaceChildren(...(pain === null ? [day.said ? (day.ran ? "run" : "rest") : "\u00a0"] : [el("span", { class: "sr-only" }, "pain "), String(pain)]));
    },
    mark(name) {
      words = name ? `, ${SPOKEN[name]}` : "";
      said.textContent = words;
      badge.textContent = name ? SHAPE[name] : "";
      badge.className = name ? `badge ${GROUND[name]}` : "badge";
    },
  };
}

function buildEditor(i, day, inner, change) {
  const details = el("div", { class: "day-details" });
  const fill = () => {
    details.replaceChildren(
      ...(day.ran
        ? [
            buildSlider(inner.pain, (pain) => change({ pain }), { value: day.pain }).node,
            buildChoice(inner.worse_next_morning.question, [{ value: true, label: "Yes" }, { value: false, label: "No" }, { value: null, label: "Not known yet" }], (worse) => change({ worse_next_morning: worse }), { short: true, chosen: day.said ? day.worse_next_morning : undefined }).node,
            buildTicks(inner.raised.question, inner.raised.options, (raised) => change({ raised }), { chosen: day.raised }).node,
          ]
        : []),
    );
  };
  const ran = buildChoice(`Day ${i + 1}: did you run?`, [{ value: true, label: "Yes" }, { value: false, label: "No" }], (value) => { change({ ran: value }); fill(); }, { short: true, chosen: day.said ? day.ran : undefined });
  fill();
  return [ran.node, details];
}

// Up and down in a column is its pain; a press alone only chooses the day.
function drag(node, choose, set) {
  let from = null;
  node.addEventListener("pointerdown", (event) => {
    from = event.clientY;
    node.setPointerCapture(event.pointerId);
  });
  node.addEventListener("pointermove", (event) => {
    if (from === null || Math.abs(event.clientY - from) < 6) return;
    const box = node.querySelector(".plot").getBoundingClientRect();
    set(Math.min(10, Math.max(0, Math.round(((box.bottom - event.clientY) / box.height) * 10))));
  });
  for (const end of ["pointerup", "pointercancel"]) node.addEventListener(end, () => { from = null; });
}
