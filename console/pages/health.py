"""How the bot is doing: the outbox by lane and age, what answers, the backups, what failed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from starlette.responses import Response

from console.visits import Later, Page, Visit
from store.outbox import health

LATELY = timedelta(hours=24)
# A message that is due waits so long at most while everything is well.
LATE = timedelta(minutes=1)


async def show(visit: Visit) -> Later:
    """All of it, at this moment; the numbers are the bot's and nobody's."""
    session, now = visit.session, visit.turn.now
    lanes = await health.lanes(session, now)
    known: dict[str, Any] = {
        "lanes": [(each, int((now - each.since).total_seconds()) if each.since else 0) for each in lanes],
        "late": int(LATE.total_seconds()),
        "failed": await health.failed(session, now - LATELY),
        "last_sent": await health.last_sent(session),
        "failures": visit.desk.failures(),
        "backup": visit.desk.backups(),
        "now": now,
        "database": session.get_bind().dialect.name,
    }

    async def answer() -> Response:
        return visit.page("health.html", states=await visit.desk.states(), **known)

    return answer


PAGES = (Page("/health", "numbers", show, place=9, title="page-health"),)
