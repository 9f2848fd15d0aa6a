/** A phone: one person's chat with the bot, or a group. */
import { api } from "./api.js";
import { bubble, dayLine, summary } from "./bubbles.js";
import { Composer } from "./composer.js";
import { avatar, h, icon } from "./dom.js";
import { LANGUAGES } from "./languages.js";

const TYPING_SECONDS = 5;
const ANSWER_SECONDS = 20;

export class Phone {
  /** `owner` is a person or a group as the control API tells it. */
  constructor(owner, people, onClose) {
    this.owner = owner;
    this.people = people;
    this.chat = owner.id;
    this.isGroup = owner.id < 0;
    this.speaker = this.isGroup ? owner.members[0] : owner.id;
    this.waiting = new Map();
    this.messages = new Map();
    this.composer = new Composer(this);
    this.build(onClose);
    if (this.isGroup) this.fillSpeakers();
  }

  get name() { return this.isGroup ? this.owner.title : this.owner.first_name; }
  speakerName() { return this.people.get(this.speaker)?.first_name ?? ""; }

  build(onClose) {
    this.title = h("strong", { dir: "auto" }, this.isGroup ? this.owner.title : "Vejviser");
    this.status = h("span", { class: "status" }, this.restingStatus());
    this.pinned = h("button", { type: "button", class: "pinned", hidden: true });
    this.log = h("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": `Chat of ${this.name}`, tabindex: "0" });
    this.typing = h("div", { class: "typing", hidden: true, "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    this.toasts = h("div", { class: "toasts", role: "status" });
    this.alertText = h("p", { dir: "auto" });
    this.alert = h("dialog", { class: "alert" }, this.alertText, h("form", { method: "dialog" }, h("button", { class: "flat" }, "OK")));
    const face = this.isGroup ? avatar(this.owner.title) : h("img", { src: "icon.svg", alt: "", class: "avatar", width: 40, height: 40 });
    this.element = h(
      "section",
      { class: "phone", "aria-label": this.name, dataset: { chat: this.chat } },
      this.whoseBar(onClose),
      h("header", { class: "chat-head" }, face, h("div", { class: "chat-title" }, this.title, this.status), this.settings(onClose)),
      this.pinned,
      h("div", { class: "screen" }, this.log, this.toasts),
      this.composer.element,
      this.alert,
    );
  }

  whoseBar(onClose) {
    const about = this.isGroup ? `${this.owner.members.length} people and the bot` : LANGUAGES[this.owner.language_code] ?? this.owner.language_code ?? "";
    this.about = h("span", { class: "faint", dir: "auto" }, about);
    return h("div", { class: "whose" }, avatar(this.name), h("strong", { dir: "auto" }, this.name), this.about,
      h("button", { type: "button", class: "plain", "aria-label": `Close ${this.name}'s phone`, title: "Close", onclick: onClose }, icon("close")));
  }

  settings(onClose) {
    const close = h("button", { type: "button", class: "flat", onclick: onClose }, "Close this phone");
    this.short = h("p", { class: "faint", dir: "auto" });
    const sheet = h("div", { class: "settings-sheet" }, this.short, this.isGroup ? null : this.personSettings(), close);
    return h("details", { class: "settings" }, h("summary", { "aria-label": "Settings of this phone", title: "Settings" }, icon("more")), sheet);
  }

  personSettings() {
    const languages = h("select", {}, Object.entries(LANGUAGES).map(([code, name]) => h("option", { value: code, selected: code === this.owner.language_code }, name)));
    languages.addEventListener("change", () => this.attempt(api.changePerson(this.owner.id, { language_code: languages.value })));
    this.block = h("button", { type: "button", class: "flat danger", onclick: () => this.setBlocked(!this.owner.blocked) }, "Block the bot");
    return [h("label", {}, "Telegram's language", languages), this.block];
  }

  setBlocked(blocked) { return this.attempt(api.changePerson(this.owner.id, { blocked })); }

  fillSpeakers() {
    const options = this.owner.members.map((id) => h("option", { value: id, selected: id === this.speaker }, this.people.get(id)?.first_name ?? id));
    this.composer.speakers.replaceChildren(...options);
    this.composer.speakers.onchange = () => { this.speaker = Number(this.composer.speakers.value); this.load(); };
  }

  restingStatus() { return this.isGroup ? `${this.owner.members.length + 1} members` : "bot"; }

  /** The owner changed: blocked, other language, other members. */
  async update(owner) {
    this.owner = owner;
    if (this.isGroup) this.fillSpeakers();
    else this.block.textContent = owner.blocked ? "Unblock the bot" : "Block the bot";
    await this.loadAbout();
    this.refreshMode();
  }

  async loadAbout() {
    const about = await api.about(this.chat, this.owner.language_code);
    if (!this.isGroup) {
      this.title.textContent = about.name;
      this.about.textContent = LANGUAGES[this.owner.language_code] ?? this.owner.language_code ?? "";
    }
    this.botName = about.bot.username;
    this.description = about.description;
    this.short.textContent = about.short_description;
    this.short.hidden = !about.short_description;
    this.pinnedId = about.pinned;
    this.composer.setCommands(about.commands, about.menu_button);
    this.showPinned();
  }

  /** All of it anew. */
  async load() {
    await this.loadAbout();
    const { messages } = await api.transcript(this.chat);
    this.messages.clear();
    this.log.replaceChildren();
    this.lastDay = null;
    for (const stored of messages) if (!stored.deleted) this.put(stored);
    this.showPinned();
    this.refreshMode();
    this.toEnd();
  }

  refreshMode() {
    const empty = !this.isGroup && this.messages.size === 0;
    this.log.classList.toggle("empty", empty);
    if (empty) {
      const words = this.description || "Nothing has been written here yet.";
      this.log.replaceChildren(h("div", { class: "note about", dir: "auto" }, this.description ? h("strong", {}, "What can this bot do?") : null, h("p", { dir: "auto" }, words)));
    }
    this.composer.setMode(empty, !this.isGroup && this.owner.blocked);
  }

  put(stored, fresh = false) {
    const { message } = stored;
    if (this.messages.size === 0) this.log.replaceChildren();
    const day = new Date(message.date * 1000).toDateString();
    if (day !== this.lastDay) { this.lastDay = day; this.log.append(dayLine(message.date)); }
    this.messages.set(message.message_id, stored);
    const element = bubble(stored, this);
    element.addEventListener("load", () => this.toEnd(), true);
    this.log.append(element);
    if (fresh) element.classList.add("fresh");
    this.composer.setKeyboard(stored.keyboard);
  }

  /** What happened in this chat. */
  take(event) {
    const handlers = {
      message: () => { const near = this.nearEnd(); this.stopTyping(); if (!this.messages.has(event.message.message_id)) this.put(event, true); this.refreshMode(); if (near || !event.from_bot) this.toEnd(); },
      edited: () => this.replace(event),
      deleted: () => { this.find(event.message_id)?.remove(); this.messages.delete(event.message_id); },
      pinned: () => { this.pinnedId = event.message_id; this.showPinned(); },
      action: () => this.startTyping(),
      callback_answer: () => this.answered(event.callback_query_id, event.answer),
    };
    handlers[event.type]?.();
  }

  find(id) { return this.log.querySelector(`[data-id="${id}"]`); }

  replace(stored) {
    this.messages.set(stored.message.message_id, stored);
    const near = this.nearEnd();
    this.find(stored.message.message_id)?.replaceWith(bubble(stored, this));
    if (near) this.toEnd();
  }

  nearEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 160; }
  toEnd() { this.log.scrollTop = this.log.scrollHeight; }

