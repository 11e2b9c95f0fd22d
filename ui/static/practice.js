// On whose site this page is (a practice's slug and telephone, or nobody's), and how long it waits
// for an answer.

let known = null;

export function practice() {
  known ??= JSON.parse(document.getElementById("practice").textContent);
  return known;
}
