"""What a message says already is not asked again: from the first message to done in at most four presses."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions import FORMS
from actions.donations import hearing, towns
from actions.donations.cards import SOON
from actions.kernel import wording
from actions.kernel.messages import Message
from actions.kernel.permissions import perform
from actions.kernel.turn import Entity, Turn, Understanding
from config.facts import Item, Municipality
from config.languages import LANGUAGES
from store import donations, offers
from store.donations import DonationRequest
from tests.actions.neighbours import ask_for, changing
from tests.actions.scene import Scene, ids, only, presses

WHOLE = "bed and winter clothes for two children, size 116, we live in Glumsø"
HASTE = wording.lists(hearing.HASTE)


async def said(scene: Scene, text: str, *things: tuple[str, str], intent: str = "donation_request") -> Message:
    """`amal` writes; each thing is named by a word of the text."""
    return only(await perform(intent, await turn_of(scene, text, things, intent)))


async def turn_of(scene: Scene, text: str, things: tuple[tuple[str, str], ...], intent: str = "") -> Turn:
    found = tuple(Entity("item", item, text.index(word), text.index(word) + len(word)) for word, item in things)
    return await scene.turn("amal", Understanding(intent, 0.9, found), text)


async def made(scene: Scene, number: int = 1) -> DonationRequest:
    found = await donations.find(scene.session, number)
    assert found
    return found


async def test_a_message_that_says_everything_is_answered_with_one_summary(scene: Scene) -> None:
    summary = await said(scene, WHOLE, ("bed", "bed"), ("winter clothes", "winter_clothes"))
    assert ids(summary) == ["request-confirm"]
    assert presses(summary) == ["form:confirm:yes", "form:confirm:change", "form:back", "form:stop"]
    assert "Glumsø" in str(summary.lines)
    assert ids(await scene.press("amal", "form:confirm:yes")) == ["request-sent"]
    found = await made(scene)
    assert (found.items, found.note, found.area, found.soon) == (["bed", "winter_clothes"], WHOLE, "Glumsø", "month")


async def test_only_the_town_is_asked_where_nobody_knows_it(scene: Scene) -> None:
    assert ids(await said(scene, "I need a lamp today", ("lamp", "lamp"))) == ["request-area-ask"]
    assert ids(await scene.type("amal", "vi bor i glumsoe")) == ["request-confirm"]
    await scene.press("amal", "form:confirm:yes")
    found = await made(scene)
    assert (found.area, found.soon, found.note) == ("Glumsø", "week", "")


async def test_the_town_of_the_request_before_is_not_asked_again(scene: Scene) -> None:
    await ask_for(scene, "amal", "bed")
    assert ids(await said(scene, "a lamp", ("lamp", "lamp"))) == ["request-confirm"]


async def test_the_town_that_somebody_gets_messages_for_is_theirs(scene: Scene) -> None:
    scene.people["amal"].town = "Vesterhave"
    await said(scene, "a lamp", ("lamp", "lamp"))
    await scene.press("amal", "form:confirm:yes")
    assert (await made(scene)).area == "Vesterhave"


async def test_the_things_can_be_written_with_all_that_matters(scene: Scene) -> None:
    await scene.press("amal", "ask:donation_request")
    turn = await turn_of(scene, WHOLE, (("bed", "bed"), ("winter clothes", "winter_clothes")))
    replies = await FORMS.read(turn, otherwise_known=False)
    assert ids(only(replies or [])) == ["request-confirm"]


@pytest.mark.parametrize("chosen", get_args(Item))
async def test_a_request_of_which_nothing_is_said_takes_four_presses(scene: Scene, chosen: str) -> None:
    shown = await scene.ask("amal", "donation_request", "jeg mangler noget")
    steps = 0
    for press in (f"form:items:{chosen}", "form:items:done", "form:area:Glumsoe", "form:confirm:yes"):
        assert press in presses(shown)
        shown = await scene.press("amal", press)
        steps += 1
    assert (ids(shown), steps) == (["request-sent"], 4)


async def test_an_offer_takes_the_things_and_a_yes(scene: Scene) -> None:
    await scene.person("ole", "en")
    summary = await said(scene, "I have 2 lamps to give away", ("lamps", "lamp"), intent="donation_offer")
    assert ids(summary) == ["offer-confirm"]
    assert ids(await scene.press("amal", "form:confirm:yes")) == ["offer-unseen"]
    found = await offers.find(scene.session, 1)
    assert found
    assert (found.items, found.details, found.bring, found.photos) == (["lamp"], {"lamp": {"any": 2}}, False, [])


async def test_each_answer_can_be_changed_from_the_summary_and_the_others_stay(scene: Scene) -> None:
    await said(scene, WHOLE, ("bed", "bed"), ("winter clothes", "winter_clothes"))
    asked = await scene.fill("amal", *changing("items"))
    assert "☑" in [button.icon for row in asked.buttons for button in row if button.press == "form:items:bed"]
    await scene.fill("amal", "form:items:bed", "form:items:lamp", "form:items:done")
    await scene.fill("amal", *changing("details", "form:count_winter_clothes:child", "form:count_winter_clothes:done"))
    await scene.type("amal", "3")
    await scene.fill("amal", *changing("soon", "form:soon:later"), *changing("area", "form:area:Naestved"))
    await scene.fill("amal", *changing("note", "for piger"))
    await scene.photo("amal", "AgACAgQ")
    await scene.press("amal", "form:confirm:yes")
    found = await made(scene)
    assert (found.items, found.soon, found.area, found.note, found.photo) == (
        ["winter_clothes", "lamp"], "later", "Næstved", "for piger", "AgACAgQ",
    )  # fmt: skip
    assert found.details == {"winter_clothes": {"child": 1}, "lamp": {"any": 3}}


async def test_what_is_written_at_the_summary_is_added(scene: Scene) -> None:
    await said(scene, WHOLE, ("bed", "bed"))
    assert ids(await scene.type("amal", "gerne blå")) == ["request-confirm"]
    more = await turn_of(scene, "and 2 chairs", (("chairs", "chair"),))
    assert ids(only(await FORMS.read(more, otherwise_known=False) or [])) == ["request-confirm"]
    await scene.press("amal", "form:confirm:yes")
    found = await made(scene)
    assert found.items == ["bed", "chair"]
    assert found.details == {"chair": {"any": 2}}
    assert found.note.splitlines() == [WHOLE, "gerne blå", "and 2 chairs"]


@pytest.mark.parametrize(("intent", "line"), [("affirm", "request-sent"), ("deny", "edit-ask")])
async def test_yes_and_no_may_be_written(scene: Scene, intent: str, line: str) -> None:
    await said(scene, WHOLE, ("bed", "bed"))
    turn = await scene.turn("amal", Understanding(intent, 0.95), "ja tak")
    assert ids(only(await FORMS.read(turn, otherwise_known=True) or [])) == [line]


async def test_a_question_at_the_summary_does_not_become_the_note(scene: Scene) -> None:
    await said(scene, WHOLE, ("bed", "bed"))
    turn = await scene.turn("amal", Understanding("jobcafe_hours", 0.95), "hvornår har jobcafeen åbent")
    assert await FORMS.read(turn, otherwise_known=True) is None


@pytest.mark.parametrize(
    ("text", "language", "word", "counts"),
    [
        ("vi mangler fire stole", "da", "stole", "any.4"),
        ("we need 12 chairs please", "en", "chairs", "any.12"),
        ("٤ كراسي", "ar", "كراسي", "any.4"),
        ("chaises 3", "fr", "chaises", "any.3"),
        ("une chaise", "fr", "chaise", None),
        ("a chair, 4 years old", "en", "chair", None),
        ("500 chairs", "en", "chairs", None),
        ("чотири стільці", "uk", "стільці", "any.4"),
    ],
)
async def test_a_number_beside_the_thing_is_how_many(
    scene: Scene, text: str, language: str, word: str, counts: str | None
) -> None:
    scene.people["amal"].language = language
    found = hearing.counts(await turn_of(scene, text, ((word, "chair"),)))
    assert found == ({"count_chair": counts} if counts else {})


@given(number=st.integers(1, 20), language=st.sampled_from(list(LANGUAGES)))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_digits_count_in_every_language(scene: Scene, number: int, language: str) -> None:
    scene.people["amal"].language = language
    assert hearing.counts(await turn_of(scene, f"{number} xyz", (("xyz", "lamp"),))) == {"count_lamp": f"any.{number}"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("soon", SOON)
def test_how_soon_is_read_in_every_language(soon: str, language: str) -> None:
    for words in HASTE[soon][language]:
        assert hearing.haste(f"xyz {words}, xyz") == soon, words


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("vi bor i Næstved", "Naestved"),
        ("nous habitons à naestved.", "Naestved"),
        ("نسكن في نستفيد", "Naestved"),
        ("ኣብ ግሉምሰ ንነብር", "Glumsoe"),
        ("живемо: Глумсе", "Glumsoe"),
        ("fra Glumsø til Næstved", None),
        ("vi bor i Slagelse", None),
    ],
)
def test_the_one_town_of_a_text_is_found_however_it_is_spelled(
    facts: Municipality, text: str, town: str | None
) -> None:
    assert towns.named_in(facts, text) == town
