"""What happens without a message to the bot: somebody leaves, a group comes, goes or moves; what is said in groups."""

from __future__ import annotations

from dataclasses import replace

from actions.kernel import feature
from actions.kernel.messages import Reply
from actions.kernel.permissions import perform
from actions.kernel.rows import message_in
from actions.kernel.turn import Entity, Understanding, Work
from actions.talk import talk
from actions.threads import person as threads
from bot.answering.turn import Turn
from bot.incoming import language
from bot.incoming.group_changes import GroupGone, GroupJoined, GroupMoved
from bot.incoming.updates import Incoming, Left, Said
from config.languages import SOURCE_LANGUAGE
from store import outbox, persons
from store import threads as store_threads
from store.base import Session
from store.threads import Thread


async def happened(work: Work, incoming: Incoming) -> bool:
    """Whether nobody is to be answered: somebody left, or said something in a group that is in no thread.

    A group that the bot is new in is told what it does.
    """
    match incoming.what:
        case Left():
            await _mark_left(work, incoming.telegram_id)
        case GroupJoined(chat_id):
            await _greet_group(work, chat_id, language.at_first(incoming.telegram_language))
        case GroupGone(chat_id):
            await _mark_left(work, chat_id)
        case GroupMoved(chat_id, new_id):
            await _move_group(work.session, chat_id, new_id)
        case Said() as said:
            return await _thread_of(work.session, said) is None
        case _:
            return False
    return True


async def command_in_group(turn: Turn, act: str, **entities: str) -> list[Reply]:
    """A command that was written in a group; it is answered in the chat with whoever wrote it."""
    found = tuple(Entity(name, value) for name, value in entities.items())
    return await perform(act, replace(turn, understanding=Understanding(act, 1.0, found)))


async def answer_in_thread(turn: Turn, said: Said) -> None:
    """What staff write in a thread; the reply goes to where it was written."""
    thread = await _thread_of(turn.session, said)
    assert thread is not None
    where = {"thread": str(thread.id), "message": str(said.message_id)}
    entities = tuple(Entity(name, value) for name, value in (where | said.attached.given()).items())
    understood = Understanding("thread_answer", 1.0, entities)
    for reply in await perform("thread_answer", replace(turn, understanding=understood, text=said.text)):
        message = message_in(reply)
        if message is not None:
            own = tuple(row for row in message.buttons if all(button.press.startswith("answer:") for button in row))
            threads.to_group(turn, thread, message.lines, own)


async def _greet_group(work: Work, chat_id: int, said_in: str) -> None:
    """In the language of whoever added the bot; once, and not to a group that has only moved or changed its rights."""
    known = await persons.find(work.session, chat_id)
    if known is not None and known.blocked_at is None:
        return
    group = await persons.meet(work.session, chat_id, SOURCE_LANGUAGE, work.now)
    work.post.reply(group.id, talk.group_hello(work.facts, said_in))


async def _mark_left(work: Work, telegram_id: int) -> None:
    person = await persons.find(work.session, telegram_id)
    if person is not None:
        await persons.left(work.session, person.id, work.now)
        await outbox.cancel_for(work.session, person.id, work.now, "blocked")
        await feature.gone(work, person.id)


async def _thread_of(session: Session, said: Said) -> Thread | None:
    """The thread that it was said in, if it was in the staff's group."""
    group = await store_threads.group(session)
    if group is None or group.person.telegram_id != said.chat_id:
        return None
    return await store_threads.find_in_group(session, group.person_id, said.topic_id, said.replied_to)


async def _move_group(session: Session, chat_id: int, new_id: int) -> None:
    """Unless the worker was told so first."""
    group = await persons.find(session, chat_id)
    if group is not None and await persons.find(session, new_id) is None:
        await persons.move(session, group.id, new_id)
