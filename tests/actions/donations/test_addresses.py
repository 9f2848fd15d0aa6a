"""At the family's home: the address goes to the one volunteer who comes, and is gone when it is over."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from actions.donations import donations as actions
from actions.kernel.messages import Recall
from actions.kernel.rows import of_row
from store import addresses, donations, outbox, persons
from store.addresses import Address
from store.database import Database
from store.donations import DonationRequest
from store.outbox import OutboxRow
from tests.actions.donations.test_meetings import proposed
from tests.actions.neighbours import arranged, ask_for, pick
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW

WHERE = "Kvædevej 12, 2. tv, 4700 Næstved"


async def at_home(scene: Scene, place: str = "home") -> None:
    """Mette has it, and Amal has picked a time."""
    await ask_for(scene)
    await scene.press("mette", "donation:claim:1")
    await proposed(scene, place=place)
    await pick(scene, "amal")


async def shown(scene: Scene, who: str) -> list[OutboxRow]:
    """The messages to this person with the address."""
    rows = await outbox.keyed(scene.session, "once:address:")
    return [row for row in rows if row.person_id == scene.people[who].id]


async def kept(scene: Scene) -> list[str]:
    await scene.session.flush()
    return list(await scene.session.scalars(select(Address.text)))


async def test_a_family_that_picks_a_time_at_home_is_asked_for_the_address_at_once(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await proposed(street)
    await pick(street, "amal")
    assert ids(await street.type("amal", WHERE)) == ["address-given"]
    [row] = await shown(street, "mette")
    assert WHERE in str(row.message)
    assert "address-missing" in ids(read((await street.queued("mette", "notice"))[-2]))


async def test_a_family_that_hears_that_its_time_was_picked_has_a_button_for_the_address(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await proposed(street, "amal")
    await pick(street, "mette")
    told = read((await street.queued("amal", "notice"))[-1])
    assert ids(told) == ["meet-agreed", "address-wanted"]
    assert presses(told)[0] == "donation:address:1"
    assert ids(await street.press("amal", "donation:address:1")) == ["address-ask"]
    assert ids(await street.type("amal", WHERE)) == ["address-given"]


async def test_whoever_comes_to_the_volunteer_s_home_gets_the_address_from_the_volunteer(street: Scene) -> None:
    await at_home(street, "mine")
    assert ids(await street.press("amal", "donation:address:1")) == ["address-missing"]
    await street.press("mette", "donation:address:1")
    await street.type("mette", WHERE)
    assert len(await shown(street, "amal")) == 1
    assert await shown(street, "mette") == []


async def test_the_button_shows_it_again_to_that_volunteer_and_to_nobody_else(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    turn_before = len(await shown(street, "mette"))
    assert await street.press_in_group("mette", "donation:address:1") == []
    assert len(await shown(street, "mette")) == turn_before + 1
    for other in ("ole", "ida", "yusuf"):
        assert ids(await street.press(other, "donation:address:1")) == ["button-too-old"]
        assert await shown(street, other) == []
        assert WHERE not in str(await street.press(other, "ask:donation_status"))
    assert WHERE not in str(await street.press("ole", "ask:donation_board"))


async def test_it_stands_in_no_message_that_stays(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    for row in await shown(street, "mette"):
        await outbox.finish(street.session, row.id, "sent", NOW)
    said = await street.session.scalars(select(OutboxRow.message).execution_options(populate_existing=True))
    assert WHERE not in str(list(said))
    assert await kept(street) == [WHERE]


@pytest.mark.parametrize(
    ("who", "press"),
    [("mette", "donation:release:1"), ("amal", "donation:withdraw:1"), ("amal", "donation:apart:1")],
)
async def test_it_is_gone_when_nothing_is_agreed_any_more(street: Scene, who: str, press: str) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    [row] = await shown(street, "mette")
    await outbox.finish(street.session, row.id, "sent", NOW)
    await street.session.refresh(row)
    await street.press(who, press)
    assert await kept(street) == []
    [back] = [of_row(each.message) for each in await outbox.keyed(street.session, "back:once:address:1:")]
    assert isinstance(back, Recall)
    assert back.key == row.key
    assert WHERE not in str(back)


async def test_when_both_have_said_that_it_was_handed_over_it_is_deleted(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    await street.press("mette", "donation:done:1")
    assert await kept(street) == [WHERE]
    await street.press("amal", "donation:done:1")
    assert await kept(street) == []


async def test_what_was_not_sent_yet_is_never_sent_when_it_is_over(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    await street.press("mette", "donation:release:1")
    [row] = await shown(street, "mette")
    assert (row.state, WHERE in str(row.message)) == ("cancelled", False)


async def test_another_time_at_the_same_home_needs_no_address_again_and_another_place_needs_none(
    street: Scene,
) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    await street.press("amal", "donation:others:1")
    assert await kept(street) == [WHERE]
    await proposed(street)
    assert ids(await pick(street, "amal")) == ["meet-agreed"]
    assert await kept(street) == [WHERE]
    await street.press("mette", "donation:others:1")
    await proposed(street, place="kasernevej")
    await pick(street, "amal")
    assert await kept(street) == []
    assert "donation:address:1" not in presses(await street.press("mette", "donation:show:1"))


async def test_another_volunteer_does_not_get_what_was_written_for_the_first(street: Scene) -> None:
    await at_home(street)
    await street.press("mette", "donation:release:1")
    await street.press("ole", "donation:claim:1")
    times = presses(await street.press("ole", "donation:propose:1"))[:1]
    await street.fill("ole", *times, "form:times:done", "form:place:home")
    # The form for Mette is open with the family while it is Ole's turn already.
    found = await donations.find(street.session, 1)
    assert found
    found.state, found.meets_at = "arranged", NOW + timedelta(days=2)
    assert ids(await street.type("amal", WHERE)) == ["other-changed"]
    assert (await kept(street), await shown(street, "ole"), await shown(street, "mette")) == ([], [], [])


async def test_the_family_can_write_it_anew_and_delete_it(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    again = await street.press("amal", "donation:address:1")
    assert "form:address:none" in presses(again)
    await street.type("amal", "Parkvej 1")
    assert await kept(street) == ["Parkvej 1"]
    await street.press("amal", "donation:address:1")
    assert ids(await street.press("amal", "form:address:none")) == ["address-over"]
    assert await kept(street) == []


async def test_a_number_is_no_address(street: Scene) -> None:
    await at_home(street)
    assert ids(await street.type("amal", "ring på 55 88 66 00"))[0] == "note-number"
    assert await kept(street) == []


async def test_whoever_forgets_to_say_that_it_was_handed_over_leaves_no_address_behind(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    found = await donations.find(street.session, 1)
    assert found and found.meets_at
    street.now = found.meets_at + timedelta(days=1)
    await actions.tick(street.work)
    assert await kept(street) == [WHERE]
    street.now += timedelta(seconds=1)
    await actions.tick(street.work)
    assert await kept(street) == []


async def test_two_who_part_and_agree_on_nothing_new_leave_no_address_behind(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    await street.press("amal", "donation:others:1")
    street.now = NOW + timedelta(days=1, seconds=1)
    await actions.tick(street.work)
    assert await kept(street) == []


async def test_in_a_public_place_there_is_no_address_to_ask_for(street: Scene) -> None:
    await arranged(street)
    for who in ("amal", "mette"):
        assert ids(await street.press(who, "donation:address:1")) == ["button-too-old"]
        assert "donation:address:1" not in str([row.message for row in await street.queued(who)])


async def test_an_address_goes_with_the_family(street: Scene) -> None:
    await at_home(street)
    await street.type("amal", WHERE)
    await street.press("amal", "forget:now")
    assert await kept(street) == []
    said = await street.session.scalars(select(OutboxRow.message).execution_options(populate_existing=True))
    assert WHERE not in str(list(said))


async def test_addresses_are_kept_replaced_and_found_when_over_on_both_databases(database: Database) -> None:
    async with database.transaction() as session:
        family, helper = [(await persons.meet(session, number, "da", NOW)).id for number in (1, 2)]
        for meets_at in (NOW, NOW + timedelta(hours=1), None):
            wish = DonationRequest(person_id=family, items=["bed"], note="", language="ti", soon="week", area="Næstved")
            wish.state, wish.proposed, wish.code, wish.meets_at = "arranged", [], "ABCD", meets_at
            wish.created_at = wish.changed_at = NOW
            session.add(wish)
            await session.flush()
            for text in ("first", WHERE):
                await addresses.keep(session, wish.id, family, helper, text, NOW)
    async with database.transaction() as session:
        assert await addresses.written_by(session, family) == [WHERE] * 3
        assert await addresses.written_by(session, helper) == []
        assert await addresses.over(session, NOW) == []
        assert await addresses.over(session, NOW + timedelta(seconds=1)) == [1, 3]
        assert [await addresses.forget(session, 1) for _ in range(2)] == [True, False]
        assert await addresses.find(session, 1) is None
    async with database.transaction() as session:
        await persons.forget(session, helper)
    async with database.transaction() as session:
        assert await addresses.written_by(session, family) == []
