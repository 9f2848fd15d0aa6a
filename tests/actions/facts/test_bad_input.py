"""What cannot be right, two who edit at once, what is gone meanwhile: clear answers, and nothing is lost or changed."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions.facts.records import kept
from config.facts_parts import Key, parts
from store import facts as store_facts
from store.audit import Audit
from store.facts import FactsState
from tests.actions.facts.desk import (
    ALARM,
    CAMILLA,
    JOBCAFE,
    KASERNEVEJ,
    PETRA,
    SAMX,
    agree,
    choose,
    fresh,
    open_desk,
    text,
    undo_of,
    value,
    write,
)
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW

HTML = "<b>Camilla</b>"


@pytest.fixture
async def desk(scene: Scene) -> Scene:
    await open_desk(scene)
    await scene.person("bo", "en", "staff")
    return scene


async def change(desk: Scene, key: Key, **values: object) -> None:
    """Somebody else is quicker."""
    before = parts(await fresh(desk))[key]
    await store_facts.change(desk.session, {key: before | values if values else None}, "admin", NOW)
    await fresh(desk)


@pytest.mark.parametrize(
    ("key", "what", "typed"),
    [
        (CAMILLA, "phone", "25 45 1O 18"),
        (CAMILLA, "phone", "2545101"),
        (CAMILLA, "phone", "+46 70 123 45 67"),
        (CAMILLA, "phone", "ved ikke"),
        (JOBCAFE, "hours", "når vi har tid"),
        (JOBCAFE, "hours", "torsdag"),
        (JOBCAFE, "room", "<i>5</i>"),
        (KASERNEVEJ, "address", "Kasernevej"),
        (KASERNEVEJ, "address", "<a href='x'>Vej</a> 2, 4700 Næstved"),
        (SAMX, "name", HTML),
        (SAMX, "name", "?!"),
        (SAMX, "name", "x" * 61),
        (SAMX, "name", "Ring 45 12 34 56 78"),
        (SAMX, "name", "evil.dk"),
        (SAMX, "name", "t . me/evil"),
        (SAMX, "name", "@evil_helper"),
        (SAMX, "name", "S\u0430mX"),
        (SAMX, "name", "\u202e\u200b"),
        (SAMX, "name", "{ $phone }"),
        (JOBCAFE, "room", "evil.dk/5"),
        (JOBCAFE, "room", "12345678"),
        (KASERNEVEJ, "address", "evil.dk 2, 4700 Næstved"),
        (KASERNEVEJ, "address", "Ring 12 34 56 78, 4700 Næstved"),
    ],
)
async def test_what_cannot_be_read_is_asked_for_again_with_an_example(
    desk: Scene, key: Key, what: str, typed: str
) -> None:
    asked = await choose(desk, key, what)
    again = await desk.type("ida", typed)
    assert again.lines[0].id == "fact-unread"
    assert again.lines[1:] == asked.lines
    assert value(await fresh(desk), key) == value(desk.facts, key)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Sam\u202eX\u2066", "SamX"),
        ("Rø\u200bde\u00adKors\x07", "RødeKors"),
        ("e\u0301cole", "école"),
        ("Допомога", "Допомога"),
    ],
    ids=ascii,
)
async def test_of_a_name_only_what_can_be_seen_is_kept(desk: Scene, typed: str, known: str) -> None:
    """A sign that turns the direction would turn the rest of a line on a page, in a file or on a phone."""
    await choose(desk, SAMX, "name")
    await desk.type("ida", typed)
    await agree(desk)
    assert parts(await fresh(desk))[SAMX]["name"] == known


async def test_an_address_is_kept_as_it_can_be_seen(desk: Scene) -> None:
    await choose(desk, KASERNEVEJ, "address")
    await desk.type("ida", "Kaserne\u202evej 120,\u200b 4700  Næstved")
    await agree(desk)
    kept_now = parts(await fresh(desk))[KASERNEVEJ]
    assert (kept_now["address"], kept_now["postal_code"], kept_now["city"]) == ("Kasernevej 120", "4700", "Næstved")


@pytest.mark.parametrize("typed", ["torsdag 17-13", "torsdag 13-13", "torsdag 25-27", "lørdag 24-24"])
async def test_hours_that_never_open_are_refused(desk: Scene, typed: str) -> None:
    await choose(desk, JOBCAFE, "hours")
    assert (await desk.type("ida", typed)).lines[0].id == "fact-never"


async def test_of_two_who_edit_at_once_the_second_sees_what_it_is_now_and_is_asked_again(desk: Scene) -> None:
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 19", who="bo")
    await agree(desk, "bo")
    again = await agree(desk)
    assert again.lines[0].id == "fact-stale"
    said = text(again)
    assert said.index("25 45 10 19") < said.index("25 45 10 18")
    assert value(desk.facts, CAMILLA).phones == ("+4525451019",)
    await agree(desk)
    assert value(desk.facts, CAMILLA).phones == ("+4525451018",)


async def test_a_contact_that_goes_while_a_form_shows_them_is_said_to_be_gone(desk: Scene) -> None:
    await choose(desk, PETRA, "phone")
    await write(desk, "Petra er stoppet", who="bo")
    await agree(desk, "bo")
    gone = await desk.type("ida", "25 45 10 18")
    assert ids(gone) == ["fact-gone"]
    assert "form:confirm:yes" not in presses(gone)
    gone = await desk.press("ida", "form:confirm:yes")
    assert ids(gone) == ["fact-gone"]


async def test_a_contact_that_goes_while_the_summary_is_shown_is_said_to_be_gone(desk: Scene) -> None:
    await write(desk, "Petras nummer er forkert, det er 25 45 10 18")
    await write(desk, "Petra er stoppet", who="bo")
    await agree(desk, "bo")
    assert "fact-gone" in ids(await agree(desk))
    assert "petra" not in {each.id for each in (await fresh(desk)).contacts}


async def test_a_record_that_is_gone_when_it_is_pressed_is_asked_for_again(desk: Scene) -> None:
    await desk.command("ida", "/facts")
    await desk.press("ida", "form:section:contacts")
    await write(desk, "Petra er stoppet", who="bo")
    await agree(desk, "bo")
    again = await desk.press("ida", f"form:record:{kept(PETRA)}")
    assert ids(again) == ["appointment-which"]
    assert f"form:record:{kept(PETRA)}" not in presses(again)


async def test_a_place_that_is_gone_when_it_was_chosen_is_not_taken(desk: Scene) -> None:
    await choose(desk, SAMX, "place")
    place = Key("places", "skallegaarden")
    await desk.press("ida", f"form:place:{kept(place)}")
    housing = Key("temporary_housing")
    before = parts(desk.facts)[housing]
    sites = [site for site in before["sites"] if site["place"] != "skallegaarden"]
    await store_facts.change(desk.session, {place: None, housing: before | {"sites": sites}}, "admin", NOW)
    await fresh(desk)
    assert "fact-gone" in ids(await agree(desk))


async def test_what_somebody_has_changed_since_is_not_taken_back(desk: Scene) -> None:
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    done = await agree(desk)
    await change(desk, CAMILLA, phones=["+4525451019"])
    assert ids(await desk.press("bo", undo_of(done))) == ["fact-stale-undo"]
    assert value(await fresh(desk), CAMILLA).phones == ("+4525451019",)


async def test_a_change_is_taken_back_once(desk: Scene) -> None:
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    done = await agree(desk)
    await desk.press("ida", undo_of(done))
    assert ids(await desk.press("ida", undo_of(done))) == ["fact-stale-undo"]
    assert ids(await desk.press("ida", "fact:undo:9999")) == ["button-too-old"]


async def test_pressing_yes_twice_changes_once(desk: Scene) -> None:
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    await agree(desk)
    number = await desk.session.scalar(select(FactsState.number))
    assert ids(await desk.press("ida", "form:confirm:yes")) == ["button-too-old"]
    assert await desk.session.scalar(select(FactsState.number)) == number


async def test_an_emergency_number_needs_a_second_person(desk: Scene) -> None:
    await choose(desk, ALARM, "phone")
    summary = await desk.type("ida", "113")
    assert "fact-second" in ids(summary)
    assert ids(await agree(desk)) == ["confirm-asked"]
    assert value(desk.facts, ALARM).phone == "112"
    [asked] = [read(row) for row in await desk.queued("bo", "notice")]
    assert "113" in text(asked)
    [yes] = presses(asked)
    assert ids(await desk.press("ida", yes)) == ["confirm-other"]
    assert ids(await desk.press("amal", yes)) == ["not-allowed"]
    done = await desk.press("bo", yes)
    assert value(await fresh(desk), ALARM).phone == "113"
    assert ids(await desk.press("bo", undo_of(done))) == ["confirm-asked"]
    assert value(await fresh(desk), ALARM).phone == "113"
    back = [read(row) for row in await desk.queued("ida", "notice")][-1]
    await desk.press("ida", presses(back)[0])
    assert value(await fresh(desk), ALARM).phone == "112"


async def test_the_second_one_agrees_to_what_they_were_shown_alone(desk: Scene) -> None:
    await choose(desk, ALARM, "phone")
    await desk.type("ida", "113")
    await agree(desk)
    [yes] = presses(read((await desk.queued("bo", "notice"))[0]))
    await change(desk, ALARM, phone="114")
    assert ids(await desk.press("bo", yes)) == ["fact-stale-undo"]
    assert value(await fresh(desk), ALARM).phone == "114"


async def test_members_and_volunteers_change_nothing(desk: Scene) -> None:
    await desk.person("mette", "da", "volunteer", "samx")
    before = await fresh(desk)
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    done = await agree(desk)
    changed = await fresh(desk)
    assert changed != before
    for who in ("amal", "mette"):
        assert ids(await desk.command(who, "/facts")) == ["not-allowed"]
        for data in (undo_of(done), "fact:correct:0000", "fact:agree:emergency-0000:0000"):
            assert ids(await desk.press(who, data)) == ["not-allowed"]
        assert ids(await desk.press(who, "form:confirm:yes")) == ["button-too-old"]
    assert await fresh(desk) == changed


async def test_what_was_changed_is_in_the_log(desk: Scene) -> None:
    await write(desk, "Camillas nummer er forkert, det er 25 45 10 18")
    await desk.press("ida", undo_of(await agree(desk)))
    rows = await desk.session.scalars(select(Audit).where(Audit.event.startswith("fact-")).order_by(Audit.id))
    noted = [(row.actor, row.event, row.before, row.after) for row in rows]
    ida = desk.people["ida"].id
    assert noted == [(ida, event, "contacts.camilla", "changed") for event in ("fact-edit", "fact-undo")]
