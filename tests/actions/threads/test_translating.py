"""What somebody wrote is translated by volunteers who read both languages: between two who meet, and for the staff."""

from __future__ import annotations

import pytest

from actions.kernel.messages import Edit, Message
from store import persons, readers, roles
from store.database import Database
from tests.actions.neighbours import arranged
from tests.actions.scene import Scene, ids, presses, shown
from tests.actions.threads.test_person import linked, opened, queued, replies, rows, staffed, texts, write
from tests.conftest import NOW

__all__ = ["staffed"]
WRITTEN, TRANSLATED = "ኣብ ቅድሚ ቤት እየ", "Jeg står foran huset"


@pytest.fixture
async def pair(staffed: Scene) -> Scene:
    """Amal (Tigrinya) and Mette (Danish) have agreed; Yonas reads both, Ole nothing."""
    await staffed.person("mette", "da", "volunteer")
    await staffed.person("ole", "en", "volunteer")
    await reader(staffed, "yonas", "ti")
    await arranged(staffed)
    return staffed


async def reader(scene: Scene, name: str, *reads: str, own: str = "da") -> None:
    person = await scene.person(name, own, "volunteer", "samx")
    await readers.choose(scene.session, person.id, reads, NOW)


async def passed_on(scene: Scene, who: str = "amal", to: str = "mette", text: str = WRITTEN) -> Message:
    """What the other side gets."""
    await scene.press(who, "donation:write:1")
    await scene.type(who, text)
    return (await rows(scene, to))[-1]


async def unclear(scene: Scene, who: str = "mette") -> Message:
    message = await passed_on(scene)
    return await scene.press(who, presses(message)[0])


async def test_what_the_other_wrote_is_translated_by_who_reads_both(pair: Scene) -> None:
    message = await passed_on(pair)
    assert ids(message) == ["from-other-text"]
    assert presses(message)[1:] == ["donation:write:1", "donation:report:1", "donation:block:1"]
    told = await pair.press("mette", presses(message)[0])
    assert ids(told) == ["interpret-asked-both"]
    assert "ትግርኛ" in shown(told, "da")
    assert WRITTEN in str((await rows(pair, "yonas"))[-1])
    assert not [each for each in await rows(pair, "ole") if "interpret-wanted" in ids(each)]
    await pair.press("yonas", "interpret:take:1")
    assert ids(await pair.type("yonas", TRANSLATED)) == ["interpret-thanks"]
    translated = (await rows(pair, "mette"))[-1]
    assert (ids(translated), texts(translated.lines[0])) == (["interpret-text"], [TRANSLATED])
    assert presses(translated) == ["donation:write:1", "donation:report:1", "donation:block:1"]


async def test_the_staff_s_group_hears_nothing_of_what_two_write_to_each_other(pair: Scene) -> None:
    before = len(await rows(pair, "group"))
    await unclear(pair)
    await pair.press("yonas", "interpret:take:1")
    await pair.type("yonas", TRANSLATED)
    assert len(await rows(pair, "group")) == before


async def test_who_reads_what_was_written_needs_no_translation(pair: Scene) -> None:
    pair.people["mette"].language = "ti"
    assert "thread:unclear" not in str(presses(await passed_on(pair)))
    pair.people["amal"].language, pair.people["mette"].language = "fa", "prs"
    assert "thread:unclear" not in str(presses(await passed_on(pair)))


async def test_where_nobody_reads_both_there_is_a_person_to_call(pair: Scene) -> None:
    await readers.choose(pair.session, pair.people["yonas"].id, ("so",), NOW)
    told = await unclear(pair)
    assert ids(told)[0] == "interpret-nobody"
    assert told.contacts


async def test_neither_of_the_two_translates_for_the_other(pair: Scene) -> None:
    await readers.choose(pair.session, pair.people["yonas"].id, (), NOW)
    for who in ("amal", "mette"):
        await readers.choose(pair.session, pair.people[who].id, ("ti", "da"), NOW)
    assert ids(await unclear(pair))[0] == "interpret-nobody"


async def test_one_text_is_asked_for_once(pair: Scene) -> None:
    message = await passed_on(pair)
    for _ in range(2):
        await pair.press("mette", presses(message)[0])
    assert len([each for each in await rows(pair, "yonas") if "interpret-wanted" in ids(each)]) == 1


async def test_a_text_for_somebody_else_is_not_to_be_had(pair: Scene) -> None:
    message = await passed_on(pair)
    for who in ("ole", "amal", "yonas", "ida"):
        assert "button-too-old" in ids(await pair.press(who, presses(message)[0]))
    await pair.press("mette", presses(message)[0])
    assert ids(await pair.press("ole", "interpret:take:1")) == ["button-too-old"]


async def test_who_was_blocked_meanwhile_is_not_heard_by_a_translation(pair: Scene) -> None:
    await unclear(pair)
    await pair.press("yonas", "interpret:take:1")
    await pair.press("mette", "donation:apart:1")
    before = len(await rows(pair, "mette"))
    assert ids(await pair.type("yonas", TRANSLATED)) == ["interpret-late"]
    assert len(await rows(pair, "mette")) == before


async def test_who_has_everything_deleted_leaves_nothing_to_translate_and_no_translation(pair: Scene) -> None:
    await unclear(pair)
    await pair.press("yonas", "interpret:take:1")
    await pair.type("yonas", TRANSLATED)
    again = await passed_on(pair, text="ንዓ")
    await pair.press("mette", presses(again)[0])
    await pair.press("yonas", "interpret:take:2")
    await pair.press("amal", "forget:now")
    pair.session.expunge_all()
    assert ids(await pair.type("yonas", "Kom")) == ["interpret-late"]
    for who in ("mette", "yonas"):
        said = str([row.message for row in await queued(pair, who)])
        assert [each for each in (WRITTEN, TRANSLATED, "ንዓ") if each in said] == []


