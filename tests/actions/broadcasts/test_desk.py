"""The desk of a broadcast: how much goes in, which times are offered, who is asked, what its progress shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from actions.broadcasts import audiences, running
from actions.broadcasts.broadcasts import in_danish
from actions.broadcasts.writing import numbered
from actions.kernel.messages import Say
from actions.kernel.turn import Understanding
from store import broadcasts, persons, readers
from store.audiences import Kind
from store.outbox import OutboxRow
from tests.actions.broadcasts.test_broadcasts import arrive, office, rows, the, write
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

__all__ = ["office"]


def line(reply: object, id: str) -> dict[str, str]:
    """The facts in a line of the message."""
    found: Say = next(each for each in reply.lines if each.id == id)  # type: ignore[attr-defined]
    return {name: getattr(slot, "text", "") for name, slot in found.args.items()}


def test_places_for_facts_are_numbered_in_the_order_of_the_text() -> None:
    assert numbered("# og # og #") == "#1 og #2 og #3"
    assert numbered("#3 og # og #1") == "#1 og #2 og #3"


async def test_six_facts_fit_and_a_seventh_does_not(office: Scene) -> None:
    await office.press("ida", "ask:broadcast_new")
    assert ids(await office.type("ida", "# " * 7))[0] == "text-facts-many"
    assert ids(await office.type("ida", "# " * 6)) == ["fact-kind-ask"]


async def test_a_text_of_3800_signs_fits_and_one_more_does_not(office: Scene) -> None:
    await office.press("ida", "ask:broadcast_new")
    refused = await office.type("ida", "x" * 3801)
    assert (ids(refused)[0], line(refused, "text-long")["count"]) == ("text-long", "1")
    assert ids(await office.type("ida", "x" * 3800))[0] == "desk-head"


async def test_fourteen_days_and_the_hours_from_7_to_21_are_offered(office: Scene) -> None:
    await office.press("ida", "ask:broadcast_new")
    await office.type("ida", "# kl. #")
    days = presses(await office.press("ida", "form:kind1:day"))
    assert (days[0], days[13], days[14]) == ("form:fact1:20261123", "form:fact1:20261206", "form:back")
    await office.fill("ida", "form:fact1:20261206")
    hours = presses(await office.press("ida", "form:kind2:time"))
    assert (hours[0], hours[14], hours[15]) == ("form:fact2:0700", "form:fact2:2100", "form:back")


@pytest.mark.parametrize(
    ("typed", "hour"),
    [("9", "9:00"), ("9.30", "9:30"), ("0930", "9:30"), ("23:59", "23:59"), ("24", None), ("9.60", None)],
)
async def test_a_time_that_is_typed_is_one_of_the_clock(office: Scene, typed: str, hour: str | None) -> None:
    await office.press("ida", "ask:broadcast_new")
    await office.fill("ida", "Kl. #", "form:kind1:time")
    reply = await office.type("ida", typed)
    assert ids(reply)[0] == ("desk-head" if hour else "form-unclear")
    if hour:
        assert (await the(office)).facts[0]["time"].removeprefix("0").startswith(hour)


@pytest.mark.parametrize(("local", "count"), [((7, 59), 9), ((8, 0), 8), ((15, 59), 7), ((16, 0), 6)])
async def test_three_times_of_three_days_are_offered_unless_they_are_over(
    office: Scene, local: tuple[int, int], count: int
) -> None:
    await write(office)
    office.now = datetime(2026, 11, 23, local[0] - 1, local[1], tzinfo=UTC)
    offered = presses(await office.press("ida", "broadcast:at:1"))
    assert len([press for press in offered if press.startswith("form:when:2")]) == count


@pytest.mark.parametrize(
    ("typed", "line"),
    [("i dag kl. 10", "appointment-past"), ("i dag kl. 10.01", "send-scheduled"), ("snart", "form-unclear")],
)
async def test_it_is_sent_later_than_now(office: Scene, typed: str, line: str) -> None:
    await write(office)
    await office.press("ida", "broadcast:at:1")
    assert ids(await office.type("ida", typed))[0] == line


async def test_it_begins_at_its_time_and_not_a_second_before(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:at:1")
    await office.type("ida", "i morgen kl. 12")
    due_at = (await the(office)).due_at
    assert due_at
    office.now = due_at - timedelta(seconds=1)
    await running.tick(office.work)
    assert (await the(office)).state == "scheduled"
    office.now = due_at
    await running.tick(office.work)
    assert (await the(office)).state == "sending"


@pytest.mark.parametrize(("people", "state"), [(193, "sending"), (194, "unconfirmed")])
async def test_more_than_200_need_a_second_person_and_200_do_not(office: Scene, people: int, state: str) -> None:
    for number in range(people):
        await persons.meet(office.session, 50_000 + number, "so", NOW)
    await write(office)
    asked = await office.press("ida", "broadcast:send:1")
    assert ("send-second" in ids(asked)) == (state == "unconfirmed")
    await office.press("ida", "broadcast:start:1")
    assert (await the(office)).state == state


async def test_whoever_takes_a_translation_on_has_it_for_a_day(office: Scene) -> None:
    await office.person("hana", "da", "volunteer")
    await readers.choose(office.session, office.people["hana"].id, ["ti"], NOW)
    await write(office)
    await office.press("ida", "broadcast:seek:1")
    await office.press("mette", "translation:take:1:ti")
    office.now = NOW + timedelta(hours=24)
    assert ids(await office.press("hana", "translation:take:1:ti")) == ["translate-late"]
    office.now += timedelta(seconds=1)
    taken = await office.press("hana", "translation:take:1:ti")
    assert ids(taken)[0] == "translate-source"


async def test_whoever_translates_sees_what_will_stand_in_each_place(office: Scene) -> None:
    await write(office, "Lukket # fra #.", "form:kind1:day", "form:fact1:20261126", "form:kind2:time", "12:30")
    await office.press("ida", "broadcast:seek:1")
    shown = await office.press("mette", "translation:take:1:ti")
    assert ids(shown) == ["translate-source", "broadcast-text", "desk-fact", "desk-fact"]
    assert [each.args["mark"].text for each in shown.lines[2:]] == ["#1", "#2"]  # type: ignore[union-attr]


async def test_on_the_desk_each_fact_stands_behind_its_mark(office: Scene) -> None:
    desk = await write(office, "Lukket # fra #.", "form:kind1:day", "form:fact1:20261126", "form:kind2:time", "12:30")
    marks = [each.args["mark"].text for each in desk.lines if each.id == "desk-fact"]  # type: ignore[union-attr]
    assert marks == ["#1", "#2"]


async def progress(scene: Scene, states: tuple[str, ...]) -> dict[str, str]:
    """The bar, when the first rows are in these states."""
    for row, state in zip(await rows(scene), states, strict=False):
        row.state = state
    await scene.session.flush()
    shown = await scene.press("ida", "broadcast:show:1")
    return line(shown, "progress-bar")


async def test_the_bar_fills_in_twelve_steps(office: Scene) -> None:
    for number in range(5):
        await persons.meet(office.session, 50_000 + number, "so", NOW)
    await write(office)
    await office.press("ida", "broadcast:start:1")
    assert await progress(office, ()) == {"bar": "░" * 12, "percent": "0"}
    assert await progress(office, ("sent",)) == {"bar": "▓" + "░" * 11, "percent": "8"}
    assert await progress(office, ("sent",) * 11) == {"bar": "▓" * 11 + "░", "percent": "91"}
    assert await progress(office, ("sent",) * 12) == {"bar": "▓" * 12, "percent": "100"}


@pytest.mark.parametrize(("waiting", "minutes"), [(1440, "1"), (1441, "2")])
async def test_1440_messages_take_a_minute(office: Scene, waiting: int, minutes: str) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    await office.session.execute(update(OutboxRow).values(state="sent"))
    queued = [
        OutboxRow(
            person_id=office.people["amal"].id, lane="broadcast", priority=3, message={}, key=f"broadcast:1:x{number}",
            state="queued", due_at=NOW, created_at=NOW, broadcast_id=1,
        )
        for number in range(waiting)
    ]  # fmt: skip
    office.session.add_all(queued)
    await office.session.flush()
    assert line(await office.press("ida", "broadcast:show:1"), "progress-left")["minutes"] == minutes


async def test_three_reasons_are_shown_the_commonest_first(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    reasons = ("a", "b", "b", "c", "c", "c", "d")
    for row, reason in zip(await rows(office), reasons, strict=True):
        row.state, row.error = "failed", reason
    await office.session.flush()
    shown = await office.press("ida", "broadcast:show:1")
    found = [each.args["reason"].text for each in shown.lines if each.id == "progress-reason"]  # type: ignore[union-attr]
    assert (found[:2], len(found)) == (["c", "b"], 3)


async def test_six_broadcasts_are_a_page(office: Scene) -> None:
    for _ in range(6):
        await broadcasts.draft(office.session, office.people["ida"].id, "da", NOW)
    first = await office.press("ida", "broadcast:list:0")
    assert [press for press in presses(first) if ":show:" in press] == [f"broadcast:show:{n}" for n in range(6, 0, -1)]
    assert "broadcast:list:1" not in presses(first)
    await broadcasts.draft(office.session, office.people["ida"].id, "da", NOW)
    assert "broadcast:list:1" in presses(await office.press("ida", "broadcast:list:0"))
    second = await office.press("ida", "broadcast:list:1")
    assert [press for press in presses(second) if ":show:" in press] == ["broadcast:show:1"]
    assert "broadcast:list:0" in presses(second)


@pytest.mark.parametrize(("letters", "end"), [(60, "x"), (61, " …")])
async def test_of_a_text_its_first_60_letters_stand_in_the_list(office: Scene, letters: int, end: str) -> None:
    await write(office, "x" * letters)
    shown = line(await office.press("ida", "ask:broadcast_list"), "broadcast-line")["text"]
    assert shown == "x" * 60 + end.removeprefix("x")


@pytest.mark.parametrize(("size", "shown"), [(600, "x" * 600), (601, "x" * 600 + " …")])
async def test_of_a_text_its_first_600_letters_stand_on_the_desk(office: Scene, size: int, shown: str) -> None:
    desk = await write(office, "x" * size)
    [text] = [each.args["text"] for each in desk.lines if each.id == "broadcast-text"]
    assert text.parts[0].text == shown  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("link", "line"),
    [
        ("https://a.b", "link-label-ask"),
        ("https://example.org/" + "x" * 480, "link-label-ask"),
        ("https://example.org/" + "x" * 481, "link-wrong"),
        ("https://localhost", "link-wrong"),
    ],
)
async def test_a_link_has_500_signs_at_most(office: Scene, link: str, line: str) -> None:
    await write(office)
    await office.press("ida", "broadcast:link:1")
    assert ids(await office.type("ida", link))[0] == line


async def test_of_what_stands_on_the_link_60_letters_are_kept(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:link:1")
    await office.fill("ida", "https://example.org", "y" * 61)
    assert (await the(office)).link_label == "y" * 60
    await office.press("ida", "broadcast:link:1")
    await office.press("ida", "form:link:none")
    assert ((await the(office)).link, (await the(office)).link_label) == (None, None)


async def test_a_button_under_it_is_switched_on_and_off(office: Scene) -> None:
    await write(office)
    for asks in (["coming"], ["coming", "read"], ["read"]):
        what = "read" if asks == ["coming", "read"] else "coming"
        await office.press("ida", f"broadcast:ask:1:{what}")
        assert sorted((await the(office)).asks) == asks


async def test_a_pin_is_one_of_the_places_that_have_one(office: Scene) -> None:
    await write(office)
    offered = presses(await office.press("ida", "broadcast:pins:1"))
    assert "broadcast:pin:1:kasernevej" in offered
    assert offered[-2:] == ["broadcast:pin:1:none", "broadcast:show:1"]
    await office.press("ida", "broadcast:pin:1:kasernevej")
    assert (await the(office)).place == "kasernevej"
    await office.press("ida", "broadcast:pin:1:none")
    assert (await the(office)).place is None


async def test_a_draft_is_thrown_away_after_one_more_question_and_what_was_sent_is_not(office: Scene) -> None:
    await write(office)
    assert presses(await office.press("ida", "broadcast:delete:1"))[0] == "broadcast:discard:1"
    assert ids(await office.press("ida", "broadcast:discard:1")) == ["discarded"]
    await write(office)
    await office.press("ida", "broadcast:start:2")
    for step in ("delete", "discard", "photo", "link", "pins", "extras", "kinds"):
        assert ids(await office.press("ida", f"broadcast:{step}:2")) == ["broadcast-gone"], step


async def test_in_danish_shows_what_was_delivered_unless_it_was_taken_back(office: Scene) -> None:
    await write(office, "Lukket.")
    await office.press("ida", "broadcast:start:1")
    await arrive(office)
    turn = await office.turn("selam", Understanding("", 0.0))
    assert ids(await in_danish(turn, 1)) == ["broadcast-from", "broadcast-text"]
    assert ids(await in_danish(turn, 2)) == ["button-too-old"]
    await office.press("ida", "broadcast:take:1:delete")
    assert ids(await in_danish(turn, 1)) == ["button-too-old"]


async def test_a_new_broadcast_has_reached_nobody(office: Scene) -> None:
    made = await broadcasts.draft(office.session, office.people["ida"].id, "da", NOW)
    assert (made.recipients, made.version, made.revision, made.state) == (0, 1, 1, "draft")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("søndag kl 10", "send-scheduled"),
        ("søndag", "appointment-hour-ask"),
        ("kl 10", "appointment-day-ask"),
        ("i morgen kl. 3", "appointment-which"),
        ("i morgen kl. 9 5", "appointment-which"),
        ("31/2 kl. 9", "appointment-no-such-day"),
    ],
)
async def test_a_time_to_send_it_is_written_as_people_write_it(office: Scene, typed: str, line: str) -> None:
    await write(office)
    await office.press("ida", "broadcast:at:1")
    assert ids(await office.type("ida", typed))[0] == line


async def test_what_a_broadcast_time_leaves_open_is_pressed(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:at:1")
    asked = await office.type("ida", "i morgen kl. 3")
    await office.press("ida", presses(asked)[0])
    assert (await the(office)).due_at == datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


async def test_facts_of_a_text_are_written_as_people_write_them(office: Scene) -> None:
    await office.press("ida", "ask:broadcast_new")
    await office.fill("ida", "# kl. #", "form:kind1:day")
    assert ids(await office.type("ida", "mandag"))[0] == "appointment-which"
    await office.fill("ida", "første mandag i december", "form:kind2:time")
    assert ids(await office.type("ida", "kl. 3"))[0] == "appointment-which"
    assert ids(await office.type("ida", "halv elleve"))[0] == "desk-head"
    day, clock = (await the(office)).facts
    assert (day["day"], clock["time"]) == ("2026-12-07", "10:30:00")


@pytest.mark.parametrize("kind", audiences.KINDS)
@pytest.mark.parametrize("side", audiences.SIDES)
async def test_all_values_of_a_kind_can_be_chosen_two_in_a_row(office: Scene, side: str, kind: Kind) -> None:
    await write(office)
    shown = await office.press("ida", f"broadcast:pick:1:{side}:{kind}")
    values = audiences.values(kind, office.facts)
    chosen = [str(at) for at in range(len(values))] if kind == "town" else list(values)
    assert presses(shown) == [
        *(f"broadcast:switch:1:{side}:{kind}:{each}" for each in chosen), "broadcast:audience:1",
    ]  # fmt: skip
    pairs, odd = divmod(len(values), 2)
    assert [len(row) for row in shown.buttons] == [2] * pairs + [1] * odd + [1]


async def test_what_is_chosen_is_ticked_and_loses_its_tick_again(office: Scene) -> None:
    await write(office)

    async def ticked() -> list[str]:
        shown = await office.press("ida", "broadcast:switch:1:only:language:ti")
        return [each.press for row in shown.buttons for each in row if each.icon == "☑"]

    assert await ticked() == ["broadcast:switch:1:only:language:ti"]
    assert await ticked() == []
