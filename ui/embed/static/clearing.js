// A cleared conversation can come back for a moment: until the next question, or until its time is up.
// It stays in this page's memory meanwhile.

const SECONDS = 20;
const cleared = document.getElementById("cleared");
let bringBack = null;
let timer = 0;

function offerUndo(action) {
  bringBack = action;
  cleared.hidden = false;
  wait();
}

function forgetCleared() {
  clearTimeout(timer);
  bringBack = null;
  cleared.hidden = true;
}

function undo() {
  const action = bringBack;
  forgetCleared();
  action();
}

// It doesn't go from under who is about to press it.
function wait() {
  clearTimeout(timer);
  timer = setTimeout(() => (cleared.contains(document.activeElement) ? wait() : forgetCleared()), 1000 * SECONDS);
}
