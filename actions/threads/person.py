"""A person of the municipality to write to: what is written goes to the staff's group, without a name, and back.

While such a thread is open the bot stays out of it. `actions/threads/staff.py` is the other side.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions.appointments.reminders import moment_slots
from actions.information import contacts
from actions.kernel import private
from actions.kernel.buttons import Rows, ask, next_questions
from actions.kernel.messages import Button, LanguageName, Reply, Say, say
from actions.kernel.turn import Turn
from actions.threads.staff_hours import read_from
from config.facts import Municipality
from store import forms, outbox, threads
from store.threads import Thread

# A message of Telegram holds 4096 characters; what stands around the text needs some.
LONGEST_PIECE = 3500
LONGEST_NAME = 64
PICTURE = "📷"


async def thread_open(turn: Turn) -> list[Reply]:
    """From now on what the person writes goes to the staff."""
    group = await threads.group(turn.session)
    if group is None:
        return [unreachable(turn.facts, turn.now)]
    await forms.close(turn.session, turn.person.id)
    found = await threads.of_person(turn.session, turn.person.id, group.person_id)
    if found is None:
        found = Thread(person_id=turn.person.id, group_id=group.person_id, state="closed", said=0, card=0)
        turn.session.add(found)
    if found.state != "open":
        _begin(found, turn.person.language, turn.now)
    await turn.session.flush()
    lines = (say("thread-opened"), *hours_note(turn.facts, turn.now))
    return [Reply(lines=lines, buttons=_buttons(found), can_be_danish=False)]


async def write(turn: Turn, language: str, photo: str | None = None, *, cpr: bool = False) -> list[Reply]:
    """Passes on what the person has typed into their open thread; the first time they are told so.

    `cpr`: a CPR number was taken out of the text.
    """
    thread = await threads.open_of(turn.session, turn.person.id)
    assert thread is not None
    first = thread.card == 0
    _remember(thread, turn, language)
    if thread.taken_by is None and thread.waiting_since is None:
        thread.waiting_since = turn.now
    for piece in pieces(private.as_written(turn.text) or PICTURE):
        _pass_on(turn.session, thread, piece, language, turn.now, photo)
        photo = None
    warned = (say("thread-cpr"),) if cpr else ()
    told = (say("passed-on"), *hours_note(turn.facts, turn.now)) if first else ()
    lines = (*told, *warned)
    return [Reply(lines=lines, buttons=_buttons(thread), can_be_danish=False)] if lines else []


def only_text() -> list[Reply]:
    """A file or a voice note cannot be passed on."""
    return [Reply(lines=(say("thread-only-text"),), can_be_danish=False)]


async def thread_name(turn: Turn) -> list[Reply]:
    """The person wants their first name to be seen, as Telegram gives it; it goes when the thread is closed."""
    thread = await _mine(turn)
    if thread is None:
        return _over()
    if thread.name is None and turn.name:
        thread.name = turn.name[:LONGEST_NAME]
        to_group(turn.session, thread, (say("thread-called", number=thread.id, name=thread.name),), turn.now)
    return [Reply(lines=(say("thread-named", name=thread.name or "–"),), can_be_danish=False)]


async def thread_done(turn: Turn) -> list[Reply]:
    """The person needs nobody any more."""
    thread = await _mine(turn)
    if thread is None:
        return _over()
    await close(turn.session, thread, turn.now)
    to_group(turn.session, thread, (say("thread-thanked", number=thread.id),), turn.now)
    return [Reply(lines=(say("thread-over"),), buttons=next_questions(open_button()), can_be_danish=False)]


async def leave(turn: Turn) -> None:
    """Whoever has everything deleted leaves their thread; the staff are told."""
    await gone(turn.session, turn.person.id, turn.facts, turn.now)


async def gone(session: AsyncSession, person_id: int, facts: Municipality, now: datetime) -> None:
    """A person, or the staff's group, can no longer be reached: the other side is told."""
    for thread in await threads.open_in(session, person_id):
        await close(session, thread, now)
        message = unreachable(facts, now).model_dump(mode="json")
        outbox.put(session, thread.person_id, message, lane="notice", now=now)
    await threads.unlink_group(session, person_id)
    own = await threads.open_of(session, person_id)
    if own is not None:
        await close(session, own, now)
        to_group(session, own, (say("thread-gone", number=own.id),), now)


async def close(session: AsyncSession, thread: Thread, now: datetime) -> None:
    """The names go, the buttons on the card go."""
    thread.state, thread.last_at, thread.waiting_since = "closed", now, None
    thread.name, thread.taken_by, thread.taken_name = None, None, None
    await session.flush()
    await update_card(session, thread, now)


