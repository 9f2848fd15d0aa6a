"""A new organisation and one that goes: asked, shown, taken back; one that people still belong to stays."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message as FluentMessage

from actions.facts.records import ACTIVITIES, kept
from actions.kernel.messages import Message
from actions.roles.invitations import invite
from config.facts_parts import Key, parts
from config.languages import SOURCE_LANGUAGE
from config.settings import LOCALES
from store import donations, roles
from store import facts as store_facts
from store.roles import Right
from tests.actions.facts.desk import CAMILLA, KASERNEVEJ, SAMX, agree, choose, fresh, open_desk, text, undo_of, value
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

CIRCLE = Key("organisations", "sprogkredsen")
STEPS = (
    "form:section:organisations", "form:record:organisations-new", "Sprogkredsen", "form:activities:conversations",
    "form:activities:culture_talk", "form:activities:done", f"form:place:{kept(KASERNEVEJ)}",
    f"form:contact:{kept(CAMILLA)}",
)  # fmt: skip


@pytest.fixture
async def desk(scene: Scene) -> Scene:
    await open_desk(scene)
    return scene


async def adding(desk: Scene) -> Message:
    await fresh(desk)
    await desk.command("ida", "/facts")
    return await desk.fill("ida", *STEPS)


async def add(desk: Scene) -> Message:
    await adding(desk)
    return await agree(desk)


def is_there(desk: Scene) -> bool:
    return CIRCLE.id in {each.id for each in desk.facts.organisations}


def test_what_an_organisation_may_do_is_all_that_has_a_text() -> None:
    source = (LOCALES / SOURCE_LANGUAGE / "volunteers.ftl").read_text(encoding="utf-8")
    known = [each.id.name for each in FluentParser().parse(source).body if isinstance(each, FluentMessage)]
    texts = {name.removeprefix("activity-") for name in known if name.startswith("activity-")}
    assert set(ACTIVITIES) == texts


async def test_a_new_organisation_has_a_name_activities_a_place_and_a_contact(desk: Scene) -> None:
    summary = await adding(desk)
    said = text(summary)
    assert "fact-before" not in ids(summary)
    assert said.count("Sprogkredsen") == said.count("Kasernevej 20") == 2
    assert not is_there(desk)
    await agree(desk)
    new = value(desk.facts, CIRCLE)
    assert (new.name, new.activities) == ("Sprogkredsen", ("conversations", "culture_talk"))
    assert (new.place, new.contact, new.part_of, new.source) == ("kasernevej", "camilla", None, "staff")


async def test_a_new_organisation_is_in_the_answers_and_can_be_invited_to(desk: Scene) -> None:
    await add(desk)
    assert "Sprogkredsen" in text(await desk.ask("amal", "volunteer_activities"))
    assert "Sprogkredsen" in text(await desk.ask("amal", "become_volunteer"))
    await desk.command("ida", "/roles")
    await desk.press("ida", "ask:role_invite")
    assert "form:organisation:sprogkredsen" in presses(await desk.press("ida", "form:role:volunteer"))


async def test_a_new_organisation_may_have_no_place_and_nobody_to_call(desk: Scene) -> None:
    await desk.command("ida", "/facts")
    await desk.fill("ida", *STEPS[:-2], "form:place:none", "form:contact:none")
    await agree(desk)
    assert (value(desk.facts, CIRCLE).place, value(desk.facts, CIRCLE).contact) == (None, None)


async def test_an_organisation_without_activities_is_asked_again(desk: Scene) -> None:
    await desk.command("ida", "/facts")
    again = await desk.fill("ida", *STEPS[:3], "form:activities:done")
    assert "form:activities:conversations" in presses(again)


async def test_an_organisation_changes_what_it_does_beginning_with_what_it_does_now(desk: Scene) -> None:
    await choose(desk, Key("organisations", "venligbo"), "activities")
    await desk.fill("ida", "form:activities:guidance", "form:activities:done")
    await agree(desk)
    assert set(value(desk.facts, Key("organisations", "venligbo")).activities) == {"donations", "guidance"}


async def test_a_new_organisation_is_taken_back_with_one_press(desk: Scene) -> None:
    before = desk.facts
    done = await add(desk)
    await desk.press("ida", undo_of(done))
    assert await fresh(desk) == before


async def test_an_organisation_that_nobody_belongs_to_goes_and_comes_back(desk: Scene) -> None:
    before = desk.facts
    summary = await choose(desk, SAMX, "gone")
    assert "fact-left" in ids(summary)
    done = await agree(desk)
    assert SAMX.id not in {each.id for each in desk.facts.organisations}
    assert "Sam-X" not in text(await desk.ask("amal", "volunteer_activities"))
    await desk.press("ida", undo_of(done))
    assert await fresh(desk) == before


@pytest.mark.parametrize("role", ["volunteer", "coordinator"])
async def test_an_organisation_with_people_stays(desk: Scene, role: roles.RoleName) -> None:
    person = await desk.person("mette", "da", role, "samx")
    refused = await choose(desk, SAMX, "gone")
    assert ids(refused) == ["fact-stays", "fact-stays-people"]
    assert "Frivillige og koordinatorer: 1" in text(refused)
    assert ids(await desk.press("ida", "form:confirm:yes")) == ids(refused)
    await roles.take(desk.session, person.id, role, "samx")
    assert "fact-left" in ids(await choose(desk, SAMX, "gone"))


async def test_an_organisation_whose_people_have_promised_something_stays_and_says_so(desk: Scene) -> None:
    mette = await desk.person("mette", "da", "volunteer", "samx")
    await desk.press("amal", "ask:donation_request")
    await desk.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved", "En seng", "form:confirm:yes")
    await donations.claim(desk.session, 1, mette.id, NOW)
    assert ids(await choose(desk, SAMX, "gone")) == ["fact-stays", "fact-stays-people", "fact-stays-donations"]


async def test_an_organisation_with_an_open_invitation_stays(desk: Scene) -> None:
    await invite(desk.work, desk.people["ida"].id, Right("volunteer", "samx"))
    assert ids(await choose(desk, SAMX, "gone")) == ["fact-stays", "fact-stays-invitations"]


async def test_whoever_joins_while_the_summary_is_shown_keeps_the_organisation(desk: Scene) -> None:
    await choose(desk, SAMX, "gone")
    await desk.person("mette", "da", "volunteer", "samx")
    assert ids(await agree(desk)) == ["fact-stale", "fact-stays", "fact-stays-people"]
    assert value(desk.facts, SAMX)


async def test_a_new_organisation_that_somebody_has_joined_is_not_taken_back(desk: Scene) -> None:
    done = await add(desk)
    await desk.person("mette", "da", "coordinator", CIRCLE.id)
    assert ids(await desk.press("ida", undo_of(done))) == ["fact-stays", "fact-stays-people"]
    await fresh(desk)
    assert is_there(desk)


async def test_where_no_organisation_is_left_the_answers_say_whom_to_call(desk: Scene) -> None:
    every = {key: None for key in parts(await fresh(desk)) if key.section == "organisations"}
    await store_facts.change(desk.session, every, "admin", NOW)
    await fresh(desk)
    for intent in ("volunteer_activities", "contact_family", "become_volunteer"):
        answer = await desk.ask("amal", intent)
        assert ids(answer)[0] == "contacts-for"
        assert "Jette Loman" in text(answer)
