"use strict";
// Keys for those who go through many questions. A link of a key is followed and a button pressed, but those that only
// the person may press (`data-only="focus"`) and the likeliest topics (1, 2, 3) are gone to: Enter does the rest.
(() => {
  const OFF = "questions-keys-off";
  const off = () => localStorage.getItem(OFF) === "yes";
  const typing = (at) => at.closest && at.closest("input, textarea, select, [contenteditable]");

  const step = (by) => {
    const items = [...document.querySelectorAll("[data-item]")];
    const at = items.indexOf(document.activeElement);
    const to = at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by;
    if (items[to]) items[to].focus();
    return items.length > 0;
  };

  const use = (found) => {
    if (found.matches("a") || (found.matches("button") && !found.dataset.only && !/^[0-9]$/.test(found.dataset.key))) {
      found.click();
    } else {
      found.scrollIntoView({ block: "nearest" });
      found.focus();
    }
  };

  const help = () => {
    const keys = document.getElementById("shortcuts");
    if (!keys) return false;
    keys.open = true;
    keys.querySelector("summary").focus();
    return true;
  };

  const moves = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat && !(event.key in moves)) return;
    if (off() || typing(event.target)) return;
    if (/^Arrow(Left|Right)$/.test(event.key) && event.target.closest("figure")) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const found = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key.split(" ").includes(key));
    const done = found ? (use(found), true) : key in moves ? step(moves[key]) : key === "?" && help();
    if (done) event.preventDefault();
  });

  const button = document.getElementById("shortcuts-switch");
  if (button) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(off()));
    button.addEventListener("click", () => {
      localStorage.setItem(OFF, off() ? "no" : "yes");
      button.setAttribute("aria-pressed", String(off()));
    });
  }
})();
