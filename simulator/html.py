"""Telegram's HTML parse mode: strict, and its errors in Telegram's own words.

Written after the behaviour of TDLib's ``MessageEntity`` parser. Places in errors count bytes of UTF-8,
offsets of entities are UTF-16 code units.
"""

import re
from dataclasses import dataclass
from typing import Any

from simulator.errors import ApiError, bad_request
from simulator.ranges import utf16_length

Entity = dict[str, Any]

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(?P<decimal>\d{1,7})|#[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<named>lt|gt|amp|quot));?")
# tel: and mailto: are missing on purpose: Telegram drops such links.
_LINK = re.compile(r"(?:https?|ftp|tg|ton|tonsite)://\S+\Z|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?\Z", re.IGNORECASE)
_SPACE = " \t\r\n\x00\x0b"


@dataclass(slots=True)
class _Open:
    """A start tag whose end has not been met."""

    name: str
    argument: str
    offset: int
    start: int


def parse(text: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities; ApiError where Telegram could not parse either."""
    return _Parser(text).parse()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.out: list[str] = []
        self.length = 0  # of what is in ``out``, in UTF-16 units
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        text = self.text
        while self.at < len(text):
            if text[self.at] == "<":
                if text.startswith("</", self.at):
                    self._end_tag()
                else:
                    self._start_tag()
            elif text[self.at] == "&":
                self._add(self._reference())
            else:
                stop = self.at + 1
                while stop < len(text) and text[stop] not in "<&":
                    stop += 1
                self._add(text[self.at : stop])
                self.at = stop
        if self.open:
            name = self.open[-1].name
            raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\"")
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)  # only a pre around it makes a language of it
        return "".join(self.out), _ordered(self.entities)

    def _add(self, plain: str) -> None:
        self.out.append(plain)
        self.length += utf16_length(plain)

    def _error(self, words: str, place: int, more: str = "") -> ApiError:
        offset = len(self.text[:place].encode())
        return bad_request(f"can't parse entities: {words} at byte offset {offset}{more}")

    def _reference(self) -> str:
        """The character of an HTML reference at the present place, or the bare ``&``."""
        found = _REFERENCE.match(self.text, self.at)
        if found:
            code = int(found["decimal"] or "0") or int(found["hex"] or "0", 16)
            plain = _NAMED[found["named"]] if found["named"] else _character(code)
            if plain:
                self.at = found.end()
                return plain
        self.at += 1
        return "&"

    def _skip(self, characters: str) -> None:
        while self.at < len(self.text) and self.text[self.at] in characters:
            self.at += 1

    def _until(self, characters: str) -> str:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in characters:
            self.at += 1
        return self.text[start : self.at]

    def _peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = self._until(_SPACE + ">").lower()
        if not self._peek():
            raise self._error("Unclosed start tag", begin)
        if name not in _TYPES:
            raise self._error(f'Unsupported start tag "{name}"', begin)
        argument = self._attributes(name, begin)
        self.at += 1
        if name == "span" and argument != "spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(name, argument, self.length, len(self.out)))

    def _attributes(self, name: str, begin: int) -> str:
        """Reads up to the ``>``; gives what the tag's one meaningful attribute says."""
        argument = ""
        while True:
            self._skip(_SPACE)
            if self._peek() == ">":
                return argument
            attribute = self._until(_SPACE + "=>").lower()
            if not self._peek():
                raise self._error("Unclosed start tag", begin)
            if not attribute:
                raise self._error(f'Empty attribute name in the tag "{name}"', begin)
            self._skip(_SPACE)
            value = ""
            if self._peek() == "=":
                self.at += 1
                value = self._value(name, begin)
            argument = _argument(name, attribute, value) or argument

    def _value(self, name: str, begin: int) -> str:
        self._skip(_SPACE)
        quote = self._peek()
        if not quote:
            raise self._error(f'Unclosed start tag "{name}"', begin)
        if quote not in "\"'":
            start = self.at
            while self._peek() and (self._peek().isalnum() or self._peek() in ".-"):
                self.at += 1
            if self._peek() and self._peek() not in _SPACE + ">":
                raise self._error("Unexpected end of name token", start)
            return self.text[start : self.at].lower()
        self.at += 1
        value: list[str] = []
        while self._peek() and self._peek() != quote:
            value.append(self._until("&" + quote))
            if self._peek() == "&":
                value.append(self._reference())
        self.at += 1
        if not self._peek():
            raise self._error("Unclosed start tag", begin)
        return "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self._error("Unexpected end tag", begin)
        self.at += 2
        found = self._until(_SPACE + ">").lower()
        self._skip(_SPACE)
        if self._peek() != ">":
            raise self._error("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if found and found != tag.name:
            more = f', expected "</{tag.name}>", found "</{found}>"'
            raise self._error("Unmatched end tag", begin, more)
        if self.length > tag.offset:
            self._close(tag)

    def _close(self, tag: _Open) -> None:
        entity: Entity = {"type": _TYPES[tag.name], "offset": tag.offset, "length": self.length - tag.offset}
        if tag.name == "a":
            url = tag.argument or "".join(self.out[tag.start :])
            if not _LINK.match(url):
                return  # Telegram drops a link that leads nowhere and keeps its text.
            entity["url"] = url if "://" in url else f"http://{url}"
        elif tag.name == "blockquote" and tag.argument:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "code" and tag.argument:
            entity["language"] = tag.argument
        elif tag.name == "pre":
            self._take_language(entity)
        self.entities.append(entity)

    def _take_language(self, pre: Entity) -> None:
        """``<pre><code class="language-x">`` is one entity, a pre with a language."""
        for inner in self.entities:
            same = (inner["offset"], inner["length"]) == (pre["offset"], pre["length"])
            if inner["type"] == "code" and same:
                self.entities.remove(inner)
                if "language" in inner:
                    pre["language"] = inner["language"]
                return


def _argument(tag: str, attribute: str, value: str) -> str:
    if (tag, attribute) == ("a", "href"):
        return value
    if (tag, attribute) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, attribute) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return "expandable" if (tag, attribute) == ("blockquote", "expandable") else ""


def _character(code: int) -> str:
    lone = 0xD800 <= code <= 0xDFFF
    return "" if code == 0 or lone or code > 0x10FFFF else chr(code)


def _ordered(entities: list[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
