"""The form by which a fact is corrected: its questions in their order, each asked where it matters."""

from __future__ import annotations

from collections.abc import Callable

from actions.facts import fields, records
from actions.facts.changes import what
from actions.facts.records import NEW
from actions.kernel import Choice, Field, Say, Turn, say
from store.forms import Answers

Wanted = Callable[[Answers], bool]


def _of(*these: str, only: str = "") -> Wanted:
    """Whether one of these is to change."""

    def wanted(answers: Answers) -> bool:
        section = records.section(answers.get("record", ""))
        return what(answers) in these and (not only or section == only)

    return wanted


def _new(section: str) -> Wanted:
    """Whether a new record of this section is to come."""
    return _of(NEW, only=section)


def _either(*these: Wanted) -> Wanted:
    return lambda answers: any(each(answers) for each in these)


def _picks(answers: Answers) -> bool:
    """Whether the hours are picked by buttons."""
    return answers.get("hours") == fields.PICK


def _is_open(answers: Answers) -> bool:
    """Whether any record may be meant."""
    return not {"record", "among"} & answers.keys()


def _has_choice(answers: Answers) -> bool:
    return len(records.whats(answers.get("record", ""))) > 1


def _write(one: str) -> Callable[[Turn, Answers], Say]:
    """Asks for a value that is typed."""
    return lambda turn, answers: say(
        "fact-write",
        name=fields.label(turn, answers),
        what=records.what_said(one),
        example=fields.example(one, answers),
    )


def _choose(one: str) -> Callable[[Turn, Answers], Say]:
    """Asks for a value that is pressed."""
    return lambda turn, answers: say("fact-choose", name=fields.label(turn, answers), what=records.what_said(one))


def _just(id: str) -> Callable[[Turn, Answers], Say]:
    return lambda turn, answers: say(id)


def _pick(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(fields.PICK, say("button-fact-pick"), "📅")]


# A course that moves has another floor and another room, too.
_THERE = _of("place", only="courses")
FIELDS = (
    Field("section", _just("fact-section-ask"), fields.sections, wanted=_is_open, across=1),
    Field("record", _just("appointment-which"), fields.every, typed=fields.read_record),
    Field("what", fields.what_asked, fields.whats, wanted=_has_choice),
    Field("name", _write("name"), typed=fields.read_name, wanted=_of("name", NEW)),
    Field("role", _just("fact-role-ask"), fields.roles, wanted=_new("contacts"), across=1),
    Field(
        "phone",
        _write("phone"),
        fields.none_yet,
        typed=fields.read_phone,
        wanted=_either(_of("phone"), _new("contacts")),
    ),
    Field("topics", _choose("topics"), fields.topics, wanted=_either(_of("topics"), _new("contacts")), many=True),
    Field(
        "activities",
        _choose("activities"),
        fields.activities,
        wanted=_either(_of("activities"), _new("organisations")),
        across=1,
        many=True,
    ),
    Field("hours", _write("hours"), _pick, typed=fields.read_hours, wanted=_of("hours")),
    Field("days", _choose("hours"), fields.days, wanted=_picks, many=True),
    Field("opens", _just("fact-opens-ask"), fields.opens, wanted=_picks, across=4),
    Field("closes", _just("fact-closes-ask"), fields.closes, wanted=_picks, across=4),
    Field("place", _choose("place"), fields.places, wanted=_either(_of("place"), _new("organisations")), across=1),
    Field(
        "floor",
        _choose("floor"),
        fields.floors,
        typed=fields.read_floor,
        wanted=_either(_of("floor"), _THERE),
        across=4,
    ),
    Field("room", _write("room"), fields.none, typed=fields.read_room, wanted=_either(_of("room"), _THERE)),
    Field("contact", _choose("contact"), fields.contacts, wanted=_either(_of("contact"), _new("organisations"))),
    Field("address", _write("address"), typed=fields.read_address, wanted=_either(_of("address"), _new("places"))),
    Field("pin", fields.pin_asked, fields.none_yet, location="pin", wanted=_either(_of("pin"), _new("places"))),
    # A point far away is not taken: this one asks for another, in its place.
    Field("pin_again", _just("fact-pin-far"), location="pin", wanted=fields.is_far),
    Field("confirm", fields.confirm, fields.yes, typed=fields.read_yes, across=1, sums_up=True),
)
