"""The calendar of a week: hours, classes, closed days, holidays; and the buttons by which staff close a day."""

from __future__ import annotations

from datetime import date, timedelta

from starlette.responses import Response

from actions.information import closed
from actions.kernel.buttons import ask, button
from actions.kernel.messages import say
from console import showing, weeks
from console.visits import Page, Visit
from store.closures import Closure

# So far from today nothing is known.
FARTHEST = timedelta(days=800)


async def show(visit: Visit) -> Response:
    """The week of the day that the address names; of today, where it names none."""
    today = visit.turn.local_now.date()
    monday = weeks.monday_of(_day(visit, today))
    found = await weeks.week(visit.turn, monday)
    return visit.page(
        "week.html",
        week=found,
        today=today,
        number_of_week=monday.isocalendar().week,
        before=_link(monday - timedelta(days=7)),
        after=_link(monday + timedelta(days=7)),
        is_now=monday == weeks.monday_of(today),
        is_over=found.days[-1] < today,
        path_here=f"/week{_link(monday)}",
        closures=[(closed.lines([each])[0], _undo(visit, each)) for each in found.closures],
        adds=[
            showing.pressable(ask(act, label), visit.language)
            for act, label in (("closure_add", "button-closure-add"), ("class_new", "button-class-new"))
        ],
    )


def _day(visit: Visit, today: date) -> date:
    try:
        day = date.fromisoformat(visit.query("day"))
    except ValueError:
        return today
    return day if abs(day - today) <= FARTHEST else today


def _link(day: date) -> str:
    return f"?day={day.isoformat()}"


def _undo(visit: Visit, found: Closure) -> showing.Pressable:
    return showing.pressable(button("closure_undo", say("button-closure-undo"), found.id, icon="↩"), visit.language)


PAGES = (Page("/week", "class_sizes", show, place=1, title="page-week"),)
