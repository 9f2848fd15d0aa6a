"""The log of what was denied and of roles that were given and taken, for administrators: by numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from actions.kernel.messages import Say
from actions.roles import audit as log
from console import lists
from console.visits import Page, Visit
from store import audit
from store.audit import Audit


@dataclass(frozen=True)
class Line:
    """One of the log."""

    at: datetime
    who: Say
    what: Say


async def show(visit: Visit) -> Response:
    """The newest first, as in the chat, of one kind alone where the address says so."""
    kind = lists.one_of(visit, "kind", list(log.KINDS))
    events = log.KINDS.get(kind, log.SHOWN)
    turning = lists.turning(visit, "/people/audit", await audit.count(visit.session, events), kind=kind)
    rows = await audit.latest(visit.session, events, turning.offset, lists.ON_A_PAGE)
    return visit.page(
        "people_audit.html",
        lines=[_line(visit, each) for each in rows],
        turning=turning,
        kind=kind,
        kinds=list(log.KINDS),
    )


def _line(visit: Visit, row: Audit) -> Line:
    return Line(row.at, log.who(row), log.what(visit.turn, row))


PAGES = (Page("/people/audit", "audit_list", show),)
