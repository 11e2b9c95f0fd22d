// The page /checks: the tools, the country, and a check that can be linked to by its name.

import { mountChecks } from "./checks.js";

const country = document.getElementById("country");

mountChecks(document.getElementById("checks"), {
  country: () => country.value,
  check: location.hash.slice(1),
  only: new URLSearchParams(location.search).get("only")?.split(",") ?? [],
  onChoose: (name) => history.replaceState(null, "", `#${name}`),
});
