"""One fact is said to be right where it is shown, on the card of the week or not."""

from __future__ import annotations

from actions import checking
from actions.kernel.about import fact_code
from actions.kernel.messages import Message
from actions.kernel.presses import press
from config.facts_parts import Key
from store import checks, facts
from tests.actions.checking.conftest import now
from tests.actions.scene import Scene, ids, presses

CAMILLA = Key("contacts", "camilla")


async def say_right(scene: Scene, key: Key, revision: int | None = None) -> Message:
    """Ida says that it is right as it was at this revision; the last one, where none is given."""
    await now(scene)
    last = (await facts.revisions(scene.session)).get(key, 1)
    return await scene.press("ida", press("check_fact", fact_code(key), revision or last))


async def test_a_fact_that_is_on_no_card_is_checked_today_and_that_can_be_undone(office: Scene) -> None:
    said = await say_right(office, CAMILLA)
    assert ids(said)[-1] == "only-day"
    await now(office)
    assert office.facts.contact("camilla").verified_on == office.now.date()
    await office.press("ida", presses(said)[0])
    await now(office)
    assert office.facts.contact("camilla").verified_on != office.now.date()


async def test_what_another_has_changed_meanwhile_is_shown_and_not_confirmed(office: Scene) -> None:
    before = (await facts.revisions(office.session))[CAMILLA]
    value = office.facts.contact("camilla").model_dump(mode="json")
    await facts.change(office.session, {CAMILLA: value | {"phones": ["+4525451018"]}}, "staff", office.now)
    said = await say_right(office, CAMILLA, before)
    assert ids(said)[0] == "check-stale"
    assert "+4525451018" in str(said)
    [(last, _), *_] = await facts.history(office.session, CAMILLA)
    assert last.how == "edited"


async def test_the_card_of_the_week_shows_it_too(office: Scene) -> None:
    await now(office)
    await checking.tick(office.work)
    [card] = await checks.cards(office.session)
    await say_right(office, card.asked[0].key)
    [card] = await checks.cards(office.session)
    assert [item.state for item in card.asked] == ["right", *["open"] * 4]


async def test_a_fact_that_is_no_more_is_too_old_a_button(office: Scene) -> None:
    assert ids(await say_right(office, Key("contacts", "nobody"))) == ["button-too-old"]
