"""Drives the simulator's people from tests and benchmarks."""

from typing import Any

import httpx

Json = dict[str, Any]

_BEYOND_THE_WAIT_SECONDS = 10.0


class SimulatorError(Exception):
    """The control API refused; the message is its own."""


class SimulatorClient:
    """A client of the control API under ``{base_url}/_sim/``.

    A person is an id, and so is a chat; a private chat has its person's id. Messages are dicts, the Bot API's
    Message. SimulatorError when the simulator refuses, httpx errors when it cannot be reached.
    """

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        self._http = httpx.AsyncClient(base_url=f"{self.base_url}/_sim", timeout=30.0, trust_env=False)

    async def __aenter__(self) -> "SimulatorClient":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def _ask(
        self,
        verb: str,
        path: str,
        body: Any = None,
        query: Json | None = None,
        patience: float = 0.0,
        files: Json | None = None,
    ) -> Any:
        answer = await self._http.request(
            verb,
            path,
            json=None if files else body,
            data=body if files else None,
            files=files,
            params={name: value for name, value in (query or {}).items() if value is not None},
            timeout=patience + _BEYOND_THE_WAIT_SECONDS,
        )
        if answer.is_error:
            raise SimulatorError(f"{verb} {path}: {answer.status_code} {answer.text}")
        return answer.json()

    # People and groups

    async def add_person(self, first_name: str, language_code: str | None = "en", **more: Any) -> int:
        """A new person; ``more``: id, last_name, username. Gives the id."""
        body = {"first_name": first_name, "language_code": language_code, **more}
        person: int = (await self._ask("POST", "/persons", body))["id"]
        return person

    async def change_person(self, person: int, **changes: Any) -> Json:
        """``blocked``, ``deactivated``, ``started``, names, ``language_code``. Gives {"id", "update_id"}."""
        answer: Json = await self._ask("PATCH", f"/persons/{person}", changes)
        return answer

    async def block(self, person: int) -> Json:
        """The person blocks the bot."""
        return await self.change_person(person, blocked=True)

    async def unblock(self, person: int) -> Json:
        """The person lets the bot write again."""
        return await self.change_person(person, blocked=False)

    async def add_group(self, title: str, members: list[int], type: str = "group", **more: Any) -> int:
        """A group (or ``type="supergroup"``, with ``is_forum``) with the bot in it. Gives the chat's id."""
        chat: int = (await self._ask("POST", "/chats", {"type": type, "title": title, "members": members, **more}))[
            "id"
        ]
        return chat

    async def change_group(self, chat: int, **changes: Any) -> Json:
        """``title``, ``members``, ``bot_status`` (member, administrator, left, kicked)."""
        answer: Json = await self._ask("PATCH", f"/chats/{chat}", changes)
        return answer

    async def migrate(self, chat: int) -> int:
        """The group becomes a supergroup. Gives its new id."""
        new: int = (await self._ask("POST", f"/chats/{chat}/migrate"))["id"]
        return new

    # What people do. Each gives {"message_id", "update_id"}; update_id is None when the bot is not told.

    async def say(self, person: int, chat: int | None = None, **content: Any) -> Json:
        """One of simulator.control.contents.KINDS, and ``caption``, ``reply_to``, ``message_thread_id``.

        Of a file also ``file_size``, ``duration``, ``mime_type`` and ``media_group_id``.
        """
        answer: Json = await self._ask("POST", f"/chats/{chat or person}/messages", {"from": person, **content})
        return answer

    async def send(self, person: int, text: str, chat: int | None = None, **more: Any) -> Json:
        """A text, to the bot or into a group."""
        return await self.say(person, chat, text=text, **more)

    async def send_sticker(self, person: int, chat: int | None = None) -> Json:
        """A sticker."""
        return await self.say(person, chat, sticker=True)

    async def send_voice(self, person: int, chat: int | None = None, content: bytes | None = None, **more: Any) -> Json:
        """A voice message: one in which nobody speaks, or ``content``, which is Ogg with Opus in it."""
        if content is None:
            return await self.say(person, chat, voice=True, **more)
        files = {"voice": ("voice.oga", content, "audio/ogg")}
        body = {"from": str(person), **{name: str(value) for name, value in more.items()}}
        answer: Json = await self._ask("POST", f"/chats/{chat or person}/messages", body, files=files)
        return answer

    async def send_photo(self, person: int, caption: str | None = None, chat: int | None = None, **more: Any) -> Json:
        """A small picture."""
        return await self.say(person, chat, photo=True, caption=caption, **more)

    async def send_file(self, person: int, name: str, content: bytes, mime_type: str) -> Json:
        """A document: a letter, or a picture that is not to be made smaller on its way."""
        files = {"document": (name, content, mime_type)}
        answer: Json = await self._ask("POST", f"/chats/{person}/messages", {"from": str(person)}, files=files)
        return answer

    async def share_contact(self, person: int, phone_number: str, of: int | None = None) -> Json:
        """The person's own number, as a keyboard asks for it; or that of somebody else (``of``; 0: of nobody known)."""
        contact: Json = {"phone_number": phone_number, "first_name": "Somebody"}
        owner = person if of is None else of
        return await self.say(person, contact=contact | ({"user_id": owner} if owner else {}))

    async def edit(self, person: int, message_id: int, text: str, chat: int | None = None) -> Json:
        """Another text in a message of the person's own."""
        body = {"from": person, "message_id": message_id, "text": text}
        answer: Json = await self._ask("POST", f"/chats/{chat or person}/edit", body)
        return answer

    async def press(self, person: int, message: Json, data: str, forged: bool = False) -> Json:
        """Presses the message's button with this data. Gives {"callback_query_id", "update_id"}."""
        body = {
            "from": person,
            "chat_id": message["chat"]["id"],
            "message_id": message["message_id"],
            "data": data,
            "forged": forged,
        }
        answer: Json = await self._ask("POST", "/press", body)
        return answer

    async def tap(self, person: int, message: Json, label_or_data: str) -> Json:
        """Presses the button with this data or, failing that, the first one whose text contains the label."""
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button for row in rows for button in row if "callback_data" in button]
        for button in buttons:
            if button["callback_data"] == label_or_data:
                return await self.press(person, message, label_or_data)
        for button in buttons:
            if label_or_data.casefold() in button["text"].casefold():
                return await self.press(person, message, button["callback_data"])
        there = [button["text"] for button in buttons]
        raise SimulatorError(f"no button {label_or_data!r} among {there}")

    async def callback_answer(self, query_id: str) -> Json | None:
        """The bot's answer to a press, None while there is none."""
        answer: Json | None = await self._ask("GET", f"/callbacks/{query_id}")
        return answer

    async def expire(self, query_id: str) -> None:
        """Makes a press too old to be answered."""
        await self._ask("POST", f"/callbacks/{query_id}/expire")

    # What stands in the chats

    async def transcript(
        self, chat: int, after: int = 0, count: int = 0, wait: float = 0.0, since: int | None = None
    ) -> Json:
        """{"messages": [{"message", "from_bot", "version", "edits", "deleted", "keyboard"}], "version"}.

        Both sides' messages after the id ``after``. With ``since``, a version, those that are new, edited or
        deleted since. Waits up to ``wait`` seconds until ``count`` of the bot's are among them.
        """
        query = {"after": after, "count": count, "since": since, "wait": wait}
        answer: Json = await self._ask("GET", f"/chats/{chat}/messages", query=query, patience=wait)
        return answer

    async def replies(self, chat: int, after: int = 0, count: int = 1, wait: float = 10.0) -> list[Json]:
        """The bot's messages after the id ``after``, as soon as there are ``count``, else when time is up."""
        found = (await self.transcript(chat, after, count, wait))["messages"]
        return [item["message"] for item in found if item["from_bot"] and not item["deleted"]]

    async def version(self, chat: int) -> int:
        """The chat's state now, to wait for changes since."""
        number: int = (await self.transcript(chat))["version"]
        return number

    async def changes(self, chat: int, since: int, count: int = 1, wait: float = 10.0) -> list[Json]:
        """The bot's messages that are new or edited since a version: what to wait for after a press."""
        found = (await self.transcript(chat, count=count, wait=wait, since=since))["messages"]
        return [item["message"] for item in found if item["from_bot"] and not item["deleted"]]

    async def about(self, chat: int, language_code: str = "") -> Json:
        """The bot's name, description, commands and menu button as a person with this language sees them."""
        answer: Json = await self._ask("GET", f"/chats/{chat}/about", query={"language_code": language_code})
        return answer

    # What goes wrong, and what the bot did

    async def fault(self, kind: str, times: int = 1, **more: Any) -> None:
        """The next calls fail; ``more``: the other fields of simulator.faults.Fault."""
        await self._ask("POST", "/faults", {"kind": kind, "times": times, **more})

    async def clear_faults(self) -> None:
        """No more trouble."""
        await self._ask("DELETE", "/faults")

    async def limits(self, enabled: bool = True, **rates: float) -> None:
        """Telegram's sending limits on or off; ``rates``: see simulator.limits.Rates."""
        await self._ask("POST", "/limits", {"enabled": enabled, **rates})

    async def calls(self, method: str | None = None, after: int = 0, chat: int | None = None) -> list[Json]:
        """The bot's calls: [{"n", "method", "params", "status", "error", "at", "chat_id"}]."""
        found: list[Json] = await self._ask("GET", "/calls", query={"method": method, "after": after, "chat_id": chat})
        return found

    async def inject(self, update: Json) -> int:
        """Any update as it is; gives its update_id."""
        number: int = (await self._ask("POST", "/updates", update))["update_id"]
        return number

    async def pending(self) -> list[Json]:
        """The updates that the bot has not confirmed."""
        found: list[Json] = await self._ask("GET", "/updates")
        return found

    async def reset(self) -> None:
        """As new."""
        await self._ask("POST", "/reset")
