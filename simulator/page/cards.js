/** What a message carries besides text: places, contacts, photos, documents, voices, stickers. */
import { fileUrl } from "./api.js";
import { avatar, h, icon, svg } from "./dom.js";

/** A small map that is drawn, not fetched: streets that stay with the place, and a pin. */
function drawnMap(latitude, longitude) {
  let seed = Math.abs(Math.round(latitude * 9973 + longitude * 7919)) + 7;
  const random = (low, high) => {
    seed = (seed * 48271) % 2147483647;
    return low + ((high - low) * seed) / 2147483647;
  };
  const map = svg("svg", { viewBox: "0 0 300 130", class: "map", "aria-hidden": "true", preserveAspectRatio: "xMidYMid slice" });
  map.append(svg("rect", { width: 300, height: 130, class: "map-land" }));
  const tilt = random(-14, 14);
  const town = svg("g", { transform: `rotate(${tilt} 150 65)` });
  for (let x = -30; x < 330; x += 46) {
    for (let y = -40; y < 180; y += 38) {
      const kind = random(0, 1);
      const css = kind < 0.16 ? "map-park" : kind < 0.62 ? "map-block" : "map-house";
      town.append(svg("rect", { x: x + 5, y: y + 5, width: 36, height: 28, rx: 3, class: css }));
    }
  }
  const avenue = random(20, 100);
  town.append(svg("path", { d: `M-40 ${avenue} C 90 ${avenue - 30}, 190 ${avenue + 40}, 340 ${avenue + 6}`, class: "map-avenue" }));
  map.append(town);
  const stream = random(8, 40);
  map.append(svg("path", { d: `M-10 ${118 - stream / 4} C 80 ${96 - stream / 3}, 170 ${150 - stream / 2}, 310 ${104 - stream / 3}`, class: "map-water" }));
  const pin = svg("g", { transform: "translate(150 64)" });
  pin.append(svg("ellipse", { cx: 0, cy: 2, rx: 9, ry: 3, class: "map-shadow" }));
  pin.append(svg("path", { d: "M0 0C-4-8-15-15-15-27a15 15 0 0 1 30 0C15-15 4-8 0 0z", class: "map-pin" }));
  pin.append(svg("circle", { cx: 0, cy: -27, r: 5.5, class: "map-eye" }));
  map.append(pin);
  return map;
}

function place(location, title, address) {
  const { latitude, longitude } = location;
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const name = title ?? "Location";
  return h(
    "a",
    { class: "place", href, target: "_blank", rel: "noopener noreferrer", "aria-label": `${name}${address ? `, ${address}` : ""}: open the map` },
    drawnMap(latitude, longitude),
    h(
      "span",
      { class: "place-words" },
      h("strong", { dir: "auto" }, name),
      h("span", { dir: "auto" }, address ?? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`),
    ),
  );
}

function contact({ first_name, last_name, phone_number }) {
  const name = [first_name, last_name].filter(Boolean).join(" ");
  const number = phone_number.startsWith("+") ? phone_number : `+${phone_number}`;
  return h(
    "div",
    { class: "contact" },
    h("div", { class: "contact-who" }, avatar(name), h("div", {}, h("strong", { dir: "auto" }, name), h("span", { class: "number" }, phone_number))),
    h("a", { class: "call", href: `tel:${number.replace(/[^+\d]/g, "")}`, "aria-label": `Call ${name}` }, icon("phone"), "Call"),
  );
}

function document_({ file_id, file_name, file_size }) {
  const size = file_size < 1024 ? `${file_size} B` : `${(file_size / 1024).toFixed(file_size < 10240 ? 1 : 0)} KB`;
  return h(
    "a",
    { class: "document", href: fileUrl(file_id), download: file_name ?? "file" },
    h("span", { class: "document-icon" }, icon("file")),
    h("span", {}, h("strong", { dir: "auto" }, file_name ?? "File"), h("span", { class: "faint" }, size)),
  );
}

function photo(sizes) {
  const { file_id, width, height } = sizes[sizes.length - 1];
  const picture = h("img", { src: fileUrl(file_id), alt: "Photo", width, height, loading: "lazy" });
  return h("a", { class: "photo", href: fileUrl(file_id), target: "_blank", rel: "noopener" }, picture);
}

function voice({ file_id, duration }) {
  const bars = Array.from({ length: 28 }, (_, i) => {
    const bar = h("i");
    bar.style.height = `${4 + Math.abs(Math.sin(i * 1.7) * Math.cos(i * 0.6)) * 16}px`;
    return bar;
  });
  const time = `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, "0")}`;
  const sound = new Audio();
  sound.preload = "none";
  const play = () => {
    if (!sound.src) sound.src = fileUrl(file_id);
    if (sound.paused) sound.play().catch(() => {});
    else sound.pause();
  };
  return h("div", { class: "voice" },
    h("button", { type: "button", class: "voice-play", "aria-label": `Voice message, ${duration} seconds: play or pause`, onclick: play }, icon("play")),
    h("span", { class: "bars", "aria-hidden": "true" }, bars), h("span", { class: "faint" }, time));
}

/** The card of a message, or null when it is words alone. */
export function card(message) {
  if (message.venue) return place(message.venue.location, message.venue.title, message.venue.address);
  if (message.location) return place(message.location);
  if (message.contact) return contact(message.contact);
  if (message.photo) return photo(message.photo);
  if (message.document) return document_(message.document);
  if (message.voice) return voice(message.voice);
  if (message.audio) return document_(message.audio);
  if (message.sticker) return h("span", { class: "sticker", role: "img", "aria-label": "Sticker" }, message.sticker.emoji ?? "🙂");
  return null;
}
