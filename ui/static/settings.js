// Country and theme. Both live in this page's memory: no cookie, no storage.

const DARK = "(prefers-color-scheme: dark)";
const MEDIA = { system: DARK, light: "not all", dark: "all" };
const SCHEMES = { system: "light dark", light: "light", dark: "dark" };

const byId = (id) => document.getElementById(id);

// The page comes with its country chosen. Between the conversation and the checks it goes along with
// the link: nothing is stored.
export function passCountryOn() {
  passOn();
  byId("country").addEventListener("change", passOn);
}

function passOn() {
  const country = byId("country");
  for (const link of document.querySelectorAll("a[data-country]")) {
    const address = new URL(link.href);
    address.searchParams.set("country", country.value);
    link.href = address.href;
  }
}

// Calls `onCountry()` after the visitor chose another one.
export function prepareSettings({ onCountry }) {
  const country = byId("country");
  passCountryOn();
  country.addEventListener("change", () => {
    byId("country-hint").textContent = "Sets the emergency numbers.";
    showCountry();
    onCountry();
  });
  for (const input of document.querySelectorAll("input[name=theme]")) input.addEventListener("change", () => setTheme(input.value));
  prepareClosing(byId("settings"));
}

export function openSettings() {
  byId("settings").open = true;
  byId("country").focus();
}

function showCountry() {
  const chosen = byId("country").selectedOptions[0];
  const known = chosen.dataset.emergency;
  for (const number of document.querySelectorAll("#emergency-number, .emergency-number")) {
    number.textContent = known || "your local emergency number";
    if (known) number.href = `tel:${known}`;
    else number.removeAttribute("href");
  }
  byId("emergency-country").textContent = `${chosen.textContent}.`;
}

// Dark colours stand in one media rule of the theme: it is made to hold always, never, or as the device says.
let darkRules = null;

export function setTheme(theme) {
  if (!Object.hasOwn(MEDIA, theme)) return;
  darkRules ??= [...document.styleSheets]
    .filter((sheet) => sheet.href?.includes("/static/") || sheet.ownerNode?.id === "brand")
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule.media?.mediaText === DARK);
  for (const rule of darkRules) rule.media.mediaText = MEDIA[theme];
  document.documentElement.style.colorScheme = SCHEMES[theme];
}

// An open panel closes on Escape and on a click elsewhere, and gives focus back.
function prepareClosing(panel) {
  document.addEventListener("click", (event) => {
    if (panel.open && !panel.contains(event.target) && !event.target.closest?.("[data-action=settings]")) panel.open = false;
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    panel.open = false;
    panel.querySelector("summary").focus();
  });
}
