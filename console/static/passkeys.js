"use strict";
// Passkeys: the browser is asked for one, and what it gives is sent by the form like anything else.
// Without this script the app with codes is left.

const bytesOf = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));

const base64url = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

// Two letters for each byte: ten digits in a row could be taken for a CPR number, and taken out.
const letters = (text) =>
  Array.from(new TextEncoder().encode(text), (each) =>
    String.fromCharCode(97 + (each >> 4), 97 + (each & 15))).join("");

function optionsOf(given) {
  const options = { ...given, challenge: bytesOf(given.challenge) };
  for (const name of ["excludeCredentials", "allowCredentials"]) {
    if (given[name]) options[name] = given[name].map((each) => ({ ...each, id: bytesOf(each.id) }));
  }
  if (given.user) options.user = { ...given.user, id: bytesOf(given.user.id) };
  return options;
}

function written(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature"]) {
    if (credential.response[name]) response[name] = base64url(credential.response[name]);
  }
  return JSON.stringify({ id: credential.id, rawId: base64url(credential.rawId), type: credential.type, response });
}

async function asked(form) {
  const body = new URLSearchParams({ csrf: form.elements.csrf.value });
  const answer = await fetch(form.dataset.options, { method: "POST", body, redirect: "error" });
  if (!answer.ok) throw new Error(String(answer.status));
  const { kind, publicKey } = await answer.json();
  const options = { publicKey: optionsOf(publicKey) };
  return kind === "create" ? navigator.credentials.create(options) : navigator.credentials.get(options);
}

async function pressed(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const button = form.querySelector("button");
  const said = form.querySelector("[data-failed]");
  said.textContent = "";
  button.disabled = true;
  try {
    form.elements.credential.value = letters(written(await asked(form)));
    form.submit();
  } catch {
    said.textContent = said.dataset.failed;
    button.disabled = false;
  }
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", pressed);
  }
  for (const note of document.querySelectorAll("[data-no-passkey]")) note.hidden = true;
}
