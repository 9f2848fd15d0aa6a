"""Where somebody is signed in to the desk: seen and ended in the chat."""

from __future__ import annotations

from actions.kernel import Message, Reply, Say, Turn, Work, button, moment_slots, next_questions, plain, say
from store import desk_links, desk_sessions
from store.desk_sessions import DeskSession


async def session_list(turn: Turn) -> list[Reply]:
    """The browsers, with a button to sign out in each."""
    found = [each for each in await desk_sessions.of(turn.session, turn.person.id, turn.now) if each.confirmed]
    again = button("desk_open", "button-desk-open", icon="🖥")
    if not found:
        return [Message(lines=(say("sessions-none"),), buttons=next_questions(again), in_place=True)]
    lines = tuple(_line(turn, at, each) for at, each in enumerate(found, 1))
    ends = [button("session_end", plain(at), each.id, icon="✖") for at, each in enumerate(found, 1)]
    rows = tuple(tuple(ends[at : at + 4]) for at in range(0, len(ends), 4))
    everywhere = button("session_end_all", "button-sessions-end", icon="✖")
    buttons = (*rows, (everywhere,), *next_questions())
    return [Message(lines=(say("sessions-head"), *lines, say("sessions-how")), buttons=buttons, in_place=True)]


async def session_end(turn: Turn) -> list[Reply]:
    """Signs out in one of them; then the others."""
    await desk_sessions.end(turn.session, turn.number("session"))
    return await session_list(turn)


async def session_end_all(turn: Turn) -> list[Reply]:
    """Signs out everywhere; links that nobody has used are over, too."""
    await end_all(turn, turn.person.id)
    again = button("desk_open", "button-desk-open", icon="🖥")
    return [Message(lines=(say("sessions-ended"),), buttons=next_questions(again), in_place=True)]


async def end_all(work: Work, person_id: int) -> None:
    """Nothing that this person has opened, or could open with a link, opens anything from now on."""
    await desk_sessions.end_all(work.session, person_id)
    await desk_links.end_all(work.session, person_id)


def _line(turn: Turn, at: int, found: DeskSession) -> Say:
    since = moment_slots(found.created_at, turn.facts.zone)
    return say("session-line", number=at, browser=found.browser, **since)