  showPinned() {
    const stored = this.messages.get(this.pinnedId);
    this.pinned.hidden = !stored;
    if (!stored) return;
    this.pinned.replaceChildren(h("strong", {}, "Pinned message"), h("span", { dir: "auto" }, summary(stored.message)));
    this.pinned.onclick = () => this.find(this.pinnedId)?.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  startTyping() {
    const near = this.nearEnd();
    this.status.textContent = "typing…";
    this.status.classList.add("busy");
    this.typing.hidden = false;
    this.log.append(this.typing);
    if (near) this.toEnd();
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => this.stopTyping(), TYPING_SECONDS * 1000);
  }

  stopTyping() {
    clearTimeout(this.typingTimer);
    this.status.textContent = this.restingStatus();
    this.status.classList.remove("busy");
    this.typing.remove();
  }

  async press(message, data, button) {
    button.classList.add("busy");
    const pressed = await this.attempt(api.press({ from: this.speaker, chat_id: this.chat, message_id: message.message_id, data }));
    if (!pressed) { button.classList.remove("busy"); return; }
    const id = pressed.callback_query_id;
    this.waiting.set(id, button);
    setTimeout(() => this.answered(id, {}), ANSWER_SECONDS * 1000);
    // The bot may have answered before this page knew the number of the press.
    const answer = await api.callback(id);
    if (answer) this.answered(id, answer);
  }

  answered(id, answer) {
    const button = this.waiting.get(id);
    if (!button) return;
    this.waiting.delete(id);
    button.classList.remove("busy");
    if (answer.url) window.open(answer.url, "_blank", "noopener");
    if (!answer.text) return;
    if (answer.show_alert) { this.alertText.textContent = answer.text; this.alert.showModal(); } else this.toast(answer.text);
  }

  toast(text) {
    const toast = h("div", { class: "toast", dir: "auto" }, text);
    this.toasts.append(toast);
    setTimeout(() => toast.remove(), 4000);
  }

  /** The result, or null after telling what went wrong. */
  async attempt(promise) {
    try {
      return await promise;
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }
}
