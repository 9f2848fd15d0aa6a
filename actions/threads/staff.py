"""The staff's side of a thread: taking it, answering by replying in the group, closing; and what time does."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import (
    Attached,
    Message,
    Reply,
    Turn,
    Work,
    attached_to,
    button,
    next_questions,
    private,
    say,
    to_row,
    too_old,
)
from actions.threads.person import (
    LONGEST_NAME,
    close,
    done_button,
    open_button,
    to_group,
    unreachable,
    update_card,
)
from actions.threads.staff_hours import worked
from store import threads
from store.base import Session
from store.outbox import OutboxRow
from store.threads import Thread

REMINDED_AFTER, TOLD_AFTER = timedelta(minutes=30), timedelta(minutes=60)
SILENT_FOR = timedelta(days=3)
ANSWER_KEY = "answer:"


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
    await close(turn, thread)
    _tell_closed(turn, thread, "thread-ended")
    return []


async def thread_answer(turn: Turn) -> list[Reply]:
    """What was written in the group, in a thread: to the person, as it is. The replies go to the group."""
    thread = await _thread(turn)
    if thread is None:
        return too_old()
    threads.note_message(turn.session, thread.id, turn.number("message"))
    if thread.state != "open":
        return [Message(lines=(say("thread-over"),), can_be_danish=False)]
    brings = attached_to(turn)
    if not turn.text and not brings.sign:
        return [Message(lines=(say("thread-only-text"),), can_be_danish=False)]
    row = await _deliver(turn, thread, private.as_written(turn.text), brings)
    thread.last_at = turn.now
    await _take(turn, thread)
    keep = button("answer_keep", "button-answer-keep", row.id, icon="📌")
    return [Message(lines=(say("passed-on"),), buttons=((keep,),) if turn.text else (), can_be_danish=False)]


async def tick(work: Work) -> None:
    """One reminder to the group; then an honest word to the person; closed after three days without one."""
    for thread in await threads.silent_since(work.session, work.now - SILENT_FOR):
        await close(work, thread)
        to_group(work, thread, (say("thread-silent"),))
        _tell_closed(work, thread, "thread-silent")
    for thread in await threads.waiting(work.session):
        assert thread.waiting_since is not None
        waited = worked(work.facts, thread.waiting_since, work.now)
        if thread.reminded_at is None and waited >= REMINDED_AFTER:
            thread.reminded_at = work.now
            to_group(work, thread, (say("thread-waits", number=thread.id),))
        elif thread.reminded_at is not None and waited >= TOLD_AFTER:
            thread.told_at = work.now
            work.post.notice(thread.person_id, unreachable(work, "thread-not-taken"), at_once=True)


async def thread_of(session: Session, row: OutboxRow | None) -> Thread | None:
    """The thread that this row is an answer in."""
    number = (row.key or "").removeprefix(ANSWER_KEY).split(":")[0] if row else ""
    return await threads.get(session, int(number)) if number.isascii() and number.isdigit() else None


async def _deliver(turn: Turn, thread: Thread, text: str, brings: Attached) -> OutboxRow:
    """To the person at once: whoever writes is awake. Its button names the row that is to be translated."""
    done = (done_button(thread),)
    line = say("thread-answer", text=text or brings.sign)
    answer = brings.to(Message(lines=(line,), buttons=(done,), can_be_danish=False))
    row = turn.post.notice(thread.person_id, answer, at_once=True)
    number = await threads.numbered(turn.session, row)
    unclear = button("thread_unclear", "button-unclear", number, icon="🌐")
    if text:
        row.message = to_row(answer.model_copy(update={"buttons": ((unclear,), done)}))
    row.key = f"{ANSWER_KEY}{thread.id}:{number}"
    return row


async def _take(turn: Turn, thread: Thread) -> None:
    name = (turn.name or "–")[:LONGEST_NAME]
    if await threads.take(turn.session, thread, turn.person.id, name):
        await update_card(turn, thread)


def _tell_closed(work: Work, thread: Thread, line: str) -> None:
    message = Message(lines=(say(line),), buttons=next_questions(open_button()), can_be_danish=False)
    work.post.notice(thread.person_id, message, at_once=True)


async def _thread(turn: Turn) -> Thread | None:
    return await threads.get(turn.session, turn.number("thread"))
