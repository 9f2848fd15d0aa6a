"""What is said and done in groups: commands of those who lead them, answers of staff in a thread."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel.messages import Reply
from actions.kernel.turn import Entity, Turn, Understanding
from actions.threads import person as threads
from bot.answering.performing import perform
from bot.incoming.updates import Said
from store import persons
from store import threads as store_threads
from store.threads import Thread


async def in_group(action: str, turn: Turn, **entities: str) -> list[Reply]:
    """A command that was written in a group; it is answered in the chat with whoever wrote it."""
    found = tuple(Entity(name, value) for name, value in entities.items())
    return await perform(action, replace(turn, understanding=Understanding(action, 1.0, found)))


async def said_in_group(turn: Turn, said: Said) -> None:
    """What staff write in a thread; the reply goes to where it was written."""
    thread = await thread_of(turn.session, said)
    assert thread is not None
    entities = [Entity("thread", str(thread.id)), Entity("message", str(said.message_id))]
    if said.photo:
        entities.append(Entity("photo", said.photo))
    understood = Understanding("thread_answer", 1.0, tuple(entities))
    for reply in await perform("thread_answer", replace(turn, understanding=understood, text=said.text)):
        own = tuple(row for row in reply.buttons if all(button.press.startswith("answer:") for button in row))
        threads.to_group(turn.session, thread, reply.lines, turn.now, own)


async def thread_of(session: AsyncSession, said: Said) -> Thread | None:
    """The thread that it was said in, if it was in the staff's group."""
    group = await store_threads.group(session)
    if group is None or group.person.telegram_id != said.chat_id:
        return None
    return await store_threads.find_in_group(session, group.person_id, said.topic_id, said.replied_to)


async def move_group(session: AsyncSession, chat_id: int, new_id: int) -> None:
    """Unless the worker was told so first."""
    group = await persons.find(session, chat_id)
    if group is not None and await persons.find(session, new_id) is None:
        await persons.move(session, group.id, new_id)
