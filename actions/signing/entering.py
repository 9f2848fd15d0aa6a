"""From the chat to the desk: a link that works once, in one browser, and the session that begins behind it."""

from __future__ import annotations

from datetime import datetime

from actions.kernel import Button, Fact, Message, Reply, Turn, button, next_questions, say
from store import audit, desk_links, desk_sessions, persons
from store.base import Session
from store.desk_links import DeskLink
from store.desk_sessions import DeskSession
from store.links import new_token

PATH = "/desk/enter"
__all__ = ["PATH", "begin", "bound", "confirm", "desk_open", "leave", "link", "new_token"]


async def desk_open(turn: Turn) -> list[Reply]:
    """A fresh link; the older ones of this person are over. Telegram takes no buttons with a bare `localhost`."""
    token = await desk_links.make(turn.session, turn.person.id, turn.now)
    url = f"{turn.world.desk_url}{PATH}/{token}"
    where = button("session_list", "button-sessions", icon="🖥")
    if turn.world.desk_url.startswith("https://"):
        opens = Button(label=say("button-desk-link"), url=url, icon="🔑")
        return [Message(lines=(say("signing-link"),), buttons=((opens,), *next_questions(where)), secret=True)]
    lines = (say("signing-link"), say("signing-link-address", url=Fact(text=url)))
    return [Message(lines=lines, buttons=next_questions(where), secret=True)]


async def link(session: Session, token: str, now: datetime) -> DeskLink | None:
    """The link behind this address; None where there is none, or none any more."""
    return await desk_links.find(session, token, now)


async def bound(session: Session, found: DeskLink, browser: str) -> bool:
    """Binds it to the browser that holds this; False where it is another one's."""
    return await desk_links.bind(session, found.id, browser)


async def begin(
    session: Session, found: DeskLink, holds: str, old: str, language: str, browser: str, now: datetime
) -> str | None:
    """Uses the link up: the token of a session that opens nothing yet; None where somebody was quicker, or elsewhere.

    The session that this browser had (`old`) is over.
    """
    person = await persons.get(session, found.person_id)
    if person is None or person.leaving or not await desk_links.use(session, found.id, holds, now):
        return None
    before = await desk_sessions.find(session, old, now) if old else None
    if before is not None:
        await desk_sessions.end(session, before.id)
    token, _ = await desk_sessions.begin(session, person.id, language, browser, now, confirmed=False)
    return token


async def confirm(turn: Turn, kept: DeskSession) -> str:
    """The second step is done: the token of a new session, in place of the one that opened nothing.

    The person hears of it in the chat, so that it is noticed where it was somebody else.
    """
    await desk_sessions.end(turn.session, kept.id)
    token, made = await desk_sessions.begin(
        turn.session, turn.person.id, kept.language, kept.browser, turn.now, confirmed=True
    )
    audit.note(turn.session, turn.person.id, f"person {turn.person.id}", "sign-in", "", kept.browser, turn.now)
    ends = button("session_end", "button-session-end", made.id, icon="✖")
    turn.post.tell(turn.person.id, say("session-new", browser=kept.browser), buttons=((ends,),), at_once=True)
    return token


async def leave(turn: Turn, kept: DeskSession) -> None:
    """Signs out there."""
    await desk_sessions.end(turn.session, kept.id)
