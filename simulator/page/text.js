/** A message's text with its entities. Their offsets count UTF-16 units, as JavaScript's strings do. */
import { h } from "./dom.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

function link(href) {
  return (children) => h("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function spoiler(children) {
  const button = h("button", { type: "button", class: "spoiler", "aria-label": "Hidden text, show it" }, ...children);
  button.addEventListener("click", () => {
    button.classList.add("shown");
    button.removeAttribute("aria-label");
  });
  return button;
}

function wrapper(entity, plain, onCommand) {
  if (TAGS[entity.type]) return (children) => h(TAGS[entity.type], {}, ...children);
  switch (entity.type) {
    case "text_link":
      return link(entity.url);
    case "url":
      return link(/^[a-z]+:\/\//i.test(plain) ? plain : `http://${plain}`);
    case "email":
      return link(`mailto:${plain}`);
    case "phone_number":
      return (children) => h("a", { href: `tel:${plain.replace(/[^+\d]/g, "")}`, class: "number" }, ...children);
    case "bot_command":
      return (children) => h("button", { type: "button", class: "command", onclick: () => onCommand(plain) }, ...children);
    case "spoiler":
      return spoiler;
    case "mention":
      return (children) => h("span", { class: "mention" }, ...children);
    default:
      return (children) => h("span", {}, ...children);
  }
}

function pieces(text, start, end, entities, onCommand) {
  const nodes = [];
  let at = start;
  for (let i = 0; i < entities.length; ) {
    const entity = entities[i];
    const stop = Math.min(entity.offset + entity.length, end);
    let next = i + 1;
    while (next < entities.length && entities[next].offset < stop) next += 1;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = pieces(text, entity.offset, stop, entities.slice(i + 1, next), onCommand);
    nodes.push(wrapper(entity, text.slice(entity.offset, stop), onCommand)(inner));
    at = stop;
    i = next;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

/** Whether the last line runs from right to left: the time of a message then has no room beside it. */
export function endsRightToLeft(text) {
  const strong = /[A-Za-z\u00c0-\u058f\u1200-\u139f]|([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])/.exec(text.split("\n").at(-1));
  return Boolean(strong?.[1]);
}

export function richText(text, entities, onCommand) {
  const ordered = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return h("div", { class: "text", dir: "auto" }, ...pieces(text, 0, text.length, ordered, onCommand));
}
