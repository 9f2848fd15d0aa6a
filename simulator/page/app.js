/** The page: which phones are open, and what reaches them. The address remembers: ?p=Amal:ar&p=Yonas:ti&g=Familier:Amal,Yonas */
import { api, listen } from "./api.js";
import { avatar, h } from "./dom.js";
import { LANGUAGES, SUGGESTIONS } from "./languages.js";
import { Phone } from "./phone.js";

const query = new URLSearchParams(location.search);
const phonesElement = document.querySelector(".phones");
const tabs = document.querySelector(".tabs");
const welcome = document.querySelector(".welcome");
const people = new Map();
const phones = new Map();

function remember() {
  const address = new URLSearchParams();
  for (const phone of phones.values()) {
    if (phone.isGroup) address.append("g", `${phone.name}:${phone.owner.members.map((id) => people.get(id)?.first_name).join(",")}`);
    else address.append("p", `${phone.name}:${phone.owner.language_code ?? ""}`);
  }
  if (query.has("live")) address.set("live", query.get("live"));
  const text = decodeURIComponent(address.toString());
  history.replaceState(null, "", text ? `?${text}` : location.pathname);
}

function select(chat) {
  for (const [id, phone] of phones) phone.element.classList.toggle("chosen", id === chat);
  for (const tab of tabs.children) {
    const chosen = Number(tab.dataset.chat) === chat;
    tab.setAttribute("aria-selected", String(chosen));
    if (chosen) tab.scrollIntoView({ inline: "nearest", block: "nearest" });
  }
  phones.get(chat)?.toEnd();
}

function refresh() {
  welcome.hidden = phones.size > 0;
  phonesElement.hidden = phones.size === 0;
  tabs.replaceChildren(
    ...[...phones.values()].map((phone) =>
      h("button", { type: "button", role: "tab", dataset: { chat: phone.chat }, onclick: () => select(phone.chat) }, avatar(phone.name), h("span", { dir: "auto" }, phone.name))),
  );
  remember();
}

async function open(owner) {
  if (phones.has(owner.id)) return select(owner.id);
  const phone = new Phone(owner, people, () => close(owner.id));
  phones.set(owner.id, phone);
  phonesElement.append(phone.element);
  refresh();
  await phone.load();
  select(owner.id);
  phone.element.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function close(chat) {
  phones.get(chat)?.element.remove();
  phones.delete(chat);
  refresh();
  select([...phones.keys()].at(-1));
}

async function personNamed(name, language) {
  const known = [...people.values()].find((person) => person.first_name === name && (!language || (person.language_code ?? "") === language));
  if (known) return known;
  const { id } = await api.addPerson({ first_name: name, language_code: language || null });
  await loadPeople();
  return people.get(id);
}

async function loadPeople() {
  for (const person of await api.people()) people.set(person.id, person);
}

async function openGroup(title, names, forum = false) {
  const members = [];
  for (const name of names) members.push((await personNamed(name, "")).id);
  const known = (await api.groups()).find((group) => group.title === title && !group.migrated_to);
  if (known) return open(known);
  const { id } = await api.addGroup({ type: forum ? "supergroup" : "group", title, members, is_forum: forum });
  return open((await api.groups()).find((group) => group.id === id));
}

async function take(event) {
  if (event.type === "reset") return location.reload();
  if (event.type === "person") {
    people.set(event.person.id, event.person);
    await phones.get(event.chat_id)?.update(event.person);
  } else if (event.type === "chat") {
    await phones.get(event.chat_id)?.update(event.chat);
  } else if (event.type === "commands" || event.type === "profile") {
    for (const phone of phones.values()) await phone.loadAbout();
  } else {
    phones.get(event.chat_id)?.take(event);
  }
}

/** A t.me link to this very bot starts it with its payload, as in Telegram. */
function followDeepLink(event) {
  const link = event.target.closest?.("a[href*='t.me/']");
  const phone = [...phones.values()].find((one) => one.element.contains(link));
  if (!link || !phone) return;
  const url = new URL(link.href);
  if (url.pathname.slice(1).toLowerCase() !== phone.botName?.toLowerCase()) return;
  event.preventDefault();
  const payload = url.searchParams.get("start");
  phone.composer.sendText(payload ? `/start ${payload}` : "/start");
}

/** A click elsewhere closes what is open, as does Escape. */
function closeOthers(target) {
  for (const phone of phones.values()) {
    if (!phone.composer.element.contains(target)) phone.composer.closeSheets();
    const settings = phone.element.querySelector(".settings");
    if (!settings.contains(target)) settings.open = false;
  }
}

function setUpDialogs() {
  const personDialog = document.querySelector("#person-dialog");
  const groupDialog = document.querySelector("#group-dialog");
  personDialog.querySelector("select").append(...Object.entries(LANGUAGES).map(([code, name]) => h("option", { value: code }, `${name} · ${code}`)));
  document.querySelector("#add-person").onclick = () => personDialog.showModal();
  document.querySelector("#add-group").onclick = () => {
    const boxes = [...people.values()].map((person) => h("label", { class: "check" }, h("input", { type: "checkbox", name: "member", value: person.first_name, checked: phones.has(person.id) }), person.first_name));
    groupDialog.querySelector(".members").replaceChildren(...(boxes.length ? boxes : ["Add a person first."]));
    groupDialog.showModal();
  };
  for (const button of document.querySelectorAll("dialog [value=cancel]")) button.onclick = () => button.closest("dialog").close();
  personDialog.querySelector("form").onsubmit = async ({ target }) => {
    const { name, language } = Object.fromEntries(new FormData(target));
    target.reset();
    await open(await personNamed(name.trim(), language));
  };
  groupDialog.querySelector("form").onsubmit = async ({ target }) => {
    const data = new FormData(target);
    const members = data.getAll("member");
    target.reset();
    if (members.length) await openGroup(data.get("title").trim(), members, data.has("forum"));
  };
  welcome.querySelector(".suggestions").append(...SUGGESTIONS.map(([name, language]) =>
    h("button", { type: "button", class: "suggestion", onclick: async () => open(await personNamed(name, language)) },
      avatar(name), h("strong", {}, name), h("span", { class: "faint", dir: "auto" }, LANGUAGES[language]))));
}

async function begin() {
  setUpDialogs();
  document.addEventListener("click", followDeepLink);
  document.addEventListener("click", ({ target }) => closeOthers(target));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && closeOthers(null));
  await loadPeople();
  const wanted = query.getAll("p").map((entry) => entry.split(":"));
  for (const [name, language] of wanted) await open(await personNamed(name, language));
  for (const entry of query.getAll("g")) {
    const [title, members = ""] = entry.split(":");
    await openGroup(title, members.split(",").filter(Boolean));
  }
  if (!wanted.length && !query.has("g")) for (const person of people.values()) await open(person);
  if (phones.size) select([...phones.keys()][0]);
  refresh();
  if (phones.size) select([...phones.keys()][0]);
  let first = true;
  // live=0 is for screenshots: a stream that never ends would never let the page be finished.
  if (query.get("live") !== "0") {
    listen(take, () => {
      // After a break anything may have been missed.
      if (!first) for (const phone of phones.values()) phone.load();
      first = false;
    });
  }
}

begin();
