"""A letter that was read becomes what is said of it: what it is, by when, where, whom to call, what to do now.

All of it is prose written by hand, with facts as slots. What is not certain is said as such or left out.
"""

from __future__ import annotations

from datetime import date, datetime, time

from actions.information import places
from actions.kernel import (
    Button,
    Clock,
    ContactCard,
    Day,
    Held,
    Items,
    Message,
    Phone,
    Prose,
    Rows,
    Run,
    Say,
    Slot,
    ask,
    button,
    in_minutes,
    say,
    spaced,
)
from actions.letters import kinds
from actions.letters.asked import moment_of
from actions.letters.lines import Scan, Trouble
from actions.letters.moments import Moment, What
from actions.letters.understanding import Letter
from config.facts import Municipality
from config.languages import SOURCE_LANGUAGE

MEGABYTES, MOST_PAGES = 20, 10
TROUBLES: dict[Trouble, Say] = {
    "nothing": say("letter-not-a-letter"),
    "too_large": say("letter-too-large", megabytes=MEGABYTES),
    "too_many_pages": say("letter-too-many-pages", count=MOST_PAGES),
    "broken": say("letter-broken"),
    "unavailable": say("letter-unavailable"),
    "too_slow": say("letter-too-slow"),
}
# What a reminder of it is about. Where people meet is said by its place.
ABOUTS = {"jobcentre_meeting": "jobcenter", "language_school": "lang_school", "school_meeting": "school"}
# Whose appointments those about health are, by what is in the sender's name.
HEALTH = {"sygehus": "hospital", "hospital": "hospital", "tandl": "dentist", "læge": "doctor"}
PAPERS = (
    *("residence_card", "cv", "applications", "payslips", "bank_papers", "rent_papers", "receipts", "exam_papers"),
    *("vaccination_card", "birth_certificate", "marriage_certificate", "papers"),
)
BRING = {
    **dict.fromkeys(PAPERS, "papers"),
    "photo_id": "id",
    "health_card": "card",
    "this_letter": "letter",
    "passport": "passport",
}


def is_explained(scan: Scan) -> bool:
    """Whether enough was read. Of a letter of which some pages were too much, the others are explained."""
    return bool(scan.lines) and scan.trouble in ("", "nothing", "too_slow")


def answer(
    scan: Scan, letter: Letter | None, files: tuple[str, ...], now: datetime, facts: Municipality
) -> tuple[Message, Held | None]:
    """What is said of what was read and understood (None: no letter), and what is known of it for a while.

    `now` is aware.
    """
    if not is_explained(scan):
        return _trouble(scan.trouble or "nothing"), None
    if letter is None:
        return _trouble("nothing"), None
    address = letter.place if places.find(facts, letter.place) is None else None
    note = (TROUBLES["too_slow"],) if scan.trouble == "too_slow" else ()
    return explained(letter, now, facts, note), Held(files, letter.lines, address)


def in_danish(held: Held | None) -> Message:
    """The lines of the letter as they were read."""
    if held is None:
        return Message(lines=(say("letter-over"),), buttons=((ask("letter", "command-letter"),),), can_be_danish=False)
    text = Run(parts=(Prose(text="\n".join(held.lines)),), language=SOURCE_LANGUAGE)
    return Message(lines=(say("letter-lines"), say("only-day", day=text)), can_be_danish=False)


def explained(letter: Letter, now: datetime, facts: Municipality, note: tuple[Say, ...] = ()) -> Message:
    """The answer to a letter; `note` stands at its end."""
    if not letter.danish:
        warned = (say("letter-scam"),) if letter.scam else ()
        guess = _head(letter) if letter.kind != kinds.UNKNOWN else ()
        lines = (*warned, say("letter-not-danish"), *spaced(guess))
        return Message(lines=lines, buttons=((_person(),),), can_be_danish=False)
    if letter.scam:
        lines = (say("letter-scam"), *_sender(letter), say("letter-machine"))
        return Message(lines=lines, buttons=_buttons(None), can_be_danish=False)
    lines = (*_head(letter), *_moments(letter, now, facts), *_doing(letter), *_where(letter, facts), *_end(letter))
    return Message(
        lines=(*lines, *note),
        buttons=_buttons(_reminder(letter, now, facts)),
        pin=places.pin(facts, letter.place),
        contacts=_contacts(letter),
        can_be_danish=False,
    )


def _trouble(trouble: Trouble) -> Message:
    again = () if trouble == "unavailable" else (ask("letter", "command-letter"),)
    rows = tuple((each,) for each in (*again, ask("talk_to_human")))
    return Message(lines=(TROUBLES[trouble],), buttons=rows, can_be_danish=False)


