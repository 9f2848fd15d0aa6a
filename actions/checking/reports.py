"""What people say is wrong, with the staff: a card in their group that shows the facts, and what staff found."""

from __future__ import annotations

from actions.checking.editing import can_edit, edit, marked, reword
from actions.information import reading
from actions.kernel import (
    Items,
    LanguageName,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    Work,
    button,
    next_questions,
    say,
    second,
    spaced,
    too_old,
)
from store import checks, threads, wrongs
from store.wrongs import Result, Wrong

KEY = "wrong:"
# So many facts are shown on a card; the one that the answer is mostly about is the first.
MOST_SHOWN = 5
MOST_NAMED = 3
TOLD: dict[Result, str] = {"right": "wrong-right-told", "changed": "wrong-changed-told"}
STATES: dict[Result, tuple[str, str]] = {"right": ("✅", "fact-right"), "changed": ("✏", "fact-changed")}


async def pass_on(work: Work, found: Wrong) -> None:
    """To the staff's group, or to each of the staff where there is none. Words that come later are put into the card.

    Where there is nobody yet it waits.
    """
    if found.passed_at is not None:
        await _reword(work, found, card(work, found))
        return
    group = await threads.group(work.session)
    readers = [group.person_id] if group else await second.rest_of_staff(work, found.person_id)
    for person_id in readers:
        await work.post.once(person_id, card(work, found), f"{key(found)}{person_id}", at_once=group is not None)
    if readers:
        found.passed_at = work.now


async def wrong_right(turn: Turn) -> list[Reply]:
    """Somebody has looked: it is right as it is."""
    found = await wrongs.get(turn.session, turn.number("wrong"))
    if found is None or found.result is not None:
        return too_old()
    await _settle(turn, found, "right")
    return []


async def wrong_change(turn: Turn) -> list[Reply]:
    """The form that changes this fact; when that is done, whoever said so is told."""
    found = await wrongs.get(turn.session, turn.number("wrong"))
    keys = found.keys if found is not None and found.result is None else ()
    place = turn.number("place")
    return await edit(turn, keys[place - 1]) if 0 < place <= len(keys) else too_old()


async def tick(work: Work) -> None:
    """Whose facts were changed after they were said to be wrong, by whatever way, hear of it."""
    waiting = await wrongs.waiting(work.session)
    if not waiting:
        return
    edited = await checks.edited_since(work.session, waiting[0].created_at)
    for each in waiting:
        if any(edited[key] > each.created_at for key in each.keys if key in edited):
            found = await wrongs.get(work.session, each.id)
            if found is not None and found.result is None:
                await _settle(work, found, "changed")


async def told(work: Work, found: Wrong) -> list[Reply]:
    """What whoever said so hears, if they want; nothing is kept of it any more."""
    message = _answer(work, found) if found.wants else Message(lines=(say("passed-on"),), can_be_danish=False)
    await wrongs.remove(work.session, found)
    return [message]


async def withdraw(work: Work, found: Wrong) -> None:
    """Whoever said so is gone."""
    await _reword(work, found, Message(lines=(_head(work, found), say("request-closed")), can_be_danish=False))


def key(found: Wrong) -> str:
    """The beginning of the keys of its cards."""
    return f"{KEY}{found.id}:"


async def _settle(work: Work, found: Wrong, result: Result) -> None:
    """The words go, also out of the cards. Who has not said yet whether they want to hear of it still can."""
    found.result, found.text = result, ""
    icon, state = STATES[result]
    message = Message(lines=(_head(work, found), marked(icon, state)), can_be_danish=False)
    await _reword(work, found, message)
    if found.wants:
        work.post.notice(found.person_id, _answer(work, found), key=f"wrong-told:{found.id}")
    if found.wants is not None:
        await wrongs.remove(work.session, found)


async def _reword(work: Work, found: Wrong, message: Message) -> None:
    """The cards say this from now on; one that waits for the morning has not been seen otherwise."""
    await reword(work, key(found), message)


def _answer(work: Work, found: Wrong) -> Message:
    line = say(TOLD[found.result or "right"], about=names(work, found))
    again = (reading.asks(work.facts, each) for each in found.keys[:1])
    return Message(lines=(line,), buttons=next_questions(*filter(None, again)), can_be_danish=False)


def _head(work: Work, found: Wrong) -> Say:
    return say("wrong-card", about=names(work, found))


def names(work: Work, found: Wrong) -> Items:
    """The facts that it is about."""
    return Items(items=tuple(reading.name(work.facts, each) for each in found.keys[:MOST_NAMED]))


def card(work: Work, found: Wrong) -> Message:
    """What staff get while nobody has dealt with it."""
    language = LanguageName(code=found.language)
    words = (say("wrong-words", language=language, text=found.text),) if found.text else ()
    facts = [line for each in found.keys[:MOST_SHOWN] for line in reading.lines(work.facts, each)]
    lines = (_head(work, found), *words, *spaced(tuple(facts)))
    return Message(lines=lines, buttons=_buttons(work, found), can_be_danish=False)


def _buttons(work: Work, found: Wrong) -> Rows:
    right = button("wrong_right", "fact-right", found.id, icon="✅")
    changes = (
        (button("wrong_change", reading.name(work.facts, each), found.id, place, icon="✏"),)
        for place, each in enumerate(found.keys[:MOST_SHOWN], start=1)
        if reading.found(work.facts, each) is not None and can_edit(each)
    )
    return ((right,), *changes)
