"""Texts that speakers check: found good, written anew, agreed to by another; and what readers do not understand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.kernel.about import finished
from actions.kernel.examples import examples
from actions.kernel.messages import Message, say
from actions.kernel.presses import read_press
from actions.kernel.turn import Understanding
from actions.texts.book import Book, opened
from actions.texts.checking import shown as worded
from actions.texts.coverage import counts
from actions.texts.values import LANGUAGE, TEXTS, code, coded
from config import texts as config
from config.languages import LANGUAGES
from store import audit, readers, roles, texts
from store.texts import Wording
from tests.actions.scene import Scene, ids, presses, shown
from tests.conftest import NOW

NOTHING = Understanding("", 0.0)
FIRST = config.ordered()[0]
# An everyday text: one speaker is enough.
EASY = "greet"
NEW = "<b>ሰላም! ኣነ Vejviser እየ።</b>\nኣብ { $municipality } ሓድሽ ንዝኾነ ሰብ ክሕግዝ እየ።"


@pytest.fixture
async def speakers(scene: Scene) -> Scene:
    """Yonas and Selam read Tigrinya, Mette Danish, Ole reads nothing that anybody has given him."""
    for who, languages in (("yonas", ["ti"]), ("selam", ["ti"]), ("mette", ["da"]), ("ole", [])):
        person = await scene.person(who, "da", "volunteer", "samx")
        await readers.choose(scene.session, person.id, languages, NOW)
    await readers.offer(scene.session, scene.people["ole"].id, ["ti"], NOW)
    return scene


@pytest.fixture(autouse=True)
def _nothing_over_the_files() -> Iterator[None]:
    yield
    config.use(())


async def book(scene: Scene, language: str = "ti") -> Book:
    return await opened(scene.session, language)


async def wording(scene: Scene, id: str, language: str = "ti") -> Wording:
    """The row of a text as it counts, as if it had been shown."""
    await texts.lock(scene.session)
    return await texts.these_words(scene.session, (await book(scene, language)).now(id), NOW)


def data(reply: Message, part: str) -> str:
    return next(each for each in presses(reply) if each.startswith(part))


async def write(scene: Scene, who: str, id: str, text: str, language: str = "ti") -> Message:
    """Presses "better so", types and confirms it."""
    await scene.press(who, f"text:better:{(await wording(scene, id, language)).id}")
    asked = await scene.type(who, text)
    assert ids(asked)[0] == "wording-preview", ids(asked)
    return await scene.press(who, "form:confirm:yes")


async def test_texts_come_one_by_one_as_people_read_them_the_most_dangerous_first(speakers: Scene) -> None:
    overview = await speakers.command("yonas", "/texts")
    assert ids(overview) == ["wordings-head", "wordings-line", "wordings-how"]
    first = await speakers.press("yonas", data(overview, "text:next:ti"))
    assert ids(first) == ["wording-check", "only-day"]
    assert "+45 55 88 66 00" in shown(first, "da")
    assert "አምቡላንስ" in shown(first, "da") or "ኣምቡላንስ" in shown(first, "da")
    danish = await speakers.press("yonas", data(first, "text:danish"))
    assert "Ambulance, politi" in shown(danish, "da")
    assert data(danish, "text:good") == data(first, "text:good")
    second = await speakers.press("yonas", data(first, "text:good"))
    assert ids(second) == ["wording-thanks", "wording-check", "only-day"]
    third = await speakers.press("yonas", data(second, "text:pass"))
    assert len({data(each, "text:good") for each in (first, second, third)}) == 3
    again = await speakers.press("selam", "text:next:ti")
    assert data(again, "text:good") == data(first, "text:good")


async def test_a_text_is_checked_by_one_then_by_two_and_each_counts_once(speakers: Scene) -> None:
    good = f"text:good:{(await wording(speakers, EASY)).id}"
    assert (await book(speakers)).state(EASY) == "draft"
    for who, state in (("yonas", "one"), ("yonas", "one"), ("selam", "two")):
        await speakers.press(who, good)
        assert (await book(speakers)).state(EASY) == state
    states = (await counts(speakers.work))["ti"]
    assert (states["two"], states["one"], states["draft"]) == (1, 0, len(config.ordered()) - 1)


async def test_a_text_that_one_does_not_know_is_for_others(speakers: Scene) -> None:
    number = (await wording(speakers, FIRST)).id
    await speakers.press("yonas", f"text:pass:{number}")
    assert data(await speakers.press("yonas", "text:next:ti"), "text:good") != f"text:good:{number}"
    assert data(await speakers.press("selam", "text:next:ti"), "text:good") == f"text:good:{number}"
    assert (await book(speakers)).state(FIRST) == "draft"


async def test_an_everyday_text_is_another_one_at_once_for_everybody(speakers: Scene) -> None:
    done = await write(speakers, "yonas", EASY, NEW.replace("{ $municipality }", "{$municipality}"))
    assert ids(done)[0] == "wording-used"
    assert (await book(speakers)).now(EASY).text == NEW
    assert (await book(speakers)).state(EASY) == "one"
    speakers.session.info.pop("texts_changed")
    await texts.refresh(speakers.session)
    answer = Message(lines=(say(EASY, municipality="Næstved"),))
    assert shown(answer, "ti") == "ሰላም! ኣነ Vejviser እየ።\nኣብ Næstved ሓድሽ ንዝኾነ ሰብ ክሕግዝ እየ።"


async def test_a_dangerous_text_waits_for_a_second_speaker_who_is_told(speakers: Scene) -> None:
    old = (await book(speakers)).now(FIRST).text
    new = old.replace("። ", "። ብቕልጡፍ። ", 1)
    assert new != old
    done = await write(speakers, "yonas", FIRST, new)
    assert ids(done)[0] == "wording-waits"
    assert (await book(speakers)).now(FIRST).text == old
    assert await speakers.said("selam") == ["wording-to-check"]
    assert await speakers.said("ole") == []
    own = (await book(speakers)).proposals(FIRST)[0].id
    assert ids(await speakers.press("yonas", f"text:good:{own}")) == ["button-too-old"]
    asked = await speakers.press("selam", "text:next:ti")
    assert ids(asked) == ["wording-proposed", "only-day", "wording-until-now", "only-day"]
    assert "ብቕልጡፍ" in shown(asked, "da")
    assert ids(await speakers.press("selam", data(asked, "text:good")))[0] == "wording-used"
    assert (await book(speakers)).now(FIRST).text == new
    assert (await book(speakers)).state(FIRST) == "two"
    assert ids(await speakers.press("selam", data(asked, "text:good")))[0] != "wording-used"


async def test_danish_takes_two_and_other_danish_words_make_translations_out_of_date(speakers: Scene) -> None:
    await speakers.press("yonas", f"text:good:{(await wording(speakers, EASY)).id}")
    done = await write(speakers, "mette", EASY, "<b>Goddag! Jeg er Vejviser.</b>\nHej { $municipality }", "da")
    assert ids(done)[0] == "wording-waits"
    [waits] = (await book(speakers, "da")).proposals(EASY)
    await readers.choose(speakers.session, speakers.people["ole"].id, ["da"], NOW)
    await speakers.press("ole", f"text:good:{waits.id}")
    speakers.session.info.pop("texts_changed")
    await texts.refresh(speakers.session)
    assert (await book(speakers)).state(EASY) == "outdated"
    again = f"text:good:{(await wording(speakers, EASY)).id}"
    await speakers.press("yonas", again)
    assert (await book(speakers)).state(EASY) == "one"


async def test_a_text_of_another_file_is_out_of_date(speakers: Scene) -> None:
    await write(speakers, "yonas", EASY, NEW)
    for row in await texts.everything(speakers.session):
        row.before = row.source = "x"
    await speakers.session.flush()
    found = await book(speakers)
    assert found.now(EASY).text == config.sources("ti")[EASY].text
    assert found.state(EASY) == "outdated"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("ሰላም", "wording-missing"), (f"{NEW} {{ $name }}", "wording-extra"), (f"{NEW} www.x.dk", "wording-link"),
        (f"{NEW} @x", "wording-name"), (f"{NEW} ፭", "wording-number"), (f"{NEW} привіт", "wording-script"),
        ("{ $municipality }", "wording-empty"), (f"{NEW} {{", "wording-signs"), (NEW * 9, "wording-long"),
        ("<b>Hello! I am Vejviser.</b> Everything in { $municipality } is in English here.", "wording-script"),
    ],
)  # fmt: skip
async def test_what_does_not_fit_is_refused_in_one_sentence_and_asked_again(
    speakers: Scene, typed: str, why: str
) -> None:
    await speakers.press("yonas", f"text:better:{(await wording(speakers, EASY)).id}")
    asked = await speakers.type("yonas", typed)
    assert ids(asked)[:2] == [why, "wording-write"]
    assert "{ $municipality }" in shown(asked, "da")
    assert ids(await speakers.type("yonas", NEW))[0] == "wording-preview"


async def test_a_link_is_found_however_it_is_parted(speakers: Scene) -> None:
    await speakers.press("mette", f"text:better:{(await wording(speakers, EASY, 'da')).id}")
    for link in ("naestved dot dk", "naestved [.] dk", "t . me / x"):
        asked = await speakers.type("mette", f"<b>Hej!</b> Jeg er Vejviser i {{ $municipality }}. Se {link}")
        assert ids(asked)[:2] == ["wording-link", "wording-write"]


async def test_of_two_who_write_at_once_the_second_is_told_and_loses_nothing(speakers: Scene) -> None:
    mine, theirs = NEW + " የቐንየለይ።", NEW
    number = (await wording(speakers, EASY)).id
    for who, text in (("yonas", theirs), ("selam", mine)):
        await speakers.press(who, f"text:better:{number}")
        await speakers.type(who, text)
    await speakers.press("yonas", "form:confirm:yes")
    told = await speakers.press("selam", "form:confirm:yes")
    assert ids(told)[:2] == ["wording-meanwhile", "wording-preview"]
    assert shown(told, "da").count("ክሕግዝ እየ።") == 2
    assert "የቐንየለይ" in shown(told, "da")
    assert (await book(speakers)).now(EASY).text == theirs
    await speakers.press("selam", "form:confirm:yes")
    assert (await book(speakers)).now(EASY).text == mine
    assert (await book(speakers)).state(EASY) == "one"


async def test_two_who_write_the_same_agree(speakers: Scene) -> None:
    new = (await book(speakers)).now(FIRST).text.replace("። ", "። ብቕልጡፍ። ", 1)
    await write(speakers, "yonas", FIRST, new)
    assert ids(await write(speakers, "selam", FIRST, new))[0] == "wording-used"
    assert (await book(speakers)).now(FIRST).text == new


async def test_who_writes_the_text_as_it_is_finds_it_good(speakers: Scene) -> None:
    done = await write(speakers, "yonas", EASY, (await book(speakers)).now(EASY).text)
    assert ids(done)[0] == "wording-thanks"
    assert (await book(speakers)).state(EASY) == "one"


async def test_what_was_seen_is_not_found_good_when_it_is_another_text_by_now(speakers: Scene) -> None:
    seen = (await wording(speakers, EASY)).id
    await write(speakers, "yonas", EASY, NEW)
    asked = await speakers.press("selam", f"text:good:{seen}")
    assert ids(asked)[0] == "wording-changed"
    await speakers.press("selam", data(asked, "text:good"))
    assert (await book(speakers)).state(EASY) == "two"


async def test_after_ten_of_a_day_there_is_thanks_and_more_for_whoever_wants_more(speakers: Scene) -> None:
    asked = await speakers.press("yonas", "text:next:ti")
    for _ in range(9):
        asked = await speakers.press("yonas", data(asked, "text:good"))
    enough = await speakers.press("yonas", data(asked, "text:good"))
    assert ids(enough) == ["wording-thanks", "wording-enough"]
    assert str(len(config.ordered()) - 10) in shown(enough, "da")
    assert ids(await speakers.press("yonas", "text:next:ti")) == ["wording-enough"]
    assert ids(await speakers.press("yonas", data(enough, "text:more"))) == ["wording-check", "only-day"]
    speakers.now = NOW.replace(day=24)
    assert ids(await speakers.press("yonas", "text:next:ti")) == ["wording-check", "only-day"]


@pytest.mark.parametrize("lost", ["language", "role"])
async def test_who_has_lost_the_right_changes_nothing(speakers: Scene, lost: str) -> None:
    number = (await wording(speakers, EASY)).id
    await speakers.press("yonas", f"text:better:{number}")
    await speakers.type("yonas", NEW)
    yonas = speakers.people["yonas"].id
    if lost == "language":
        await readers.choose(speakers.session, yonas, [], NOW)
    else:
        await roles.take(speakers.session, yonas, "volunteer", "samx")
    said = ids(await speakers.press("yonas", "form:confirm:yes"))
    assert said == [{"language": "wording-readers", "role": "not-allowed"}[lost]]
    for what in ("good", "pass", "better", "danish"):
        assert ids(await speakers.press("yonas", f"text:{what}:{number}")) in (["button-too-old"], ["not-allowed"])
    assert ids(await speakers.press("yonas", "text:next:ti")) in (["wording-readers"], ["not-allowed"])
    found = await book(speakers)
    assert (found.now(EASY).text, found.state(EASY)) == (config.sources("ti")[EASY].text, "draft")


async def test_nobody_checks_a_language_that_they_were_not_given(speakers: Scene) -> None:
    number = (await wording(speakers, EASY)).id
    for who in ("ole", "amal", "ida", "mette"):
        for what in ("good", "pass", "better", "danish"):
            await speakers.press(who, f"text:{what}:{number}")
        assert "text:good" not in str(presses(await speakers.press(who, "text:next:ti")))
    assert (await book(speakers)).state(EASY) == "draft"
    assert ids(await speakers.command("ole", "/texts")) == ["wording-readers"]


async def test_staff_put_back_the_text_of_the_file_and_speakers_cannot(speakers: Scene) -> None:
    await write(speakers, "yonas", EASY, NEW)
    [written] = (await book(speakers)).written
    assert ids(await speakers.press("yonas", f"text:revert:{written.id}")) == ["not-allowed"]
    assert (await book(speakers)).now(EASY).text == NEW
    assert ids(await speakers.press("ida", f"text:revert:{written.id}")) == ["wording-reverted"]
    assert (await book(speakers)).now(EASY).text == config.sources("ti")[EASY].text
    assert ids(await speakers.press("ida", f"text:revert:{written.id}")) == ["button-too-old"]
    lines = await audit.latest(speakers.session, ("text-used", "text-back"), 0, 9)
    who = [(each.event, each.actor, each.before, each.after) for each in lines]
    ida, yonas = (speakers.people[name].id for name in ("ida", "yonas"))
    assert who == [("text-back", ida, "ti", EASY), ("text-used", yonas, "ti", EASY)]


async def test_staff_see_how_far_every_language_is(speakers: Scene) -> None:
    overview = await speakers.command("ida", "/texts")
    assert ids(overview).count("wordings-line") == len(LANGUAGES)
    assert ids(await speakers.press("ida", "text:puzzles")) == ["wording-puzzles-none"]


async def test_what_nobody_has_agreed_to_goes_with_whoever_wrote_it_and_what_counts_stays(speakers: Scene) -> None:
    new = (await book(speakers)).now(FIRST).text.replace("። ", "። ብቕልጡፍ። ", 1)
    await write(speakers, "yonas", FIRST, new)
    await write(speakers, "yonas", EASY, NEW)
    asked = await speakers.press("selam", "text:next:ti")
    (await speakers.turn("selam", NOTHING)).post.reply(speakers.people["selam"].id, asked)
    await speakers.press("yonas", "forget:now")
    found = await book(speakers)
    assert found.waiting == []
    assert (found.now(EASY).text, found.state(EASY)) == (NEW, "one")
    assert "ብቕልጡፍ" not in str([row.message for row in await speakers.queued("selam", "reply")])


async def test_under_a_long_answer_one_can_say_that_one_does_not_understand_it(scene: Scene) -> None:
    turn = await scene.turn("amal", NOTHING)
    long = Message(lines=(say("family-reunification"), say("thanks")))
    answer = finished(turn, long)
    assert isinstance(answer, Message)
    [unclear] = set(presses(answer)) - set(presses(long))
    assert unclear == f"text:unclear:ti:{code('family-reunification')}"
    thanked = await scene.press("amal", unclear)
    assert ids(thanked) == ["wording-puzzled"]
    assert "ask:talk_to_human" in presses(thanked)
    await scene.press("yusuf", unclear)
    assert [(each.language, each.text_id, each.times) for each in await texts.puzzles(scene.session, ["ti", "so"])] == [
        ("ti", "family-reunification", 2)
    ]
    assert ids(await scene.press("ida", "text:puzzles")) == ["wording-puzzles", "wording-puzzle"]
    for quiet in (Message(lines=(say("thanks"),)), long.model_copy(update={"can_be_danish": False})):
        assert finished(turn, quiet) == quiet


async def test_who_presses_again_and_again_is_not_counted_for_ever(scene: Scene) -> None:
    for _ in range(30):
        assert ids(await scene.press("amal", f"text:unclear:ti:{code('family-reunification')}")) == ["wording-puzzled"]
    [found] = await texts.puzzles(scene.session, ["ti"])
    assert found.times == 20


async def test_what_people_do_not_understand_is_shown_first_until_it_is_another_text(speakers: Scene) -> None:
    await speakers.press("amal", f"text:unclear:ti:{code(EASY)}")
    asked = await speakers.press("yonas", "text:next:ti")
    assert "Vejviser" in shown(asked, "da")
    await write(speakers, "yonas", EASY, NEW)
    assert await texts.puzzles(speakers.session, ["ti"]) == []


def test_no_two_texts_have_the_same_code() -> None:
    every = [code(id) for id in config.sources("da")]
    assert len(set(every)) == len(every)
    assert coded("".join(every[:5])) == list(config.sources("da"))[:5]
    assert coded("zzzzz") == []


def test_a_button_names_five_texts_at_most() -> None:
    read_press(f"text:unclear:kmr:{code(EASY) * 5}")
    assert len("text:unclear:") + LANGUAGE.longest + 1 + TEXTS.longest <= 64


def test_every_slot_of_a_text_has_an_example() -> None:
    known = examples("ti")
    assert [
        id for id in config.sources("da") if not set(config.names(config.sources("da")[id].text)) <= set(known)
    ] == []


@given(st.sampled_from(sorted(LANGUAGES)), st.sampled_from(config.ordered()))
def test_every_text_can_be_shown_with_examples(language: str, id: str) -> None:
    line = worded(language, id, config.text(language, id))
    assert shown(Message(lines=(line,)), "da")
