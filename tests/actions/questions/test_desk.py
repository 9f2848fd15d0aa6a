"""`/desk`: what waits for the staff, and what becomes of a question that nobody could answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.kernel.messages import say
from config.languages import LANGUAGES
from rendering.render import render
from store import drafts, examples, own_answers, threads, unanswered
from store.broadcasts import Translation
from store.drafts import Draft
from store.own_answers import OwnText
from tests.actions.filled import broadcast, request, thread
from tests.actions.questions.asking import answered, asked, means, office
from tests.actions.scene import Scene, ids, presses, read, shown
from tests.conftest import NOW

__all__ = ["office"]


async def a_draft(scene: Scene, row: int = 7) -> Draft:
    draft = Draft(row_id=row, question="må man fiske", language="so", guesses=[], answer="Ja, om lørdagen.",
                  state="kept", created_at=NOW)  # fmt: skip
    scene.session.add(draft)
    await scene.session.flush()
    return draft


async def told(scene: Scene, who: str) -> list[str]:
    return [shown(read(row), "en") for row in await scene.queued(who, "notice")]


async def test_an_empty_desk_says_so_and_leads_to_what_staff_have_answered(office: Scene) -> None:
    desk = await office.command("ida", "/desk")
    assert (ids(desk), presses(desk)) == (["desk-empty"], ["own:list:0", "desk:open"])
    assert ids(await office.command("amal", "/desk")) == ["not-allowed"]
    assert ids(await office.command("yonas", "/desk")) == ["not-allowed"]


async def test_a_line_for_each_kind_of_thing_that_waits_opens_it(office: Scene) -> None:
    await asked(office, "amal", "መሕንበሲ …", 1)
    await a_draft(office)
    group = await office.person("group", "da")
    await threads.link_group(office.session, group.id, NOW, is_forum=False)
    waiting = thread(office.people["amal"].id, group.id)
    waiting.waiting_since = NOW
    message = broadcast(office.people["ida"].id)
    message.state = "draft"
    office.session.add_all((waiting, message))
    await office.session.flush()
    office.session.add(
        Translation(broadcast_id=message.id, language="ti", text="x", version=1, state="drafted", taken_at=NOW)
    )
    stuck = request(office.people["amal"].id)
    stuck.changed_at = NOW - timedelta(days=15)
    office.session.add(stuck)
    desk = await office.command("ida", "/desk")
    assert presses(desk) == [
        "thread:list", "question:list:0", "draft:list:0", "own:unchecked", "ask:coordination_overview", "own:list:0",
        "desk:open",
    ]  # fmt: skip
    for data in presses(desk):
        assert ids(await office.press("ida", data)) not in (["button-too-old"], ["desk-empty"])
    assert presses(await office.press("ida", "own:unchecked"))[0] == f"translation:check:{message.id}:ti"
    assert "1: Dansk" in shown(await office.press("ida", "thread:list"), "da")


async def test_a_line_counts_what_waits_and_nothing_that_is_over_or_has_been_looked_at(office: Scene) -> None:
    session, author = office.session, office.people["ida"].id
    for row in range(1, 9):
        await a_draft(office, row)
    await drafts.settle(session, [1], "dropped")
    for state, version in (("draft", 1), ("draft", 2), ("sent", 2)):
        message = broadcast(author)
        message.state, message.version = state, 2
        session.add(message)
        await session.flush()
        session.add(Translation(broadcast_id=message.id, language="ti", text="x", version=version, taken_at=NOW))
    own = await own_answers.write(session, "?", "!", "da", author, NOW)
    states = (("so", "x", "drafted", 1), ("ti", "", "drafted", 1), ("ar", "x", "checked", 1), ("uk", "x", "drafted", 0))
    for language, text, state, version in states:
        made = OwnText(answer_id=own.id, language=language, text=text, version=version, state=state, taken_at=NOW)
        session.add(made)
    for days, state in ((14, "open"), (15, "claimed"), (16, "arranged"), (20, "closed")):
        stuck = request(office.people["amal"].id)
        stuck.changed_at, stuck.state = NOW - timedelta(days=days), state
        session.add(stuck)
    desk = await office.command("ida", "/desk")
    assert [button.label for row in desk.buttons[:-2] for button in row] == [
        say("desk-drafts", count=7), say("desk-translations", count=2), say("desk-donations", count=2),
    ]  # fmt: skip


async def test_kept_answers_stand_on_pages_each_once(office: Scene) -> None:
    found = [(await a_draft(office, row)).id for row in range(1, 9)]
    pages = [presses(await office.press("ida", f"draft:list:{page}")) for page in (0, 1, 2)]
    assert pages[0] == [*(f"draft:show:{each}" for each in found[:6]), "draft:list:1", "desk:show"]
    assert pages[1:] == [[*(f"draft:show:{each}" for each in found[6:]), "desk:show"], ["desk:show"]]


async def test_the_questions_stand_on_pages_those_first_that_were_asked_most(office: Scene) -> None:
    for about in (1, 2, 3, 4, 5, 6, 7, 8, 8):
        await asked(office, "amal", f"x{about}", about)
    first, second = [await office.press("ida", f"question:list:{page}") for page in (0, 1)]
    assert presses(first) == [*(f"question:show:{each}" for each in (8, 1, 2, 3, 4, 5)), "question:list:1", "desk:show"]
    assert presses(second) == ["question:show:6", "question:show:7", "desk:show"]


async def test_questions_that_mean_the_same_are_one_in_whatever_language(office: Scene) -> None:
    await asked(office, "amal", "መሕንበሲ …", 1)
    await asked(office, "yusuf", "barkadda …", 1)
    await asked(office, "yusuf", "kalluun …", 2)
    listed = await office.press("ida", "question:list:0")
    assert presses(listed) == ["question:show:1", "question:show:3", "desk:show"]
    group = await office.press("ida", "question:show:1")
    assert ids(group) == ["question-line", "question-line", "question-like"]
    assert "Penge" in shown(group, "da")


async def test_the_nearest_that_staff_have_answered_says_in_danish_what_a_question_is_about(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    number = await asked(office, "yusuf", "barkadda …", 1)
    assert "Er svømmehallen gratis?" in shown(await office.press("ida", f"question:show:{number}"), "da")


async def test_an_intent_makes_examples_without_names_and_whoever_asked_is_led_there(office: Scene) -> None:
    first = await asked(office, "amal", "ገንዘብ # …", 1, wants=True)
    last = await asked(office, "yusuf", "lacag …", 1)
    choices = presses(await office.press("ida", f"question:about:{first}:{last}:0"))
    assert choices[0] == f"question:is:{first}:{last}:benefits_money"
    assert ids(await office.press("ida", choices[0])) == ["question-learnt"]
    kept = [(each.intent, each.language, each.text) for each in await examples.waiting(office.session)]
    assert kept == [("benefits_money", "ti", "ገንዘብ"), ("benefits_money", "so", "lacag")]
    [row] = await office.queued("amal", "notice")
    assert (ids(read(row)), presses(read(row))[0]) == (["question-is-this"], "ask:benefits_money")
    assert await unanswered.waiting(office.session) == []
    assert ids(await office.press("ida", choices[0])) == ["button-too-old"]


async def test_every_intent_can_be_chosen_and_the_likeliest_come_first(office: Scene) -> None:
    number = await asked(office, "amal", "መሕንበሲ …", 1, guess="leisure")
    page, offered = f"question:about:{number}:{number}:0", []
    while page:
        pressed = presses(await office.press("ida", page))
        offered += [data.rsplit(":", 1)[1] for data in pressed if data.startswith("question:is:")]
        page = next((data for data in pressed if data.startswith("question:about:")), "")
    assert offered[0] == "leisure"
    assert len(offered) == len(set(offered)) > 50


async def test_who_wanted_to_be_told_hears_that_it_is_nothing_for_the_municipality(office: Scene) -> None:
    number = await asked(office, "amal", "መሕንበሲ …", 1, wants=True)
    assert ids(await office.press("ida", f"question:drop:{number}:{number}")) == ["discarded"]
    assert [ids(read(row)) for row in await office.queued("amal", "notice")] == [["question-not-ours"]]
    assert await unanswered.waiting(office.session) == []


async def test_what_came_after_the_last_that_was_shown_is_left_alone(office: Scene) -> None:
    number = await asked(office, "amal", "መሕንበሲ …", 1)
    later = await asked(office, "yusuf", "barkadda …", 1, wants=True)
    await office.press("ida", f"question:drop:{number}:{number}")
    assert [row.id for row in await unanswered.waiting(office.session)] == [later]
    assert await told(office, "yusuf") == []


async def test_two_of_the_staff_who_answer_the_same_question_lose_nothing(office: Scene) -> None:
    await office.person("bo", "da", "staff")
    number = await asked(office, "amal", "መሕንበሲ …", 1, wants=True)
    for who in ("ida", "bo"):
        await office.press(who, f"question:answer:{number}:{number}")
        await office.type(who, "Er svømmehallen gratis?", means(1))
    await office.type("ida", "Ja.")
    assert ids(await office.type("bo", "Nej."))[0] == "own-kept"
    assert len(await unanswered.awaiting(office.session, 1)) == 1


@pytest.mark.parametrize(("step", "text"), [("form:text:draft", "Ja, om lørdagen."), ("Nej.", "Nej.")])
async def test_an_answer_that_was_kept_becomes_one_for_everybody_as_it_is_or_anew(
    office: Scene, step: str, text: str
) -> None:
    draft = await a_draft(office)
    assert presses(await office.press("ida", "draft:list:0"))[0] == f"draft:show:{draft.id}"
    assert "Ja, om lørdagen." in shown(await office.press("ida", f"draft:show:{draft.id}"), "da")
    await office.press("ida", f"draft:answer:{draft.id}")
    await office.type("ida", "Må man fiske?", means(3))
    await office.fill("ida", step)
    assert text in shown(await office.press("yusuf", "own:show:1"), "so")
    assert await drafts.waiting(office.session) == []
    assert ids(await office.press("ida", f"draft:show:{draft.id}")) == ["button-too-old"]


async def test_what_was_asked_in_a_conversation_becomes_an_example_of_what_the_bot_knows(office: Scene) -> None:
    draft = await a_draft(office)
    draft.guesses = [("greet", 0.5), ("leisure", 0.3)]
    opened = await office.press("ida", f"draft:show:{draft.id}")
    assert f"draft:about:{draft.id}:0" in presses(opened)
    page = await office.press("ida", f"draft:about:{draft.id}:0")
    assert presses(page)[0] == f"draft:is:{draft.id}:leisure"
    assert presses(page)[-1] == f"draft:about:{draft.id}:1"
    assert ids(await office.press("ida", presses(page)[0])) == ["question-learnt"]
    kept = [(each.intent, each.language, each.text) for each in await examples.waiting(office.session)]
    assert kept == [("leisure", "so", "må man fiske")]
    assert await drafts.waiting(office.session) == []
    for data in (f"draft:is:{draft.id}:leisure", f"draft:about:{draft.id}:0"):
        assert ids(await office.press("ida", data)) == ["button-too-old"]


async def test_a_kept_answer_of_no_use_to_others_is_shown_no_more(office: Scene) -> None:
    draft = await a_draft(office)
    assert ids(await office.press("ida", f"draft:drop:{draft.id}")) == ["discarded"]
    assert ids(await office.press("ida", "draft:list:0")) == ["desk-empty"]


async def test_who_waits_for_an_answer_that_is_deleted_waits_at_the_desk_again(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1, wants=True))
    assert await unanswered.waiting(office.session) == []
    await office.press("ida", "own:discard:1")
    assert [row.answer_id for row in await unanswered.waiting(office.session)] == [None]


async def test_volunteers_and_members_open_nothing_of_the_desk(office: Scene) -> None:
    number = await asked(office, "amal", "መሕንበሲ …", 1)
    await a_draft(office)
    for data in (
        f"question:show:{number}",
        f"question:drop:{number}:{number}",
        "draft:show:1",
        "own:list:0",
        "own:new",
    ):
        for who in ("amal", "yonas"):
            assert ids(await office.press(who, data)) == ["not-allowed"]
    assert len(await unanswered.waiting(office.session)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_screen_of_the_desk_can_be_read_in_every_language(scene: Scene, language: str) -> None:
    first = await asked(scene, "amal", "መሕንበሲ …", 1, wants=True)
    await a_draft(scene)
    again = await asked(scene, "yusuf", "kalluun …", 2)
    await answered(scene, first)
    screens = [
        "desk:show", "question:list:0", f"question:show:{again}", f"question:about:{again}:{again}:0", "draft:list:0",
        "draft:show:1", "draft:about:1:0", "draft:answer:1", "own:list:0", "own:new", "own:open:1", "own:delete:1",
        "own:languages:1", "own:seek:1", "own:unchecked", "own:translate:1:so", f"question:is:{again}:{again}:leisure",
    ]  # fmt: skip
    for data in screens:
        reply = await scene.press("ida", data)
        assert render(reply, language)
        assert not any(line.startswith("button-too-old") for line in ids(reply)), data


async def test_who_wants_to_be_told_after_staff_have_answered_gets_the_answer_at_once(office: Scene) -> None:
    number = await asked(office, "amal", "መሕንበሲ …", 1)
    await answered(office, number)
    for _ in range(2):
        reply = await office.press("amal", f"question:tell:{number}")
        assert "Ja, med kortet." in shown(reply, "ti")
    assert await told(office, "amal") == []
    await office.press("ida", "own:discard:1")
    assert await unanswered.waiting(office.session) == []
    assert ids(await office.press("amal", f"question:tell:{number}")) == ["tell-me-kept"]
    assert [row.id for row in await unanswered.waiting(office.session)] == [number]


@pytest.mark.parametrize(
    ("data", "line", "first"),
    [
        ("question:is:{0}:{0}:leisure", "question-is-this", "ask:leisure"),
        ("question:drop:{0}:{0}", "question-not-ours", "ask:talk_to_human"),
    ],
)
async def test_who_wants_to_be_told_after_staff_have_looked_is_led_there(
    office: Scene, data: str, line: str, first: str
) -> None:
    number = await asked(office, "amal", "መሕንበሲ …", 1)
    await office.press("ida", data.format(number))
    reply = await office.press("amal", f"question:tell:{number}")
    assert (ids(reply), presses(reply)[0]) == ([line], first)
    assert await unanswered.waiting(office.session) == []
    assert ids(await office.press("yusuf", f"question:tell:{number}")) == ["button-too-old"]
