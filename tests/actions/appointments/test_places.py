"""An appointment is where the person says: in their words, at a place that everybody knows, or where a pin is."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions import FORMS
from actions.appointments import calendar, planning, whereabouts
from actions.kernel.messages import Message
from actions.kernel.turn import Understanding
from config.facts import Municipality
from store import appointments, forms
from store.appointments import Appointment
from tests.actions.scene import Scene, ids, only, presses
from tests.conftest import NOW

TEXT = "i morgen kl 14 læge"
POINT = (55.230001, 11.760002)


@pytest.fixture
async def peter(scene: Scene) -> Scene:
    """A newcomer who writes Danish, with an appointment that waits for a yes."""
    await scene.person("peter", "da")
    await scene.ask("peter", "appointment_add", TEXT)
    return scene


async def send(scene: Scene, latitude: float, longitude: float) -> Message:
    turn = await scene.turn("peter", Understanding("", 0.0))
    return only(await FORMS.take_location(turn, latitude, longitude) or [])


async def kept(scene: Scene) -> Appointment:
    [found] = await appointments.to_come(scene.session, scene.people["peter"].id, NOW)
    return found


def told(message: Message) -> str:
    return str([line.args.get("place") for line in message.lines if line.id == "appointment-place"])


async def test_where_nobody_knows_it_the_summary_says_how_to_say_it(peter: Scene) -> None:
    shown = await peter.ask("peter", "appointment_add", TEXT)
    assert ids(shown) == ["appointment-confirm", "appointment-place-how"]


async def test_what_is_typed_is_the_place_as_it_was_typed_and_stands_in_the_reminder(
    peter: Scene, facts: Municipality
) -> None:
    shown = await peter.type("peter", "Ringstedgade 24,  2. sal, hos  dr. Hansen")
    assert ids(shown) == ["appointment-confirm", "appointment-place"]
    place = "Ringstedgade 24, 2. sal, hos dr. Hansen"
    assert place in told(shown)
    assert place in told(await peter.press("peter", "form:confirm:yes"))
    found = await kept(peter)
    assert (found.place, found.place_text) == (None, place)
    assert place in told(planning.appointment_reminder(found, facts))
    assert place in told(await peter.press("peter", f"appointment:show:{found.id}"))
    assert [each.address for each in await calendar.entries(peter.work, peter.people["peter"])] == [place]


async def test_the_button_of_the_first_summary_keeps_what_was_typed_since(peter: Scene) -> None:
    first = await peter.ask("peter", "appointment_add", TEXT)
    await peter.type("peter", "Ringstedgade 24")
    await peter.press("peter", presses(first)[0])
    assert (await kept(peter)).place_text == "Ringstedgade 24"


async def test_a_pin_is_where_it_is(peter: Scene, facts: Municipality) -> None:
    assert ids(await send(peter, *POINT)) == ["appointment-confirm", "appointment-place"]
    shown = await peter.press("peter", "form:confirm:yes")
    assert shown.pin
    assert (shown.pin.latitude, shown.pin.longitude) == POINT
    reminder = planning.appointment_reminder(await kept(peter), facts)
    assert reminder.pin == shown.pin
    [entry] = await calendar.entries(peter.work, peter.people["peter"])
    assert entry.coordinates == POINT


async def test_a_pin_that_nobody_asked_for_is_nobody_s_answer(scene: Scene) -> None:
    turn = await scene.turn("amal", Understanding("", 0.0))
    assert await FORMS.take_location(turn, *POINT) is None
    await scene.press("amal", "ask:donation_request")
    assert await FORMS.take_location(await scene.turn("amal", Understanding("", 0.0)), *POINT) is None


async def test_where_most_appointments_are_is_offered_before_where_people_live(scene: Scene) -> None:
    minutes = int(NOW.timestamp()) // 60 + 60
    asked = await scene.press("amal", f"appointment:about:{minutes}:other")
    assert ids(asked) == ["appointment-place-ask", "appointment-place-how"]
    offered = [press.rpartition(":")[2] for press in presses(asked)[:5]]
    assert offered == ["jobcenter", "borgerservice", "lang_school", "doctor", "kasernevej"]
    shown = await scene.press("amal", f"appointment:place:{minutes}:other:borgerservice")
    assert "Borgerservice" in told(shown)
    await scene.press("amal", presses(shown)[0])
    [found] = await appointments.to_come(scene.session, scene.people["amal"].id, NOW)
    assert found.place == "borgerservice"


async def test_a_place_that_the_text_names_is_not_asked(scene: Scene) -> None:
    await scene.person("peter", "da")
    shown = await scene.ask("peter", "appointment_add", "møde med kommunen i morgen kl 14, Kasernevej 20")
    assert ids(shown) == ["appointment-confirm", "appointment-place"]
    await scene.press("peter", presses(shown)[0])
    assert (await kept(scene)).place == "kasernevej"


async def test_another_time_may_be_typed_as_well(peter: Scene) -> None:
    await peter.type("peter", "Ringstedgade 24")
    assert ids(await peter.type("peter", "nej, i morgen kl 15.30"))[0] == "appointment-confirm"
    await peter.press("peter", "form:confirm:yes")
    found = await kept(peter)
    assert (found.starts_at.hour, found.starts_at.minute, found.place_text) == (14, 30, "Ringstedgade 24")


async def test_a_question_of_its_own_is_no_place(peter: Scene) -> None:
    turn = await peter.turn("peter", Understanding("jobcafe_hours", 0.95), "hvornår har jobcafeen åbent")
    assert await FORMS.read(turn, otherwise_known=True) is None


@pytest.mark.parametrize("step", ["ask:appointment_add", "appointment:day:20261126", "form:stop"])
async def test_once_something_else_is_picked_nothing_waits_for_a_place(peter: Scene, step: str) -> None:
    await peter.press("peter", step)
    assert await forms.open_for(peter.session, peter.people["peter"].id, NOW) is None


async def test_another_time_for_one_that_is_changed_still_changes_it(peter: Scene) -> None:
    await peter.press("peter", "form:confirm:yes")
    old = await kept(peter)
    await peter.press("peter", f"appointment:change:{old.id}")
    await peter.ask("peter", "appointment_add", "torsdag kl 14 læge")
    await peter.press("peter", "form:confirm:time")
    await peter.ask("peter", "appointment_add", "torsdag kl 9 læge")
    assert ids(await peter.type("peter", "Ringstedgade 24"))[0] == "appointment-confirm"
    shown = await peter.press("peter", "form:confirm:yes")
    assert ids(shown)[0] == "appointment-changed"
    assert (await kept(peter)).starts_at.hour == 8


async def test_an_appointment_in_the_middle_of_another_form_leaves_that_open(scene: Scene) -> None:
    await scene.person("peter", "da")
    await scene.press("peter", "ask:donation_request")
    shown = await scene.ask("peter", "appointment_add", TEXT)
    assert ids(shown) == ["appointment-confirm"]
    assert presses(shown)[-1] == "ask:help_menu"
    await scene.press("peter", presses(shown)[0])
    opened = await forms.open_for(scene.session, scene.people["peter"].id, NOW)
    assert opened
    assert opened.form == "request"


@given(text=st.text(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_comes_back_in_at_most_100_characters(facts: Municipality, text: str) -> None:
    typed = whereabouts.typed(text)
    if not text.split():
        assert typed is None
        return
    assert typed is not None
    found = whereabouts.spot(facts, typed).place_text
    assert found
    assert len(found) <= whereabouts.LONGEST
    assert found.strip() == found or len(found) == whereabouts.LONGEST


@given(latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_point_comes_back_within_a_metre(facts: Municipality, latitude: float, longitude: float) -> None:
    found = whereabouts.spot(facts, f"geo:{latitude:.6f},{longitude:.6f}")
    assert found.latitude == pytest.approx(latitude, abs=1e-6)
    assert found.longitude == pytest.approx(longitude, abs=1e-6)
