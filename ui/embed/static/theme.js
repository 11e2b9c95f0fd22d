// Light or dark as the site around us is, not as the device prefers: the loader says which. The dark
// colours stand in media rules, which are made to hold always or never.

const DARK = "(prefers-color-scheme: dark)";
const darkRules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.media?.mediaText === DARK);

function setTheme(theme) {
  if (theme !== "light" && theme !== "dark") return;
  for (const rule of darkRules) rule.media.mediaText = theme === "dark" ? "all" : "not all";
  document.documentElement.style.colorScheme = theme;
}
