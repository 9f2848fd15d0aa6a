"""What of the facts waits at the desk: those that staff are asked about, and those that people say are wrong."""

from __future__ import annotations

from secrets import token_hex

from actions.checking import reports, weekly
from actions.kernel import Button, Fact, Message, Reply, Run, Say, Turn, button, say, too_old
from store import checks, wrongs
from store.wrongs import Wrong

MOST_SHOWN = 7


async def facts_wait(turn: Turn) -> Button | None:
    """How many facts of the newest card nobody has said anything about."""
    card = await checks.newest(turn.session)
    count = sum(item.state == "open" for item in card.asked) if card else 0
    return button("check_open", _counted("check-head", count), card.id, icon="📅") if card and count else None


async def wrongs_wait(turn: Turn) -> Button | None:
    """How many reports nobody has dealt with."""
    count = await wrongs.count_waiting(turn.session)
    return button("wrong_list", _counted("numbers-wrong", count), icon="⚠") if count else None


async def check_open(turn: Turn) -> list[Reply]:
    """The card in private; whatever is pressed anywhere, it changes with that in the group."""
    card = await weekly.newest(turn)
    if card is None or card.id != turn.number("card"):
        return too_old()
    turn.post.notice(
        turn.person.id, weekly.message(turn, card), at_once=True, key=f"{weekly.copies(card)}{token_hex(4)}"
    )
    return []


async def wrong_list(turn: Turn) -> list[Reply]:
    """A button for each report, the oldest first."""
    found = await wrongs.waiting(turn.session)
    rows = tuple((_open(turn, each),) for each in found[:MOST_SHOWN])
    head = _counted("numbers-wrong", len(found)) if found else say("desk-empty")
    back = button("desk_show", "command-desk", icon="↩")
    return [Message(lines=(head,), buttons=(*rows, (back,)), can_be_danish=False)]


async def wrong_open(turn: Turn) -> list[Reply]:
    """The card of a report in private; it says what was found as soon as somebody has."""
    found = await wrongs.get(turn.session, turn.number("wrong"))
    if found is None or found.result is not None:
        return too_old()
    turn.post.notice(turn.person.id, reports.card(turn, found), at_once=True, key=f"{reports.key(found)}{token_hex(4)}")
    return []


def _open(turn: Turn, found: Wrong) -> Button:
    return button("wrong_open", say("only-day", day=reports.names(turn, found)), found.id, icon="⚠")


def _counted(text: str, count: int) -> Say:
    return say("only-day", day=Run(parts=(say(text), Fact(text=f" ({count})"))))
