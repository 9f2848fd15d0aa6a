"""Once a week the staff's group is asked which facts are still right: a card, which shows what was pressed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from actions.checking import choosing
from actions.checking.editing import can_edit, edit, marked, reword
from actions.checking.values import ALL
from actions.information import hours, reading, used
from actions.kernel import (
    Button,
    Day,
    Edit,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    Work,
    button,
    is_quiet,
    named,
    next_questions,
    plain,
    say,
    spaced,
    too_old,
)
from config.facts_parts import Key, parts
from store import checks, facts, numbers
from store.checks import CheckCard, Item, State
from store.facts import Stale

EVERY = timedelta(days=7)
# A group that was linked just now has other things to read.
SETTLES = timedelta(days=1)
# What people have lately asked for most is asked about first.
LATELY = timedelta(days=28)
KEY = "still:"
RIGHT, CHANGE, NOT_OURS = "✅", "✏", "✖"
STATES: dict[State, tuple[str, str]] = {
    "right": (RIGHT, "fact-right"),
    "passed": (NOT_OURS, "fact-not-ours"),
    "changed": (CHANGE, "fact-changed"),
}


async def ask(work: Work) -> None:
    """A new card, where the last one is a week old and somebody is at work to read it."""
    if not _is_at_work(work):
        return
    group = await checks.free_group(work.session)
    if group is None or work.now - group.created_at < SETTLES:
        return
    before = await checks.cards(work.session)
    if before and work.now - before[0].sent_at < EVERY:
        return
    leave = {item.key for card in before for item in card.asked if item.state == "passed"}
    due = choosing.due(work.facts, work.local_now.date(), asked=await asked_lately(work), leave=leave)
    if not due:
        return
    if before:
        await _show(work, before[0], over=True)
    revisions = await facts.revisions(work.session)
    items = [Item(key, revisions.get(key, 0)) for key in due]
    await _show(work, await checks.keep(work.session, group.person_id, items, work.now))


async def asked_lately(work: Work) -> dict[Key, int]:
    """How often each fact was in an answer, as far as the topics tell that are counted."""
    acts = await numbers.by(work.session, "topic", ("answered", "pressed"), (work.now - LATELY).date())
    return used.by_fact(work.facts, acts)


async def follow(work: Work) -> None:
    """What staff have changed of the newest card, by whatever way, is marked on it."""
    card = await newest(work)
    if card is None:
        return
    edited = await checks.edited_since(work.session, card.sent_at)
    after = {each: replace(each, state="changed") for each in card.asked if each.state == "open" and each.key in edited}
    items = [after.get(each, each) for each in card.asked]
    if after:
        card.put(items)
        await _show(work, card)


async def check_right(turn: Turn) -> list[Reply]:
    """One fact of the card is still right, or all that nobody has said anything about."""
    card = await _pressed(turn)
    chosen = _open(card, turn)
    if card is None or not chosen:
        return too_old()
    revisions = await facts.revisions(turn.session)
    same = [each for each in chosen if revisions.get(each.key) == each.revision]
    if await _confirm(turn, same) is None:
        same = []
    after = {each.key: _again(each, revisions.get(each.key)) for each in chosen}
    known = replace(turn.world, facts=await facts.current(turn.session, turn.facts))
    after |= {each.key: replace(each, state="right") for each in same}
    return await _put(replace(turn, world=known), card, after)


async def check_fact(turn: Turn) -> list[Reply]:
    """One fact is still right as it was shown, on the card or not; where somebody was quicker, that is shown."""
    found = named(turn.facts, turn.value("fact") or "")
    if not found:
        return too_old()
    [key] = found
    number = await _confirm(turn, [Item(key, turn.number("revision"))])
    now = replace(turn, world=replace(turn.world, facts=await facts.current(turn.session, turn.facts)))
    shown = reading.lines(now.facts, key)
    if number is None:
        return [Message(lines=(say("check-stale"), *shown), buttons=next_questions(), can_be_danish=False)]
    await _put_right(now, key)
    undo = button("fact_undo", "button-fact-undo", number, icon="↩")
    lines = (*shown, marked(RIGHT, "fact-right"))
    return [Message(lines=lines, buttons=((undo,), *next_questions()), can_be_danish=False)]


async def check_pass(turn: Turn) -> list[Reply]:
    """Nobody here knows: it is left alone for some weeks."""
    card = await _pressed(turn)
    chosen = _open(card, turn)
    if card is None or not chosen:
        return too_old()
    return await _put(turn, card, {each.key: replace(each, state="passed") for each in chosen})


async def check_change(turn: Turn) -> list[Reply]:
    """It is not right any more: the form that changes it."""
    card = await _pressed(turn)
    chosen = _open(card, turn)
    return await edit(turn, chosen[0].key) if chosen else too_old()


def _is_at_work(work: Work) -> bool:
    when = work.facts.staff_hours
    if when is None:
        return not is_quiet(work.now, work.facts)
    found = hours.opening(when.hours, work.facts.country, work.local_now)
    return found is not None and found.opens <= work.local_now


async def newest(work: Work) -> CheckCard | None:
    """The card of the week; those before are over."""
    found = await checks.cards(work.session)
    return await checks.get(work.session, found[0].id) if found else None


async def _pressed(turn: Turn) -> CheckCard | None:
    """The card of the button; one that another has followed is over."""
    card = await newest(turn)
    return card if card is not None and card.id == turn.number("card") else None


def _open(card: CheckCard | None, turn: Turn) -> list[Item]:
    """What the button is about and nobody has said anything about."""
    place = turn.value("place")
    items = card.asked if card else ()
    return [item for number, item in enumerate(items, start=1) if item.state == "open" and place in (ALL, str(number))]


def _again(item: Item, revision: int | None) -> Item:
    """What was changed since the card was sent was not seen on it: shown as it is now, and asked again; unless it is
    gone."""
    return replace(item, state="changed") if revision is None else replace(item, revision=revision)


async def _confirm(turn: Turn, items: list[Item]) -> int | None:
    """Keeps them as checked today; the number of that change, None where somebody was quicker with another."""
    values, today = parts(turn.facts), turn.local_now.date().isoformat()
    checked = {each.key: {**values[each.key], "verified_on": today} for each in items if each.key in values}
    if not checked:
        return None
    seen = {each.key: each.revision for each in items}
    by = "staff" if "staff" in turn.roles else "admin"
    try:
        return await facts.change(turn.session, checked, by, turn.now, seen=seen, how="confirmed")
    except Stale:
        return None


async def _put_right(turn: Turn, key: Key) -> None:
    """Where the card of the week asks for this fact, it shows that somebody has looked."""
    card = await newest(turn)
    after = {each.key: replace(each, state="right") for each in card.asked if each.key == key} if card else {}
    if card is not None and any(each.key == key and each.state == "open" for each in card.asked):
        await _put(turn, card, after)


async def _put(turn: Turn, card: CheckCard, after: dict[Key, Item]) -> list[Reply]:
    card.put([after.get(each.key, each) for each in card.asked])
    await _show(turn, card)
    return []


async def _show(work: Work, card: CheckCard, *, over: bool = False) -> None:
    """The card in the group, and where staff have opened it, as it is now; without its buttons when it is over."""
    key = f"{KEY}{card.id}"
    shown = message(work, card).model_copy(update={"buttons": ()} if over else {})
    await work.post.card(card.group_id, shown, Edit(key=key, message=shown), key)
    await reword(work, copies(card), shown)


def message(work: Work, card: CheckCard) -> Message:
    """The card as it is now."""
    return Message(lines=_lines(work, card), buttons=_buttons(card), can_be_danish=False)


def copies(card: CheckCard) -> str:
    """The beginning of the keys of those that staff have opened at the desk."""
    return f"{KEY}{card.id}:"


def _lines(work: Work, card: CheckCard) -> tuple[Say, ...]:
    facts = (line for number, item in enumerate(card.asked, start=1) for line in _fact(work, number, item))
    return (say("check-head"), say("check-how"), *facts)


def _fact(work: Work, number: int, item: Item) -> tuple[Say, ...]:
    """Its number and name, when it was checked last, what is said of it, what was pressed."""
    found = reading.found(work.facts, item.key)
    day = getattr(found, "verified_on", None)
    name = reading.name(work.facts, item.key)
    head = say("check-fact", number=number, name=name, date=Day(day=day) if day else say("check-never"))
    icon, state = STATES.get(item.state, ("", ""))
    after = (marked(icon, state),) if state else ()
    return spaced((head, *reading.lines(work.facts, item.key), *after))


def _buttons(card: CheckCard) -> Rows:
    rows = [_row(card, number, item.key) for number, item in enumerate(card.asked, start=1) if item.state == "open"]
    every = button("check_right", "button-check-all", card.id, ALL, icon=RIGHT)
    return ((every,), *rows) if len(rows) > 1 else tuple(rows)


def _row(card: CheckCard, number: int, key: Key) -> tuple[Button, ...]:
    change = (("check_change", CHANGE),) if can_edit(key) else ()
    acts = (("check_right", RIGHT), *change, ("check_pass", NOT_OURS))
    return tuple(button(act, plain(number), card.id, number, icon=icon) for act, icon in acts)
