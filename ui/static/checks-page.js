// The page /checks: the tools, the country, and a check that can be linked to by its name.

import { mountChecks } from "./checks.js";
import { SITE } from "./nodes.js";
import { setTheme, passCountryOn } from "./settings.js";

const country = document.getElementById("country");
passCountryOn();
// Within the widget, which is light or dark as the site around it.
setTheme(new URLSearchParams(location.search).get("theme"));

mountChecks(document.getElementById("checks"), {
  base: SITE.href.replace(/\/$/, ""),
  practice: JSON.parse(document.getElementById("config").textContent).practice,
  country: () => country.value,
  whenCountry: (renew) => country.addEventListener("change", renew),
  check: location.hash.slice(1),
  onChoose: (name) => history.replaceState(null, "", `#${name}`),
});
