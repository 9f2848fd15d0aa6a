/** A message as a bubble, with the buttons under it. */
import { card } from "./cards.js";
import { colour, h, icon } from "./dom.js";
import { endsRightToLeft, richText } from "./text.js";

const time = (seconds) => new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The line that stands between two days. */
export function dayLine(seconds) {
  const day = new Date(seconds * 1000);
  const today = day.toDateString() === new Date().toDateString();
  const words = today ? "Today" : day.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
  return h("div", { class: "note" }, words);
}

function service(message) {
  if (message.migrate_to_chat_id) return "This group became a supergroup";
  if (message.migrate_from_chat_id) return "The group goes on here as a supergroup";
  if (message.forum_topic_created) return `Topic “${message.forum_topic_created.name}”`;
  return null;
}

/** In a few words: for quotes and for the pinned message. */
export function summary(message) {
  if (message.text ?? message.caption) return message.text ?? message.caption;
  const kinds = { photo: "Photo", voice: "Voice message", audio: "Audio", sticker: "Sticker", document: "Document", contact: "Contact", venue: "Place", location: "Location" };
  return Object.entries(kinds).find(([kind]) => message[kind])?.[1] ?? "Message";
}

function quote(message) {
  return h("div", { class: "quote" }, h("strong", { dir: "auto" }, message.from?.first_name ?? ""), h("span", { dir: "auto" }, summary(message)));
}

function button(item, message, phone) {
  const css = `key${item.style ? ` ${item.style}` : ""}`;
  const label = h("span", { dir: "auto" }, item.text);
  const href = item.url ?? item.web_app?.url ?? item.login_url?.url;
  if (href) {
    return h("a", { class: css, href, target: "_blank", rel: "noopener noreferrer" }, label, h("i", { class: "corner", "aria-hidden": "true" }, item.web_app ? "▣" : "↗\ufe0e"));
  }
  const element = h("button", { type: "button", class: css }, label);
  if (item.callback_data !== undefined) {
    element.addEventListener("click", () => phone.press(message, item.callback_data, element));
  } else if (item.copy_text) {
    element.append(h("i", { class: "corner", "aria-hidden": "true" }, "⧉"));
    element.addEventListener("click", () => {
      navigator.clipboard?.writeText(item.copy_text.text);
      phone.toast("Copied");
    });
  } else {
    element.disabled = true;
  }
  return element;
}

function keyboard(message, phone) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const shown = rows.map((row) => h("div", { class: "keys-row" }, row.map((item) => button(item, message, phone))));
  return h("div", { class: "keys" }, shown);
}

function actions(message, mine, phone) {
  return h(
    "div",
    { class: "bubble-actions" },
    h("button", { type: "button", title: "Reply", "aria-label": "Reply", onclick: () => phone.composer.replyTo(message) }, icon("reply")),
    mine && message.text !== undefined &&
      h("button", { type: "button", title: "Edit", "aria-label": "Edit", onclick: () => phone.composer.startEdit(message) }, icon("edit")),
  );
}

/** The element of a message of the transcript. */
export function bubble({ message, from_bot }, phone) {
  const note = service(message);
  if (note) return h("div", { class: "note", dataset: { id: message.message_id } }, note);
  const mine = !from_bot && message.from.id === phone.speaker;
  const content = card(message);
  const text = message.text ?? message.caption;
  const kind = message.sticker ? "bare" : ["venue", "location", "photo"].some((name) => message[name]) ? "framed" : "";
  const sender = phone.isGroup && !mine && h("strong", { class: "sender", dir: "auto" }, message.from.first_name);
  if (sender) sender.style.color = colour(message.from.first_name);
  const stamp = h(
    "span",
    { class: "stamp" },
    message.edit_date ? "edited " : null,
    h("time", { datetime: new Date(message.date * 1000).toISOString() }, time(message.date)),
    mine ? h("span", { class: "ticks", "aria-label": "read" }, "✓✓") : null,
  );
  const words = text !== undefined && richText(text, message.entities ?? message.caption_entities, (command) => phone.composer.sendText(command));
  const tight = words && !endsRightToLeft(text);
  if (tight) words.append(h("span", { class: `stamp-room${mine ? " wide" : ""}${message.edit_date ? " edited" : ""}` }));
  const body = h(
    "div",
    { class: `bubble ${kind}${words ? "" : " wordless"}${tight ? " tight" : ""}` },
    sender,
    message.forward_origin && h("div", { class: "faint" }, `Forwarded from ${message.forward_origin.sender_user?.first_name ?? "someone"}`),
    message.reply_to_message && quote(message.reply_to_message),
    content,
    words,
    stamp,
  );
  return h(
    "article",
    { class: `message ${mine ? "mine" : "theirs"}`, dataset: { id: message.message_id } },
    h("div", { class: "bubble-line" }, body, actions(message, mine, phone)),
    keyboard(message, phone),
  );
}
