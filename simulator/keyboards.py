"""What Telegram asks of buttons beyond their types."""

import ipaddress
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from simulator.errors import bad_request

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_MOST_BUTTONS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z")


def is_loopback(url: str) -> bool:
    """Whether the address is of this machine; the simulator allows plain HTTP there."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check_url(url: str) -> None:
    parts = urlsplit(url if "://" in url or url.startswith(("tel:", "mailto:")) else f"http://{url}")
    # tel: and mailto: look tempting in a bot that hands out numbers; Telegram refuses them.
    if parts.scheme not in ("http", "https", "tg", "ton", "tonsite"):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme.startswith("http") and "." not in (parts.hostname or ""):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_web_app(url: str) -> None:
    if urlsplit(url).scheme != "https" and not is_loopback(url):
        raise bad_request(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")


def _inline_button(button: dict[str, Any]) -> None:
    actions = [action for action in _ACTIONS if action in button]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(f"can't parse inline keyboard button: only one of {' and '.join(actions)} can be used")
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if "url" in button:
        _check_url(button["url"])
    if "web_app" in button:
        _check_web_app(button["web_app"]["url"])


def _inline_keyboard(markup: dict[str, Any]) -> None:
    if sum(len(row) for row in markup["inline_keyboard"]) > _MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    # Telegram drops empty rows without a word.
    markup["inline_keyboard"] = [row for row in markup["inline_keyboard"] if row]


def _command(command: dict[str, Any]) -> None:
    command["command"] = command["command"].removeprefix("/")
    if not _COMMAND.match(command["command"]):
        raise bad_request("BOT_COMMAND_INVALID")


EXTRA_RULES: dict[str, Callable[[dict[str, Any]], None]] = {
    "InlineKeyboardButton": _inline_button,
    "InlineKeyboardMarkup": _inline_keyboard,
    "BotCommand": _command,
}
