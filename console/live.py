"""Parts of pages that show how things go on, by server-sent events. Nothing is open between two looks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from sse_starlette import EventSourceResponse, ServerSentEvent
from sse_starlette.sse import AppStatus

from console.visits import Page, Visit

SECONDS = 2.0
# Browsers come again by themselves; so no stream has to last for ever.
MOST_LOOKS = 900
Part = Callable[[Visit], Awaitable[str]]


def stream(visit: Visit, page: Page, part: Part) -> EventSourceResponse:
    """Sends `part` (HTML) as the event `part` whenever it changes. It ends when the session or the right does."""
    return EventSourceResponse(_looks(visit, page, part), ping=15)


def end_streams() -> None:
    """Every stream of this process ends, so that nobody has to wait for them when it stops."""
    AppStatus.should_exit = True


async def _looks(visit: Visit, page: Page, part: Part) -> AsyncIterator[ServerSentEvent]:
    before = ""
    for _ in range(MOST_LOOKS):
        now = await _look(visit, page, part)
        if now is None:
            yield ServerSentEvent(event="ended", data="")
            return
        if now != before:
            yield ServerSentEvent(event="part", data=now)
        before = now
        await asyncio.sleep(SECONDS)


async def _look(visit: Visit, page: Page, part: Part) -> str | None:
    """What is to be seen now, in a transaction of its own; None for whoever may not see it any more."""
    async with visit.desk.database.transaction() as session:
        again = await Visit.of(visit.desk, session, visit.request, visit.pages)
        if again is None or not again.kept.confirmed or not again.may(page.act):
            return None
        return await part(again)
