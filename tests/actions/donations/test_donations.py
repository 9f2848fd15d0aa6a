"""Donations: asked for, taken by exactly one, agreed on, handed over."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from actions.donations import donations as actions
from actions.donations.offer_states import NEXT as OFFERS
from actions.donations.states import NEXT
from config.facts import Municipality
from config.settings import ROOT
from store import donations, persons
from store.database import Database
from store.donations import DonationRequest
from store.outbox import OutboxRow
from tests.actions.neighbours import FORM, arranged, ask_for, changing, give, offer_state, pick, state
from tests.actions.scene import Scene, ids, only, presses, read
from tests.conftest import NOW


async def test_what_is_asked_for_is_shown_back_and_then_on_the_board(street: Scene) -> None:
    await street.press("amal", "ask:donation_request")
    confirm = await street.fill("amal", "form:items:bed", *FORM[:-1])
    assert ids(confirm) == ["request-confirm"]
    assert ids(await street.press("mette", "donation:board:open:0")) == ["board-empty"]
    assert ids(await street.press("amal", "form:confirm:yes")) == ["request-sent"]
    board = await street.press("mette", "donation:board:open:0")
    assert ids(board)[:4] == ["board-open", "request-number", "request-card", "request-note"]


async def test_what_the_message_says_more_is_the_note(street: Scene) -> None:
    text = "Jeg mangler en seng og vintertøj til to børn på 4 og 7"
    assert ids(await street.ask("amal", "donation_request", text, item="bed")) == ["request-area-ask"]
    confirm = await street.press("amal", "form:area:Naestved")
    assert text in str(confirm.lines[0].args["note"])


async def test_a_number_in_the_message_does_not_become_the_note(street: Scene) -> None:
    text = "Jeg mangler en seng, ring til mig på 55 88 66 00 i aften"
    reply = await street.ask("amal", "donation_request", text, item="bed")
    assert ids(reply) == ["note-number", "request-area-ask"]
    confirm = await street.press("amal", "form:area:Naestved")
    assert "55" not in str(confirm)


async def test_a_photo_is_shown_to_the_volunteers(street: Scene) -> None:
    await street.press("amal", "ask:donation_request")
    await street.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved")
    replies = await street.photo("amal", "AgACAgQ")
    assert replies
    assert ids(only(replies)) == ["photo-kept", "request-confirm"]
    await street.press("amal", "form:confirm:yes")
    assert (await street.press("mette", "donation:show:1")).photo == "AgACAgQ"


async def test_a_photo_that_comes_early_waits_for_its_question(street: Scene) -> None:
    await street.press("amal", "ask:donation_request")
    replies = await street.photo("amal", "AgACAgQ")
    assert replies
    assert ids(only(replies)) == ["photo-kept", "request-items-ask"]
    assert await street.photo("yusuf", "AgACAgQ") is None


async def test_the_things_that_a_message_names_are_pressed_already(street: Scene) -> None:
    reply = await street.ask("amal", "donation_request", "Jeg mangler en seng", item="bed")
    assert ids(reply) == ["request-area-ask"]
    assert ids(await street.press("amal", "form:area:Naestved")) == ["request-confirm"]


@pytest.mark.parametrize("note", ["ring 55 88 66 00", "cpr 010190-1234", "+4555886600", "0101901234"])
async def test_a_number_by_which_somebody_could_be_found_is_refused(street: Scene, note: str) -> None:
    await street.press("amal", "ask:donation_request")
    reply = await street.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved", note)
    assert ids(reply) == ["note-number", "request-confirm"]
    await street.fill("amal", *changing("note"))
    assert ids(await street.type("amal", note)) == ["note-number", "request-note-ask"]


@pytest.mark.parametrize(
    ("note", "reason"),
    [("skriv til @amal_90", "note-contact"), ("din idiot", "note-insult"), ("ring ٥٥٨٨٦٦٠٠", "note-number")],
)
async def test_what_is_not_passed_on_is_refused_with_the_reason(street: Scene, note: str, reason: str) -> None:
    await street.press("amal", "ask:donation_request")
    reply = await street.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved", note)
    assert ids(reply) == [reason, "request-confirm"]
    await street.fill("amal", *changing("note"))
    assert ids(await street.type("amal", note)) == [reason, "request-note-ask"]


async def test_one_has_it_and_the_other_waits(street: Scene) -> None:
    await ask_for(street)
    assert ids(await street.press("mette", "donation:claim:1"))[0] == "claim-yours"
    for _ in range(2):
        late = await street.press("ole", "donation:claim:1")
        assert ids(late) == ["claim-late"]
        assert str(late.lines[0].args["place"]) == "type='fact' text='1'"
    assert await street.said("amal") == ["request-claimed-notice"]


async def test_the_next_one_has_it_when_the_first_cannot(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await street.press("ole", "donation:claim:1")
    await street.press("mette", "donation:release:1")
    found = await donations.find(street.session, 1)
    assert found
    assert (found.state, found.claimed_by) == ("claimed", street.people["ole"].id)
    assert await street.said("ole") == ["claim-yours"]
    await street.press("ole", "donation:release:1")
    assert await state(street) == "open"
    assert (await street.said("amal"))[-1] == "request-open-again"


async def test_time_reminds_and_then_frees(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    for days, expected in ((2, []), (3, ["claim-waits"]), (4, ["claim-waits"]), (5, ["claim-waits", "claim-ran-out"])):
        street.now = NOW + timedelta(days=days)
        await actions.tick(street.work)
        assert await street.said("mette") == expected
    assert await state(street) == "open"


async def test_two_agree_by_pressing_and_both_are_reminded(street: Scene) -> None:
    await arranged(street)
    assert await state(street) == "arranged"
    found = await donations.find(street.session, 1)
    assert found
    assert found.meets_at == datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    for who in ("amal", "mette"):
        rows = await street.queued(who)
        assert [row.due_at for row in rows] == [
            found.meets_at - timedelta(hours=2),
            found.meets_at + timedelta(hours=1),
        ]
        assert rows[0].message["pin"]["title"] == "Kasernevej 20"
    for who in ("amal", "mette"):
        await street.press(who, "donation:done:1")
    assert await state(street) == "handed_over"
    assert await street.queued("amal") == []


async def test_another_time_forgets_the_first(street: Scene) -> None:
    await arranged(street)
    await street.press("amal", "donation:others:1")
    assert await state(street) == "claimed"
    assert await street.queued("amal") == []
    assert await street.queued("mette") == []
    assert (await street.said("mette"))[-1] == "meet-changed"


async def test_sentences_reach_the_other_side_only(street: Scene) -> None:
    await arranged(street)
    before = {who: len(await street.said(who)) for who in ("amal", "mette", "ole")}
    await street.press("mette", "donation:say:1:outside")
    await street.press("amal", "donation:say:1:yes")
    await street.press("ole", "donation:say:1:outside")
    after = {who: len(await street.said(who)) for who in ("amal", "mette", "ole")}
    assert {who: after[who] - before[who] for who in after} == {"amal": 1, "mette": 1, "ole": 0}


async def test_a_question_brings_its_answers_along(street: Scene) -> None:
    await arranged(street)
    for sentence, answers in (("elevator", ["yes", "no"]), ("carry", ["n1", "n2", "n3", "n4"]), ("n2", [])):
        await street.press("mette", f"donation:say:1:{sentence}")
        reply = read((await street.queued("amal", "notice"))[-1])
        assert presses(reply) == [f"donation:say:1:{each}" for each in answers]


async def test_free_text_is_passed_on_without_numbers(street: Scene) -> None:
    await arranged(street)
    await street.press("mette", "donation:write:1")
    assert ids(await street.type("mette", "ring til mig på 55886600"))[0] == "note-number"
    assert ids(await street.type("mette", "Jeg har en blå bil")) == ["passed-on"]
    assert (await street.said("amal"))[-1] == "from-other-text"


@pytest.mark.parametrize(
    ("who", "press"),
    [
        ("yusuf", "donation:withdraw:1"),
        ("yusuf", "donation:pick:1:29841060"),
        ("yusuf", "donation:done:1"),
        ("yusuf", "donation:others:1"),
        ("yusuf", "donation:claim:1"),
        ("amal", "donation:claim:1"),
        ("ole", "donation:release:1"),
        ("ole", "donation:propose:1"),
        ("ole", "donation:done:1"),
        ("ole", "donation:write:1"),
    ],
)
async def test_a_forged_press_for_another_s_request_changes_nothing(street: Scene, who: str, press: str) -> None:
    await arranged(street)
    said = {name: await street.said(name) for name in street.people}
    await street.press(who, press)
    assert await state(street) == "arranged"
    found = await donations.find(street.session, 1)
    assert found
    assert not found.given
    assert not found.received
    assert {name: await street.said(name) for name in street.people} == said


async def test_nobody_s_name_or_number_is_in_any_message(street: Scene) -> None:
    await arranged(street)
    rows = await street.session.scalars(select(OutboxRow).order_by(OutboxRow.id))
    for row in rows:
        for person in street.people.values():
            assert str(person.telegram_id) not in str(row.message)


async def test_too_many_requests_get_a_clear_answer(street: Scene) -> None:
    for _ in range(3):
        await ask_for(street)
    assert ids(await street.press("amal", "ask:donation_request")) == ["requests-many"]
    await street.press("amal", "donation:withdraw:1")
    assert ids(await street.press("amal", "ask:donation_request")) == ["request-items-ask"]


async def test_whoever_is_forgotten_gives_back_what_they_took(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await street.press("mette", "forget:now")
    assert await state(street) == "open"
    assert (await street.said("amal"))[-1] == "request-open-again"


async def test_whoever_is_forgotten_leaves_nobody_waiting_for_them(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await street.press("amal", "forget:now")
    assert await donations.find(street.session, 1) is None
    assert (await street.said("mette"))[-1] == "request-withdrawn-notice"


async def test_a_group_gets_a_card_that_changes(street: Scene) -> None:
    await street.person("bo", "da", "coordinator")
    reply = await street.ask("bo", "group_link", chat="-100200300")
    assert ids(reply) == ["group-linked"]
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    group = await persons.find(street.session, -100200300)
    assert group
    street.people["group"] = group
    first, second = await street.queued("group", "notice")
    assert [read(row).lines[-1].id for row in (first, second)] == [
        "request-open",
        "request-claimed",
    ]
    assert second.message["edits"] == first.key


async def test_fifty_press_at_once_and_one_has_it(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        family = await persons.meet(session, 1, "ti", NOW)
        volunteers = [(await persons.meet(session, 100 + each, "da", NOW)).id for each in range(50)]
        session.add(
            DonationRequest(
                person_id=family.id,
                items=["bed"],
                note="",
                language="ti",
                soon="week",
                area="Næstved",
                state="open",
                proposed=[],
                code="ABCD",
                created_at=NOW,
                changed_at=NOW,
            )
        )

    async def press(volunteer: int) -> bool:
        async with database.transaction() as session:
            return await donations.claim(session, 1, volunteer, NOW)

    won = await asyncio.gather(*map(press, volunteers))
    assert sum(won) == 1
    async with database.transaction() as session:
        found = await donations.find(session, 1)
        assert found
        assert found.claimed_by == volunteers[won.index(True)]


@pytest.mark.parametrize(("number", "states"), [(1, NEXT), (2, OFFERS)])
def test_the_picture_in_the_docs_shows_the_code(number: int, states: dict[str, dict[str, str]]) -> None:
    drawn = (ROOT / "docs" / "donations.md").read_text(encoding="utf-8").split("```mermaid")[number].split("```")[0]
    arrows = {(before, after, event) for before, events in states.items() for event, after in events.items()}
    lines = [line.strip() for line in drawn.splitlines() if "-->" in line and ":" in line]
    shown = set()
    for line in lines:
        both, event = line.split(" : ")
        before, after = both.split(" --> ")
        shown.add((before, after, event))
    assert shown == arrows


async def test_a_report_reaches_the_coordinators_with_what_was_written(street: Scene) -> None:
    await street.person("bo", "da", "coordinator")
    await arranged(street)
    await street.press("mette", "donation:write:1")
    await street.type("mette", "Noget grimt")
    assert ids(await street.press("yusuf", "donation:report:1")) == ["button-too-old"]
    assert ids(await street.press("amal", "donation:report:1")) == ["report-done"]
    [row] = await street.queued("bo", "notice")
    assert read(row).lines[0].id == "report-notice"
    assert "Noget grimt" in str(row.message)
    street.now += timedelta(days=15)
    later = await street.press("bo", "donation:look:1")
    assert "relay-helper" not in ids(later)


async def test_a_coordinator_frees_and_closes(street: Scene) -> None:
    await street.person("bo", "da", "coordinator")
    await arranged(street)
    await street.press("bo", "donation:free:1")
    assert await state(street) == "open"
    assert (await street.said("mette"))[-1] == "claim-ran-out"
    await street.press("bo", "donation:close:1:silent")
    assert await state(street) == "closed"
    assert (await street.said("amal"))[-1] == "request-closed-notice"
    assert await street.queued("amal") == []


async def test_the_overview_shows_what_is_stuck(street: Scene) -> None:
    await street.person("bo", "da", "coordinator")
    await ask_for(street)
    await ask_for(street, "yusuf", "bed")
    street.now += timedelta(days=10)
    fresh = await street.command("bo", "/overview")
    assert "overview-stuck" not in ids(fresh)
    street.now += timedelta(days=5)
    stuck = await street.command("bo", "/overview")
    assert "overview-stuck" in ids(stuck)
    assert [press for press in presses(stuck) if ":look:" in press] == ["donation:look:1", "donation:look:2"]
    most = [line for line in stuck.lines if line.id == "overview-line"]
    assert [str(line.args["count"]) for line in most] == ["type='fact' text='2'"] * 3 + ["type='fact' text='1'"]


@pytest.mark.parametrize("press", ["donation:look:1", "donation:free:1", "donation:close:1:silent"])
async def test_only_coordinators_may(street: Scene, press: str) -> None:
    await arranged(street)
    for who in ("amal", "mette"):
        assert ids(await street.press(who, press)) == ["not-allowed"]
    assert await state(street) == "arranged"


async def test_the_one_who_waits_longest_is_asked_first(street: Scene) -> None:
    await ask_for(street, "yusuf", "furniture")
    await ask_for(street, "amal", "sofa")
    await give(street)
    assert await street.said("yusuf") == ["offer-ask"]
    assert await street.said("amal") == []
    await street.press("yusuf", "offer:no:1")
    assert await street.said("amal") == ["offer-ask"]
    await street.press("amal", "offer:yes:1")
    assert (await street.said("ole"))[-1] == "offer-taken"
    assert (await state(street, 1), await state(street, 2)) == ("open", "claimed")
    assert await offer_state(street) == "promised"


async def test_whoever_does_not_answer_in_a_day_is_passed_over(street: Scene) -> None:
    await ask_for(street, "yusuf", "sofa")
    await ask_for(street, "amal", "sofa")
    await give(street)
    for hours, asked in ((23, 0), (24, 1)):
        street.now = NOW + timedelta(hours=hours)
        await actions.tick(street.work)
        assert (await street.said("amal")).count("offer-ask") == asked
    assert ids(await street.press("yusuf", "offer:yes:1")) == ["button-too-old"]


async def test_an_offer_waits_for_a_request_that_fits(street: Scene) -> None:
    await give(street, "ole", "winter_clothes")
    await ask_for(street, "amal", "bicycle")
    assert await offer_state(street) == "open"
    await ask_for(street, "yusuf", "clothes")
    assert await street.said("yusuf") == ["offer-ask"]


async def test_the_giver_need_be_no_volunteer_to_agree_and_hand_over(street: Scene) -> None:
    await street.person("nabo", "en")
    await ask_for(street, "amal", "sofa")
    assert ids(await give(street, "nabo")) == ["offer-unseen"]
    await street.press("ida", "offer:pass:1")
    await street.press("amal", "offer:yes:1")
    times = presses(await street.press("nabo", "donation:propose:1"))[0]
    await street.fill("nabo", times, "form:times:done", "form:place:mine")
    await pick(street, "amal")
    for who in ("amal", "nabo"):
        await street.press(who, "donation:done:1")
    assert (await state(street), await offer_state(street)) == ("handed_over", "handed_over")


async def test_a_giver_who_cannot_leaves_the_offer_and_the_request_open(street: Scene) -> None:
    await ask_for(street, "amal", "sofa")
    await give(street)
    await street.press("amal", "offer:yes:1")
    await street.press("ole", "donation:release:1")
    assert (await state(street), await offer_state(street)) == ("open", "open")


async def test_what_is_not_fetched_in_time_is_over(street: Scene) -> None:
    await give(street)
    street.now = NOW + timedelta(days=31)
    await actions.tick(street.work)
    assert await offer_state(street) == "closed"
    assert await street.said("ole") == ["offer-ran-out"]


@pytest.mark.parametrize("press", ["offer:yes:1", "offer:no:1", "offer:withdraw:1"])
async def test_nobody_answers_for_another(street: Scene, press: str) -> None:
    await ask_for(street, "amal", "sofa")
    await give(street)
    assert ids(await street.press("yusuf", press)) == ["button-too-old"]
    assert await offer_state(street) == "asked"
