// On whose site this page is (a practice's slug, name and telephone, or Footnote's own), what its
// answers are made of, and how long it waits for one.

let known = null;

export function practice() {
  known ??= JSON.parse(document.getElementById("practice").textContent);
  return known;
}
