"""Who translates what somebody has written, and to whom it goes then: a person, the other side of a meeting, the staff.

What is to be translated is a row of the outbox. Its key says what it is: an answer of the staff, what one of two who
meet has written to the other (the keys of `tell_other`), or what a person has written to the staff.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass

from actions.kernel import (
    Button,
    Fact,
    Items,
    LanguageName,
    Message,
    Reply,
    Say,
    Turn,
    button,
    message_in,
    of_row,
    say,
    too_old,
)
from actions.threads.person import message_key, to_group, unreachable
from config.languages import LANGUAGES, same_for_reader
from store import interpretations, outbox, persons, readers, threads, trust
from store.interpretations import Interpretation
from store.outbox import OutboxRow
from store.threads import Thread

MOST_ASKED = 20
BETWEEN, LETTER = "between:", "letter:"
# Lines that hold what somebody has written, with its language.
_LINES = ("thread-message", "from-other-text")


@dataclass(frozen=True)
class Written:
    """What somebody has written, in which language, and the numbers of those who may not translate it."""

    row: OutboxRow
    text: str
    language: str
    theirs: frozenset[int]


async def thread_translate(turn: Turn) -> list[Reply]:
    """The staff do not read what a person has written; whoever reads both languages is asked, and the person told."""
    thread = await threads.get(turn.session, turn.number("thread"))
    group = await threads.group(turn.session)
    if thread is None or group is None or group.person_id != thread.group_id:
        return too_old()
    row = await outbox.with_key(turn.session, message_key(thread, turn.number("said")))
    found = written_in(row, thread.person_id)
    if found is None:
        return too_old()
    asked = await ask_readers(turn, found, group.person.language)
    line = _both("interpret-asked-both" if asked else "interpret-nobody-both", found.language, group.person.language)
    to_group(turn, thread, (line,))
    if asked:
        told = Message(lines=(line,), can_be_danish=False)
        await turn.post.once(thread.person_id, told, f"translated:{thread.id}:{thread.opened_at:%Y%m%d%H%M}")
    return []


async def for_other_side(turn: Turn, row: OutboxRow) -> list[Reply]:
    """One of two who meet does not read what the other has written."""
    found = written_in(row, *_sides(row))
    if found is None:
        return too_old()
    if not await ask_readers(turn, found, turn.person.language):
        return [unreachable(turn, "interpret-nobody")]
    line = _both("interpret-asked-both", found.language, turn.person.language)
    return [Message(lines=(line,), can_be_danish=False)]


async def deliver(turn: Turn, row: OutboxRow, wanted: Interpretation, text: str) -> bool:
    """The translation to whoever did not read it; False where there is nobody (any more) for whom it is."""
    line = say("interpret-text", language=LanguageName(code=wanted.language), text=text)
    if is_letter(row):
        turn.post.notice(row.person_id, Message(lines=(line,), can_be_danish=False), at_once=True)
        return True
    if (row.key or "").startswith(BETWEEN):
        return await _to_other_side(turn, row, line)
    thread = await _thread_to_staff(turn, row)
    found = written_in(row)
    if thread is None or found is None:
        return False
    to_group(turn, thread, (say("thread-card", number=thread.id, language=LanguageName(code=found.language)), line))
    return True


async def ask_readers(turn: Turn, found: Written, language: str) -> bool:
    """Asks those who read both languages, once; False where there are none."""
    asked = await readers_of(turn, found.language, language, found.theirs)
    if not asked:
        return False
    wanted, is_new = await interpretations.ask_for(turn.session, found.row.id, language, turn.now)
    for person_id in asked if is_new else ():
        ask(turn, person_id, wanted, found.text)
    return True


async def readers_of(turn: Turn, one: str, other: str, but: Collection[int] = ()) -> list[int]:
    """Who reads both languages and may be asked: not `but`, nor the person of this turn."""
    found = await readers.of_both(turn.session, _read_as(one), _read_as(other))
    return [each for each in found if each not in {*but, turn.person.id}][:MOST_ASKED]


def is_letter(row: OutboxRow) -> bool:
    """Whether it is a letter that its person shows to whoever reads it for them."""
    return (row.key or "").startswith(LETTER)


def ask(turn: Turn, person_id: int, wanted: Interpretation, text: str) -> None:
    """Whether this one translates it."""
    take = button("interpret_take", "button-interpret", wanted.id, icon="✋")
    line = say("interpret-wanted", language=LanguageName(code=wanted.language), text=text)
    turn.post.tell(person_id, line, buttons=((take,),))


def written_in(row: OutboxRow | None, *theirs: int) -> Written | None:
    """What somebody has written, as far as it is still there."""
    message = message_in(of_row(row.message)) if row else None
    for line in message.lines if message else ():
        text, language = line.args.get("text"), line.args.get("language")
        if line.id in _LINES and isinstance(text, Fact) and isinstance(language, LanguageName) and row:
            return Written(row, text.text, language.code, frozenset(theirs))
    return None


async def _to_other_side(turn: Turn, row: OutboxRow, line: Say) -> bool:
    """Not to somebody who wants nothing more from the other."""
    author, reader = _sides(row)
    if await persons.get(turn.session, author) is None or written_in(row) is None:
        return False
    if author in await trust.apart_from(turn.session, reader):
        return False
    buttons = _without_translating(row)
    key = f"{BETWEEN}{author}:{reader}:{secrets.token_hex(8)}"
    turn.post.notice(reader, Message(lines=(line,), buttons=buttons, can_be_danish=False), at_once=True, key=key)
    return True


def _without_translating(row: OutboxRow) -> tuple[tuple[Button, ...], ...]:
    message = message_in(of_row(row.message))
    rows = message.buttons if message else ()
    return tuple(each for each in rows if not each[0].press.startswith("thread:unclear:"))


async def _thread_to_staff(turn: Turn, row: OutboxRow) -> Thread | None:
    """The conversation in which a person wrote this."""
    return await threads.get(turn.session, row.thread_id) if row.thread_id is not None else None


def _sides(row: OutboxRow) -> tuple[int, int]:
    """Who wrote it, and to whom."""
    _, author, reader, *_ = (row.key or "").split(":")
    return int(author), int(reader)


def _read_as(language: str) -> list[str]:
    """What somebody may read who reads this language."""
    return [code for code in LANGUAGES if same_for_reader(code, language)]


def _both(line: str, one: str, other: str) -> Say:
    return say(line, languages=Items(items=(LanguageName(code=one), LanguageName(code=other))))
