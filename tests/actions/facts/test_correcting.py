"""Correcting a fact, each of the eight kinds: asked, shown as it will be read, counted after one press, taken back."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from actions import FORMS
from actions.facts.records import kept
from actions.kernel.about import codes
from actions.kernel.messages import Fact, Message, Phone
from actions.kernel.presses import press
from actions.kernel.turn import Understanding
from config.facts_parts import Key
from store import appointments, classes
from store.broadcasts import Broadcast
from tests.actions.facts.desk import (
    CAMILLA,
    JOBCAFE,
    KASERNEVEJ,
    PETRA,
    SAMX,
    agree,
    choose,
    enrol,
    fresh,
    open_desk,
    text,
    undo_of,
    value,
    write,
)
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW


@pytest.fixture
async def desk(scene: Scene) -> Scene:
    await open_desk(scene)
    return scene


async def test_a_number_is_shown_old_and_new_in_two_languages_and_counts_after_one_press(desk: Scene) -> None:
    await choose(desk, CAMILLA, "phone")
    summary = await desk.type("ida", "25 45 10 18")
    said = text(summary)
    assert said.index("25 45 10 17") < said.index("25 45 10 18")
    assert said.count("25 45 10 18") == 2
    assert "kurser" in said and "courses" in said
    assert value(await fresh(desk), CAMILLA).phones == ("+4525451017",)
    await agree(desk)
    assert value(desk.facts, CAMILLA).phones == ("+4525451018",)
    assert (value(desk.facts, CAMILLA).source, value(desk.facts, CAMILLA).verified_on) == ("staff", NOW.date())


async def test_a_change_is_taken_back_with_one_press(desk: Scene) -> None:
    before = desk.facts
    await choose(desk, CAMILLA, "phone")
    await desk.type("ida", "25 45 10 18")
    done = await agree(desk)
    undone = await desk.press("ida", undo_of(done))
    assert ids(undone) == ["closure-undone"]
    assert await fresh(desk) == before


async def test_whoever_stops_goes_from_everything_that_names_them(desk: Scene) -> None:
    summary = await choose(desk, PETRA, "stops")
    assert "fact-refers" in ids(summary)
    await agree(desk)
    assert "petra" not in {each.id for each in desk.facts.contacts}
    assert "petra" not in value(desk.facts, JOBCAFE).contacts


async def test_the_last_one_with_a_number_for_a_topic_cannot_go(desk: Scene) -> None:
    refused = await choose(desk, Key("contacts", "jette_loman"), "stops")
    assert ids(refused) == ["fact-nobody"]
    assert "Midlertidig bolig" in text(refused)
    assert "form:confirm:yes" not in presses(refused)


async def test_somebody_new_has_a_name_a_role_a_number_and_topics(desk: Scene) -> None:
    await desk.command("ida", "/facts")
    await desk.fill("ida", "form:section:contacts", "form:record:contacts-new", "Åse Østergård", "form:role:caseworker")
    await desk.fill("ida", "25 45 10 20", "form:topics:casework", "form:topics:integration")
    summary = await desk.press("ida", "form:topics:done")
    assert "fact-before" not in ids(summary)
    await agree(desk)
    new = desk.facts.contact("aase_oestergaard")
    assert (new.name, new.phones, new.topics) == ("Åse Østergård", ("+4525451020",), ("casework", "integration"))


async def test_a_contact_changes_topic_beginning_with_those_that_they_have(desk: Scene) -> None:
    await choose(desk, Key("contacts", "hermod"), "topics")
    await desk.press("ida", "form:topics:jobcafe")
    await desk.press("ida", "form:topics:done")
    await agree(desk)
    assert set(desk.facts.contact("hermod").topics) == {"din_vej_til_job", "jobcafe"}


async def test_hours_are_typed_as_people_write_them_and_shown_as_a_week_with_holidays(desk: Scene) -> None:
    await choose(desk, JOBCAFE, "hours")
    summary = await desk.type("ida", "torsdag 13-17 og fredag 9-12.30")
    said = text(summary)
    assert "torsdag, 13:00–17:00" in said and "fredag, 09:00–12:30" in said and "Thursday, 13:00–17:00" in said
    assert "Lukket på helligdage" in said
    await agree(desk)
    hours = "Th 13:00-17:00; Fr 09:00-12:30; PH off; Dec 24 off; Dec 31 off"
    assert value(desk.facts, JOBCAFE).hours == hours


async def test_hours_are_picked_by_buttons(desk: Scene) -> None:
    await choose(desk, JOBCAFE, "hours")
    steps = ("hours:pick", "days:0", "days:2", "days:done", "opens:540", "closes:750")
    await desk.fill("ida", *(f"form:{step}" for step in steps))
    await agree(desk)
    assert value(desk.facts, JOBCAFE).hours.startswith("Mo,We 09:00-12:30; PH off")


async def test_those_enrolled_are_told_once_of_new_hours_and_their_class_moves(desk: Scene) -> None:
    number = await enrol(desk, "amal")
    summary = await write(desk, "Jobcafeen har nye åbningstider torsdag 13-17")
    assert "fact-touches-people" in ids(summary)
    await agree(desk)
    [notice] = await desk.queued("amal", "notice")
    assert notice.key and notice.key.startswith("fact:")
    assert "13:00–17:00" in text(read(notice))
    group = await classes.find(desk.session, number)
    assert group and (group.opens, group.closes) == (time(13), time(17))
    assert await desk.queued("yusuf", "notice") == []


async def test_whoever_has_not_read_of_it_yet_hears_nothing_when_it_is_taken_back(desk: Scene) -> None:
    await enrol(desk, "amal")
    await write(desk, "Jobcafeen har nye åbningstider torsdag 13-17")
    await desk.press("ida", undo_of(await agree(desk)))
    assert await desk.queued("amal", "notice") == []


async def test_at_night_those_enrolled_are_told_in_the_morning(desk: Scene) -> None:
    await enrol(desk, "amal")
    desk.now = NOW.replace(hour=22)
    await write(desk, "Jobcafeen er flyttet til lokale 5")
    await agree(desk)
    [notice] = await desk.queued("amal", "notice")
    assert notice.due_at - desk.now > timedelta(hours=7)


async def test_a_course_gets_another_room(desk: Scene) -> None:
    await choose(desk, JOBCAFE, "room")
    summary = await desk.type("ida", "lokale 5")
    assert "Lokale 3" in text(summary) and "Lokale 5" in text(summary)
    await agree(desk)
    assert value(desk.facts, JOBCAFE).room == "Lokale 5"


async def test_a_course_moves_to_another_place_floor_and_room(desk: Scene) -> None:
    await choose(desk, JOBCAFE, "place")
    place = kept(Key("places", "skallegaarden"))
    summary = await desk.fill("ida", f"form:place:{place}", "form:floor:1", "form:room:none")
    assert "Skallegården, 4700 Næstved, 1. sal" in text(summary)
    assert "(øverst)" not in text(summary).partition("Sådan bliver det")[2]
    await agree(desk)
    moved = value(desk.facts, JOBCAFE)
    assert (moved.place, moved.floor, moved.room) == ("skallegaarden", 1, None)


async def test_a_new_address_takes_the_old_point_of_the_map_away(desk: Scene) -> None:
    await enrol(desk, "amal")
    await appointments.keep(
        desk.session, desk.people["yusuf"].id, NOW + timedelta(days=2), "municipality", "kasernevej", NOW
    )
    await choose(desk, KASERNEVEJ, "address")
    summary = await desk.type("ida", "Ringstedgade 5, 4700 Næstved")
    assert {"fact-pin-lost", "fact-refers", "fact-touches-appointments", "fact-touches-people"} <= set(ids(summary))
    await agree(desk)
    moved = value(desk.facts, KASERNEVEJ)
    assert (moved.address, moved.name, moved.latitude) == ("Ringstedgade 5", "Ringstedgade 5", None)
    assert "Ringstedgade 5" in text(read((await desk.queued("amal", "notice"))[0]))
    reminders = [text(read(row)) for row in await desk.queued("yusuf")]
    assert reminders and all("Ringstedgade 5" in each for each in reminders)


async def test_a_point_is_dropped_on_the_map(desk: Scene) -> None:
    await choose(desk, KASERNEVEJ, "pin")
    summary = await drop(desk, 55.2301, 11.7602)
    assert "55.23010, 11.76020" in text(summary)
    await agree(desk)
    moved = value(desk.facts, KASERNEVEJ)
    assert (moved.latitude, moved.longitude) == (55.2301, 11.7602)


@pytest.mark.parametrize("point", [(55.605, 13.003), (54.32, 10.13), (48.85, 2.35), (57.05, 9.92)])
async def test_a_point_in_another_country_is_refused_and_asked_for_again(
    desk: Scene, point: tuple[float, float]
) -> None:
    await choose(desk, KASERNEVEJ, "pin")
    assert ids(await drop(desk, *point)) == ["fact-pin-far"]
    summary = await drop(desk, 55.2301, 11.7602)
    assert "fact-sure" in ids(summary)


async def test_an_organisation_gets_another_name_contact_and_place(desk: Scene) -> None:
    await choose(desk, SAMX, "name")
    await desk.type("ida", "Sam-X Næstved")
    await agree(desk)
    await choose(desk, SAMX, "contact")
    await desk.press("ida", f"form:contact:{kept(CAMILLA)}")
    await agree(desk)
    await choose(desk, SAMX, "place")
    await desk.press("ida", "form:place:none")
    await agree(desk)
    changed = value(desk.facts, SAMX)
    assert (changed.name, changed.contact, changed.place) == ("Sam-X Næstved", "camilla", None)


async def drop(desk: Scene, latitude: float, longitude: float) -> Message:
    replies = await FORMS.take_location(await desk.turn("ida", Understanding("", 0.0)), latitude, longitude)
    assert replies
    [reply] = replies
    assert isinstance(reply, Message)
    return reply


async def test_messages_that_wait_with_the_old_number_are_named(desk: Scene) -> None:
    for state in ("draft", "sent"):
        desk.session.add(
            Broadcast(
                author_id=desk.people["ida"].id,
                state=state,
                kind="news",
                language="da",
                text="Ring: #1",
                facts=[Phone(number="+4525451017").model_dump(mode="json")],
                audience={},
                missing={},
                asks=[],
                created_at=NOW,
                changed_at=NOW,
            )
        )
    summary = await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    [line] = [line for line in summary.lines if line.id == "fact-touches-broadcasts"]
    assert line.args["count"] == Fact(text="1")


async def test_from_under_an_answer_it_is_asked_which_of_its_facts_is_wrong(desk: Scene) -> None:
    answer = await desk.ask("ida", "jobcafe_hours")
    which = await desk.press("ida", press("fact_correct", codes(answer.about)))
    assert presses(which)[:2] == [f"form:record:{kept(key)}" for key in (JOBCAFE, KASERNEVEJ)]
    await desk.fill("ida", f"form:record:{kept(KASERNEVEJ)}", "form:what:address")
    assert "fact-sure" in ids(await desk.type("ida", "Ringstedgade 5, 4700 Næstved"))


async def test_from_under_an_answer_with_one_fact_it_is_asked_at_once_what_is_wrong(desk: Scene) -> None:
    answer = await desk.ask("ida", "jobcenter_phone")
    assert ids(await desk.press("ida", press("fact_correct", codes(answer.about)))) == ["fact-what-ask"]


async def test_back_leads_to_the_question_before_with_what_was_read_from_the_message(desk: Scene) -> None:
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    back = await desk.press("ida", "form:back")
    assert ids(back) == ["fact-write"]
    await desk.type("ida", "25 45 10 19")
    await agree(desk)
    assert value(desk.facts, CAMILLA).phones == ("+4525451019",)


async def test_the_record_can_be_named_instead_of_pressed(desk: Scene) -> None:
    await desk.command("ida", "/facts")
    await desk.press("ida", "form:section:contacts")
    assert ids(await desk.type("ida", "Camilla")) == ["fact-what-ask"]
