"""Lengths and ranges of fields, read from their descriptions, and Telegram's words for breaking them."""

import re
from collections.abc import Callable
from typing import Any

from simulator.errors import ApiError, bad_request
from simulator.spec import Field

_LENGTH = re.compile(r"(\d+)-(\d+) (characters|bytes)(?! after entit)", re.IGNORECASE)
_RANGE = re.compile(r"(?<![\w-])(\d+)-(\d+)(?![\w-])")

# (owner, field) -> (too little, too much). All others are worded after the field's name.
_WORDS: dict[tuple[str, str], tuple[str, str]] = {
    ("InlineKeyboardButton", "callback_data"): ("BUTTON_DATA_INVALID", "BUTTON_DATA_INVALID"),
    ("CopyTextButton", "text"): ("BUTTON_COPY_TEXT_INVALID", "BUTTON_COPY_TEXT_INVALID"),
    ("answerCallbackQuery", "text"): ("", "MESSAGE_TOO_LONG"),
    ("BotCommand", "command"): ("BOT_COMMAND_INVALID", "BOT_COMMAND_INVALID"),
    ("BotCommand", "description"): ("BOT_COMMAND_DESCRIPTION_INVALID", "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("createForumTopic", "name"): ("TOPIC_TITLE_EMPTY", "TOPIC_TITLE_TOO_LONG"),
    ("sendMediaGroup", "media"): ("there are no messages to send", "too many messages to send as an album"),
    ("setMyName", "name"): ("", "BOT_TITLE_INVALID"),
}

# Telegram brings these into range without a word.
_CLAMPED = {("getUpdates", "limit"), ("setWebhook", "max_connections")}

Rule = Callable[[Any], Any]


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, the unit of Telegram's offsets and limits."""
    return len(text) + sum(character > "\uffff" for character in text)


def _broken(field: Field, low: bool) -> ApiError:
    plain = f"{field.name.replace('_', ' ')} is {'empty or too short' if low else 'too long'}"
    words = _WORDS.get((field.owner, field.name), (plain, plain))
    return bad_request(words[0] if low else words[1])


def _length_rule(field: Field, low: int, high: int, measure: Callable[[Any], int]) -> Rule:
    def check(value: Any) -> Any:
        size = measure(value)
        if not low <= size <= high:
            raise _broken(field, size < low)
        return value

    return check


def _number_rule(field: Field, low: int, high: int) -> Rule:
    clamps = (field.owner, field.name) in _CLAMPED

    def check(value: Any) -> Any:
        if low <= value <= high:
            return value
        if clamps:
            return max(low, min(value, high))
        raise bad_request(f'parameter "{field.name}" must be between {low} and {high}')

    return check


def rule(field: Field) -> Rule | None:
    """The check of a field's length or range; None when the description states none.

    Lengths "after entities parsing" are left to the methods, which parse.
    """
    kind = field.types[0]
    if kind == "String":
        if found := _LENGTH.search(field.description):
            in_bytes = found[3].lower() == "bytes"
            measure = (lambda text: len(text.encode())) if in_bytes else utf16_length
            return _length_rule(field, int(found[1]), int(found[2]), measure)
    elif kind in ("Integer", "Float") and len(field.types) == 1:
        if found := _RANGE.search(field.description):
            return _number_rule(field, int(found[1]), int(found[2]))
    elif kind.startswith("Array of ") and (found := _RANGE.search(field.description)):
        return _length_rule(field, int(found[1]), int(found[2]), len)
    return None
