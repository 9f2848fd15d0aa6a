"""Where what people write to the staff goes: two of the staff decide, and all whom it concerns are told."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from store import persons, roles, threads
from store.audit import Audit
from tests.actions.scene import Scene, ids, presses, read
from tests.actions.threads.test_person import GROUP, opened, staffed
from tests.conftest import NOW

__all__ = ["staffed"]
OWN = -666


async def number(scene: Scene) -> int | None:
    """Of the chat that the staff read in."""
    group = await threads.group(scene.session)
    return group.person.telegram_id if group else None


async def asked(scene: Scene, who: str = "ida") -> str:
    """Somebody wants the staff's conversations in a group of their own; the button that Bo is shown."""
    assert ids(await scene.ask(who, "staff_link", chat=str(OWN), forum="no")) == ["confirm-asked"]
    last = read((await scene.queued("bo", "notice"))[-1])
    assert ids(last) == ["staff-group-ask"]
    return presses(last)[0]


async def log(scene: Scene) -> list[tuple[int | None, str, str, str]]:
    await scene.session.flush()
    rows = select(Audit.actor, Audit.event, Audit.before, Audit.after).where(Audit.subject == "staff group")
    return [(row[0], row[1], row[2], row[3]) for row in await scene.session.execute(rows.order_by(Audit.id))]


async def test_one_alone_turns_no_conversation_to_a_group_of_their_own(staffed: Scene) -> None:
    thread = await opened(staffed)
    await staffed.person("kirsten", "da", "admin")
    yes = await asked(staffed)
    assert await number(staffed) == GROUP
    assert thread.state == "open"
    assert (await staffed.said("group"))[-1] == "staff-group-ask"
    assert await staffed.said("kirsten") == ["staff-group-ask"]
    assert ids(await staffed.press("ida", yes)) == ["button-too-old"]
    assert await number(staffed) == GROUP
    own = await persons.find(staffed.session, OWN)
    assert own
    before = str(staffed.people["group"].id)
    assert (await log(staffed))[-1] == (staffed.people["ida"].id, "group-ask", before, str(own.id))


async def test_a_second_one_agrees_and_everybody_is_told(staffed: Scene) -> None:
    thread = await opened(staffed)
    await staffed.person("kirsten", "da", "admin")
    yes = await asked(staffed)
    assert ids(await staffed.press("bo", yes)) == ["staff-group-linked"]
    assert await number(staffed) == OWN
    assert thread.state == "closed"
    assert (await staffed.said("group"))[-1] == "staff-group-moved"
    assert (await staffed.said("kirsten"))[-1] == "staff-group-moved"
    assert (await staffed.said("ida"))[-1] == "staff-group-linked"
    assert (await log(staffed))[-1][:2] == (staffed.people["bo"].id, "group-link")
    shown = await staffed.press("kirsten", "ask:audit_list")
    assert [str(line.args["what"]) for line in shown.lines if "audit-group" in str(line)]
    assert ids(await staffed.press("bo", yes)) == ["button-too-old"]


async def test_who_was_not_asked_does_not_agree(staffed: Scene) -> None:
    yes = await asked(staffed)
    await staffed.person("late", "da", "staff")
    assert ids(await staffed.press("late", yes)) == ["button-too-old"]
    assert ids(await staffed.press("amal", yes)) == ["not-allowed"]
    assert await number(staffed) == GROUP


async def test_it_is_over_when_the_asker_is_no_longer_of_the_staff_or_the_bot_is_out_of_that_group(
    staffed: Scene,
) -> None:
    yes = await asked(staffed)
    own = await persons.find(staffed.session, OWN)
    assert own
    own.blocked_at = NOW
    assert ids(await staffed.press("bo", yes)) == ["button-too-old"]
    own.blocked_at = None
    await roles.take(staffed.session, staffed.people["ida"].id, "staff", "")
    assert ids(await staffed.press("bo", yes)) == ["button-too-old"]
    assert await number(staffed) == GROUP


async def test_a_yes_comes_within_three_days(staffed: Scene) -> None:
    yes = await asked(staffed)
    staffed.now += timedelta(days=3)
    assert ids(await staffed.press("bo", yes)) == ["button-too-old"]


async def test_asking_again_tells_nobody_again(staffed: Scene) -> None:
    for _ in range(3):
        await asked(staffed)
    assert (await staffed.said("bo")).count("staff-group-ask") == 1
    assert (await staffed.said("group")).count("staff-group-ask") == 1


async def test_the_same_group_needs_nobody_and_says_only_whether_it_has_topics(staffed: Scene) -> None:
    assert ids(await staffed.ask("ida", "staff_link", chat=str(GROUP), forum="no")) == ["staff-group-linked"]
    group = await threads.group(staffed.session)
    assert group and not group.is_forum
    assert await staffed.said("bo") == []


async def test_whoever_is_alone_links_the_first_group_and_no_second_one(scene: Scene) -> None:
    assert ids(await scene.ask("ida", "staff_link", chat=str(GROUP), forum="no")) == ["staff-group-linked"]
    assert ids(await scene.ask("ida", "staff_link", chat=str(OWN), forum="no")) == ["confirm-nobody"]
    assert await number(scene) == GROUP


async def test_an_administrator_of_the_settings_counts_as_one_of_them(scene: Scene) -> None:
    kirsten = await scene.person("kirsten", "da")
    scene.admin_ids = frozenset({kirsten.telegram_id})
    assert ids(await scene.ask("ida", "staff_link", chat=str(GROUP), forum="no")) == ["confirm-asked"]
    [told] = await scene.queued("kirsten", "notice")
    assert ids(await scene.press("kirsten", presses(read(told))[0])) == ["staff-group-linked"]
    assert await number(scene) == GROUP


async def test_who_takes_the_group_away_is_in_the_log_and_the_group_reads_it(staffed: Scene) -> None:
    await staffed.person("kirsten", "da", "admin")
    assert ids(await staffed.ask("ida", "staff_unlink", chat=str(GROUP))) == ["staff-group-unlinked"]
    assert (await staffed.said("group"))[-1] == "staff-group-unlinked"
    assert await staffed.said("kirsten") == ["staff-group-unlinked"]
    assert (await log(staffed))[-1][:2] == (staffed.people["ida"].id, "group-unlink")
    # And back to a group of one's own it goes with a second one only.
    assert ids(await staffed.ask("ida", "staff_link", chat=str(OWN), forum="no")) == ["confirm-asked"]
    assert await number(staffed) is None
