/** The control API, and the stream of what happens. */

async function ask(method, path, body) {
  const options = { method };
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers = { "content-type": "application/json" };
  }
  const answer = await fetch(`/_sim${path}`, options);
  const result = await answer.json();
  if (!answer.ok) throw new Error(result.error ?? `${answer.status}`);
  return result;
}

export const api = {
  people: () => ask("GET", "/persons"),
  addPerson: (person) => ask("POST", "/persons", person),
  changePerson: (id, changes) => ask("PATCH", `/persons/${id}`, changes),
  groups: () => ask("GET", "/chats"),
  addGroup: (group) => ask("POST", "/chats", group),
  about: (chat, language) => ask("GET", `/chats/${chat}/about?language_code=${encodeURIComponent(language ?? "")}`),
  transcript: (chat) => ask("GET", `/chats/${chat}/messages?count=0`),
  send: (chat, message) => ask("POST", `/chats/${chat}/messages`, message),
  edit: (chat, edit) => ask("POST", `/chats/${chat}/edit`, edit),
  press: (press) => ask("POST", "/press", press),
  callback: (id) => ask("GET", `/callbacks/${id}`),
};

export const fileUrl = (id) => `/_sim/files/${encodeURIComponent(id)}`;

/** Calls `onEvent` for all that happens and `onOpen` whenever the stream is there, also again after a break. */
export function listen(onEvent, onOpen) {
  const stream = new EventSource("/_sim/events");
  stream.addEventListener("open", onOpen);
  stream.addEventListener("message", (message) => onEvent(JSON.parse(message.data)));
  stream.addEventListener("error", () => {
    // A server that ended the stream for good is tried again by hand; a short break the browser mends itself.
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(onEvent, onOpen), 1500);
  });
}
