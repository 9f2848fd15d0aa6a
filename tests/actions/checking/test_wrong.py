"""Somebody says that an answer is wrong; staff look at it; they hear of it once, if they want."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import checking
from actions.checking.wrong import WORDS_AWAITED
from actions.kernel import Message, button, press, say, to_row
from actions.kernel.about import codes
from actions.kernel.turn import Understanding
from actions.talk.privacy import forget_now
from config.facts import Municipality
from config.facts_parts import Key, parts
from store import facts, numbers, outbox, wrongs
from store.database import Database
from store.outbox import OutboxRow
from store.wrongs import Wrong
from tests.actions.checking.conftest import now, peopled
from tests.actions.scene import Scene, ids, only, presses, read, shown
from tests.conftest import NOW

NOTHING = Understanding("", 0.0)
SAID = "الرقم خطأ، لا أحد يجيب"
CAMILLA = Key("contacts", "camilla")
PEOPLE = (CAMILLA, Key("contacts", "hadeel"), Key("contacts", "ulla"))


def of(*keys: Key) -> str:
    """The button under an answer that shows these."""
    return press("wrong_say", codes(map(str, keys)))


WRONG = of(*PEOPLE)


async def tick(scene: Scene) -> None:
    await now(scene)
    await checking.tick(scene.work)


async def says(scene: Scene, words: str | None = SAID, who: str = "amal", press: str = WRONG) -> Message:
    """Presses, then writes or not; the last reply."""
    assert ids(await scene.press(who, press)) == ["wrong-ask"]
    return await (scene.press(who, "form:words:-") if words is None else scene.type(who, words))


async def cards(scene: Scene) -> list[OutboxRow]:
    """What the group has of reports, and changes of them."""
    return [row for row in await scene.queued("group", "notice") if (row.key or "").startswith("wrong:")]


async def edit(scene: Scene, key: Key = CAMILLA) -> None:
    new = parts(await now(scene))[key] | {"source": "the staff"}
    await facts.change(scene.session, {key: new}, "staff", scene.now)


async def kept(scene: Scene) -> list[Wrong]:
    return await wrongs.of(scene.session, scene.people["amal"].id)


async def test_staff_get_the_facts_and_the_words(office: Scene) -> None:
    thanked = await says(office)
    assert ids(thanked) == ["wrong-kept"]
    assert presses(thanked) == ["wrong:tell:1:yes", "wrong:tell:1:no"]
    [row] = await cards(office)
    text = shown(read(row), "da")
    assert SAID in text
    assert "العربية" in text
    assert "25 45 10 17" in text
    assert "Camilla, Hadeel" in text
    assert presses(read(row)) == ["wrong:right:1", "wrong:change:1:1", "wrong:change:1:2", "wrong:change:1:3"]
    [found] = await kept(office)
    assert found.keys[0] == CAMILLA


async def test_one_press_is_enough(office: Scene) -> None:
    await office.press("amal", WRONG)
    await tick(office)
    assert await cards(office) == []
    office.now += WORDS_AWAITED
    await tick(office)
    await tick(office)
    [row] = await cards(office)
    assert ids(read(row))[:2] == ["wrong-card", "contact-line"]
    # Words that come later are put into the same card.
    assert ids(await office.type("amal", SAID)) == ["wrong-kept"]
    assert SAID in shown(read(row), "da")


async def test_whoever_writes_nothing_is_asked_whether_they_want_to_hear_of_it_too(office: Scene) -> None:
    assert ids(await says(office, None)) == ["wrong-kept"]
    [row] = await cards(office)
    assert "wrong-words" not in ids(read(row))


async def test_who_stops_has_said_nothing(office: Scene) -> None:
    await office.press("amal", WRONG)
    assert ids(await office.press("amal", "form:stop")) == ["form-stopped"]
    office.now += WORDS_AWAITED
    await tick(office)
    assert await cards(office) == []
    assert await kept(office) == []


async def test_who_goes_on_to_something_else_has_said_it_all_the_same(office: Scene) -> None:
    await office.press("amal", WRONG)
    await office.press("amal", "ask:donation_request")
    office.now += WORDS_AWAITED
    await tick(office)
    assert len(await cards(office)) == 1


async def test_the_words_are_bounded_and_have_no_cpr_number_in_them(office: Scene) -> None:
    await says(office, "mit nummer er 010190-1234 " + "x" * 5000)
    [found] = await kept(office)
    assert "1234" not in found.text
    assert len(found.text) == wrongs.LONGEST


async def test_the_same_twice_is_one(office: Scene) -> None:
    await office.press("amal", WRONG)
    await says(office)
    assert ids(await office.press("amal", WRONG)) == ["passed-on"]
    assert len(await kept(office)) == 1


async def test_it_is_possible_five_times_a_day(office: Scene) -> None:
    for course in ("jobcafe", "jobspor", "intensive", "din_vej_til_job", "danish"):
        await says(office, press=of(Key("courses", course)))
    over = await office.press("amal", WRONG)
    assert ids(over) == ["quota-over"]
    assert len(await kept(office)) == 5
    office.now += timedelta(days=1)
    await says(office)


async def test_it_is_right_and_they_hear_so_once(office: Scene) -> None:
    await says(office)
    await office.press("amal", "wrong:tell:1:yes")
    assert await office.press_in_group("ida", "wrong:right:1") == []
    [row] = await office.queued("amal", "notice")
    assert "صحيحة" in shown(read(row), "ar")
    assert presses(read(row))[0] == "ask:who_to_call:contact_topic=jobcafe"
    assert await kept(office) == []
    for data in ("wrong:right:1", "wrong:change:1:1"):
        assert ids(await office.press("bo", data)) == ["button-too-old"]
    assert len(await office.queued("amal", "notice")) == 1


async def test_the_card_says_what_was_found_and_keeps_no_word(office: Scene) -> None:
    await says(office)
    [row] = await cards(office)
    row.state, row.finished_at = "sent", office.now
    await office.press_in_group("ida", "wrong:right:1")
    assert SAID not in str(row.message)
    *_, last = await office.queued("group", "notice")
    assert last.message["edits"] == row.key
    assert presses(read(last)) == []
    assert "✅ Det passer" in shown(read(last), "da")


async def test_who_said_no_hears_nothing(office: Scene) -> None:
    await says(office)
    assert ids(await office.press("amal", "wrong:tell:1:no")) == ["passed-on"]
    await office.press_in_group("ida", "wrong:right:1")
    assert await office.queued("amal", "notice") == []
    assert await kept(office) == []


async def test_whether_they_want_to_hear_of_it_is_asked_once(office: Scene) -> None:
    await says(office)
    await office.press("amal", "wrong:tell:1:yes")
    assert ids(await office.press("amal", "wrong:tell:1:no")) == ["button-too-old"]


async def test_who_says_yes_after_it_was_looked_at_hears_at_once(office: Scene) -> None:
    await says(office)
    await office.press_in_group("ida", "wrong:right:1")
    assert [each.text for each in await kept(office)] == [""]
    assert await office.queued("amal", "notice") == []
    assert ids(await office.press("amal", "wrong:tell:1:yes")) == ["wrong-right-told"]
    assert await kept(office) == []


async def test_they_hear_when_the_fact_is_changed_by_whatever_way(office: Scene) -> None:
    await says(office)
    await office.press("amal", "wrong:tell:1:yes")
    office.now += timedelta(hours=1)
    await edit(office, Key("contacts", "jobcenter"))
    await tick(office)
    assert await office.said("amal") == []
    await edit(office)
    await tick(office)
    await tick(office)
    assert await office.said("amal") == ["wrong-changed-told"]
    *_, last = await cards_and_changes(office)
    assert "✏ Rettet" in shown(last, "da")


async def test_staff_change_it_from_the_card_and_they_hear_of_it(office: Scene) -> None:
    await says(office)
    await office.press("amal", "wrong:tell:1:yes")
    office.now += timedelta(minutes=5)
    await office.press("ida", "wrong:change:1:1")
    await office.fill("ida", "form:what:phone", "25 45 10 18")
    await office.press("ida", "form:confirm:yes")
    assert (await now(office)).contact("camilla").phones == ("+4525451018",)
    await tick(office)
    assert await office.said("amal") == ["wrong-changed-told"]


async def cards_and_changes(scene: Scene) -> list[Message]:
    return [read(row) for row in await scene.queued("group", "notice") if "wrong-card" in str(row.message)]


async def test_at_night_they_are_not_woken(office: Scene) -> None:
    await says(office)
    await office.press("amal", "wrong:tell:1:yes")
    office.now = NOW.replace(hour=22)
    await office.press_in_group("ida", "wrong:right:1")
    [row] = await office.queued("amal", "notice")
    assert row.due_at.astimezone(office.facts.zone).hour == 7


async def test_a_confirmation_is_no_change(office: Scene) -> None:
    await says(office)
    office.now += timedelta(hours=1)
    new = parts(await now(office))[CAMILLA] | {"verified_on": str(office.now.date())}
    await facts.change(office.session, {CAMILLA: new}, "staff", office.now, how="confirmed")
    await tick(office)
    assert [each.result for each in await kept(office)] == [None]


async def test_without_a_group_each_of_the_staff_gets_it(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        scene = await peopled(Scene(session, facts), group=False)
        await says(scene)
        for who in ("ida", "bo"):
            assert await scene.said(who) == ["wrong-card"]
            assert len(await scene.queued(who, "notice")) == 1
        await scene.press_in_group("bo", "wrong:right:1")
        assert "✅ Det passer" in shown(read((await scene.queued("ida", "notice"))[-1]), "da")


@pytest.mark.parametrize("press", ["wrong:right:1", "wrong:change:1:1", "wrong:tell:1:yes"])
async def test_nobody_else_presses_it(office: Scene, press: str) -> None:
    await office.person("ole", "da", "volunteer", "samx")
    await says(office)
    for who in ("ole", "amal"):
        if (who, press) != ("amal", "wrong:tell:1:yes"):
            refused = ids(only(await office.press_in_group(who, press)))
            assert refused in (["not-allowed"], ["button-too-old"])
    [found] = await kept(office)
    assert (found.result, found.wants) == (None, None)


async def test_what_is_no_fact_any_more_cannot_be_wrong(office: Scene) -> None:
    assert ids(await office.press("amal", of(Key("contacts", "nobody")))) == ["button-too-old"]
    assert await kept(office) == []


async def test_who_writes_that_something_is_wrong_can_say_so_of_what_was_talked_about(office: Scene) -> None:
    office.people["amal"].talked_about("course:jobspor", NOW)
    assert (await office.ask("amal", "wrong_information")).about == ("courses.jobspor", "places.kasernevej")
    office.people["amal"].talked_about("contact:jobcafe", NOW)
    assert (await office.ask("amal", "wrong_information")).about == tuple(map(str, PEOPLE))
    office.people["amal"].topic = None
    assert (await office.ask("amal", "wrong_information")).about == ()


async def test_it_goes_with_the_person(office: Scene) -> None:
    await says(office)
    number = office.people["amal"].id
    [row] = await cards(office)
    row.state, row.finished_at = "sent", office.now
    await forget_now(await office.turn("amal", NOTHING))
    await office.session.flush()
    assert await wrongs.of(office.session, number) == []
    for each in await outbox.keyed(office.session, "wrong:"):
        assert SAID not in str(each.message)
    assert SAID not in str(row.message)
    *_, last = await office.queued("group", "notice")
    assert ids(read(last)) == ["wrong-card", "request-closed"]


async def test_it_is_kept_for_ninety_days(office: Scene) -> None:
    await says(office)
    for days, there in ((89, True), (91, False)):
        await wrongs.forget_before(office.session, NOW + timedelta(days=days) - timedelta(days=90))
        assert bool(await kept(office)) is there


async def topics(scene: Scene) -> dict[str, int]:
    kinds: tuple[numbers.Kind, ...] = ("wrong",)
    return await numbers.by(scene.session, "topic", kinds, scene.now.date())


@pytest.mark.parametrize(
    ("keys", "typed", "topic"),
    [
        ((Key("family"),), None, "doctor_rights"),
        # Two answers show the same facts.
        ((Key("courses", "jobcafe"), Key("places", "kasernevej")), None, ""),
        ((Key("courses", "jobcafe"), Key("places", "kasernevej")), "jobcafe_hours", "jobcafe_hours"),
        (PEOPLE, "who_to_call", "who_to_call"),
        (PEOPLE[:1], "no_such_act", ""),
    ],
)
async def test_it_is_counted_by_what_was_asked_where_that_can_be_told(
    office: Scene, keys: tuple[Key, ...], typed: str | None, topic: str
) -> None:
    if typed:
        line = say("understood", about=say(f"intent-{typed}"))
        answer = Message(lines=(line,), buttons=((button("wrong_say", "button-no", codes(map(str, keys))),),))
        outbox.put(office.session, office.people["amal"].id, to_row(answer), lane="reply", now=NOW).state = "sent"
    await office.press("amal", of(*keys))
    assert await topics(office) == {topic: 1}
