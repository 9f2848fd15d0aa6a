"""Somebody has lost the phone or the key with which they sign in: an administrator lets them set it up anew."""

from __future__ import annotations

from actions.kernel import Button, Message, Reply, Rows, Turn, Work, button, next_questions, plain, say
from actions.signing.sessions import end_all
from store import audit, desk_keys

ON_A_PAGE = 20
IN_A_ROW = 4


async def key_list(turn: Turn) -> list[Reply]:
    """Whoever has set something up, by number, a page at a time."""
    page = turn.number("page")
    found = await desk_keys.owners(turn.session)
    at_all = found[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    lines = (say("keys-head"), say("keys-how")) if at_all else (say("keys-none"),)
    asks = [button("key_ask", plain(each), each) for each in at_all]
    rows = tuple(tuple(asks[at : at + IN_A_ROW]) for at in range(0, len(asks), IN_A_ROW))
    buttons = (*rows, *_turns(page, len(found) > (page + 1) * ON_A_PAGE), *next_questions())
    return [Message(lines=lines, buttons=buttons, in_place=True)]


async def key_ask(turn: Turn) -> list[Reply]:
    """Asks once more."""
    refused = await _refused(turn)
    if refused is not None:
        return refused
    number = turn.number("person")
    yes, no = button("key_reset", "button-key-reset", number), button("key_list", "button-no", 0)
    return [Message(lines=(say("key-reset-ask", number=number),), buttons=((yes,), (no,)), in_place=True)]


async def key_reset(turn: Turn) -> list[Reply]:
    """Removes everything this person signs in with, and signs them out; they are told."""
    refused = await _refused(turn)
    if refused is not None:
        return refused
    number = turn.number("person")
    await reset(turn, turn.person.id, number)
    return [Message(lines=(say("key-reset-done", number=number),), buttons=next_questions(_back()), in_place=True)]


async def reset(work: Work, actor: int | None, number: int) -> None:
    """`actor` is who does it, None for the command line."""
    await desk_keys.remove_all(work.session, number)
    await end_all(work, number)
    audit.note(work.session, actor, f"person {number}", "key-reset", "", "", work.now)
    again = button("desk_open", "button-desk-open", icon="🖥")
    work.post.tell(number, say("key-reset-notice"), buttons=((again,),), at_once=True)


async def _refused(turn: Turn) -> list[Reply] | None:
    """Nobody does it for themselves: whoever has got hold of a phone would need no second step any more."""
    number = turn.number("person")
    if number == turn.person.id:
        return [Message(lines=(say("key-reset-own"),), buttons=next_questions(_back()), in_place=True)]
    return None if await desk_keys.have(turn.session, number) else await key_list(turn)


def _back() -> Button:
    return button("key_list", "button-keys", 0, icon="🔑")


def _turns(page: int, more: bool) -> Rows:
    pages = ((page - 1, "◀", page > 0), (page + 1, "▶", more))
    row = tuple(button("key_list", plain(at + 1), at, icon=icon) for at, icon, there in pages if there)
    return (row,) if row else ()
