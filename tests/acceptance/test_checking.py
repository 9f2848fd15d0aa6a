"""Whether the facts are still right, through real processes: what a member says is wrong, and what staff confirm."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from config import facts_file
from config.facts_parts import parts
from store import facts
from store.threads import StaffGroup
from tests.acceptance.test_threads import helper, press, staff_group
from tests.stage import FACTS, Stage, buttons

SAID = "لا أحد يجيب على هذا الرقم"


async def test_what_a_member_says_is_wrong_in_arabic_is_looked_at_and_they_are_told_in_arabic(stage: Stage) -> None:
    ida, bo = await helper(stage, "staff", "Ida"), await helper(stage, "staff", "Bo")
    group = await staff_group(stage, [ida, bo], forum=False)
    amal = await stage.person("ar")
    await amal.say("/menu")
    await stage.simulator.send(amal.id, "/call")
    [topics] = await amal.hear()
    answer, *_ = await press(amal, topics, "contact_topic=jobcafe", 2)
    await amal.settle()
    *_, wrong, danish = buttons(answer).values()
    assert [data.partition(":")[0] for data in (wrong, danish)] == ["wrong", "danish"]

    [asked] = await press(amal, answer, "wrong:say")
    assert "ما الخطأ" in asked["text"]
    [thanked] = await amal.say(SAID)
    [card] = await group.hear()
    assert SAID in card["text"]
    assert "25 45 10 17" in card["text"]
    assert "Amal" not in card["text"]
    await press(amal, thanked, ":yes")

    seen = await stage.simulator.version(group.id)
    await group.press(bo, card, "wrong:right")
    changed = await group.changed(seen)
    assert changed["message_id"] == card["message_id"]
    assert "Det passer" in changed["text"]
    [told] = await amal.hear()
    assert "المعلومات صحيحة" in told["text"]


async def test_the_staff_s_group_confirms_a_fact_and_the_answer_says_no_more_how_old_it_is(own_stage: Stage) -> None:
    await own_stage.start_bot()
    ida = await helper(own_stage, "staff", "Ida")
    group = await staff_group(own_stage, [ida], forum=False)
    await own_stage.settled()
    await own_stage.stop()
    database = own_stage.database()
    now = datetime.now(UTC)
    async with database.transaction() as session:
        await session.execute(update(StaffGroup).values(created_at=now - timedelta(days=2)))
        known = parts(await facts.current(session, facts_file.load(FACTS)))
        # All but the Jobcafé are fresh.
        fresh = {
            key: value | {"verified_on": str(now.date())}
            for key, value in known.items()
            if isinstance(value, dict) and "verified_on" in value and key.id != "jobcafe"
        }
        await facts.change(session, fresh, "staff", now, how="confirmed")
    await database.close()

    await own_stage.start_bot()
    [card] = await group.hear()
    assert list(buttons(card).values()) == ["check:right:1:1", "check:change:1:1", "check:pass:1:1"]
    assert "Kasernevej 20" in card["text"]
    old = await ida.say("/jobcafe", 2)
    assert "Spørg, om det stadig passer" in old[0]["text"]
    seen = await own_stage.simulator.version(group.id)
    await group.press(ida, card, "check:right:1:1")
    assert "Det passer" in (await group.changed(seen))["text"]
    new = await ida.say("/jobcafe", 2)
    assert "Spørg, om det stadig passer" not in new[0]["text"]
