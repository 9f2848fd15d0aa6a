"""A new place and one that goes: asked, shown, taken back; one where something still is stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import FORMS
from actions.facts import naming
from actions.facts.records import kept
from actions.kernel.messages import Message
from actions.kernel.presses import press
from actions.kernel.turn import Understanding
from config.facts_parts import Key
from store import appointments, donations
from store.broadcasts import Broadcast
from tests.actions.facts.desk import KASERNEVEJ, SAMX, agree, choose, fresh, open_desk, text, undo_of, value
from tests.actions.scene import Scene, ids, presses, shown
from tests.conftest import NOW

CENTRE = Key("places", "frivilligcentret")
SOON = int((NOW + timedelta(days=2)).timestamp()) // 60
NEW = ("Frivilligcentret", "Ringstedgade 5, 4700 Næstved")


@pytest.fixture
async def desk(scene: Scene) -> Scene:
    await open_desk(scene)
    return scene


async def adding(desk: Scene, name: str = NEW[0], address: str = NEW[1]) -> Message:
    """To the question for the point on the map."""
    await fresh(desk)
    await desk.command("ida", "/facts")
    return await desk.fill("ida", "form:section:places", "form:record:places-new", name, address)


async def add(desk: Scene, name: str = NEW[0]) -> Message:
    await adding(desk, name)
    await desk.press("ida", "form:pin:none")
    return await agree(desk)


async def drop(desk: Scene, latitude: float, longitude: float) -> Message:
    [reply] = await FORMS.take_location(await desk.turn("ida", Understanding("", 0.0)), latitude, longitude) or []
    assert isinstance(reply, Message)
    return reply


def is_there(desk: Scene) -> bool:
    return CENTRE.id in {each.id for each in desk.facts.places}


async def test_a_new_place_has_a_name_an_address_a_town_and_a_point(desk: Scene) -> None:
    await adding(desk)
    summary = await drop(desk, 55.2301, 11.7602)
    said = text(summary)
    assert "fact-before" not in ids(summary)
    assert said.count("Ringstedgade 5, 4700 Næstved") == said.count("Frivilligcentret") == 2
    assert not is_there(desk)
    await agree(desk)
    new = value(desk.facts, CENTRE)
    assert (new.name, new.address, new.postal_code, new.city) == (NEW[0], "Ringstedgade 5", "4700", "Næstved")
    assert (new.latitude, new.longitude, new.source) == (55.2301, 11.7602, "staff")


async def test_a_new_place_may_have_no_point(desk: Scene) -> None:
    done = await add(desk)
    assert "fact-done" in ids(done)
    assert value(desk.facts, CENTRE).latitude is None


async def test_a_new_place_far_away_is_refused(desk: Scene) -> None:
    await adding(desk)
    far = await drop(desk, 48.85, 2.35)
    assert ids(far) == ["fact-pin-far"]
    assert "form:pin_again:none" not in presses(far)


@pytest.mark.parametrize(("typed", "example"), [("<b>x</b>", "Frivilligcenter"), ("?!", "Frivilligcenter")])
async def test_a_name_that_is_none_is_asked_for_again_with_an_example(desk: Scene, typed: str, example: str) -> None:
    await desk.command("ida", "/facts")
    again = await desk.fill("ida", "form:section:places", "form:record:places-new", typed)
    assert again.lines[0].id == "fact-unread"
    assert example in text(again)


async def test_a_new_place_can_be_chosen_for_an_organisation_and_for_an_appointment(desk: Scene) -> None:
    await add(desk)
    asked = await choose(desk, SAMX, "place")
    assert f"form:place:{kept(CENTRE)}" in presses(asked)
    where = await desk.press("yusuf", press("appointment_about", SOON, "other"))
    keeping = next(each for each in presses(where) if CENTRE.id in each)
    assert "Ringstedgade 5" in shown(await desk.press("yusuf", keeping), "da")


async def test_a_new_place_is_taken_back_with_one_press(desk: Scene) -> None:
    before = desk.facts
    done = await add(desk)
    await desk.press("ida", undo_of(done))
    assert await fresh(desk) == before


async def test_a_new_place_where_something_is_by_now_is_not_taken_back(desk: Scene) -> None:
    done = await add(desk)
    await choose(desk, SAMX, "place")
    await desk.press("ida", f"form:place:{kept(CENTRE)}")
    await agree(desk)
    refused = await desk.press("ida", undo_of(done))
    assert ids(refused) == ["fact-stays", "fact-refers"]
    assert "Sam-X" in text(refused)
    assert value(await fresh(desk), SAMX).place == CENTRE.id


async def test_a_place_with_nothing_there_goes_and_comes_back(desk: Scene) -> None:
    await add(desk)
    before = desk.facts
    summary = await choose(desk, CENTRE, "gone")
    assert {"fact-before", "fact-left"} <= set(ids(summary))
    done = await agree(desk)
    assert not is_there(desk)
    await desk.press("ida", undo_of(done))
    assert await fresh(desk) == before


async def test_a_place_with_courses_organisations_or_homes_stays_and_they_are_named(desk: Scene) -> None:
    for key, names in ((KASERNEVEJ, ("Jobcafé", "Jobspor")), (Key("places", "skyttemarksvej"), ("Sam-X", "Skytte"))):
        refused = await choose(desk, key, "gone")
        assert ids(refused)[0] == "fact-stays"
        assert all(name in text(refused) for name in names)
        assert "form:confirm:yes" not in presses(refused)
        again = await desk.press("ida", "form:confirm:yes")
        assert ids(again) == ids(refused)
        assert value(await fresh(desk), key)


async def test_a_place_of_an_appointment_stays(desk: Scene) -> None:
    await add(desk)
    person = desk.people["yusuf"].id
    await appointments.keep(desk.session, person, NOW + timedelta(days=2), "other", CENTRE.id, NOW)
    refused = await choose(desk, CENTRE, "gone")
    assert ids(refused) == ["fact-stays", "fact-touches-appointments"]
    desk.now = NOW + timedelta(days=3)
    assert "fact-left" in ids(await choose(desk, CENTRE, "gone"))


async def test_a_place_of_a_handover_stays(desk: Scene) -> None:
    await add(desk)
    mette = await desk.person("mette", "da", "volunteer", "samx")
    await desk.press("amal", "ask:donation_request")
    await desk.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved", "En seng", "form:confirm:yes")
    await donations.claim(desk.session, 1, mette.id, NOW)
    found = await donations.find(desk.session, 1)
    assert found
    found.place = CENTRE.id
    assert ids(await choose(desk, CENTRE, "gone")) == ["fact-stays", "fact-stays-donations"]


async def test_a_place_that_goes_with_a_message_that_waits_stays(desk: Scene) -> None:
    await add(desk)
    desk.session.add(
        Broadcast(
            author_id=desk.people["ida"].id, state="draft", kind="news", language="da", text="Kom!", facts=[],
            place=CENTRE.id, audience={}, missing={}, asks=[], created_at=NOW, changed_at=NOW,
        )
    )  # fmt: skip
    assert ids(await choose(desk, CENTRE, "gone")) == ["fact-stays", "fact-touches-broadcasts"]


async def test_what_comes_to_a_place_while_the_summary_is_shown_keeps_it(desk: Scene) -> None:
    await add(desk)
    await choose(desk, CENTRE, "gone")
    person = desk.people["yusuf"].id
    await appointments.keep(desk.session, person, NOW + timedelta(days=2), "other", CENTRE.id, NOW)
    again = await agree(desk)
    assert ids(again) == ["fact-stale", "fact-stays", "fact-touches-appointments"]
    assert is_there(desk)


async def test_a_place_that_goes_while_a_message_is_written_is_asked_for_again(desk: Scene) -> None:
    await add(desk)
    await desk.person("bo", "da", "staff")
    await desk.press("bo", "ask:broadcast_new")
    await desk.fill("bo", "Kom til # kl. #", "form:kind1:place", f"form:fact1:{CENTRE.id}", "form:kind2:time")
    await choose(desk, CENTRE, "gone")
    await agree(desk)
    again = await desk.type("bo", "12:30")
    assert ids(again)[0] == "fact-gone"
    assert "form:fact1:kasernevej" in presses(again)
    assert "12:30" in text(await desk.press("bo", "form:fact1:kasernevej"))


@pytest.mark.parametrize(
    ("called", "id"),
    [
        ("Borgerservice", "borgerservice_2"),
        ("Kasernevej", "kasernevej_2"),
        ("Home", "home_2"),
        ("مركز", "place"),
        ("5. Kontor", "place_5_kontor"),
        ("Sundheds- og Kulturcenter Herlufsholm", "sundheds_og_kulturcenter"),
    ],
)
async def test_the_id_of_a_new_place_is_free_and_fits_into_every_button(desk: Scene, called: str, id: str) -> None:
    made = naming.new_key(desk.facts, "places", called)
    assert made == Key("places", id)
    assert press("appointment_place", SOON, "lang_school", made.id)


async def test_a_second_place_of_the_same_long_name_gets_an_id_that_fits(desk: Scene) -> None:
    await add(desk, "Sundheds- og Kulturcenter Herlufsholm")
    await add(desk, "Sundheds- og Kulturcenter Herlufsholm")
    assert [each.id for each in desk.facts.places[-2:]] == ["sundheds_og_kulturcenter", "sundheds_og_kulturcent_2"]
