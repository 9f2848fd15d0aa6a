"""While an appointment waits for its place or its yes: what is typed, or sent from the map, is where it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.appointments import keeping, shown, whereabouts
from actions.appointments.whereabouts import ELSEWHERE, Spot
from actions.kernel import (
    SURE,
    Choice,
    Field,
    Form,
    Noted,
    Problem,
    Reply,
    Say,
    Turn,
    forms,
    in_minutes,
    of_minutes,
    perform,
    say,
)
from actions.when.asking import typed_moment
from store.forms import Answers

YES, OTHER_TIME = "yes", "time"


async def wait(turn: Turn, moment: datetime, about: str, place: str | None) -> bool:
    """From now on what is typed is the place; `place` is None while it is asked. What is being changed stays so.

    Not while a form of something else is open: False, and buttons alone work.
    """
    if turn.opened.form is not None and not keeping.is_ours(turn):
        return False
    known = {"minutes": in_minutes(moment), "about": about} | ({"place": place} if place else {})
    await forms.mark(turn, keeping.WAITING, **known, **keeping.changing(turn))
    return True


def spot_of(turn: Turn, moment: datetime, about: str, pressed: str) -> Spot:
    """The place of a button, or what was typed or sent for this very appointment instead."""
    opened = turn.opened.form
    if opened is not None and opened.form == keeping.WAITING and pressed == ELSEWHERE:
        answers = opened.answers
        if (answers.get("minutes"), answers.get("about")) == (in_minutes(moment), about):
            return whereabouts.spot(turn.facts, answers.get("place", pressed))
    return whereabouts.spot(turn.facts, pressed)


def summary(turn: Turn, moment: datetime, about: str, where: Spot, *, waits: bool = True) -> tuple[Say, ...]:
    """Everything once more; where the place is not known and is waited for, how to say it."""
    line = say("appointment-confirm", **shown.slots(turn, about, moment))
    how = (say("appointment-place-how"),) if waits and not where.is_known else ()
    return (line, *whereabouts.lines(turn.facts, where), *_point(where), *how)


def _point(where: Spot) -> tuple[Say, ...]:
    """A summary has no map of its own."""
    if where.latitude is None:
        return ()
    return (say("appointment-place", place=f"{where.latitude:.5f}, {where.longitude:.5f}"),)


def _read(turn: Turn, answers: Answers, text: str) -> str | Problem | Noted | None:
    """A new moment, or a place; a question of its own is left to others."""
    moment = typed_moment(turn, text)
    if isinstance(moment, str):
        return Noted({"minutes": moment})
    understood = turn.understanding
    if understood.confidence >= SURE and understood.intent not in ("", "out_of_scope"):
        return None
    return whereabouts.typed(text)


def _read_again(turn: Turn, answers: Answers, text: str) -> str | Problem | Noted | None:
    """The same where everything is shown already; yes and no may be typed."""
    understood = turn.understanding
    if understood.confidence >= SURE and understood.intent in ("affirm", "deny") and len(text.split()) <= 3:
        return YES if understood.intent == "affirm" else OTHER_TIME
    found = _read(turn, answers, text)
    return Noted({"place": found}) if isinstance(found, str) else found


def _asks_place(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    slots = shown.slots(turn, answers["about"], _moment(answers))
    return (say("appointment-place-ask", **slots), say("appointment-place-how"))


def _choices(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return (*whereabouts.choices(turn.facts), Choice(ELSEWHERE, say("place-elsewhere")))


def _asks_yes(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    return summary(turn, _moment(answers), answers["about"], whereabouts.spot(turn.facts, answers["place"]))


def _yes(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return (Choice(YES, say("button-remind-me"), "✅"), Choice(OTHER_TIME, say("button-other-time")))


def _moment(answers: Answers) -> datetime:
    return of_minutes(int(answers["minutes"]))


async def _done(turn: Turn, answers: Answers) -> list[Reply]:
    """Yes keeps it; another time begins again, for the same appointment where one is being changed."""
    await keeping.go_on_changing(turn, answers)
    if answers["confirm"] != YES or _moment(answers) <= turn.now:
        return await perform("appointment_add", turn)
    where = whereabouts.spot(turn.facts, answers["place"])
    return await keeping.keep(turn, _moment(answers), keeping.about(answers["about"]), where)


FORM = Form(
    keeping.WAITING,
    "appointment_add",
    (
        Field("place", _asks_place, _choices, typed=_read, location="place"),
        Field("confirm", _asks_yes, _yes, typed=_read_again, location="place", across=1, sums_up=True),
    ),
    _done,
)
