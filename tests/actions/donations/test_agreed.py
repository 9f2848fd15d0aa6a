"""What two have agreed on is found again for as long as it matters; each knows who has yet to say that it is done."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel.messages import Message, Say
from store import donations, outbox
from store.donations import DonationRequest
from tests.actions.neighbours import arranged, ask_for, state
from tests.actions.scene import Scene, ids, presses, read


async def found(scene: Scene) -> DonationRequest:
    wish = await donations.find(scene.session, 1)
    assert wish
    return wish


def line(message: Message, id: str) -> Say:
    return next(each for each in message.lines if each.id == id)


async def test_both_find_time_place_and_code_word_again_until_it_is_handed_over(street: Scene) -> None:
    await arranged(street)
    word = (await found(street)).code
    pages = {"amal": ("ask:donation_status", "donation:mine:1"), "mette": ("donation:show:1", "donation:board:mine:0")}
    for who, asked in pages.items():
        for press in asked:
            agreed = line(await street.press(who, press), "meet-agreed")
            assert word in str(agreed.args["code"])
            assert "Kasernevej 20" in str(agreed.args["place"])
            assert {"day", "time"} <= agreed.args.keys()
    for who in ("amal", "mette"):
        await street.press(who, "donation:done:1")
    for who, asked in pages.items():
        for press in asked:
            assert "meet-agreed" not in ids(await street.press(who, press))


async def test_nobody_else_sees_what_two_have_agreed_on(street: Scene) -> None:
    await arranged(street)
    assert "request-arranged" in ids(await street.press("ole", "donation:show:1"))
    assert (await found(street)).code not in str(await street.press("ole", "donation:show:1"))
    assert ids(await street.press("yusuf", "donation:mine:1")) == ["button-too-old"]


async def test_a_family_with_one_request_has_all_it_can_do_about_it_at_hand(street: Scene) -> None:
    await arranged(street)
    one = presses(await street.press("amal", "ask:donation_status"))
    assert {"donation:others:1", "donation:done:1", "donation:write:1", "donation:withdraw:1"} <= set(one)
    await ask_for(street, "amal", "sofa")
    several = presses(await street.press("amal", "ask:donation_status"))
    assert {"donation:mine:1", "donation:withdraw:1", "donation:mine:2", "donation:withdraw:2"} <= set(several)
    assert "donation:done:1" not in several
    assert {"donation:done:1", "donation:withdraw:1"} <= set(presses(await street.press("amal", "donation:mine:1")))


async def test_whoever_says_first_that_it_was_handed_over_hears_who_has_yet_to_say_so(street: Scene) -> None:
    await arranged(street)
    street.now = (await found(street)).meets_at or street.now
    said = await street.press("mette", "donation:done:1")
    assert ids(said) == ["handover-thanks", "handover-waits"]
    assert str(line(said, "handover-waits").args["who"].id) == "card-family"  # type: ignore[union-attr]
    assert "handover-waits" in ids(await street.press("mette", "donation:show:1"))
    assert "handover-waits" in ids(await street.press("amal", "ask:donation_status"))
    assert ids(await street.press("amal", "donation:done:1")) == ["handover-thanks"]
    assert await state(street) == "handed_over"


async def test_the_other_side_is_asked_once_in_place_of_the_question_after_the_meeting(street: Scene) -> None:
    await arranged(street)
    street.now = (await found(street)).meets_at or street.now
    for _ in range(2):
        await street.press("amal", "donation:done:1")
    asked = [read(row) for row in await street.queued("mette", "notice") if "handover-ask" in str(row.message)]
    assert [ids(each) for each in asked] == [["handover-said", "handover-ask"]]
    assert str(asked[0].lines[0].args["who"].id) == "card-family"  # type: ignore[union-attr]
    assert presses(asked[0]) == ["donation:done:1", "donation:others:1", "donation:missed:1"]
    assert [await street.queued(who) for who in ("amal", "mette")] == [[], []]


async def test_whoever_was_asked_already_is_not_asked_again(street: Scene) -> None:
    await arranged(street)
    street.now = ((await found(street)).meets_at or street.now) + timedelta(hours=2)
    for row in await street.queued("mette"):
        await outbox.finish(street.session, row.id, "sent", street.now)
    assert "handover-waits" in ids(await street.press("amal", "donation:done:1"))
    assert "handover-said" not in await street.said("mette")


async def test_who_says_so_before_they_were_to_meet_takes_no_reminder_from_the_other(street: Scene) -> None:
    await arranged(street)
    before = [row.key for who in ("amal", "mette") for row in await street.queued(who)]
    await street.press("mette", "donation:done:1")
    assert [row.key for who in ("amal", "mette") for row in await street.queued(who)] == before


async def test_the_question_that_waits_is_withdrawn_with_the_meeting(street: Scene) -> None:
    await arranged(street)
    # In the evening, so that it waits for the morning.
    street.now = ((await found(street)).meets_at or street.now) + timedelta(hours=6)
    await street.press("mette", "donation:done:1")
    await street.press("amal", "donation:withdraw:1")
    assert "handover-said" not in await street.said("amal")
