"""Which facts an answer shows, and the buttons under it that are about them."""

from __future__ import annotations

import pytest

from actions.kernel import ask, next_questions
from actions.kernel.about import MOST, codes, fact_code, finished, named
from actions.kernel.messages import Edit, Message, say
from actions.kernel.presses import read_press
from actions.kernel.turn import Turn, Understanding
from config.facts import Municipality
from config.facts_parts import Key, parts
from tests.actions.scene import Scene, presses

# What is asked -> facts that its answer shows, among others.
SHOWS = {
    "jobcafe_hours": ("courses.jobcafe", "places.kasernevej"),
    "course_hours": ("courses.jobspor", "courses.danish"),
    "course_location": ("places.kasernevej",),
    "jobcenter_phone": ("contacts.jobcenter",),
    "temporary_housing": ("contacts.jette_loman", "places.skyttemarksvej"),
    "volunteer_activities": ("organisations.samx", "contacts.jette_loman"),
    "emergency": ("emergency.alarm", "emergency.suicide"),
    "tax": ("contacts.saida_kadrovic",),
}
# Under long answers everybody can also say that they do not understand them.
LONG = {"temporary_housing"}


def test_no_two_facts_have_the_same_code(facts: Municipality) -> None:
    every = [fact_code(key) for key in parts(facts)]
    assert len(set(every)) == len(every)


def test_a_button_names_the_facts_that_it_is_about(facts: Municipality) -> None:
    these = [str(key) for key in parts(facts)][: MOST + 5]
    assert [str(key) for key in named(facts, codes(these))] == these[:MOST]


def test_a_fact_that_is_no_more_is_not_named(facts: Municipality) -> None:
    gone = fact_code(Key("contacts", "nobody"))
    assert named(facts, gone + codes(["courses.jobcafe"])) == [Key("courses", "jobcafe")]


@pytest.mark.parametrize("intent", SHOWS)
async def test_staff_can_correct_what_an_answer_shows_and_others_cannot(scene: Scene, intent: str) -> None:
    answer = await scene.ask("ida", intent)
    assert set(SHOWS[intent]) <= set(answer.about)
    sure = Understanding(intent, 1.0)
    added = set(presses(under(await scene.turn("ida", sure), answer))) - set(presses(answer))
    unclear = {"text_unclear"} if intent in LONG else set()
    assert {read_press(each).intent for each in added} == {"fact_correct", "wrong_say"} | unclear
    others = set(presses(under(await scene.turn("amal", sure), answer))) - set(presses(answer))
    assert sorted(read_press(each).intent for each in others) == sorted({"wrong_say"} | unclear)


async def test_one_more_button_stands_beside_the_last_one_where_there_is_room(scene: Scene) -> None:
    turn = await scene.turn("amal", Understanding("thanks", 1.0))
    for buttons, across in ((next_questions(), 2), (next_questions(ask("emergency")), 1), ((), 1)):
        message = Message(lines=(say("thanks"),), buttons=buttons, about=("courses.jobcafe",))
        assert presses(under(turn, message))[:-1] == presses(message)
        assert len(under(turn, message).buttons[-1]) == across


async def test_an_answer_that_is_shown_in_place_has_the_button_too(scene: Scene) -> None:
    turn = await scene.turn("ida", Understanding("jobcenter_phone", 1.0))
    edit = finished(turn, Edit(key="message:1", message=await scene.ask("ida", "jobcenter_phone")))
    assert isinstance(edit, Edit)
    assert any(each.startswith("fact:correct:") for each in presses(edit.message))


async def test_an_answer_without_facts_has_none(scene: Scene) -> None:
    message = Message(lines=(say("thanks"),))
    assert under(await scene.turn("ida", Understanding("thanks", 1.0)), message) == message


def under(turn: Turn, message: Message) -> Message:
    found = finished(turn, message)
    assert isinstance(found, Message)
    return found