def _head(letter: Letter) -> tuple[Say, ...]:
    doubt = () if letter.sure or letter.kind == kinds.UNKNOWN else (say("letter-unsure-kind"),)
    return (say("letter-head", kind=say(f"letter-kind-{letter.kind}")), *doubt, *_sender(letter))


def _sender(letter: Letter) -> tuple[Say, ...]:
    return (say("letter-sender", sender=letter.sender),) if letter.sender else ()


def _moments(letter: Letter, now: datetime, facts: Municipality) -> tuple[Say, ...]:
    """The moment that it is about, and a second one where that is certain."""
    if letter.day is None or letter.what is None:
        return spaced((say("letter-no-day"),))
    if not is_certain(letter):
        return spaced((say("letter-day-unsure", day=Day(day=letter.day)),))
    passed = (say("letter-passed"),) if moment_of(letter.day, None, facts.zone) <= now else ()
    return spaced((_moment(letter.what, letter.day, letter.time), *passed, *_second(letter.other)))


def _second(other: Moment | None) -> tuple[Say, ...]:
    if other is None or not other.sure:
        return ()
    if other.what == "deadline":
        return (say("letter-other-deadline", day=Day(day=other.day)),)
    if other.time is None:
        return ()
    return (say("letter-other-appointment", day=Day(day=other.day), time=Clock(time=other.time)),)


def is_certain(letter: Letter) -> bool:
    """Whether its day may be shown without "maybe".

    Who does not know for certain what a letter is does not know what its day is for (what was learnt has that in it);
    and who comes somewhere is told when, so a day without a time is rarely that of an appointment.
    """
    return (
        letter.day_sure
        and (letter.sure or letter.weighed)
        and (letter.what != "appointment" or letter.time is not None)
    )


def _moment(what: What, day: date, clock: time | None) -> Say:
    slots: dict[str, Slot] = {"day": Day(day=day)}
    if clock is not None:
        slots["time"] = Clock(time=clock)
    if what == "deadline":
        return say("letter-deadline" if clock is None else "letter-deadline-time", **slots)
    return say("letter-appointment", **slots)


def _doing(letter: Letter) -> tuple[Say, ...]:
    return spaced((say(f"letter-do-{letter.kind}"),))


def _where(letter: Letter, facts: Municipality) -> tuple[Say, ...]:
    """Where to come, whom to call, what to bring."""
    known = places.find(facts, letter.place)
    where = places.address(known) if known else letter.place
    place = (say("letter-place", place=where),) if where else ()
    phone = (say("letter-phone", phone=Phone(number=letter.phone)),) if letter.phone else ()
    things = tuple(dict.fromkeys(f"letter-bring-{BRING.get(each, 'more')}" for each in letter.bring))
    bring = (say("letter-bring", what=Items(items=tuple(map(say, things)))),) if things else ()
    return spaced((*place, *phone, *bring))


def _end(letter: Letter) -> tuple[Say, ...]:
    return spaced((say("letter-machine"),))


def _contacts(letter: Letter) -> tuple[ContactCard, ...]:
    if letter.phone is None:
        return ()
    return (ContactCard(name=letter.sender or say(f"letter-kind-{letter.kind}"), phone=letter.phone),)


def _reminder(letter: Letter, now: datetime, facts: Municipality) -> Button | None:
    """Of the first moment that is certain and still to come; None where there is none."""
    first = (letter.what, letter.day, letter.time, is_certain(letter))
    other = letter.other
    found = [first, *([(other.what, other.day, other.time, other.sure)] if other is not None else [])]
    for what, day, clock, sure in found:
        if what is None or day is None or not sure or (what == "appointment" and clock is None):
            continue
        moment = moment_of(day, clock, facts.zone)
        if moment > now:
            return _remind(letter, what, moment, facts)
    return None


def _remind(letter: Letter, what: What, moment: datetime, facts: Municipality) -> Button:
    about = "deadline" if what == "deadline" else _about(letter)
    is_there = what == "appointment" and places.find(facts, letter.place) is not None
    place = letter.place if is_there and letter.place else places.ELSEWHERE
    return button("letter_remind", "button-letter-remind", in_minutes(moment), about, place, icon="⏰")


def _about(letter: Letter) -> str:
    if letter.kind == "health_appointment":
        sender = (letter.sender or "").lower()
        return next((about for part, about in HEALTH.items() if part in sender), "other")
    return ABOUTS.get(letter.kind, "other")


def _buttons(remind: Button | None) -> Rows:
    danish = button("letter_lines", "button-letter-lines", icon="🇩🇰")
    return tuple((each,) for each in (remind, _person(), danish) if each is not None)


def _person() -> Button:
    return button("letter_person", "button-letter-person", icon="🙋")
