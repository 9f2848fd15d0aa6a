"""A person of the municipality to write to: what is written goes to the staff's group, without a name, and back.

While such a thread is open the bot stays out of it. `actions/threads/staff.py` is the other side.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from actions.information import contacts
from actions.kernel import (
    NOTHING,
    Attached,
    Button,
    Edit,
    LanguageName,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    Work,
    ask,
    button,
    forms,
    message_in,
    moment_slots,
    next_questions,
    of_row,
    private,
    quotas,
    say,
    words_alone,
)
from actions.threads.staff_hours import read_from
from config.languages import same_for_reader
from store import outbox, threads
from store.threads import Thread

# A message of Telegram holds 4096 characters; what stands around the text needs some.
LONGEST_PIECE = 3500
LONGEST_NAME = 64


async def thread_open(turn: Turn) -> list[Reply]:
    """From now on what the person writes goes to the staff."""
    group = await threads.group(turn.session)
    if group is None:
        return [unreachable(turn)]
    over = await quotas.over(turn, "thread")
    if over is not None:
        return over
    await forms.close(turn)
    thread = await threads.begin(turn.session, turn.person.id, group.person_id, turn.person.language, turn.now)
    turn.opened.thread = thread
    lines = (say("thread-opened"), *hours_note(turn))
    return [Message(lines=lines, buttons=_buttons(thread), can_be_danish=False)]


async def write(turn: Turn, language: str, brings: Attached = NOTHING, *, cpr: bool = False) -> list[Reply]:
    """Passes on what the person has typed into their open thread; the first time they are told so.

    `cpr`: a CPR number was taken out of the text.
    """
    thread = turn.opened.thread
    assert thread is not None
    over = await quotas.over(turn, "thread_text")
    if over is not None:
        return over
    first = thread.card == 0
    _remember(thread, turn, language)
    if thread.taken_by is None and thread.waiting_since is None:
        thread.waiting_since = turn.now
    foreign = not await _read_by_staff(turn, language)
    for piece in pieces(private.as_written(turn.text) or brings.sign):
        _pass_on(turn, thread, piece, language, brings, foreign=foreign and bool(turn.text))
        brings = NOTHING
    warned = (say("thread-cpr"),) if cpr else ()
    told = (say("passed-on"), *hours_note(turn)) if first else ()
    lines = (*told, *warned)
    return [Message(lines=lines, buttons=_buttons(thread), can_be_danish=False)] if lines else []


async def thread_name(turn: Turn) -> list[Reply]:
    """The person wants their first name to be seen, as Telegram gives it; it goes when the thread is closed."""
    thread = await _mine(turn)
    if thread is None:
        return _over()
    if thread.name is None and turn.name:
        thread.name = turn.name[:LONGEST_NAME]
        to_group(turn, thread, (say("thread-called", number=thread.id, name=thread.name),))
    return [Message(lines=(say("thread-named", name=thread.name or "–"),), can_be_danish=False)]


async def thread_done(turn: Turn) -> list[Reply]:
    """The person needs nobody any more."""
    thread = await _mine(turn)
    if thread is None:
        return _over()
    await close(turn, thread)
    if thread.card:
        to_group(turn, thread, (say("thread-thanked", number=thread.id),))
    return [Message(lines=(say("thread-over"),), buttons=next_questions(open_button()), can_be_danish=False)]


async def gone(work: Work, person_id: int) -> None:
    """A person, or the staff's group, can no longer be reached: the other side is told."""
    for thread in await threads.open_in(work.session, person_id):
        await close(work, thread)
        work.post.notice(thread.person_id, unreachable(work), at_once=True)
    await threads.unlink_group(work.session, person_id)
    own = await threads.open_of(work.session, person_id)
    if own is not None:
        await close(work, own)
        to_group(work, own, (say("thread-gone", number=own.id),))


async def close(work: Work, thread: Thread) -> None:
    """The names go, the buttons on the card go."""
    thread.state, thread.last_at, thread.waiting_since = "closed", work.now, None
    thread.name, thread.taken_by, thread.taken_name = None, None, None
    if isinstance(work, Turn) and work.opened.thread is thread:
        work.opened.thread = None
    await update_card(work, thread)


