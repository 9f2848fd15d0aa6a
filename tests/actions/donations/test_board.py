"""The board: what is shown, in which order, a page at a time."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

import pytest

from actions.donations.board import Filter
from actions.kernel.messages import Message
from actions.kernel.presses import UnknownPress, read_press
from config.facts import Item
from store import donations, groups, persons, roles
from store.database import Database
from store.donations import DonationRequest
from tests.actions.neighbours import arranged, ask_for
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW


def shown(reply: Message) -> list[int]:
    return [int(press.split(":")[2]) for press in presses(reply) if ":show:" in press]


@pytest.mark.parametrize("text", ["open", "mine", "open-new", "mine-old", "open-bed", "open-old-winter_clothes"])
def test_a_filter_reads_what_it_writes(text: str) -> None:
    assert str(Filter.read(text)) == text
    assert read_press(f"donation:board:{text}:12").value("filter") == text


@pytest.mark.parametrize("text", ["", "all", "open-bed-new", "open-gold", "open-new-old", "open:bed"])
def test_a_forged_filter_is_refused(text: str) -> None:
    with pytest.raises(UnknownPress):
        read_press(f"donation:board:{text}:0")


async def test_one_thing_alone_and_the_next_page_of_it(street: Scene) -> None:
    for who in ("amal", "yusuf", "ida"):
        for _ in range(2):
            await ask_for(street, who, "winter_clothes")
        await ask_for(street, who, "clothes")
    which = await street.press("mette", "donation:things:open")
    assert which.in_place
    assert "donation:board:open-clothes:0" in presses(which)
    assert shown(await street.press("mette", "donation:board:open-clothes:0")) == [3, 6, 9]
    first = await street.press("mette", "donation:board:open-winter_clothes:0")
    assert shown(first) == [1, 2, 4, 5, 7]
    assert "donation:board:open-winter_clothes:1" in presses(first)
    second = await street.press("mette", "donation:board:open-winter_clothes:1")
    assert shown(second) == [8]
    assert "donation:board:open-winter_clothes:0" in presses(second)


@pytest.mark.parametrize("shown_now", ["open", "mine-old"])
async def test_each_thing_can_be_looked_at_alone_two_in_a_row(street: Scene, shown_now: str) -> None:
    which = await street.press("mette", f"donation:things:{shown_now}-bed")
    things = get_args(Item)
    assert presses(which) == [
        *(f"donation:board:{shown_now}-{thing}:0" for thing in things), f"donation:board:{shown_now}:0",
    ]  # fmt: skip
    pairs, odd = divmod(len(things), 2)
    assert [len(row) for row in which.buttons] == [2] * pairs + [1] * odd + [1]
    assert [each.press for row in which.buttons for each in row if each.icon == "☑"] == [
        f"donation:board:{shown_now}-bed:0"
    ]


async def test_what_is_new_and_what_has_waited(street: Scene) -> None:
    await ask_for(street)
    street.now = NOW + timedelta(days=8)
    await ask_for(street)
    assert shown(await street.press("mette", "donation:board:open-new:0")) == [2]
    old = await street.press("mette", "donation:board:open-old:0")
    assert shown(old) == [1]
    assert {"donation:board:open-new:0", "donation:board:open:0", "donation:board:mine-old:0"} <= set(presses(old))


async def test_what_one_has_taken_has_the_next_step_and_the_way_out_beside_it(street: Scene) -> None:
    await arranged(street)
    await ask_for(street)
    await street.press("mette", "donation:claim:2")
    mine = await street.press("mette", "donation:board:mine:0")
    assert presses(mine)[:6] == [
        "donation:show:1",
        "donation:done:1",
        "donation:release:1",
        "donation:show:2",
        "donation:propose:2",
        "donation:release:2",
    ]
    assert ids(await street.press("ole", "donation:board:mine:0")) == ["board-empty"]


async def test_the_filters_are_the_same_on_both_databases(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "ti", NOW)
        for days, items in ((0, ["bed"]), (3, ["winter_clothes", "bed"]), (9, ["clothes"])):
            wish = DonationRequest(
                person_id=person.id, items=items, note="", language="ti", soon="week", area="Næstved"
            )
            wish.state, wish.proposed, wish.code = "open", [], "ABCD"
            wish.created_at = wish.changed_at = NOW - timedelta(days=days)
            session.add(wish)
    week_ago = NOW - timedelta(days=7)
    async with database.transaction() as session:

        async def found(**how: object) -> list[int]:
            rows = await donations.board(session, {"open"}, None, 0, 10, **how)  # type: ignore[arg-type]
            return [row.id for row in rows]

        assert await found(thing="bed") == [1, 2]
        assert await found(thing="clothes") == [3]
        assert await found(since=week_ago) == [1, 2]
        assert await found(until=week_ago) == [3]
        assert await found(apart={person.id}) == []


async def test_a_card_in_a_group_has_the_photo_once_and_the_group_its_organisation(street: Scene) -> None:
    bo = await street.person("bo", "da", "coordinator")
    await roles.give(street.session, bo.id, "coordinator", "venligbo", NOW)
    await street.ask("bo", "group_link", chat="-100200300")
    [group] = await groups.every(street.session)
    assert group.organisation == "venligbo"
    await ask_for(street)
    found = await donations.find(street.session, 1)
    assert found
    found.photo = "AgACAgQ"
    await street.ask("bo", "group_link", chat="-100200301")
    street.people["group"] = await persons.meet(street.session, -100200301, "da", NOW)
    await street.press("mette", "donation:claim:1")
    first, second = await street.queued("group", "notice")
    assert (first.message["photo"], second.message["photo"]) == ("AgACAgQ", None)


@pytest.mark.parametrize(("chat", "line"), [("-1", "group-linked"), ("0", "group-how"), ("1", "group-how")])
async def test_groups_have_numbers_below_zero_and_people_are_told_how_it_goes(
    street: Scene, chat: str, line: str
) -> None:
    await street.person("bo", "da", "coordinator")
    assert ids(await street.ask("bo", "group_link", chat=chat)) == [line]
    assert len(await groups.every(street.session)) == (line == "group-linked")


async def test_a_new_group_gets_the_five_first_cards(street: Scene) -> None:
    await street.person("bo", "da", "coordinator")
    for _ in range(2):
        for who in ("amal", "yusuf", "ida"):
            await ask_for(street, who)
    await street.ask("bo", "group_link", chat="-1")
    street.people["group"] = await persons.meet(street.session, -1, "da", NOW)
    assert [row.key.split(":")[1] for row in await street.queued("group", "notice") if row.key] == list("12345")