def to_group(
    session: AsyncSession,
    thread: Thread,
    lines: tuple[Say, ...],
    now: datetime,
    buttons: Rows = (),
    photo: str | None = None,
) -> None:
    """Something that the staff read, in the thread's topic."""
    thread.said += 1
    message = Reply(lines=lines, buttons=buttons, photo=photo, can_be_danish=False, thread=thread.id)
    key = _key(thread, thread.said)
    outbox.put(session, thread.group_id, message.model_dump(mode="json"), lane="notice", now=now, key=key)


async def update_card(session: AsyncSession, thread: Thread, now: datetime) -> None:
    """The first message in the group says who has taken it; its buttons are for as long as they do something."""
    row = await outbox.with_key(session, _key(thread, thread.card)) if thread.card else None
    if row is None:
        return
    card = Reply.model_validate(row.message)
    changed = card.model_copy(
        update={
            "lines": (*card.lines[:-1], _state_line(thread)),
            "buttons": _card_buttons(thread),
            "photo": None,
            "edits": row.key,
        }
    )
    outbox.put(session, thread.group_id, changed.model_dump(mode="json"), lane="notice", now=now)


def hours_note(facts: Municipality, now: datetime) -> tuple[Say, ...]:
    """Outside of the staff's hours: when somebody will read it."""
    moment = read_from(facts, now)
    return (say("thread-read-later", **moment_slots(moment, facts.zone)),) if moment else ()


def unreachable(facts: Municipality, now: datetime, line: str = "thread-unreachable") -> Reply:
    """No staff to write to, but numbers to call."""
    return contacts.calling_at(facts, now, (say(line),), "integration")


def open_button(label: str = "button-thread-open") -> Button:
    return Button(label=say(label), press="thread:open", icon="✍")


def _begin(thread: Thread, language: str, now: datetime) -> None:
    thread.state, thread.language, thread.opened_at, thread.last_at = "open", language, now, now
    thread.waiting_since, thread.reminded_at, thread.told_at, thread.card = None, None, None, 0
    thread.question, thread.question_language, thread.guesses = "", language, []


def _remember(thread: Thread, turn: Turn, language: str) -> None:
    """What may be kept of the question, should its answer be kept; and that somebody has written."""
    thread.last_at = turn.now
    if turn.understanding.redacted:
        thread.question, thread.question_language = turn.understanding.redacted[:600], language
        thread.guesses = [(name, value) for name, value in turn.understanding.ranking[:3]]


def _pass_on(session: AsyncSession, thread: Thread, text: str, language: str, now: datetime, photo: str | None) -> None:
    """The first message of a thread is its card."""
    message = message_line(thread.id, language, text)
    if thread.card:
        to_group(session, thread, (message,), now, photo=photo)
        return
    thread.card = thread.said + 1
    head = say("thread-card", number=thread.id, language=LanguageName(code=thread.language))
    lines = (head, message, say("thread-how"), _state_line(thread))
    to_group(session, thread, lines, now, _card_buttons(thread), photo)


def message_line(number: int, language: str, text: str) -> Say:
    """What a person wrote, with the language that it is in."""
    return say("thread-message", number=number, language=LanguageName(code=language), text=text)


def pieces(text: str) -> Iterator[str]:
    """The text in pieces that fit into a message, with room for `&amp;` and the like."""
    start = at = size = 0
    for at, letter in enumerate(text):
        size += len(html.escape(letter, quote=False))
        if size > LONGEST_PIECE:
            yield text[start:at]
            start, size = at, len(html.escape(letter, quote=False))
    yield text[start:]


def _state_line(thread: Thread) -> Say:
    if thread.state != "open":
        return say("request-closed")
    return say("thread-taken", name=thread.taken_name or "–") if thread.taken_by else say("thread-free")


def _card_buttons(thread: Thread) -> Rows:
    if thread.state != "open":
        return ()
    take = Button(label=say("button-claim"), press=f"thread:take:{thread.id}", icon="✋")
    over = Button(label=say("button-thread-close"), press=f"thread:close:{thread.id}", icon="✖")
    return ((over,),) if thread.taken_by else ((take, over),)


def _buttons(thread: Thread) -> Rows:
    name = Button(label=say("button-thread-name"), press=f"thread:name:{thread.id}", icon="🪪")
    return (*(() if thread.name else ((name,),)), (done_button(thread),))


def done_button(thread: Thread) -> Button:
    return Button(label=say("button-thread-done"), press=f"thread:done:{thread.id}", icon="✅")


async def _mine(turn: Turn) -> Thread | None:
    """The thread of the button, if it is this person's and open."""
    found = await threads.get(turn.session, int(turn.understanding.value("thread") or 0))
    return found if found and found.person_id == turn.person.id and found.state == "open" else None


def _over() -> list[Reply]:
    buttons = next_questions(open_button(), ask("talk_to_human"))
    return [Reply(lines=(say("thread-over"),), buttons=buttons, can_be_danish=False)]


def _key(thread: Thread, number: int) -> str:
    return f"thread:{thread.id}:{number}"