async def test_staff_have_what_a_person_wrote_translated_in_the_conversation(pair: Scene) -> None:
    await opened(pair)
    card = (await rows(pair, "group"))[-1]
    assert presses(card)[-1] == "thread:translate:1:1"
    assert await pair.press_in_group("bo", "thread:translate:1:1") == []
    assert ids((await rows(pair, "group"))[-1]) == ["interpret-asked-both"]
    assert "ሰላም" in str((await rows(pair, "yonas"))[-1])
    await pair.press("yonas", "interpret:take:1")
    assert ids(await pair.type("yonas", "Goddag")) == ["interpret-thanks"]
    given = (await rows(pair, "group"))[-1]
    assert ids(given) == ["thread-card", "interpret-text"]
    assert "Goddag" in texts(given.lines[1])
    assert given.thread == 1


async def test_the_person_is_told_once_that_volunteers_read_along(pair: Scene) -> None:
    await opened(pair)
    await write(pair, "amal", "ሓደ ነገር ኣሎ")
    for said in (1, 2):
        await pair.press_in_group("bo", f"thread:translate:1:{said}")
    assert (await pair.said("amal")).count("interpret-asked-both") == 1
    assert len([each for each in await rows(pair, "yonas") if "interpret-wanted" in ids(each)]) == 2


async def test_the_button_stays_on_the_card_when_somebody_takes_the_conversation(pair: Scene) -> None:
    await opened(pair)
    await pair.press_in_group("bo", "thread:take:1")
    changed = [each for each in await replies(pair, "group") if isinstance(each, Edit)][-1]
    assert presses(changed.message) == ["thread:close:1", "thread:translate:1:1"]


async def test_danish_and_a_picture_alone_have_no_button(pair: Scene) -> None:
    await opened(pair)
    await write(pair, "amal", "")
    assert presses((await rows(pair, "group"))[-1]) == []
    pair.people["yusuf"].language = "da"
    await opened(pair, "yusuf", "hej")
    assert "translate" not in str(presses((await rows(pair, "group"))[-1]))


async def test_where_nobody_reads_it_the_staff_hear_so(pair: Scene) -> None:
    await readers.choose(pair.session, pair.people["yonas"].id, (), NOW)
    await opened(pair)
    await pair.press_in_group("bo", "thread:translate:1:1")
    assert ids((await rows(pair, "group"))[-1]) == ["interpret-nobody-both"]
    assert "interpret-asked-both" not in await pair.said("amal")


async def test_only_staff_have_it_translated_and_only_where_they_read_now(pair: Scene) -> None:
    await opened(pair)
    assert ids(await pair.press("mette", "thread:translate:1:1")) == ["not-allowed"]
    for number in ("1:9", "9:1"):
        assert ids(await pair.press("bo", f"thread:translate:{number}")) == ["button-too-old"]
    await linked(pair, -2002)
    assert ids(await pair.press("bo", "thread:translate:1:1")) == ["button-too-old"]


async def test_a_person_does_not_translate_what_they_wrote_themselves(pair: Scene) -> None:
    await readers.choose(pair.session, pair.people["yonas"].id, (), NOW)
    await roles.give(pair.session, pair.people["amal"].id, "volunteer", "samx", NOW)
    await readers.choose(pair.session, pair.people["amal"].id, ("ti", "da"), NOW)
    await opened(pair)
    await pair.press_in_group("bo", "thread:translate:1:1")
    assert ids((await rows(pair, "group"))[-1]) == ["interpret-nobody-both"]


async def test_what_readers_saw_of_a_question_goes_with_the_person(pair: Scene) -> None:
    await opened(pair)
    await pair.press_in_group("bo", "thread:translate:1:1")
    await pair.press("yonas", "interpret:take:1")
    await pair.press("amal", "forget:now")
    pair.session.expunge_all()
    assert ids(await pair.type("yonas", "Goddag")) == ["interpret-late"]
    for who in ("group", "yonas"):
        assert "ሰላም" not in str([row.message for row in await queued(pair, who)])


async def test_who_reads_both_is_the_same_on_both_databases(database: Database) -> None:
    people = {
        # name: own language, languages given, role, reachable
        "both": ("en", ("ti", "so"), True, True),
        "one and own": ("so", ("ti",), True, True),
        "one": ("en", ("ti",), True, True),
        "own alone": ("so", (), True, True),
        "no role": ("en", ("ti", "so"), False, True),
        "gone": ("en", ("ti", "so"), True, False),
    }
    numbers: dict[int, str] = {}
    async with database.transaction() as session:
        for at, (name, (own, given, has_role, reachable)) in enumerate(people.items(), start=1):
            person = await persons.meet(session, at, own, NOW)
            numbers[person.id] = name
            await readers.choose(session, person.id, given, NOW)
            if has_role:
                await roles.give(session, person.id, "volunteer", "samx", NOW)
            person.blocked_at = None if reachable else NOW
        offers = await persons.meet(session, 99, "so", NOW)
        numbers[offers.id] = "only offers"
        await roles.give(session, offers.id, "volunteer", "samx", NOW)
        await readers.offer(session, offers.id, ("ti",), NOW)
    async with database.transaction() as session:

        async def found(one: list[str], other: list[str]) -> list[str]:
            return [numbers[each] for each in await readers.of_both(session, one, other)]

        assert await found(["ti"], ["so"]) == ["both", "one and own"]
        assert await found(["so"], ["ti"]) == ["both", "one and own"]
        assert await found(["ti"], ["da"]) == ["both", "one and own", "one"]
        assert await found(["fa", "prs"], ["da"]) == []
