"""The staff's side of a thread: taking it, answering by replying in the group, closing; and what time does."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel import private
from actions.kernel.buttons import next_questions
from actions.kernel.messages import Button, Reply, say
from actions.kernel.turn import Turn
from actions.threads.person import (
    LONGEST_NAME,
    PICTURE,
    close,
    done_button,
    gone,
    open_button,
    to_group,
    unreachable,
    update_card,
)
from actions.threads.staff_hours import worked
from config.facts import Municipality
from store import outbox, persons, threads
from store.outbox import OutboxRow
from store.threads import Thread

REMINDED_AFTER, TOLD_AFTER = timedelta(minutes=30), timedelta(minutes=60)
SILENT_FOR = timedelta(days=3)
# As long as the messages themselves.
KEPT = timedelta(days=7)
ANSWER_KEY = "answer:"


async def staff_link(turn: Turn) -> list[Reply]:
    """`/link staff`: what people write to the staff goes to this group from now on."""
    chat = int(turn.understanding.value("chat") or 0)
    if chat >= 0:
        return [Reply(lines=(say("staff-group-how"),), buttons=next_questions())]
    before = await threads.group(turn.session)
    group = await persons.meet(turn.session, chat, "da", turn.now)
    if before is not None and before.person_id != group.id:
        await gone(turn.session, before.person_id, turn.facts, turn.now)
    forum = turn.understanding.value("forum") == "yes"
    await threads.link_group(turn.session, group.id, turn.now, is_forum=forum)
    return [Reply(lines=(say("staff-group-linked"),), buttons=next_questions())]


async def staff_unlink(turn: Turn) -> list[Reply]:
    """`/unlink staff`: nobody can write to the staff until another group is linked."""
    group = await threads.group(turn.session)
    if group is None or group.person.telegram_id != int(turn.understanding.value("chat") or 0):
        return [Reply(lines=(say("staff-group-how"),), buttons=next_questions())]
    await gone(turn.session, group.person_id, turn.facts, turn.now)
    return [Reply(lines=(say("staff-group-unlinked"),), buttons=next_questions())]


async def thread_take(turn: Turn) -> list[Reply]:
    """The first one has it; the card in the group says who."""
    thread = await _thread(turn)
    if thread is None:
        return too_old()
    await _take(turn, thread)
    return []


async def thread_close(turn: Turn) -> list[Reply]:
    """The staff are done with it; the person is told."""
    thread = await _thread(turn)
    if thread is None or thread.state != "open":
        return too_old()
    await close(turn.session, thread, turn.now)
    _tell_closed(turn.session, thread, "thread-ended", turn.now)
    return []


async def thread_answer(turn: Turn) -> list[Reply]:
    """What was written in the group, in a thread: to the person, as it is. The replies go to the group."""
    thread = await _thread(turn)
    if thread is None:
        return too_old()
    threads.note_message(turn.session, thread.id, int(turn.understanding.value("message") or 0))
    if thread.state != "open":
        return [Reply(lines=(say("thread-over"),), can_be_danish=False)]
    photo = turn.understanding.value("photo")
    if not turn.text and photo is None:
        return [Reply(lines=(say("thread-only-text"),), can_be_danish=False)]
    row = await _deliver(turn, thread, private.as_written(turn.text) or PICTURE, photo)
    thread.last_at = turn.now
    await _take(turn, thread)
    keep = Button(label=say("button-answer-keep"), press=f"answer:keep:{row.id}", icon="📌")
    return [Reply(lines=(say("passed-on"),), buttons=((keep,),) if turn.text else (), can_be_danish=False)]


def too_old() -> list[Reply]:
    """What was pressed is of something that is over."""
    return [Reply(lines=(say("button-too-old"),), buttons=next_questions(), can_be_danish=False)]


async def tick(session: AsyncSession, facts: Municipality, now: datetime) -> None:
    """One reminder to the group; then an honest word to the person; closed after three days without one."""
    for thread in await threads.silent_since(session, now - SILENT_FOR):
        await close(session, thread, now)
        to_group(session, thread, (say("thread-silent"),), now)
        _tell_closed(session, thread, "thread-silent", now)
    for thread in await threads.waiting(session):
        assert thread.waiting_since is not None
        waited = worked(facts, thread.waiting_since, now)
        if thread.reminded_at is None and waited >= REMINDED_AFTER:
            thread.reminded_at = now
            to_group(session, thread, (say("thread-waits", number=thread.id),), now)
        elif thread.reminded_at is not None and waited >= TOLD_AFTER:
            thread.told_at = now
            message = unreachable(facts, now, "thread-not-taken").model_dump(mode="json")
            outbox.put(session, thread.person_id, message, lane="notice", now=now)


async def thread_of(session: AsyncSession, row: OutboxRow | None) -> Thread | None:
    """The thread that this row is an answer in."""
    number = (row.key or "").removeprefix(ANSWER_KEY).split(":")[0] if row else ""
    return await threads.get(session, int(number)) if number.isascii() and number.isdigit() else None


async def _deliver(turn: Turn, thread: Thread, text: str, photo: str | None) -> OutboxRow:
    """To the person at once: whoever writes is awake. Its button names the row that is to be translated."""
    row = outbox.put(turn.session, thread.person_id, {}, lane="notice", now=turn.now)
    await turn.session.flush()
    unclear = Button(label=say("button-unclear"), press=f"thread:unclear:{row.id}", icon="🌐")
    reply = Reply(
        lines=(say("thread-answer", text=text),),
        buttons=((unclear,), (done_button(thread),)),
        photo=photo,
        can_be_danish=False,
    )
    row.message, row.key = reply.model_dump(mode="json"), f"{ANSWER_KEY}{thread.id}:{row.id}"
    return row


async def _take(turn: Turn, thread: Thread) -> None:
    name = (turn.name or "–")[:LONGEST_NAME]
    if await threads.take(turn.session, thread.id, turn.person.id, name):
        await turn.session.refresh(thread)
        await update_card(turn.session, thread, turn.now)


def _tell_closed(session: AsyncSession, thread: Thread, line: str, now: datetime) -> None:
    message = Reply(lines=(say(line),), buttons=next_questions(open_button()), can_be_danish=False)
    outbox.put(session, thread.person_id, message.model_dump(mode="json"), lane="notice", now=now)


async def _thread(turn: Turn) -> Thread | None:
    return await threads.get(turn.session, int(turn.understanding.value("thread") or 0))
