"""Blocking, not coming, and one's own number: who is told what, and what nobody is told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from actions import FORMS
from actions.kernel.messages import Message, Say
from actions.kernel.turn import Understanding
from store import outbox, relays, trust
from store.audit import Audit
from store.database import Database
from store.outbox import OutboxRow
from tests.actions.neighbours import arranged, ask_for, give, offer_state, state
from tests.actions.scene import Scene, ids, only, presses, read
from tests.conftest import NOW


async def block(scene: Scene, who: str) -> Message:
    await scene.press(who, "donation:block:1")
    return await scene.press(who, "donation:apart:1")


@pytest.mark.parametrize("who", ["amal", "mette"])
async def test_two_of_whom_one_blocks_the_other_are_never_brought_together_again(street: Scene, who: str) -> None:
    await arranged(street)
    assert ids(await street.press(who, "donation:block:1")) == ["block-ask"]
    assert await state(street) == "arranged"
    assert ids(await street.press(who, "donation:apart:1")) == ["block-done"]
    assert await state(street) == "open"
    assert ids(await street.press("mette", "donation:board:open:0")) == ["board-empty"]
    assert ids(await street.press("mette", "donation:show:1")) == ["button-too-old"]
    assert ids(await street.press("mette", "donation:claim:1")) == ["claim-over"]
    assert await state(street) == "open"
    assert ids(await street.press("ole", "donation:claim:1"))[0] == "claim-yours"


async def test_the_one_who_was_blocked_is_thanked_and_not_told_why(street: Scene) -> None:
    await arranged(street)
    said = await street.said("amal")
    await block(street, "amal")
    assert (await street.said("mette"))[-1] == "claim-ended"
    # Nothing new, and the times that mette proposed do not arrive any more.
    assert await street.said("amal") == [each for each in said if each != "meet-proposed"]
    assert "block" not in str([row.message for row in await street.queued("mette", "notice")][-1])


async def test_a_family_that_is_blocked_hears_that_it_is_open_again(street: Scene) -> None:
    await arranged(street)
    await block(street, "mette")
    assert (await street.said("amal"))[-1] == "request-open-again"


async def test_a_blocked_one_on_the_waiting_list_is_passed_over(street: Scene) -> None:
    await ask_for(street)
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await street.press("ole", "donation:claim:2")
    await street.press("mette", "donation:claim:2")
    await block(street, "amal")
    await street.press("ole", "donation:release:2")
    assert (await state(street, 1), await state(street, 2)) == ("open", "open")


async def test_an_offer_is_not_put_to_a_family_that_is_kept_from_its_giver(street: Scene) -> None:
    await ask_for(street)
    await street.press("ole", "donation:claim:1")
    await block(street, "amal")
    await give(street, "ole", "bed")
    assert await offer_state(street) == "open"
    assert "offer-ask" not in await street.said("amal")


async def test_strangers_can_block_nobody(street: Scene) -> None:
    await arranged(street)
    for who in ("yusuf", "ole"):
        assert ids(await street.press(who, "donation:apart:1")) == ["button-too-old"]
    assert await trust.apart_from(street.session, street.people["amal"].id) == frozenset()


async def test_nobody_is_missed_before_the_time(street: Scene) -> None:
    await arranged(street)
    assert ids(await street.press("amal", "donation:missed:1")) == ["button-too-old"]
    assert await state(street) == "arranged"


async def test_whoever_was_missed_finds_another_time_or_gives_it_on(street: Scene) -> None:
    await arranged(street)
    street.now = NOW + timedelta(hours=9)
    handover = read((await street.queued("amal"))[-1])
    assert "donation:missed:1" in presses(handover)
    reply = await street.press("amal", "donation:missed:1")
    assert presses(reply)[:2] == ["donation:propose:1", "donation:another:1"]
    assert await state(street) == "claimed"
    assert await street.queued("amal") == []
    assert (await street.said("mette"))[-1] == "missed-notice"
    await street.press("amal", "donation:another:1")
    assert await state(street) == "open"
    assert (await street.said("mette"))[-1] == "claim-ended"


async def test_a_family_lets_nobody_go_who_has_not_been_missed(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    assert ids(await street.press("amal", "donation:another:1")) == ["button-too-old"]
    assert await state(street) == "claimed"


async def miss(scene: Scene, number: int) -> None:
    """Mette takes it, they agree, and she does not come."""
    await scene.press("mette", f"donation:claim:{number}")
    times = presses(await scene.press("mette", f"donation:propose:{number}"))
    await scene.fill("mette", times[0], "form:times:done", "form:place:home")
    await scene.press("amal", times[0].replace("form:times", f"donation:pick:{number}"))
    scene.now += timedelta(days=1)
    await scene.press("amal", f"donation:missed:{number}")
    await scene.press("amal", f"donation:another:{number}")


async def test_coordinators_see_how_often_somebody_did_not_come_and_hear_of_it_at_the_third_time(
    street: Scene,
) -> None:
    await street.person("bo", "da", "coordinator")
    await ask_for(street)
    for missed in (1, 2, 3):
        await miss(street, 1)
        assert (await street.said("bo")).count("missed-often") == (missed == 3)
    await street.press("mette", "donation:claim:1")
    case = await street.press("bo", "donation:look:1")
    [line] = [line for line in case.lines if line.id.startswith("case-missed")]
    assert (line.id, str(line.args["count"])) == ("case-missed-helper", "type='fact' text='3'")


async def share(scene: Scene, *, own: bool = True, phone: str = "4555886600") -> list[Message]:
    await scene.press("amal", "donation:number:1")
    return await share_asked(scene, own=own, phone=phone)


async def share_asked(scene: Scene, *, own: bool = True, phone: str = "4555886600") -> list[Message]:
    asked = await scene.press("amal", "form:sure:yes")
    assert asked.asks_contact
    assert asked.buttons == ()
    replies = await FORMS.take_contact(await scene.turn("amal", Understanding("", 0.0)), phone, own=own)
    assert replies
    return [only([reply]) for reply in replies]


async def test_a_number_is_shown_to_the_other_side_when_its_owner_says_so(street: Scene) -> None:
    await arranged(street)
    assert ids(await street.press("amal", "donation:number:1")) == ["number-ask"]
    [reply] = await share(street)
    assert ids(reply) == ["number-sent"]
    assert reply.ends_keyboard
    card = read((await street.queued("mette", "notice"))[-1]).contacts[0]
    assert card.phone == "+4555886600"
    assert isinstance(card.name, Say)
    assert card.name.id == "card-family"
    assert "55886600" not in str([row.message for who in ("amal", "ole") for row in await street.queued(who, "notice")])


async def test_somebody_else_s_number_is_refused(street: Scene) -> None:
    await arranged(street)
    said = await street.said("mette")
    [reply] = await share(street, own=False)
    assert ids(reply) == ["number-other", "number-press"]
    assert reply.asks_contact
    assert await street.said("mette") == said


@pytest.mark.parametrize("phone", ["", "+", "112", "abc", "+45 55 88", "9" * 40])
async def test_what_is_no_number_is_not_passed_on(street: Scene, phone: str) -> None:
    await arranged(street)
    said = await street.said("mette")
    [reply] = await share(street, phone=phone)
    assert ids(reply) == ["button-too-old"]
    assert await street.said("mette") == said


async def test_any_text_stops_it_and_takes_the_keyboard_away(street: Scene) -> None:
    await arranged(street)
    await street.press("amal", "donation:number:1")
    await street.press("amal", "form:sure:yes")
    reply = await street.type("amal", "✖ ጠጠው")
    assert (ids(reply), reply.ends_keyboard) == (["form-stopped"], True)


async def test_whoever_says_no_shows_nothing(street: Scene) -> None:
    await arranged(street)
    said = await street.said("mette")
    await street.press("amal", "donation:number:1")
    assert ids(await street.press("amal", "form:sure:no")) == ["form-stopped"]
    assert await street.said("mette") == said
    nobody_asked = await street.turn("amal", Understanding("", 0.0))
    assert await FORMS.take_contact(nobody_asked, "4555886600", own=True) is None


async def test_what_is_sent_once_is_forgotten_when_it_is_sent_or_given_up(database: Database) -> None:
    async with database.transaction() as session:
        scene = Scene(session, None)  # type: ignore[arg-type]
        person = await scene.person("amal")
        rows = [outbox.put_once(session, person.id, {"lines": [], "topic": "secret"}, now=NOW) for _ in range(2)]
        kept = outbox.put(session, person.id, {"lines": [], "topic": "kept"}, lane="notice", now=NOW)
        await session.flush()
        await outbox.finish(session, rows[0].id, "sent", NOW)
        await outbox.finish(session, kept.id, "sent", NOW)
        await outbox.cancel_for(session, person.id, NOW, "gone")
        for row, topic in ((rows[0], None), (rows[1], None), (kept, "kept")):
            fresh = await session.get(OutboxRow, row.id, populate_existing=True)
            assert fresh
            assert fresh.message.get("topic") == topic


async def test_blocking_and_not_coming_are_in_the_log(street: Scene) -> None:
    await arranged(street)
    street.now = NOW + timedelta(hours=9)
    await street.press("amal", "donation:missed:1")
    await block(street, "amal")
    await street.session.flush()
    events = await street.session.scalars(select(Audit.event).where(Audit.subject == "request 1").order_by(Audit.id))
    assert list(events)[-3:] == ["no_show", "block", "release"]


async def pass_to_ole(scene: Scene) -> None:
    """Mette gives it back while the family is answering, and Ole takes it."""
    await scene.press("mette", "donation:release:1")
    await scene.press("ole", "donation:claim:1")


async def test_a_number_goes_only_to_the_one_for_whom_its_owner_said_yes(street: Scene) -> None:
    await arranged(street)
    await street.press("amal", "donation:number:1")
    await street.press("amal", "form:sure:yes")
    await pass_to_ole(street)
    said = {who: await street.said(who) for who in ("mette", "ole")}
    replies = await FORMS.take_contact(await street.turn("amal", Understanding("", 0.0)), "4555886600", own=True)
    assert replies
    told, asked = (only([reply]) for reply in replies)
    assert (ids(told), told.ends_keyboard, ids(asked)) == (["other-changed"], True, ["number-ask"])
    assert {who: await street.said(who) for who in said} == said
    [reply] = await share_asked(street)
    assert ids(reply) == ["number-sent"]
    assert read((await street.queued("ole", "notice"))[-1]).contacts[0].phone == "+4555886600"
    assert await street.said("mette") == said["mette"]


async def test_what_a_family_writes_goes_only_to_the_one_for_whom_they_wrote_it(street: Scene) -> None:
    await arranged(street)
    await street.press("amal", "donation:write:1")
    await pass_to_ole(street)
    said = {who: await street.said(who) for who in ("mette", "ole")}
    turn = await street.turn("amal", Understanding("", 0.0), "Vi bor på anden sal")
    replies = await FORMS.read(turn, otherwise_known=False)
    assert replies
    assert [ids(only([reply])) for reply in replies] == [["other-changed"], ["write-ask"]]
    assert {who: await street.said(who) for who in said} == said
    assert await relays.of(street.session, 1, NOW) == []
    assert ids(await street.type("amal", "Vi bor på anden sal")) == ["passed-on"]
    assert (await street.said("ole"))[-1] == "from-other-text"
    assert await street.said("mette") == said["mette"]
