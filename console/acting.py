"""Acts of the chat, done from a page: the same press, the same right, the same log. There is no other way to change
anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from actions import FORMS
from actions.kernel.messages import Edit, Message, Reply
from actions.kernel.permissions import perform, too_old
from actions.kernel.presses import UnknownPress, read_press
from console.visits import Visit


@dataclass(frozen=True)
class Done:
    """`messages` are shown on the page; `in_chat`: some of what was answered can only be seen on the phone."""

    messages: tuple[Message, ...]
    in_chat: bool = False


async def press(visit: Visit, data: str) -> Done:
    """Presses a button with this data, which may be forged: `perform` asks who may, and whose it is."""
    return _shown(visit, await pressed(visit, data))


async def pressed(visit: Visit, data: str) -> list[Reply]:
    """The same as it would be said in the chat."""
    try:
        understood = read_press(data)
    except UnknownPress:
        return too_old()
    return await perform(understood.intent, replace(visit.turn, understanding=understood))


async def answer(visit: Visit, field: str, value: str) -> list[Reply]:
    """Presses an answer to a question of the open form."""
    return await pressed(visit, f"form:{field}:{value}")


async def write(visit: Visit, text: str) -> list[Reply] | None:
    """Types an answer to the question of the open form that waits for one."""
    understood = visit.meanings.get(text, visit.turn.understanding)
    return await FORMS.read(replace(visit.turn, text=text, understanding=understood), otherwise_known=False)


def _shown(visit: Visit, replies: list[Reply]) -> Done:
    """Messages are shown on the page. What only a phone can show goes to the chat, as it would have."""
    messages: list[Message] = []
    in_chat = False
    for reply in replies:
        message = reply.message if isinstance(reply, Edit) else reply
        if not isinstance(message, Message) or _needs_a_phone(message):
            visit.turn.post.reply(visit.turn.person.id, reply)
            in_chat = True
        if isinstance(message, Message):
            messages.append(message)
    return Done(tuple(messages), in_chat)


def _needs_a_phone(message: Message) -> bool:
    kept_by_telegram = message.photo or message.photos or message.file
    return bool(kept_by_telegram or message.calendar or message.asks_contact)


def done(visit: Visit, replies: list[Reply]) -> Done:
    """What is shown of these replies."""
    return _shown(visit, replies)
