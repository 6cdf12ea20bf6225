/**
 * Filters the page by what its reader types and picks. Without it, or before it has run, everything is shown.
 *
 * The choice stands in the address behind the `#`, so that a filtered page can be linked to.
 */
export const script = `
"use strict";
const form = document.querySelector("form");
const items = [...document.querySelectorAll("[data-rule]")];
const texts = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
const says = document.querySelector("output");

function filter() {
  const { search, rule, verdict, operation } = Object.fromEntries(new FormData(form));
  const words = search.toLowerCase().split(/\\s+/).filter(Boolean);
  const fits = (item) =>
    (!rule || item.dataset.rule === rule) &&
    (!verdict || item.dataset.verdict === verdict) &&
    (!operation || (item.dataset.operation ?? "") === operation) &&
    words.every((word) => texts.get(item).includes(word));
  let shown = 0;
  let findings = 0;
  for (const item of items) {
    item.hidden = !fits(item);
    if (!item.matches("details")) continue;
    findings += 1;
    if (!item.hidden) shown += 1;
  }
  for (const article of document.querySelectorAll("article")) {
    article.hidden = article.querySelector("[data-rule]:not([hidden])") === null;
  }
  says.textContent = shown + " of " + findings + (findings === 1 ? " finding" : " findings");
  const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  history.replaceState(null, "", chosen.size > 0 ? "#?" + chosen : location.pathname);
}

function restore() {
  if (!location.hash.startsWith("#?")) return;
  for (const [name, value] of new URLSearchParams(location.hash.slice(2))) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
restore();
filter();
`;
