"""What stands in the slots of a text that is only looked at: one example for each name of a slot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from itertools import product

from actions.kernel.messages import (
    Clock,
    Day,
    Fact,
    Items,
    LanguageName,
    Phone,
    Say,
    Slot,
    Weekdays,
    say,
)
from config.languages import LANGUAGES

_EARLY, _LATE = Clock(time=time(9)), Clock(time=time(14, 30))
_DAY, _LATER = Day(day=date(2026, 11, 26)), Day(day=date(2026, 12, 17))
_ADDRESS = "Kasernevej 20"
_THINGS = Items(items=(say("thing-bed"), say("thing-furniture")))
# None, one, two, and those from which on languages count otherwise.
NUMBERS = ("0", "1", "2", "5", "11")
LONG_NAME = "Foreningen for Nye Borgere i Næstved, Fladså & Omegn (afdeling Sjællandsgade 114B, 2. sal)"
# What looks like a number and counts nothing.
_CODES = ("code", "year")


def examples(language: str) -> dict[str, Slot]:
    """A value for every slot of the texts, by its name, as it may stand there in this language."""
    return {**_OF_EVERY_LANGUAGE, "language": LanguageName(code=language), "languages": _languages(language)}


def filled(names: Iterable[str], language: str, id: str = "") -> dict[str, Slot]:
    """Those of these names, as they are in the text `id`; … for a name that nobody has thought of."""
    known = examples(language) | OF_ONE_TEXT.get(id, {})
    return {name: known.get(name, Fact(text="…")) for name in names}


def combinations(names: Iterable[str], language: str, id: str = "") -> Iterator[dict[str, Slot]]:
    """Those of these names, filled in all the ways in which slots of their kinds come: each number, long names, one
    thing and several. Slots of one kind change together."""
    ways = {name: _ways(name, slot) for name, slot in filled(names, language, id).items()}
    # A kind is known by how many ways it has and what they are.
    kinds = {name: (type(each[0]).__name__, len(each)) for name, each in ways.items()}
    numbered = {kind: range(kind[1]) for kind in dict.fromkeys(kinds.values())}
    for chosen in product(*numbered.values()):
        at = dict(zip(numbered, chosen, strict=True))
        yield {name: each[at[kinds[name]]] for name, each in ways.items()}


def _ways(name: str, slot: Slot) -> tuple[Slot, ...]:
    """What can stand in a slot in place of its example, with the example."""
    match slot:
        case Fact(text=text) if text.isdigit() and name not in _CODES:
            return tuple(Fact(text=number) for number in NUMBERS)
        case Fact():
            return slot, Fact(text=LONG_NAME)
        case Phone():
            return slot, Phone(number="112")
        case Day():
            return slot, Day(day=date(2027, 1, 1))
        case Weekdays():
            return slot, Weekdays(days=(4,)), Weekdays(days=(1, 3))
        case Items(items=items):
            return slot, Items(items=items[:1]), Items(items=(*items, items[0]))
        case _:
            return (slot,)


def _languages(language: str) -> Items:
    other = next(code for code in LANGUAGES if code != language)
    return Items(items=(LanguageName(code=language), LanguageName(code=other)))


def _facts(**texts: str) -> dict[str, Slot]:
    return {name: Fact(text=text) for name, text in texts.items()}


def _numbers(number: int, names: str) -> dict[str, Slot]:
    return {name: Fact(text=str(number)) for name in names.split()}


def _same(slot: Slot, names: str) -> dict[str, Slot]:
    return dict.fromkeys(names.split(), slot)


def _said(**ids: str) -> dict[str, Slot]:
    return {name: Say(id=id) for name, id in ids.items()}


_OF_EVERY_LANGUAGE: dict[str, Slot] = {
    **_same(_EARLY, "time oldtime from"),
    **_same(_LATE, "to"),
    **_same(_DAY, "day date first oldday example"),
    **_same(_LATER, "last until since today"),
    **_same(Weekdays(days=(0, 1, 2)), "days weekdays"),
    **_same(Phone(number="+4555886600"), "phone phones"),
    **_same(_THINGS, "items bring kinds"),
    **_same(Items(items=(say("audience-refugees"), say("audience-newcomers"))), "audience"),
    **_numbers(
        3,
        "count weeks class_weeks practice_weeks done waiting kept absent coming agreed part sent arrived minutes "
        "limit floor homes numbers megabytes youngest",
    ),
    **_numbers(12, "all quota number oldest marks two"),
    **_numbers(25, "percent asked main"),
    **_facts(
        name="Camilla", names="Camilla, Petra", municipality="Næstved", city="Næstved", address=_ADDRESS,
        place=_ADDRESS, area="Næstved", room="1.12", code="4711", year="2026", url="https://naestved.dk",
        eboks="e-Boks", mitid="MitID", nemid="NemID", organisation="SamX", organisations="SamX", provider="SamX",
        browser="Firefox", sender="Udbetaling Danmark", page="naestved.dk", formerly="kontanthjælp",
        benefit="SHO-ydelse", icon="✅", bar="▓▓▓░", mark="#1", values="Næstved", note="…", others="Ukraine, Iran",
        text="…", question="…", fact="…", what="…", term="…", one="…", other="…", change="…", state="…",
        command="vejviser doctor",
    ),
    **_said(
        course="course-jobcafe", role="role-caseworker", thing="thing-bed", item="thing-bed", topic="topic-integration",
        topics="topic-integration", about="about-doctor", kind="thing-bed", soon="soon-week", reason="reason-elsewhere",
        condition="condition-good", industries="industry-kitchen", subjects="subject-motivation",
        activities="activity-homework_help", roles="role-caseworker", who="role-caseworker", times="soon-week",
    ),
}  # fmt: skip

_REACHED: dict[str, Slot] = {"kind": say("reach-kind-town")}
_KEPT_FOR, _IN_A_WEEK = _numbers(30, "days kept"), _numbers(3, "days")
# Where a name means another thing than in most texts.
OF_ONE_TEXT: dict[str, dict[str, Slot]] = {
    **dict.fromkeys(("privacy-broadcasts", "privacy-threads", "tell-me-kept"), _KEPT_FOR),
    **dict.fromkeys(("kept-replies", "kept-unanswered", "term-days", "term-over", "term-left"), _KEPT_FOR),
    **dict.fromkeys(("course-times-vary", "danish-info"), _IN_A_WEEK),
    **dict.fromkeys(("reach-only", "reach-not", "pick-only", "pick-not"), _REACHED),
    **dict.fromkeys(("button-reach-only", "button-reach-not"), _REACHED),
    **dict.fromkeys(("handover-waits", "handover-said"), _said(who="card-family")),
    **dict.fromkeys(("closure-days-ask", "closure-days-unclear"), _facts(example="5/6, 12/10-16/10")),
    "residence-permit": {**_numbers(1, "from"), **_numbers(2, "to")},
    "asylum-centre": {**_numbers(6, "from"), **_numbers(12, "to")},
    "danish-start": {"weekdays": Weekdays(days=(1,))},
    "open-now": {"until": _LATE},
    "class-first-ask": _facts(example="1/12, 1/12-20/3"),
    "class-hours-ask": _facts(example="8:30-12:30"),
    "made-when-ask": _facts(example="26/11 9:00"),
    "fact-write": _facts(example="10-14"),
    "fact-unread": _facts(example="10-14"),
    "matrix-length": _numbers(1000, "limit"),
    "send-second": _numbers(50, "count"),
    "claim-late": _numbers(2, "place"),
    "calendar-feed": _facts(address="https://naestved.dk/calendar/4711.ics"),
    "item-mitid": _facts(today="MitID", formerly="NemID"),
    "desk-head": _said(kind="broadcast-kind-news"),
    "progress-reason": _facts(reason="Bad Request: chat not found"),
    "letter-head": _said(kind="letter-kind-payment"),
    "letter-person-ask": _said(who="letter-person-staff"),
    "letter-bring": _said(what="letter-bring-passport"),
    "kept-line": {**_said(what="kept-settings"), "term": say("term-days", days=Fact(text="30"))},
    "audit-line": {"who": say("audit-person", number=Fact(text="12")), "what": say("audit-console")},
    "reminders-come": {"times": Items(items=(say("day-and-time", day=_DAY, time=_EARLY),))},
    "temporary-sites": _numbers(40, "homes"),
    "wordings-line": _numbers(40, "one"),
}
