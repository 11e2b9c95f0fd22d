// Country and theme. Both live in this page's memory: no cookie, no storage.

const EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
const DARK = "(prefers-color-scheme: dark)";
const MEDIA = { system: DARK, light: "not all", dark: "all" };
const SCHEMES = { system: "light dark", light: "light", dark: "dark" };

const byId = (id) => document.getElementById(id);

// The country of the first language that names one: a choice in the list, the European Union for
// its members, or somewhere else; "" where no language names a country.
export function guessCountry(languages, choices) {
  for (const language of languages) {
    const region = findRegion(language);
    if (!region) continue;
    if (choices.includes(region)) return region;
    return EU.includes(region) ? "EU" : "XX";
  }
  return "";
}

// The country a page begins with: the one its link brought along, a practice's own, or a guess.
// Gives whether it is a guess.
export function startCountry(country) {
  const choices = [...country.options].map((option) => option.value);
  const brought = new URLSearchParams(location.search).get("country");
  const isBrought = choices.includes(brought);
  // A practice has said where its visitors are.
  const guessed = isBrought || "given" in country.dataset ? "" : guessCountry(navigator.languages ?? [], choices);
  country.value = isBrought ? brought : guessed || country.value;
  passOn(country);
  country.addEventListener("change", () => passOn(country));
  return Boolean(guessed);
}

// Between the conversation and the checks the country goes along with the link: nothing is stored.
function passOn(country) {
  for (const link of document.querySelectorAll("a[data-country]")) {
    const address = new URL(link.href);
    address.searchParams.set("country", country.value);
    link.href = address.href;
  }
}

// Calls `onCountry()` after the visitor chose another one.
export function prepareSettings({ onCountry }) {
  const country = byId("country");
  if (startCountry(country)) byId("country-hint").textContent = "Guessed from your browser's language. Sets the emergency numbers.";
  showCountry();
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

function findRegion(language) {
  try {
    return new Intl.Locale(language).region ?? "";
  } catch {
    return "";
  }
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
