/** The bottom of a phone: where one writes, and sends what is not words. */
import { api } from "./api.js";
import { h, icon } from "./dom.js";
import { summary } from "./bubbles.js";

/** A place in Næstved, for who shares a location without having one. */
const HERE = { latitude: 55.2299, longitude: 11.7609 };

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.commands = [];
    this.reply = null;
    this.editing = null;
    this.input = h("textarea", { rows: 1, dir: "auto", placeholder: "Message", "aria-label": "Message", enterkeyhint: "send" });
    this.sendButton = h("button", { type: "submit", class: "round send", "aria-label": "Send", hidden: true }, icon("send"));
    this.voiceButton = h("button", { type: "button", class: "round", "aria-label": "Send a voice message", title: "Voice message", onclick: () => this.send({ voice: true }) }, icon("voice"));
    this.menuButton = h("button", { type: "button", class: "menu-button", "aria-expanded": "false", onclick: () => this.pressMenu() }, icon("menu"), h("span", {}, "Menu"));
    this.commandList = h("ul", { class: "sheet commands", hidden: true, "aria-label": "Commands" });
    this.attachList = h("ul", { class: "sheet attach", hidden: true, "aria-label": "Attach" });
    this.file = h("input", { type: "file", accept: "image/png,image/jpeg,image/webp,image/gif", hidden: true, "aria-hidden": "true", tabindex: "-1" });
    this.context = h("div", { class: "context", hidden: true });
    this.keys = h("div", { class: "reply-keys", hidden: true });
    this.speakers = h("select", { class: "speakers", "aria-label": "Write as", hidden: !phone.isGroup });
    this.startButton = h("button", { type: "button", class: "start", hidden: true, onclick: () => (this.blocked ? this.phone.setBlocked(false) : this.sendText("/start")) }, "START");
    const row = h("form", { class: "compose" }, this.menuButton, this.speakers,
      h("div", { class: "field" },
        h("button", { type: "button", class: "plain", "aria-label": "Attach", title: "Attach", onclick: () => this.toggle(this.attachList) }, icon("attach")),
        this.input,
        h("button", { type: "button", class: "plain", "aria-label": "Send a sticker", title: "Sticker", onclick: () => this.send({ sticker: true }) }, icon("sticker"))),
      this.voiceButton, this.sendButton, this.file);
    this.row = row;
    this.element = h("div", { class: "composer" }, this.commandList, this.attachList, this.context, row, this.keys, this.startButton);
    this.fillAttach();
    row.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
      if (event.key === "Escape") { this.clearContext(); this.closeSheets(); }
    });
    this.file.addEventListener("change", () => this.sendFile());
  }

  fillAttach() {
    const choice = (label, action) => h("li", {}, h("button", { type: "button", onclick: () => { this.closeSheets(); action(); } }, label));
    this.attachList.append(
      choice("Photo from this computer", () => this.file.click()),
      choice("A sample photo", () => this.send({ photo: true })),
      choice("A document", () => this.send({ document: "letter.pdf" })),
      choice("My contact", () => this.sendContact()),
      choice("My location", () => this.send({ location: HERE })),
    );
  }

  closeSheets() {
    this.commandList.hidden = true;
    this.attachList.hidden = true;
    this.menuButton.setAttribute("aria-expanded", "false");
  }

  toggle(sheet) {
    const open = sheet.hidden;
    this.closeSheets();
    if (sheet === this.commandList) this.showCommands("");
    sheet.hidden = !open;
    this.menuButton.setAttribute("aria-expanded", String(open && sheet === this.commandList));
    if (open) sheet.querySelector("button")?.focus();
  }

  setCommands(commands, menu) {
    this.commands = commands;
    const label = this.menuButton.querySelector("span");
    this.webApp = menu.type === "web_app" ? menu.web_app.url : null;
    label.textContent = this.webApp ? menu.text : "Menu";
    this.menuButton.hidden = menu.type !== "web_app" && commands.length === 0;
  }

  pressMenu() {
    if (!this.webApp) return this.toggle(this.commandList);
    this.closeSheets();
    window.open(this.webApp, "_blank", "noopener");
  }

  showCommands(prefix) {
    const fitting = this.commands.filter(({ command }) => command.startsWith(prefix));
    this.commandList.replaceChildren(...fitting.map(({ command, description }) =>
      h("li", {}, h("button", { type: "button", onclick: () => { this.closeSheets(); this.sendText(`/${command}`); } },
        h("span", { class: "faint", dir: "ltr" }, `/${command}`), h("span", { dir: "auto" }, description)))));
    return fitting.length;
  }

  typed() {
    const text = this.input.value;
    this.sendButton.hidden = !text.trim();
    this.voiceButton.hidden = Boolean(text.trim());
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 130)}px`;
    const command = /^\/([a-z0-9_]*)$/.exec(text);
    this.commandList.hidden = !command || !this.showCommands(command[1]);
  }

  setContext(label, text) {
    this.context.replaceChildren(
      h("div", {}, h("strong", {}, label), h("span", { dir: "auto" }, text)),
      h("button", { type: "button", class: "plain", "aria-label": "Leave", onclick: () => this.clearContext() }, icon("close")),
    );
    this.context.hidden = false;
    this.input.focus();
  }

  replyTo(message) {
    this.clearContext();
    this.reply = message.message_id;
    this.setContext(`Reply to ${message.from.first_name}`, summary(message));
  }

  startEdit(message) {
    this.clearContext();
    this.editing = message.message_id;
    this.input.value = message.text;
    this.typed();
    this.setContext("Edit", message.text);
  }

  clearContext() {
    if (this.editing) { this.input.value = ""; this.typed(); }
    this.reply = null;
    this.editing = null;
    this.context.hidden = true;
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text) return;
    const { editing } = this;
    if (editing) {
      this.clearContext();
      await this.phone.attempt(api.edit(this.phone.chat, { from: this.phone.speaker, message_id: editing, text }));
    } else {
      this.input.value = "";
      this.typed();
      await this.sendText(text);
    }
  }

  sendText(text) { return this.send({ text }); }

  async send(content) {
    const message = { from: this.phone.speaker, ...content };
    if (this.reply) message.reply_to = this.reply;
    this.clearContext();
    this.closeSheets();
    await this.phone.attempt(api.send(this.phone.chat, message));
  }

  /** The person's own: Telegram puts their id into it. */
  sendContact() {
    const contact = { phone_number: "4512345678", first_name: this.phone.speakerName(), user_id: this.phone.speaker };
    return this.send({ contact });
  }

  async sendFile() {
    const [file] = this.file.files;
    if (!file) return;
    const form = new FormData();
    form.set("from", String(this.phone.speaker));
    form.set("photo", file);
    this.file.value = "";
    await this.phone.attempt(api.send(this.phone.chat, form));
  }

  /** The keyboard that a message of the bot put under the input, or took away. */
  setKeyboard(markup) {
    if (!markup) return;
    if (markup.input_field_placeholder) this.input.placeholder = markup.input_field_placeholder;
    const rows = markup.keyboard ?? [];
    this.keys.hidden = rows.length === 0;
    this.keys.replaceChildren(...rows.map((row) => h("div", { class: "keys-row" }, row.map((item) => this.key(item, markup.one_time_keyboard)))));
  }

  key(item, once) {
    const press = () => {
      if (once) this.keys.hidden = true;
      if (item.request_contact) this.sendContact();
      else if (item.request_location) this.send({ location: HERE });
      else this.sendText(item.text);
    };
    return h("button", { type: "button", class: "reply-key", onclick: press }, h("span", { dir: "auto" }, item.text));
  }

  /** An empty private chat has one big button; a blocked bot has another. */
  setMode(empty, blocked) {
    this.startButton.hidden = !empty && !blocked;
    this.row.hidden = !this.startButton.hidden;
    this.startButton.textContent = blocked ? "UNBLOCK" : "START";
    this.blocked = blocked;
  }
}
