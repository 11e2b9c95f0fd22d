// On whose site this page is (a practice's slug, name and telephone, or Footnote's own), what its
// answers are made of, and how long it waits for one.

let known = null;

// Whom an answer is from, and when and where it was asked for: its first item is a name.
export function provenance() {
  const { name, phone } = practice();
  const today = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
  return [name, `asked on ${today}`, location.host, phone?.label].filter(Boolean);
}

export function practice() {
  known ??= JSON.parse(document.getElementById("practice").textContent);
  return known;
}
