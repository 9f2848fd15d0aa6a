"""Once a week the staff's group is asked what is still right, and answers with presses."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from actions import checking
from actions.kernel.messages import Edit, Message
from actions.kernel.rows import of_row
from actions.kernel.turn import Understanding, World, work_in
from config.facts import Municipality
from config.facts_parts import Key, parts
from store import checks, facts, numbers, threads
from store.database import Database
from store.outbox import OutboxRow
from tests.actions.checking.conftest import now, peopled
from tests.actions.scene import Scene, ids, only, presses, read, shown
from tests.conftest import NOW

TODAY = NOW.date()
DAY, WEEK = timedelta(days=1), timedelta(days=7)


async def tick(scene: Scene) -> None:
    await now(scene)
    await checking.tick(scene.work)


async def sent(scene: Scene) -> list[OutboxRow]:
    """All cards and changes of them that wait to be sent to the group, and are arrived from now on."""
    rows = await scene.queued("group", "notice")
    for row in rows:
        row.state, row.finished_at = "sent", scene.now
    await scene.session.flush()
    return rows


async def card(scene: Scene) -> Message:
    """What the one new message says."""
    [row] = await sent(scene)
    return read(row)


async def asked(scene: Scene) -> list[Key]:
    [newest, *_] = await checks.cards(scene.session)
    return [item.key for item in newest.asked]


async def test_the_group_gets_five_facts_as_they_read(office: Scene) -> None:
    await tick(office)
    message = await card(office)
    keys = await asked(office)
    assert len(keys) == 5
    assert ids(message)[:2] == ["check-head", "check-how"]
    assert ids(message).count("check-fact") == 5
    assert presses(message)[0] == "check:right:1:0"
    # Of the staff's hours there is no form.
    assert presses(message)[1:3] == ["check:right:1:1", "check:pass:1:1"]
    assert presses(message)[-3:] == ["check:right:1:5", "check:change:1:5", "check:pass:1:5"]
    assert "Sidst tjekket: aldrig" in shown(message, "da")


async def test_it_is_asked_once_a_week_however_often_the_clock_ticks(office: Scene) -> None:
    for _ in range(3):
        await tick(office)
    assert len(await sent(office)) == 1
    office.now += WEEK - timedelta(minutes=1)
    await tick(office)
    assert await sent(office) == []
    office.now += timedelta(minutes=1)
    before = await asked(office)
    await tick(office)
    over, again = await sent(office)
    assert isinstance(of_row(over.message), Edit)
    assert presses(read(over)) == []
    # Nobody has answered: the same is asked again.
    assert await asked(office) == before
    assert presses(read(again))[0] == "check:right:2:0"


@pytest.mark.parametrize("hour", [(2026, 11, 23, 20), (2026, 11, 28, 10), (2026, 12, 24, 10)], ids=str)
async def test_nobody_is_asked_at_night_at_the_weekend_or_at_christmas(
    office: Scene, hour: tuple[int, int, int, int]
) -> None:
    year, month, day, of_day = hour
    office.now = NOW.replace(year=year, month=month, day=day, hour=of_day)
    await tick(office)
    assert await sent(office) == []


async def test_all_that_are_shown_are_right_with_one_press(office: Scene) -> None:
    await tick(office)
    await sent(office)
    keys = await asked(office)
    before = parts(await now(office))
    assert await office.press_in_group("ida", "check:right:1:0") == []
    after = parts(await now(office))
    assert {key for key in after if after[key] != before[key]} == set(keys)
    for key in keys:
        assert after[key] == before[key] | {"verified_on": str(TODAY)}
        [(change, _), *_] = await facts.history(office.session, key)
        assert (change.how, change.by) == ("confirmed", "staff")
    changed = await card(office)
    assert presses(changed) == []
    assert shown(changed, "da").count("✅ Det passer") == 5
    assert shown(changed, "da").count("23. november 2026") == 5


async def test_one_is_right_and_the_others_wait(office: Scene) -> None:
    await tick(office)
    await sent(office)
    first, second, *_ = await asked(office)
    await office.press_in_group("bo", "check:right:1:2")
    found = parts(await now(office))
    assert found[second]["verified_on"] == str(TODAY)
    assert found[first]["verified_on"] is None
    changed = await card(office)
    assert "check:right:1:2" not in presses(changed)
    assert "check:right:1:1" in presses(changed)
    [(change, _), *_] = await facts.history(office.session, second)
    assert change.by == "admin"


async def test_what_has_changed_is_changed_in_the_form_that_there_is_for_it(office: Scene) -> None:
    await tick(office)
    assert (await asked(office))[4] == Key("emergency", "alarm")
    asks = await office.press("ida", "check:change:1:5")
    assert (await office.turn("ida", Understanding("", 0.0))).opened.form
    assert any(each.startswith("form:") for each in presses(asks))


async def test_the_second_press_on_the_same_is_too_late(office: Scene) -> None:
    await tick(office)
    await office.press_in_group("ida", "check:right:1:1")
    for press in ("check:right:1:1", "check:pass:1:1", "check:change:1:1", "check:right:1:9", "check:right:7:1"):
        assert ids(await office.press("bo", press)) == ["button-too-old"]


async def test_what_nobody_here_knows_is_left_alone_for_four_weeks(office: Scene) -> None:
    await tick(office)
    [first, *others] = await asked(office)
    await office.press_in_group("ida", "check:pass:1:1")
    assert parts(await now(office))[first]["verified_on"] is None
    office.now += WEEK
    await tick(office)
    assert first not in await asked(office)
    assert set(others) <= set(await asked(office))
    office.now += 4 * WEEK
    await checks.forget_before(office.session, office.now - checks.KEPT)
    await tick(office)
    assert first in await asked(office)


async def test_what_was_changed_since_it_was_shown_is_not_confirmed_unseen(office: Scene) -> None:
    await tick(office)
    await sent(office)
    [first, *_] = await asked(office)
    new = parts(await now(office))[first] | {"source": "another page"}
    await facts.change(office.session, {first: new}, "staff", office.now - DAY)
    await now(office)
    await office.press_in_group("ida", "check:right:1:0")
    found = parts(await now(office))
    assert found[first]["verified_on"] is None
    assert sum(found[key]["verified_on"] == str(TODAY) for key in await asked(office)) == 4
    # It is asked again as it is now.
    assert presses(await card(office)) == ["check:right:1:1", "check:pass:1:1"]
    await office.press_in_group("ida", "check:right:1:1")
    assert parts(await now(office))[first] == new | {"verified_on": str(TODAY)}


async def test_what_staff_have_edited_is_marked_on_the_card(office: Scene) -> None:
    await tick(office)
    await sent(office)
    [first, *_] = await asked(office)
    office.now += timedelta(hours=1)
    new = parts(await now(office))[first] | {"verified_on": str(TODAY)}
    await facts.change(office.session, {first: new}, "staff", office.now)
    await tick(office)
    changed = await card(office)
    assert shown(changed, "da").count("✏ Rettet") == 1
    assert "check:right:1:1" not in presses(changed)


async def test_a_fact_that_is_gone_meanwhile_breaks_nothing(office: Scene) -> None:
    await tick(office)
    await sent(office)
    link = Key("links", "jobnet")
    [newest] = await checks.cards(office.session)
    newest.put([checks.Item(link, 1)])
    await facts.change(office.session, {link: None}, "staff", office.now - DAY)
    await now(office)
    await office.press_in_group("ida", "check:right:1:1")
    assert link not in parts(await now(office))
    changed = await card(office)
    assert presses(changed) == []
    assert shown(changed, "da").count("✏ Rettet") == 1


async def test_a_card_that_another_has_followed_is_over(office: Scene) -> None:
    await tick(office)
    office.now += WEEK
    await tick(office)
    assert ids(await office.press("ida", "check:right:1:0")) == ["button-too-old"]


async def test_when_all_is_fresh_nobody_is_asked(office: Scene) -> None:
    known = parts(await now(office))
    fresh = {key: {**value, "verified_on": str(TODAY)} for key, value in known.items() if _is_fact(value)}
    fresh.pop(Key("page"))
    await facts.change(office.session, fresh, "staff", NOW, how="confirmed")
    await tick(office)
    assert await sent(office) == []


def _is_fact(value: object) -> bool:
    return isinstance(value, dict) and "verified_on" in value


@pytest.mark.parametrize("press", ["check:right:1:0", "check:right:1:1", "check:pass:1:1", "check:change:1:1"])
async def test_a_member_or_a_volunteer_changes_nothing_by_a_forged_press(office: Scene, press: str) -> None:
    await office.person("ole", "da", "volunteer", "samx")
    await office.person("karl", "da", "coordinator", "samx")
    await tick(office)
    before = parts(await now(office))
    for who in ("amal", "ole", "karl"):
        assert ids(only(await office.press_in_group(who, press))) == ["not-allowed"]
    assert parts(await now(office)) == before
    [newest] = await checks.cards(office.session)
    assert {item.state for item in newest.asked} == {"open"}


async def test_a_group_that_was_linked_just_now_is_asked_a_day_later(office: Scene) -> None:
    await threads.unlink_group(office.session, office.people["group"].id)
    await threads.link_group(office.session, office.people["group"].id, NOW, is_forum=False)
    for later, cards in ((DAY - timedelta(minutes=1), 0), (DAY, 1)):
        office.now = NOW + later
        await tick(office)
        assert len(await checks.cards(office.session)) == cards


async def test_what_people_ask_for_is_asked_about_first(office: Scene) -> None:
    for _ in range(50):
        await numbers.count(office.session, "pressed", "doctor_rights", "ti", NOW)
    await tick(office)
    assert (await asked(office))[0] == Key("family")


async def test_without_a_group_nobody_is_asked(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        scene = await peopled(Scene(session, facts), group=False)
        await tick(scene)
        assert await checks.cards(session) == []


async def test_two_bots_that_tick_at_once_send_one_card(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        await peopled(Scene(session, facts))
    other = Database(database.url.render_as_string(hide_password=False), "another bot")
    world = World(facts)

    async def does(bot: Database) -> None:
        async with bot.transaction() as session:
            await checking.tick(await work_in(session, world, NOW))

    try:
        for _ in range(3):
            await asyncio.gather(*(does(bot) for bot in (database, other, database, other)))
    finally:
        await other.close()
    async with database.transaction() as session:
        assert len(await checks.cards(session)) == 1


async def test_two_who_press_at_once_are_both_heard(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        scene = await peopled(Scene(session, facts))
        await tick(scene)
        people = scene.people

    async def press(who: str, data: str) -> None:
        async with database.transaction() as session:
            own = Scene(session, facts, people=people)
            await now(own)
            assert await own.press_in_group(who, data) == []

    await asyncio.gather(press("ida", "check:right:1:1"), press("bo", "check:right:1:2"))
    async with database.transaction() as session:
        [newest] = await checks.cards(session)
        assert [item.state for item in newest.asked] == ["right", "right", "open", "open", "open"]