async def pass_on_files(turn: Turn, thread: Thread, files: Iterable[Attached]) -> None:
    """Pictures and documents that the person wants the staff to see."""
    _remember(thread, turn, turn.person.language)
    if thread.taken_by is None and thread.waiting_since is None:
        thread.waiting_since = turn.now
    for each in files:
        _pass_on(turn, thread, each.sign, turn.person.language, each, foreign=False)


def to_group(
    work: Work, thread: Thread, lines: tuple[Say, ...], buttons: Rows = (), brings: Attached = NOTHING
) -> None:
    """Something that the staff read, in the thread's topic."""
    thread.said += 1
    message = Message(lines=lines, buttons=buttons, can_be_danish=False, thread=thread.id)
    work.post.notice(thread.group_id, brings.to(message), at_once=True, key=message_key(thread, thread.said))


async def update_card(work: Work, thread: Thread) -> None:
    """The first message in the group says who has taken it; its buttons are for as long as they do something."""
    key = message_key(thread, thread.card)
    row = await outbox.with_key(work.session, key) if thread.card else None
    card = message_in(of_row(row.message)) if row else None
    if card is None:
        return
    lines = (*card.lines[:-1], _state_line(thread))
    stay = tuple(row for row in card.buttons if row[0].press.startswith("thread:translate:"))
    buttons = (*_card_buttons(thread), *stay)
    changed = words_alone(card).model_copy(update={"lines": lines, "buttons": buttons})
    work.post.notice(thread.group_id, Edit(key=key, message=changed), at_once=True)


def hours_note(work: Work) -> tuple[Say, ...]:
    """Outside of the staff's hours: when somebody will read it."""
    moment = read_from(work.facts, work.now)
    return (say("thread-read-later", **moment_slots(moment, work.facts.zone)),) if moment else ()


def unreachable(work: Work, line: str = "thread-unreachable") -> Message:
    """No staff to write to, but numbers to call."""
    return contacts.calling_at(work.facts, work.now, (say(line),), "integration")


def open_button(label: str = "button-thread-open") -> Button:
    return button("thread_open", label, icon="✍")


def _remember(thread: Thread, turn: Turn, language: str) -> None:
    """What may be kept of the question, should its answer be kept; and that somebody has written."""
    thread.last_at = turn.now
    if turn.understanding.redacted:
        thread.question, thread.question_language = turn.understanding.redacted[:600], language
        thread.guesses = [(name, value) for name, value in turn.understanding.ranking[:3]]


async def _read_by_staff(turn: Turn, language: str) -> bool:
    group = await threads.group(turn.session)
    return group is None or same_for_reader(group.person.language, language)


def _pass_on(work: Work, thread: Thread, text: str, language: str, brings: Attached, *, foreign: bool) -> None:
    """The first message of a thread is its card. What is in a `foreign` language can be translated."""
    message = message_line(thread.id, language, text)
    translate = button("thread_translate", "button-unclear", thread.id, thread.said + 1, icon="🌐")
    rows = ((translate,),) if foreign else ()
    if thread.card:
        to_group(work, thread, (message,), rows, brings)
        return
    thread.card = thread.said + 1
    head = say("thread-card", number=thread.id, language=LanguageName(code=thread.language))
    lines = (head, message, say("thread-how"), _state_line(thread))
    to_group(work, thread, lines, (*_card_buttons(thread), *rows), brings)


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
    take = button("thread_take", "button-claim", thread.id, icon="✋")
    over = button("thread_close", "button-thread-close", thread.id, icon="✖")
    return ((over,),) if thread.taken_by else ((take, over),)


def _buttons(thread: Thread) -> Rows:
    name = button("thread_name", "button-thread-name", thread.id, icon="🪪")
    return (*(() if thread.name else ((name,),)), (done_button(thread),))


def done_button(thread: Thread) -> Button:
    return button("thread_done", "button-thread-done", thread.id, icon="✅")


async def _mine(turn: Turn) -> Thread | None:
    """The thread of the button, if it is open."""
    found = await threads.get(turn.session, turn.number("thread"))
    return found if found and found.state == "open" else None


def _over() -> list[Reply]:
    buttons = next_questions(open_button(), ask("talk_to_human"))
    return [Message(lines=(say("thread-over"),), buttons=buttons, can_be_danish=False)]


def message_key(thread: Thread, number: int) -> str:
    """The key of what was passed on to the group, counted from 1."""
    return f"thread:{thread.id}:{number}"
