/** Makes elements. Text is always text: nothing that a bot or a person writes is ever read as HTML. */

/** h("button", {class: "x", onclick: f}, "text", child) */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "dataset") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** The same for drawings. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const PATHS = {
  send: "M3.400 20.400 21 12.600c.6-.3.6-1 0-1.300L3.400 3.600c-.5-.2-1 .2-.9.8l1.600 6.200 9.900 1.400-9.900 1.400-1.600 6.200c-.1.600.4 1 .9.8z",
  attach: "M16.500 6.500v9.800a4.500 4.500 0 0 1-9 0V5.800a3 3 0 0 1 6 0v9.700a1.500 1.500 0 0 1-3 0V6.500H9v9a3 3 0 0 0 6 0V5.800a4.500 4.500 0 0 0-9 0v10.500a6 6 0 0 0 12 0V6.500z",
  sticker: "M12 2.500a9.500 9.500 0 1 0 0 19 9.500 9.500 0 0 0 0-19zm0 17.400a7.900 7.900 0 1 1 0-15.800 7.900 7.900 0 0 1 0 15.800zM8.700 10.900a1.300 1.300 0 1 0 0-2.600 1.300 1.300 0 0 0 0 2.600zm6.600 0a1.300 1.300 0 1 0 0-2.600 1.300 1.300 0 0 0 0 2.600zM7.400 13.300a4.800 4.800 0 0 0 9.200 0z",
  voice: "M12 14.500a3.200 3.200 0 0 0 3.200-3.200V5.700a3.200 3.200 0 0 0-6.400 0v5.600a3.200 3.200 0 0 0 3.200 3.200zm5.600-3.200a5.600 5.600 0 0 1-11.200 0H4.700a7.300 7.300 0 0 0 6.500 7.200v2.900h1.600v-2.900a7.300 7.300 0 0 0 6.500-7.200z",
  close: "M18.300 7.100 16.900 5.700 12 10.600 7.100 5.700 5.700 7.100l4.900 4.900-4.900 4.900 1.400 1.400 4.900-4.900 4.900 4.900 1.400-1.400-4.900-4.900z",
  more: "M12 8.200a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 1.800a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 5.800a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  phone: "M6.600 10.800a15.100 15.100 0 0 0 6.600 6.600l2.200-2.200a1 1 0 0 1 1-.25 11.400 11.400 0 0 0 3.600.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.500a1 1 0 0 1 1 1 11.400 11.400 0 0 0 .57 3.600 1 1 0 0 1-.25 1z",
  file: "M14 2H6.500A2.500 2.500 0 0 0 4 4.500v15A2.500 2.500 0 0 0 6.500 22h11a2.500 2.500 0 0 0 2.500-2.500V8zm-1 7V3.500L18.500 9z",
  play: "M8 5v14l11-7z",
  reply: "M10 9V5l-7 7 7 7v-4.100c5 0 8.500 1.600 11 5.100-1-5-4-10-11-11z",
  edit: "M3 17.200V21h3.800L17.800 9.900l-3.700-3.700zM20.700 7a1 1 0 0 0 0-1.400l-2.300-2.300a1 1 0 0 0-1.400 0l-1.800 1.800 3.700 3.700z",
  pin: "M12 2a7 7 0 0 0-7 7c0 5.200 7 13 7 13s7-7.800 7-13a7 7 0 0 0-7-7zm0 9.500A2.500 2.500 0 1 1 12 6.500a2.500 2.500 0 0 1 0 5z",
  menu: "M3.500 6h17v2h-17zm0 5h17v2h-17zm0 5h11v2h-11z",
};

export function icon(name) {
  return svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" }, svg("path", { d: PATHS[name] }));
}

/** A quiet colour that stays with a name. */
export function colour(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 360;
  return `hsl(${sum} 42% 46%)`;
}

export function avatar(name) {
  const letter = [...name.trim()][0] ?? "?";
  const element = h("span", { class: "avatar", "aria-hidden": "true" }, letter.toUpperCase());
  element.style.background = colour(name);
  return element;
}
