"""Pictures and documents that somebody wants a person to see: the staff, or a volunteer who reads both languages."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Literal

from actions.kernel import FILE, Attached, Message, Reply, Say, Turn, plain, quotas
from actions.threads import translating
from actions.threads.person import hours_note, pass_on_files, thread_open, unreachable
from config.languages import SOURCE_LANGUAGE
from store import interpretations, threads
from store.outbox import OutboxRow

Who = Literal["staff", "readers"]
# What volunteers see of a letter before one of them takes it, in no language: that it is one, and its pages.
LETTER_SIGN = "✉"


async def who_reads(turn: Turn) -> Who | None:
    """Who would read a letter in Danish for this person; None where nobody can."""
    if await threads.group(turn.session) is not None:
        return "staff"
    return "readers" if await translating.readers_of(turn, SOURCE_LANGUAGE, turn.person.language) else None


async def to_staff(turn: Turn, files: Sequence[str], *said: Say) -> list[Reply]:
    """Into the conversation with them, which begins where none is open. `files` as in a form: FILE before a document's.

    `said` comes before what is said at the beginning of a conversation.
    """
    over = await quotas.over(turn, "thread_text")
    if over is not None:
        return over
    opened = await thread_open(turn) if turn.opened.thread is None else []
    if turn.opened.thread is None:
        return opened
    await pass_on_files(turn, turn.opened.thread, map(_attached, files))
    if not opened:
        return [Message(lines=(*said, *hours_note(turn)), can_be_danish=False)] if said else []
    first = opened[0]
    assert isinstance(first, Message)
    return [first.model_copy(update={"lines": (*said, *first.lines)})]


async def to_readers(turn: Turn, files: Sequence[str], said: Say) -> list[Reply]:
    """Those who read both languages are asked; the first who takes it gets it to see, and writes what it says.

    The person gets back what was sent. That message is what is translated: with it everything goes after some days.
    """
    over = await quotas.over(turn, "thread_text")
    if over is not None:
        return over
    asked = await translating.readers_of(turn, SOURCE_LANGUAGE, turn.person.language)
    if not asked:
        return [unreachable(turn)]
    row = turn.post.notice(turn.person.id, _with_files(files, said), at_once=True, key=_new_key(turn.person.id))
    await turn.session.flush()
    wanted, _ = await interpretations.ask_for(turn.session, row.id, turn.person.language, turn.now)
    for person_id in asked:
        translating.ask(turn, person_id, wanted, f"{LETTER_SIGN} {len(files)}")
    return []


def show(turn: Turn, row: OutboxRow) -> None:
    """Whoever has just taken a letter gets it to see."""
    files = _files_in(row)
    turn.post.notice(turn.person.id, _with_files(files, plain(LETTER_SIGN)), at_once=True, key=_new_key(row.person_id))


def key_of(person_id: int) -> str:
    """How the keys of what this person shows begin."""
    return f"{translating.LETTER}{person_id}:"


def _attached(file: str) -> Attached:
    return Attached(file=file.removeprefix(FILE)) if file.startswith(FILE) else Attached(photo=file)


def _new_key(person_id: int) -> str:
    return f"{key_of(person_id)}{secrets.token_hex(8)}"


def _with_files(files: Sequence[str], said: Say) -> Message:
    documents = [each.removeprefix(FILE) for each in files if each.startswith(FILE)]
    pictures = tuple(each for each in files if not each.startswith(FILE))
    return Message(lines=(said,), photos=pictures, file=next(iter(documents), None), can_be_danish=False)


def _files_in(row: OutboxRow) -> list[str]:
    """The same the other way round."""
    message = row.message
    return [*message.get("photos", ()), *(f"{FILE}{each}" for each in [message.get("file")] if each)]
