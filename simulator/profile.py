"""What the bot says about itself: name, descriptions, commands, menu button, by language and scope."""

import json
from collections.abc import Iterator
from typing import Any

from simulator.errors import bad_request

Json = dict[str, Any]


def checked_language(code: str) -> str:
    """Two small letters or nothing: Telegram refuses ``ckb`` and ``fa-AF`` here."""
    if code and not (len(code) == 2 and code.isascii() and code.isalpha() and code.islower()):
        raise bad_request("invalid language code specified")
    return code


class Profile:
    """Texts and commands; the empty language stands for all that have no own."""

    def __init__(self, name: str) -> None:
        self._default_name = name
        self._texts: dict[tuple[str, str], str] = {}
        self._commands: dict[tuple[str, str], list[Json]] = {}
        self._menus: dict[int | None, Json] = {}

    def set_text(self, kind: str, language: str, text: str) -> None:
        """``kind`` is name, description or short_description; an empty text takes it back."""
        if text:
            self._texts[kind, language] = text
        else:
            self._texts.pop((kind, language), None)

    def text(self, kind: str, language: str) -> str:
        """In the language, else for all, else empty (the name: the bot's own)."""
        default = self._default_name if kind == "name" else ""
        return self._texts.get((kind, language)) or self._texts.get((kind, ""), default)

    def set_commands(self, scope: Json, language: str, commands: list[Json]) -> None:
        """An empty list takes them back."""
        key = (json.dumps(scope, sort_keys=True), language)
        if commands:
            self._commands[key] = commands
        else:
            self._commands.pop(key, None)

    def commands(self, scope: Json, language: str) -> list[Json]:
        """Exactly those of the scope and language."""
        return self._commands.get((json.dumps(scope, sort_keys=True), language), [])

    def commands_seen(self, chat_id: int, chat_type: str, language_code: str) -> list[Json]:
        """What a person sees in a chat: the narrowest scope that has any, in Telegram's order."""
        for scope in _scopes(chat_id, chat_type):
            for language in (language_code[:2] if language_code[2:3] in ("", "-") else "", ""):
                if commands := self.commands(scope, language):
                    return commands
        return []

    def set_menu(self, chat_id: int | None, button: Json) -> None:
        """For one private chat, or for all with None."""
        self._menus[chat_id] = button

    def menu(self, chat_id: int | None) -> Json:
        """The chat's menu button, else the default one."""
        own = self._menus.get(chat_id, {"type": "default"})
        return self._menus.get(None, {"type": "commands"}) if own["type"] == "default" else own


def _scopes(chat_id: int, chat_type: str) -> Iterator[Json]:
    yield {"type": "chat", "chat_id": chat_id}
    yield {"type": "all_private_chats" if chat_type == "private" else "all_group_chats"}
    yield {"type": "default"}
