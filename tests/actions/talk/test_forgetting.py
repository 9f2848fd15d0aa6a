"""Everything about somebody is gone when they say so, wherever it stands: also in messages to others."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from actions.kernel import say
from actions.kernel.turn import Entity, Turn, Understanding
from actions.talk.privacy import forget_now
from actions.threads import person as threads
from actions.threads.staff import thread_answer
from store import groups, outbox, persons, relays
from store import threads as store_threads
from store.appointments import Appointment
from store.base import Base
from store.broadcasts import Broadcast
from store.outbox import OutboxRow
from store.persons import Person
from tests.actions.filled import fill, rows_of
from tests.actions.neighbours import FORM, OFFER_FORM, state
from tests.actions.scene import Scene, ids, read
from tests.conftest import NOW

NOTHING = Understanding("", 0.0)
NUMBER, TELEGRAM_ID = 900_000_001, 700_800_900
# Words, pictures and names of hers; the notes are those that the forms are filled in with.
NOTE, OFFERED = "Børnene er 4 og 7 år", "grå, 2 år gammel"
WRITTEN, PICTURE, OFFERED_PICTURE, SAID = "jeg står ved døren", "PICTURE-1", "PICTURE-2", "min søn er syg i dag"
ANSWER, NAME, TOWN, PLACE, FILLED = "kom kl. 10 på torvet", "Amal-Navn", "Herlufmagle", "hos tandlæge Smed", "mit svar"
WORDS = (NOTE, OFFERED, WRITTEN, PICTURE, OFFERED_PICTURE, SAID, ANSWER, NAME, TOWN, PLACE, FILLED)


async def found(scene: Scene, text: str) -> set[str]:
    """The columns of the database in which this stands."""
    await scene.session.flush()
    places = set()
    for table in Base.metadata.sorted_tables:
        for row in await scene.session.execute(select(table)):
            for column, value in zip(table.columns, row, strict=True):
                if text in (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)):
                    places.add(f"{table.name}.{column.name}")
    return places


async def named(scene: Scene, who: str, name: str) -> Turn:
    return replace(await scene.turn(who, NOTHING), name=name)


@pytest.fixture
async def town(street: Scene) -> Scene:
    """With a coordinator, `bo`, groups of volunteers and of staff, and `amal`, who has done all that one can do."""
    await street.person("bo", "da", "coordinator")
    street.people["amal"].id, street.people["amal"].telegram_id = NUMBER, TELEGRAM_ID
    for name, chat in (("group", -5), ("staff", -6), ("third", -8)):
        street.people[name] = await persons.meet(street.session, chat, "da", NOW)
    await groups.link(street.session, street.people["group"].id, NOW, "", street.people["bo"].id)
    await store_threads.link_group(street.session, street.people["staff"].id, NOW, is_forum=False)
    await fill(street, "amal", "ole", "third")
    await store_threads.link_group(street.session, street.people["staff"].id, NOW, is_forum=False)
    await _donates(street)
    await _writes_to_staff(street)
    await _has_things_kept(street)
    return street


async def _donates(scene: Scene) -> None:
    """Asks, is helped, writes, reports; offers, and somebody is asked about it."""
    await scene.press("amal", "ask:donation_request")
    await scene.press("amal", "form:items:bed")
    await scene.photo("amal", PICTURE)
    await scene.fill("amal", *FORM)
    [row] = await outbox.keyed(scene.session, "card:")
    number = int((row.key or "").split(":")[1])
    scene.people["number"] = Person(id=number)
    reply = await scene.press("mette", f"donation:claim:{number}")
    (await scene.turn("mette", NOTHING)).post.reply(scene.people["mette"].id, reply)
    await scene.press("amal", f"donation:write:{number}")
    await scene.type("amal", WRITTEN)
    await scene.press("amal", f"donation:report:{number}")
    await scene.press("yusuf", "ask:donation_request")
    await scene.fill("yusuf", "form:items:sofa", *FORM[:2], "Vi er fem", FORM[-1])
    await scene.press("amal", "ask:donation_offer")
    await scene.press("amal", "form:items:sofa")
    await scene.photo("amal", OFFERED_PICTURE)
    await scene.fill("amal", *OFFER_FORM)


async def _writes_to_staff(scene: Scene) -> None:
    """Under her name; she does not understand the answer."""
    mine = await store_threads.begin(scene.session, scene.people["amal"].id, scene.people["staff"].id, "ti", scene.now)
    turn = replace(await named(scene, "amal", NAME), text=SAID)
    turn.opened.thread = mine
    await threads.write(turn, "ti")
    mine.name = NAME
    threads.to_group(turn, mine, (say("thread-called", number=mine.id, name=NAME),))
    entities = (Entity("thread", str(mine.id)), Entity("message", "5"))
    answered = replace(await named(scene, "ida", "Ida"), text=ANSWER, understanding=Understanding("", 1.0, entities))
    await thread_answer(answered)
    await scene.session.flush()
    await scene.press("mette", "ask:reader_languages")
    await scene.fill("mette", "form:languages:ti", "form:languages:done")
    await scene.press("ida", f"reader:give:{scene.people['mette'].id}:ti")
    [answer] = await outbox.keyed(scene.session, "answer:")
    assert ids(await scene.press("amal", f"thread:unclear:{answer.id}")) == ["interpret-asked"]


async def _has_things_kept(scene: Scene) -> None:
    """A town, a place of an appointment, a form half filled in, a coordinator who was asked for more."""
    amal = scene.people["amal"]
    amal.town = TOWN
    await scene.press("amal", "ask:donation_request")
    turn = await scene.turn("amal", NOTHING)
    assert turn.opened.form
    turn.opened.form.answer("note", FILLED, NOW)
    [*_, kept] = await scene.session.scalars(select(Appointment).where(Appointment.person_id == amal.id))
    kept.place_text = PLACE
    key = f"more:{amal.id}:{scene.people['bo'].id}:20261123"
    turn.post.notice(scene.people["bo"].id, read(next(iter(await scene.queued("bo", "notice")))), key=key)
    [*_, broadcast] = await scene.session.scalars(select(Broadcast))
    broadcast.audience = {"without": [amal.id, 99]}
    await scene.session.flush()


async def leave(scene: Scene, who: str, name: str = "") -> None:
    turn = await named(scene, who, name)
    await forget_now(turn)
    await scene.session.flush()
    await persons.forget_leaving(scene.session, NOW + timedelta(days=1))
    scene.session.expunge_all()


async def test_no_word_picture_or_name_of_hers_is_anywhere_when_she_has_left(town: Scene) -> None:
    number = town.people["amal"].id
    before = {word: await found(town, word) for word in (*WORDS, str(TELEGRAM_ID))}
    assert [word for word, places in before.items() if not places] == []
    assert all("outbox.message" in before[word] for word in (NOTE, OFFERED, WRITTEN, SAID, ANSWER, NAME))
    await leave(town, "amal", NAME)
    assert {word: places for word in before if (places := await found(town, word))} == {}
    # The log of changes keeps the number, which is nobody's by now.
    assert (await rows_of(town, number)).keys() == {"audit.actor"}
    assert await outbox.keyed(town.session, f"more:{number}:") == []
    [broadcast] = await town.session.scalars(select(Broadcast))
    assert broadcast.audience["without"] == [99]


async def test_what_others_have_of_their_own_stays(town: Scene) -> None:
    town.session.add(OutboxRow(
        person_id=town.people["ole"].id, lane="notice", priority=1, message={"lines": [], "topic": "hers"},
        state="sent",
        due_at=NOW, created_at=NOW, finished_at=NOW,
    ))  # fmt: skip
    await leave(town, "amal")
    assert await found(town, "hers") == {"outbox.message"}
    assert await state(town, 5) == "open"


async def test_the_cards_of_her_requests_can_still_be_changed_and_say_no_word_of_hers(town: Scene) -> None:
    number = town.people["number"].id
    # The group has it in its chat.
    for row in await outbox.keyed(town.session, f"card:{number}:"):
        row.state, row.finished_at = "sent", town.now
    await leave(town, "amal")
    rows = [row for row in await outbox.keyed(town.session, f"card:{number}:") if not row.message["lines"]]
    assert len(rows) == 1
    edits = await town.session.scalars(
        select(OutboxRow).where(OutboxRow.key.startswith("change:")).order_by(OutboxRow.id)
    )
    [*_, last] = [row for row in edits if row.message.get("edits") == f"card:{number}:{town.people['group'].id}"]
    assert ids(read(last))[-1] == "request-closed"


async def test_a_volunteer_who_leaves_takes_along_what_they_wrote_to_a_family(town: Scene) -> None:
    number = town.people["number"].id
    await town.press("mette", f"donation:write:{number}")
    await town.type("mette", "jeg kommer med en trailer")
    assert await found(town, "trailer") == {"outbox.message", "relays.text"}
    await leave(town, "mette")
    assert await found(town, "trailer") == set()
    assert [each.text for each in await relays.of(town.session, number, NOW)] == [WRITTEN]


async def test_staff_who_leave_take_their_name_along(town: Scene) -> None:
    assert await found(town, '"Ida"') == {"outbox.message"}
    assert "threads.taken_name" in await found(town, "Ida")
    await leave(town, "ida", "Ida")
    assert await found(town, "Ida") == set()


async def test_who_cannot_be_told_that_all_is_deleted_is_gone_after_a_day_all_the_same(scene: Scene) -> None:
    await scene.press("amal", "forget:now")
    for after, there in ((timedelta(hours=23), True), (timedelta(hours=25), False)):
        await persons.forget_leaving(scene.session, NOW + after - timedelta(days=1))
        assert (await persons.find(scene.session, scene.people["amal"].telegram_id) is not None) == there
