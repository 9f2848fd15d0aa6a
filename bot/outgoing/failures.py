"""Every failure of the Bot API gets its meaning: for good, not now, another address. None quotes a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.boundary import Unforeseen
from bot.outgoing.apart import Later
from bot.outgoing.decoding import NoPhoto
from bot.outgoing.limiter import Halted, seconds_of

_QUOTE = re.compile(r"""["“”]|(?<!\w)'""")
REFUSED_SECONDS = 60.0
# With these the request has never reached anybody.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
NO_WAY_SECONDS = 5.0
_NO_TOPIC = "message thread not found"
_NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")


class SendError(Exception):
    """A message did not go out."""


class PersonGone(SendError):
    """For good: the person blocked the bot, or there is no such chat."""


class Moved(SendError):
    """The chat lives on under another number: a group that became a supergroup."""

    def __init__(self, chat_id: int) -> None:
        super().__init__(f"moved to {chat_id}")
        self.chat_id = chat_id


class Refused(SendError):
    """For good: Telegram does not take this message."""


class TopicGone(SendError):
    """The topic of the group was deleted."""


class TryLater(SendError):
    """Not now: after `seconds`. `blame` is False where it cannot be the message's fault.

    `telegrams`: Telegram itself says that it fails, maybe for everybody.
    """

    def __init__(self, reason: str, seconds: float, *, blame: bool, telegrams: bool = False) -> None:
        super().__init__(reason)
        self.seconds = seconds
        self.blame = blame
        self.telegrams = telegrams


@contextmanager
def meaning() -> Iterator[None]:
    """Gives every failure of the Bot API, and of a picture that is to be passed on, its meaning."""
    try:
        yield
    except Halted as error:
        raise TryLater("halted", error.seconds, blame=False) from None
    except RetryAfter as error:
        raise TryLater("flood control", seconds_of(error), blame=False) from None
    except ChatMigrated as error:
        raise Moved(error.new_chat_id) from None
    except Forbidden as error:
        raise PersonGone(unquoted(error)) from None
    except BadRequest as error:
        if _NO_TOPIC in error.message.lower():
            raise TopicGone(unquoted(error)) from None
        gone = any(reason in error.message.lower() for reason in _NOBODY_THERE)
        raise (PersonGone if gone else Refused)(unquoted(error)) from None
    except NetworkError as error:
        if error.__cause__ is not None and not isinstance(error.__cause__, httpx.HTTPError):
            # Not the network's: python-telegram-bot could not even write the request.
            raise Unforeseen(error.__cause__) from None
        if isinstance(error.__cause__, _NEVER_LEFT):
            raise TryLater(type(error).__name__, NO_WAY_SECONDS, blame=False) from None
        raise TryLater(type(error).__name__, 1.0, blame=True, telegrams=error.__cause__ is None) from None
    except InvalidToken:
        # Whoever runs the bot gives it another one; no message is lost until then.
        raise TryLater("token refused", REFUSED_SECONDS, blame=False) from None
    except TelegramError as error:
        raise Refused(unquoted(error)) from None
    except NoPhoto as error:
        raise Refused(f"no photo: {error}") from None
    except Later as error:
        raise TryLater(str(error), 2.0, blame=error.blame) from None


def unquoted(error: TelegramError) -> str:
    """Telegram's reason, up to where it begins to quote the message."""
    return _QUOTE.split(error.message)[0].strip()
