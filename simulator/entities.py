"""From what a bot or a person wrote to a message's text and entities."""

import re
from collections.abc import Iterable
from typing import Any

from simulator import html
from simulator.errors import bad_request, not_simulated
from simulator.ranges import utf16_length

Entity = dict[str, Any]

_REST = r"[^\s<>\"]"
_SITE = r"(?:[a-z0-9-]+\.)+(?:dk|com|org|net|info|eu|gov)"
_FOUND_BY_ITSELF = (
    ("url", re.compile(rf"(?<![\w@.])(?:https?://{_REST}+|{_SITE}(?:/{_REST}*)?(?![\w@-]))", re.I)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,24}(?!\w)", re.I)),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z]\w{3,31}(?!\w)")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d(?:[ -]?\d){6,14}(?!\w)")),
)  # fmt: skip
_PUNCTUATION_AFTER_URL = ".,:;!?)]}'»"
_NOT_INSIDE = frozenset({"code", "pre", "text_link"})
_BLANK = " \t\r\n\x0b\x0c\u00a0\u2000\u2001\u2002\u2003\u2028\u2029"
# Marks of writing direction and zero-width characters alone make no text either.
_INVISIBLE = _BLANK + "\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff"


def automatic(text: str) -> list[Entity]:
    """The entities that Telegram finds in plain text: commands, links, e-mail, phones, mentions."""
    found: list[Entity] = []
    for kind, pattern in _FOUND_BY_ITSELF:
        for match in pattern.finditer(text):
            piece = match[0].rstrip(_PUNCTUATION_AFTER_URL) if kind == "url" else match[0]
            offset = utf16_length(text[: match.start()])
            entity = {"type": kind, "offset": offset, "length": utf16_length(piece)}
            if not _touches(entity, found):
                found.append(entity)
    return found


def _touches(entity: Entity, others: Iterable[Entity]) -> bool:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    return any(start < other["offset"] + other["length"] and other["offset"] < end for other in others)


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without white space around, as Telegram sends it on."""
    if not text.strip(_INVISIBLE):
        return "", []
    lead = utf16_length(text) - utf16_length(text.lstrip(_BLANK))
    text = text.strip(_BLANK)
    if not lead and not entities:
        return text, entities
    size = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, size)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return text, kept


def formatted(params: dict[str, Any], field: str, entities_field: str) -> tuple[str, list[Entity]]:
    """Text and entities of a call's ``field``, by its parse_mode, its ready entities or neither.

    The text is trimmed; lengths are for the caller to check. Raises ApiError when it cannot be parsed.
    """
    text = params.get(field, "").replace("\r", "")
    mode = params.get("parse_mode", "").lower()
    if mode == "html":
        text, entities = html.parse(text)
    elif mode in ("markdown", "markdownv2"):
        raise not_simulated(f"parse_mode {params['parse_mode']}")
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        entities = _fitting(text, params.get(entities_field, []))
    text, entities = _trimmed(text, entities)
    closed = [entity for entity in entities if entity["type"] in _NOT_INSIDE]
    extra = [entity for entity in automatic(text) if not _touches(entity, closed)]
    entities = sorted(entities + extra, key=lambda entity: (entity["offset"], -entity["length"]))
    return text, entities


def _fitting(text: str, entities: list[Entity]) -> list[Entity]:
    size = utf16_length(text)
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if start < 0 or end > size or entity["length"] <= 0:
            raise bad_request(
                f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
            )
    return entities


def from_person(text: str) -> tuple[str, list[Entity]]:
    """What a person typed, as their app sends it."""
    text, _ = _trimmed(text, [])
    return text, automatic(text)
