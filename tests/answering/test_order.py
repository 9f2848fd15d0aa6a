"""The ladder: what each rung answers, and which of two wins where both could."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from actions.kernel.messages import Message
from actions.kernel.turn import Meaning, Understanding, Work, World
from bot.answering.rungs import RUNGS, answer
from bot.answering.turn import Turn
from bot.incoming.reading import Reading, Understood, Unread, Wordless
from bot.incoming.updates import (
    Contact,
    File,
    Incoming,
    Linked,
    Location,
    Photo,
    Pressed,
    Said,
    Secret,
    Typed,
    Unlinked,
    Unreadable,
    What,
)
from bot.incoming.voices import Voice
from config.facts import Municipality
from store import forms, own_answers, persons, roles, threads
from store.database import Database
from store.roles import RoleName
from store.threads import Thread
from tests.conftest import NOW

ME, STAFF_GROUP = 7, -100


def sure(intent: str, confidence: float = 0.99, *ranking: tuple[str, float]) -> Understood:
    guesses = ranking or ((intent, confidence),)
    return Understood(Understanding(intent, confidence, ranking=guesses, redacted="hvor er kurset"))


def answered_before(confidence: float, intent: str = "course_location") -> Understood:
    """Words that mean what staff have answered once."""
    found = Understanding(intent, confidence, ranking=((intent, confidence),), redacted="må man fiske", meaning=FISHING)
    return Understood(found)


FISHING = Meaning(bytes([100] * 384))
GREETING, UNSURE, DANGER = sure("greet"), sure("greet", 0.1), sure("emergency", 0.9)


@dataclass(frozen=True)
class Example:
    """What comes in, and what is open with the person: which rung answers it."""

    rung: str | None
    what: What
    reading: Reading = field(default_factory=Wordless)
    form: str | None = None
    answers: dict[str, str] = field(default_factory=dict)
    thread: bool = False
    role: RoleName | None = None


FORM: dict[str, Any] = {"form": "request", "answers": {"items": "bed"}}
# The form asks for the town, which cannot be typed.
TOWN: dict[str, Any] = {
    "form": "request",
    "answers": {"items": "lamp"},
}
PICTURE: dict[str, Any] = {"form": "request", "answers": {"items": "lamp", "photo-reopened": ""}}
WRITING: dict[str, Any] = {"form": "write", "answers": {"number": "1"}}
NOTE: dict[str, Any] = {"form": "request", "answers": {"items": "lamp", "note-reopened": ""}}
PLACE: dict[str, Any] = {"form": "appointment", "answers": {"minutes": "29900000", "about": "other"}}
NUMBER: dict[str, Any] = {"form": "number", "answers": {"number": "1", "sure": "yes"}}

EACH = {
    "a button": Example("pressed", Pressed("1", "ask:help_menu")),
    "a button that nobody made": Example("pressed", Pressed("1", "what:ever")),
    "a group is linked": Example("from_group", Linked(STAFF_GROUP), role="coordinator"),
    "the staff's group is linked": Example("from_group", Linked(STAFF_GROUP, staff=True), role="staff"),
    "the staff's group is unlinked": Example("from_group", Unlinked(STAFF_GROUP), role="staff"),
    "a CPR number": Example("cpr_warned", Secret("mit nummer er …"), GREETING),
    "the word for stop": Example("stopped", Typed("Arrêtez, s'il vous plaît!"), UNSURE, **TOWN),
    "a greeting in a form": Example("greeted", Typed("hej med dig"), GREETING, **TOWN),
    "an answer to a question": Example("to_form", Typed("lys"), UNSURE, **TOWN),
    "a picture that was asked for": Example("to_form", Photo("file"), **PICTURE),
    "a number that was asked for": Example("to_form", Contact("+4555886600", own=True), **NUMBER),
    "a point that was asked for": Example("to_form", Location(55.23, 11.76), **PLACE),
    "a text to the staff": Example("to_staff", Typed("jeg vil gerne spørge"), GREETING, thread=True),
    "a picture to the staff": Example("to_staff", Photo("file"), thread=True),
    "a file to the staff": Example("to_staff", File("file"), thread=True),
    "a voice note to the staff": Example("to_staff", Voice("voice", 3), thread=True),
    "a voice note that nobody asked for": Example("spoken", Voice("voice", 3)),
    "a voice note that was asked for": Example("to_form", Voice("voice", 3), **WRITING),
    "a closed day": Example("closed_days", Typed("Jobcaféen er lukket i morgen"), UNSURE, role="staff"),
    "a fact that is no longer true": Example("corrected", Typed("Camillas nummer er 25451018"), UNSURE, role="staff"),
    "what staff have answered once": Example("answered_once", Typed("må man fiske her"), answered_before(0.1)),
    "a picture that nobody asked for": Example("photographed", Photo("file")),
    "a document that nobody asked for": Example("photographed", File("file")),
    "a question": Example("asked", Typed("hej med dig"), GREETING),
    "a command": Example("asked", Typed("/menu"), sure("help_menu", 1.0)),
    "a question under a picture": Example("asked", Photo("file", caption="hvor er det"), GREETING),
    "a question under a voice note": Example("asked", Voice("voice", 3, caption="hvor er det"), GREETING),
    "a question under a file": Example("asked", File("file", caption="hvor er det"), GREETING),
    "words that nobody can read": Example("unread", Typed("hej med dig"), Unread()),
    "words that nobody understands": Example("not_understood", Typed("bla bla"), UNSURE),
    "a sticker": Example(None, Unreadable()),
    "numbers alone": Example(None, Typed("123")),
    "a point that nobody asked for": Example(None, Location(55.23, 11.76)),
    "a contact that nobody asked for": Example(None, Contact("+4555886600", own=True)),
}
PAIRS = {
    "a button wins over a form": Example("pressed", Pressed("1", "ask:help_menu"), **FORM),
    "a button wins over a thread": Example("pressed", Pressed("1", "ask:help_menu"), thread=True),
    "a CPR number wins over the form that waits": Example("cpr_warned", Secret("…"), GREETING, **TOWN),
    "a CPR number goes to the staff without it": Example("to_staff", Secret("…"), GREETING, thread=True),
    "a CPR number in a form that is open beside a thread": Example(
        "cpr_warned", Secret("…"), GREETING, thread=True, **TOWN
    ),
    "a CPR number behind a command goes to nobody": Example("cpr_warned", Secret("/menu …"), GREETING, thread=True),
    "a question that is surely one wins over a form": Example(
        "asked", Typed("hvor er kurset"), sure("course_location"), **TOWN
    ),
    "a question that may be one does not": Example(
        "to_form", Typed("hvor er kurset"), sure("course_location", 0.6), **TOWN
    ),
    "a greeting is no answer, also where all words are read": Example(
        "greeted", Typed("tak, mange tak"), UNSURE, **NOTE
    ),
    "who this is may be asked in words that no list has": Example(
        "greeted", Typed("mon du er levende"), sure("bot_identity"), **TOWN
    ),
    "a greeting to the staff is no business of the form": Example(
        "to_staff", Typed("hej med dig"), UNSURE, thread=True, **TOWN
    ),
    "a greeting can be what is to be passed on": Example(
        "to_form", Typed("Mange tak"), form="write", answers={"number": "1"}
    ),
    "danger wins over a greeting": Example("asked", Typed("hej"), DANGER, **TOWN),
    "what a form can read wins over what is surely a question": Example(
        "to_form", Typed("En stor seng"), GREETING, **NOTE
    ),
    "the word for stop wins over what a form can read": Example(
        "stopped", Typed("stop"), sure("reminders_off"), **NOTE
    ),
    "the word for stop leaves a form and goes to nobody": Example("stopped", Typed("stop"), thread=True, **TOWN),
    "without a form the word for stop is a question": Example("asked", Typed("stop"), sure("reminders_off")),
    "the word for stop can be what a broadcast says": Example(
        "to_form", Typed("Stop"), role="staff", form="broadcast_text", answers={"number": "1", "revision": "1"}
    ),
    "a command wins over a form": Example("asked", Typed("/menu"), sure("help_menu", 1.0), **FORM),
    "a command wins over a thread": Example("asked", Typed("/menu"), sure("help_menu", 1.0), thread=True),
    "danger wins over a form": Example("asked", Typed("der er brand"), DANGER, **FORM),
    "danger goes to the staff too": Example("to_staff", Typed("der er brand"), DANGER, thread=True),
    "a thread wins over what a form cannot read": Example(
        "to_staff", Typed("hej med dig"), sure("greet", 0.6), thread=True, **TOWN
    ),
    "a voice note that is asked for wins over a thread": Example("to_form", Voice("voice", 3), thread=True, **WRITING),
    "a voice note that a form did not ask for goes to the staff": Example(
        "to_staff", Voice("voice", 3), thread=True, **TOWN
    ),
    "a voice note that a form did not ask for goes to nobody": Example("spoken", Voice("voice", 3), **TOWN),
    "a picture that is asked for wins over a thread": Example("to_form", Photo("file"), thread=True, **PICTURE),
    "a picture that a form did not ask for goes to the staff": Example("to_staff", Photo("file"), thread=True, **TOWN),
    "a picture without words is no answer, says the form": Example("to_form", Photo("file"), **TOWN),
    "a picture that comes early is kept for its question": Example("to_form", Photo("file"), **FORM),
    "words under a picture that comes early are read": Example("to_form", Photo("file", caption="lys"), UNSURE, **FORM),
    "a thread wins over closed days": Example(
        "to_staff", Typed("Jobcaféen er lukket i morgen"), UNSURE, thread=True, role="staff"
    ),
    "closed days win over a question": Example(
        "closed_days", Typed("Jobcaféen er lukket i morgen"), sure("jobcafe_hours"), role="staff"
    ),
    "closed days are for staff": Example("asked", Typed("Jobcaféen er lukket i morgen"), sure("jobcafe_hours")),
    "a correction wins over a question": Example(
        "corrected", Typed("Camillas nummer er forkert"), sure("wrong_information"), role="staff"
    ),
    "a correction wins over what staff have answered": Example(
        "corrected", Typed("Camillas nummer er forkert"), answered_before(0.1), role="staff"
    ),
    "closed days win over a correction": Example(
        "closed_days", Typed("Jobcaféens nye tider: lukket i morgen"), UNSURE, role="staff"
    ),
    "a form wins over a correction": Example(
        "to_form", Typed("Camillas nummer er forkert"), UNSURE, role="staff", **NOTE
    ),
    "a thread wins over a correction": Example(
        "to_staff", Typed("Camillas nummer er forkert"), UNSURE, role="staff", thread=True
    ),
    "a correction needs nobody who reads": Example("corrected", Typed("Petra er stoppet"), Unread(), role="staff"),
    "corrections are for staff": Example("asked", Typed("Camillas nummer er forkert"), sure("wrong_information")),
    "an intent that is sure wins over what staff have answered": Example(
        "asked", Typed("må man fiske her"), answered_before(0.8)
    ),
    "what staff have answered wins over an intent that is not": Example(
        "answered_once", Typed("må man fiske her"), answered_before(0.79)
    ),
    "danger wins over what staff have answered": Example(
        "asked", Typed("der er brand"), answered_before(0.9, "emergency")
    ),
    "a form wins over what staff have answered": Example(
        "to_form", Typed("hvor er kurset"), answered_before(0.6), **TOWN
    ),
    "a thread wins over what staff have answered": Example(
        "to_staff", Typed("må man fiske her"), answered_before(0.1), thread=True
    ),
    "words under a picture that nobody understands say nothing of it": Example(
        "photographed", Photo("file", caption="bla bla"), UNSURE
    ),
    "words under a picture that are no business of the bot's say nothing of it": Example(
        "photographed", Photo("file", caption="min kat"), sure("out_of_scope")
    ),
    "words under a picture that nobody can read say nothing of it": Example(
        "photographed", Photo("file", caption="hej"), Unread()
    ),
    "a letter in words under a picture is the picture": Example(
        "photographed", Photo("file", caption="hjælp mig med brevet"), sure("letter_help")
    ),
    "a letter in words alone is a question": Example("asked", Typed("hjælp mig med brevet"), sure("letter_help")),
    "what staff have answered wins over the picture above it": Example(
        "answered_once", Photo("file", caption="må man fiske her"), answered_before(0.1)
    ),
    "danger under a picture wins over the picture": Example("asked", Photo("file", caption="der er brand"), DANGER),
    "another picture is asked about with the one before": Example(
        "photographed", Photo("file"), form="photo", answers={"files": "one", "good": "one", "album": ""}
    ),
    "a page of a letter is an answer": Example("to_form", Photo("file"), form="letter"),
    "a PDF of a letter is an answer": Example("to_form", File("file"), form="letter"),
    "a picture to the staff is no riddle": Example("to_staff", Photo("file"), thread=True),
    "a form is filled in also when nobody reads": Example("to_form", Typed("lys"), Unread(), **TOWN),
    "numbers alone can answer a form": Example("to_form", Typed("12"), **TOWN),
    "what nobody reads goes to the staff": Example("to_staff", Typed("hej"), Unread(), thread=True),
}


@pytest.fixture
async def work(sqlite: Database, facts: Municipality) -> AsyncIterator[Work]:
    async with sqlite.transaction() as session:
        yield Work(session, World(facts), NOW)


async def turn_of(work: Work, example: Example) -> Turn:
    person = await persons.meet(work.session, ME, "da", NOW)
    once = await own_answers.write(work.session, "Må man fiske?", "Ja.", "da", person.id, NOW)
    await own_answers.means(work.session, once.id, "da", FISHING.vector)
    if example.role:
        await roles.give(work.session, person.id, example.role, "", NOW)
    if example.form:
        await forms.begin(work.session, person.id, example.form, dict(example.answers), NOW)
        opened = await forms.open_for(work.session, person.id, NOW)
        assert opened
        # It was asked a while ago.
        opened.at = NOW.replace(hour=0)
    if example.thread:
        group = await persons.meet(work.session, STAFF_GROUP, "da", NOW)
        await threads.link_group(work.session, group.id, NOW, is_forum=False)
        work.session.add(
            Thread(
                person_id=person.id,
                group_id=group.id,
                state="open",
                language="da",
                opened_at=NOW,
                last_at=NOW,
                said=0,
                card=0,
                question="",
                question_language="da",
                guesses=[],
            )
        )
        await work.session.flush()
    return await Turn.of(work, Incoming(1, ME, "da", example.what), example.reading)


async def first_that_answers(turn: Turn) -> str | None:
    for rung in RUNGS:
        if await rung(turn) is not None:
            return rung.__name__
    return None


@pytest.mark.parametrize("example", EACH.values(), ids=EACH)
async def test_each_rung_answers_what_is_its_own(work: Work, example: Example) -> None:
    assert await first_that_answers(await turn_of(work, example)) == example.rung


@pytest.mark.parametrize("example", PAIRS.values(), ids=PAIRS)
async def test_of_two_rungs_the_right_one_wins(work: Work, example: Example) -> None:
    assert await first_that_answers(await turn_of(work, example)) == example.rung


def test_every_rung_has_an_example() -> None:
    assert {example.rung for example in EACH.values()} >= {rung.__name__ for rung in RUNGS}


@pytest.mark.parametrize("open_with", [{}, FORM, {"thread": True}])
async def test_help_in_danger_comes_before_everything_else(work: Work, open_with: dict[str, Any]) -> None:
    turn = await turn_of(work, Example(None, Typed("der er brand"), DANGER, **open_with))
    first, *_ = await answer(turn)
    assert isinstance(first, Message)
    assert first.lines[0].id.startswith("emergency")


async def test_what_somebody_says_in_a_thread_of_the_group_is_answered_there(work: Work) -> None:
    turn = await turn_of(work, Example("from_group", Typed("x"), thread=True, role="staff"))
    thread = turn.opened.thread
    assert thread
    threads.note_message(work.session, thread.id, 55)
    said = Said(STAFF_GROUP, 56, "Vi ringer", replied_to=55)
    turn = await Turn.of(work, Incoming(2, ME, "da", said), Wordless())
    assert await first_that_answers(turn) == "from_group"
