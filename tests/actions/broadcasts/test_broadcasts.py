"""Broadcasts: written once, for whom, in which languages, looked at, sent, paused, stopped, changed, taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update

from actions import FORMS
from actions.broadcasts import running
from actions.broadcasts.preflight import SECOND_PERSON_ABOVE
from actions.kernel.messages import Message, Pin
from actions.kernel.turn import Understanding
from bot.outgoing.broadcasts import fill
from config.facts import Municipality
from rendering.parts import Part, Picture, Text
from rendering.render import render
from rendering.slots import plain
from store import broadcasts, classes, deliveries, persons, readers, roles
from store.audiences import Audience, recipients
from store.audit import Audit
from store.broadcasts import Broadcast
from store.classes import CourseClass
from store.database import Database
from store.donations import DonationRequest
from store.outbox import OutboxRow
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW


@pytest.fixture
async def office(database: Database, facts: Municipality) -> AsyncIterator[Scene]:
    """Two of the staff (`ida`, `bo`), a volunteer who reads Tigrinya (`mette`), four newcomers."""
    async with database.transaction() as session:
        scene = Scene(session, facts)
        await scene.person("ida", "da", "staff")
        await scene.person("bo", "da", "staff")
        await scene.person("mette", "da", "volunteer")
        await readers.choose(session, scene.people["mette"].id, ["ti"], NOW)
        for name, language in (("selam", "ti"), ("amal", "ar"), ("yusuf", "so"), ("oksana", "uk")):
            await scene.person(name, language)
        yield scene


async def write(scene: Scene, *steps: str, who: str = "ida") -> Message:
    """A new broadcast with this text (and facts); the desk."""
    await scene.press(who, "ask:broadcast_new")
    return await scene.fill(who, *(steps or ("Jobcaféen holder lukket.",)))


async def the(scene: Scene, number: int = 1) -> Broadcast:
    await scene.session.flush()
    found = await broadcasts.find(scene.session, number)
    assert found
    return found


async def rows(scene: Scene, number: int = 1, prefix: str = "broadcast:") -> list[OutboxRow]:
    await scene.session.flush()
    found = await scene.session.scalars(
        select(OutboxRow)
        .where(OutboxRow.broadcast_id == number, OutboxRow.key.startswith(prefix))
        .order_by(OutboxRow.id)
        .execution_options(populate_existing=True)
    )
    return list(found)


async def reads(scene: Scene, who: str) -> str:
    """The text that somebody gets."""
    [text] = [part for part in await delivered(scene, who) if isinstance(part, Text)]
    return plain(text.html)


async def delivered(scene: Scene, who: str) -> tuple[Part, ...]:
    """What somebody gets: rendered as the worker does it."""
    person = scene.people[who]
    [row] = [each for each in await rows(scene) if each.person_id == person.id]
    row.person = person
    reply = (await fill(scene.session, [row], scene.facts))[row.id]
    if isinstance(reply, Exception):
        raise reply
    return render(reply, person.language, row.id)


async def test_facts_come_out_right_in_every_language(office: Scene) -> None:
    desk = await write(
        office, "Jobcaféen er lukket # fra #.", "form:kind1:day", "form:fact1:20261126", "form:kind2:time", "12:30"
    )
    assert ids(desk)[0] == "desk-head"
    await office.press("ida", "broadcast:start:1")
    assert "torsdag den 26. november 2026" in await reads(office, "bo")
    arabic = await reads(office, "amal")
    assert "torsdag den 26. november 2026" in arabic  # side by side: Danish, there is no English yet
    assert "12:30" in arabic


async def test_a_translation_is_asked_for_written_and_checked(office: Scene) -> None:
    await office.person("hana", "da", "volunteer")
    await readers.choose(office.session, office.people["hana"].id, ["ti"], NOW)
    await write(office, "Lukket #.", "form:kind1:day", "form:fact1:20261126")
    await office.press("ida", "broadcast:seek:1")
    assert await office.said("mette") == ["seek-take"]
    assert await office.said("hana") == ["seek-take"]
    await office.press("mette", "translation:take:1:ti")
    assert ids(await office.press("hana", "translation:take:1:ti")) == ["translate-late"]
    assert ids(await office.type("mette", "ዕጹው እዩ"))[0] == "translate-marks"
    assert ids(await office.type("mette", "#1 ዕጹው እዩ")) == ["translate-thanks"]
    assert (await office.said("ida"))[-1] == "translated-notice"
    assert ids(await office.press("mette", "translation:right:1:ti")) == ["check-other"]
    assert (await office.said("hana"))[-1] == "seek-check"
    await office.press("hana", "translation:right:1:ti")
    await office.press("ida", "broadcast:start:1")
    assert "ዕጹው እዩ" in await reads(office, "selam")
    assert "lukket" not in (await reads(office, "selam")).lower()


async def test_a_changed_text_makes_translations_out_of_date(office: Scene) -> None:
    await write(office, "Lukket.")
    await office.press("ida", "broadcast:seek:1")
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው እዩ")
    await office.press("ida", "broadcast:text:1")
    desk = await office.type("ida", "Åbent.")
    states = [str(line) for line in desk.lines if line.id == "matrix-line"]
    assert any("translation-outdated" in state and "'ti'" in state for state in states)
    await office.press("ida", "broadcast:start:1")
    assert "Åbent." in await reads(office, "selam")


@pytest.mark.parametrize(("presses_needed", "outcome"), [(0, "both"), (1, "wait"), (2, "out")])
async def test_the_sender_decides_what_is_sent_without_a_translation(
    office: Scene, presses_needed: int, outcome: str
) -> None:
    await write(office, "Lukket.")
    for _ in range(presses_needed):
        await office.press("ida", "broadcast:missing:1:ti")
    await office.press("ida", "broadcast:start:1")
    assert (await the(office)).missing.get("ti", "both") == outcome
    if outcome == "both":
        assert "Lukket." in await reads(office, "selam")
    else:
        with pytest.raises(Exception, match="ti"):
            await reads(office, "selam")


async def test_whoever_changes_language_gets_it_in_the_new_one(office: Scene) -> None:
    await write(office, "Lukket.")
    await office.press("ida", "broadcast:seek:1")
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው እዩ")
    await office.press("ida", "broadcast:send:1")
    await office.press("ida", "broadcast:start:1")
    office.people["yusuf"].language = "ti"
    assert "ዕጹው እዩ" in await reads(office, "yusuf")


async def test_an_audience_is_put_together_from_kinds(office: Scene) -> None:
    course = CourseClass(
        course="jobspor", rule="FREQ=WEEKLY", first_day=NOW.date(), opens=NOW.time(), closes=NOW.time(), created_at=NOW
    )
    office.session.add(course)
    await office.session.flush()
    await classes.enrol(office.session, office.people["selam"].id, course.id, "PT1H", NOW)
    await office.press("amal", "town:set:0")

    async def reached() -> set[str]:
        await office.press("ida", "broadcast:start:1")
        reached_ids = {row.person_id for row in await rows(office)}
        names = {name for name, person in office.people.items() if person.id in reached_ids}
        await office.session.execute(update(Broadcast).values(state="draft"))
        await office.session.execute(delete(OutboxRow))
        return names

    newcomers = {"selam", "amal", "yusuf", "oksana"}
    await write(office)
    assert await reached() == newcomers | {"ida", "bo", "mette"}
    await office.press("ida", "broadcast:switch:1:only:role:member")
    assert await reached() == newcomers
    await office.press("ida", "broadcast:switch:1:only:language:ti")
    await office.press("ida", "broadcast:switch:1:only:language:ar")
    assert await reached() == {"selam", "amal"}
    await office.press("ida", "broadcast:switch:1:only:town:0")
    assert await reached() == {"amal"}
    await office.press("ida", "broadcast:match:1")
    assert await reached() == newcomers
    await office.press("ida", "broadcast:switch:1:not:course:jobspor")
    assert await reached() == newcomers - {"selam"}
    await office.press("ida", "broadcast:without:1")
    await office.type("ida", f"{office.people['yusuf'].id} og {office.people['oksana'].id}")
    assert await reached() == {"amal"}


async def test_open_requests_make_an_audience(office: Scene) -> None:
    await office.press("selam", "ask:donation_request")
    await write(office)
    await office.press("ida", "broadcast:switch:1:only:requests:open")
    desk = await office.press("ida", "broadcast:show:1")
    assert "block-nobody" in ids(desk)


async def test_an_empty_audience_is_not_sent(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:switch:1:only:language:fr")
    desk = await office.press("ida", "broadcast:start:1")
    assert "block-nobody" in ids(desk)
    assert "broadcast:send:1" not in presses(desk)
    assert (await the(office)).state == "draft"
    assert await rows(office) == []


async def test_an_audience_that_empties_before_its_time_makes_it_a_draft_again(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:switch:1:only:language:uk")
    await office.press("ida", "broadcast:at:1")
    await office.fill("ida", "i morgen kl. 12")
    assert (await the(office)).state == "scheduled"
    office.people["oksana"].language = "da"
    office.now = NOW + timedelta(days=2)
    await running.tick(office.work)
    assert (await the(office)).state == "draft"
    assert "send-nobody" in await office.said("ida")


async def test_who_comes_later_does_not_get_what_runs_already(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    before = len(await rows(office))
    await office.person("neu", "fr")
    await running.tick(office.work)
    assert len(await rows(office)) == before == (await the(office)).recipients


async def test_a_text_of_4096_signs_of_markup_is_refused_with_the_number_too_many(office: Scene) -> None:
    await office.press("ida", "ask:broadcast_new")
    refused = await office.type("ida", "<b>&" * 1024)
    assert ids(refused)[0] == "text-long"
    assert "'296'" in str(refused.lines[0])


async def test_a_text_with_a_hundred_places_for_facts_is_refused(office: Scene) -> None:
    await office.press("ida", "ask:broadcast_new")
    assert ids(await office.type("ida", "# " * 100))[0] == "text-facts-many"


async def test_the_longest_text_of_markup_is_sent_as_it_was_written(office: Scene) -> None:
    text = "<b>&" * 950
    await write(office, text)
    await office.press("ida", "broadcast:start:1")
    assert text in await reads(office, "bo")


async def test_many_recipients_need_a_second_person(office: Scene) -> None:
    for number in range(SECOND_PERSON_ABOVE):
        await persons.meet(office.session, 50_000 + number, "so", NOW)
    await write(office)
    waiting = await office.press("ida", "broadcast:start:1")
    assert ids(waiting)[0] == "confirm-asked"
    assert await rows(office) == []
    assert ids(await office.press("ida", "broadcast:confirm:1")) == ["confirm-other"]
    assert (await office.said("bo"))[-1] == "confirm-ask"
    await office.press("bo", "broadcast:confirm:1")
    assert len(await rows(office)) == SECOND_PERSON_ABOVE + 7


async def test_what_is_changed_needs_a_new_yes(office: Scene) -> None:
    for number in range(SECOND_PERSON_ABOVE):
        await persons.meet(office.session, 50_000 + number, "so", NOW)
    await write(office)
    await office.press("ida", "broadcast:start:1")
    await office.press("ida", "broadcast:kind:1:courses")
    assert ids(await office.press("bo", "broadcast:confirm:1")) == ["broadcast-gone"]
    assert await rows(office) == []


async def test_two_who_write_at_once_lose_nothing_and_the_later_is_told(office: Scene) -> None:
    await write(office, "Første.")
    await office.press("ida", "broadcast:text:1")
    await office.press("bo", "broadcast:text:1")
    await office.type("bo", "Bos tekst.")
    told = await office.type("ida", "Idas tekst.")
    assert ids(told)[0] == "broadcast-changed-meanwhile"
    assert "Idas tekst." in str(told.lines[1])
    assert (await the(office)).text == "Bos tekst."


async def test_a_sender_who_loses_the_role_leaves_it_paused_for_the_others(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    await roles.take(office.session, office.people["ida"].id, "staff", "")
    await running.tick(office.work)
    assert (await the(office)).state == "paused"
    assert {row.state for row in await rows(office)} == {"held"}
    assert (await office.said("bo"))[-1] == "sender-left"
    assert ids(await office.press("ida", "broadcast:go:1")) == ["not-allowed"]
    await office.press("bo", "broadcast:go:1")
    assert {row.state for row in await rows(office)} == {"queued"}
    await running.tick(office.work)
    assert (await the(office)).state == "sending"


async def test_pause_holds_go_on_lets_go_stop_leaves_nothing_queued(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    for step, state in (("pause", "held"), ("go", "queued"), ("stop", "cancelled")):
        await office.press("ida", f"broadcast:{step}:1")
        assert {row.state for row in await rows(office)} == {state}
    assert ids(await office.press("ida", "broadcast:go:1")) == ["broadcast-gone"]


async def test_an_opt_out_reaches_what_is_on_its_way(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    await office.press("selam", "optout:off:news")
    states = {row.person_id: row.state for row in await rows(office)}
    assert states[office.people["selam"].id] == "cancelled"
    await write(office)
    desk = await office.press("ida", "broadcast:show:2")
    assert "desk-opted-out" in ids(desk)
    await office.press("ida", "broadcast:start:2")
    assert office.people["selam"].id not in {row.person_id for row in await rows(office, 2)}
    await office.press("selam", "optout:on:news")
    await write(office)
    await office.press("ida", "broadcast:start:3")
    assert office.people["selam"].id in {row.person_id for row in await rows(office, 3)}


async def arrive(scene: Scene, number: int = 1) -> None:
    """As if the worker had sent everything that is queued."""
    for at, row in enumerate(await rows(scene, number)):
        if row.state == "queued":
            row.state, row.telegram_message_id, row.finished_at = "sent", 900 + at, scene.now
    await scene.session.flush()
    await running.tick(scene.work)


async def test_a_recall_goes_to_everybody_who_got_it_and_to_nobody_else(office: Scene) -> None:
    await write(office)
    await office.press("selam", "optout:off:news")
    await office.press("ida", "broadcast:start:1")
    await arrive(office)
    assert (await the(office)).state == "sent"
    await office.press("ida", "broadcast:take:1:delete")
    taken = await rows(office, prefix="recall:")
    assert {row.person_id for row in taken} == {row.person_id for row in await rows(office)}
    assert office.people["selam"].id not in {row.person_id for row in taken}
    assert {row.message["deletes"] for row in taken} == {row.key for row in await rows(office)}
    assert ids(await office.press("ida", "broadcast:missing:1:so")) == ["broadcast-gone"]


async def test_a_new_text_changes_what_was_delivered(office: Scene) -> None:
    await write(office, "Lukket torsdag.")
    await office.press("ida", "broadcast:start:1")
    await arrive(office)
    await office.press("ida", "broadcast:text:1")
    changing = await office.type("ida", "Lukket fredag.")
    assert "broadcast:take:1:edit" in presses(changing)
    await office.press("ida", "broadcast:take:1:edit")
    assert {row.message["edits"] for row in await rows(office, prefix="recall:")} == {
        row.key for row in await rows(office)
    }


async def test_only_those_who_got_it_answer(office: Scene) -> None:
    await write(office, "Fest.\n---\nTag børnene med.")
    for what in ("coming", "read"):
        await office.press("ida", f"broadcast:ask:1:{what}")
    await office.press("ida", "broadcast:switch:1:only:language:ti")
    await office.press("ida", "broadcast:start:1")
    assert ids(await office.press("selam", "broadcast:read:1")) == ["button-too-old"]
    await arrive(office)
    assert ids(await office.press("amal", "broadcast:answer:1:yes")) == ["button-too-old"]
    await office.press("selam", "broadcast:answer:1:yes")
    await office.press("selam", "broadcast:answer:1:no")
    await office.press("selam", "broadcast:read:1")
    assert "børnene" in str((await office.press("selam", "broadcast:more:1")).lines)
    assert await broadcasts.answers(office.session, 1) == {"read": 1, "coming": 0, "absent": 1}


async def test_preflight_warns_of_the_night_and_of_typed_facts(office: Scene) -> None:
    for number in range(20):
        await persons.meet(office.session, 50_000 + number, "so", NOW)
    office.now = NOW.replace(hour=22)
    desk = await write(office, "Vi ses kl. 12.30")
    assert {"warning-night", "warning-typed-fact"} <= set(ids(desk))


@pytest.mark.parametrize("wrong", ["http://example.org", "javascript:alert(1)", "nej", "https://"])
async def test_a_link_is_an_https_address(office: Scene, wrong: str) -> None:
    await write(office)
    await office.press("ida", "broadcast:link:1")
    assert ids(await office.type("ida", wrong))[0] == "link-wrong"


async def test_every_step_is_in_the_log(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    await office.press("ida", "broadcast:stop:1")
    events = await office.session.scalars(select(Audit.event).where(Audit.subject == "broadcast 1").order_by(Audit.id))
    assert list(events) == ["new", "text", "begin", "stop"]


async def test_the_numbers_add_up(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    [first, second, third, *_] = await rows(office)
    first.state, second.state, second.error = "sent", "failed", "gone: blocked"
    third.state, third.error = "failed", "Bad Request"
    counts = await deliveries.counts(office.session, 1)
    assert (counts.sent, counts.gone, counts.failed, counts.waiting) == (1, 1, 1, 4)
    assert counts.all == (await the(office)).recipients
    assert sum(each.all for each in (await deliveries.by_language(office.session, 1)).values()) == counts.all


async def test_a_picture_a_file_and_a_place_go_with_it(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:photo:1")
    turn = await office.turn("ida", Understanding("", 0.0))
    assert await FORMS.take_file(turn, "letter")
    await office.press("ida", "broadcast:pin:1:kasernevej")
    assert ((await the(office)).file, (await the(office)).photo) == ("letter", None)
    await office.press("ida", "broadcast:photo:1")
    assert await office.photo("ida", "picture")
    assert ((await the(office)).file, (await the(office)).photo) == (None, "picture")
    await office.press("ida", "broadcast:start:1")
    parts = await delivered(office, "bo")
    assert [type(part) for part in parts] == [Text, Picture, Pin]


async def test_those_who_ask_for_things_in_a_town_are_of_that_town(office: Scene) -> None:
    made = DonationRequest(
        person_id=office.people["selam"].id, items=["bed"], note="", language="ti", soon="week", area="Glumsø"
    )
    made.state, made.proposed, made.code, made.created_at, made.changed_at = "open", [], "ABCD", NOW, NOW
    office.session.add(made)
    await office.session.flush()
    audience = Audience({"only": {"town": ["Glumsø"]}})
    reached = await recipients(office.session, audience, "news", NOW.date())
    assert [person for person, _ in reached] == [office.people["selam"].id]


async def test_the_report_is_a_picture_and_a_table_with_the_same_numbers(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:start:1")
    await arrive(office)
    report = await office.press("ida", "broadcast:report:1")
    [figures] = report.charts
    assert report.tables == (figures,)
    sent, *rest = figures.series
    assert sum(sent.values) == 7
    assert sum(sum(each.values) for each in rest) == 0
    assert len(figures.labels) == len(sent.values) == 5
