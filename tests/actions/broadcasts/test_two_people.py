"""What reaches more than two hundred needs two people: also when it is changed or taken back, and at its time.

So does a translation: whoever was asked writes it, and another one says that it is right.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from actions.broadcasts import running
from actions.broadcasts.broadcasts import in_danish
from actions.broadcasts.preflight import SECOND_PERSON_ABOVE
from actions.broadcasts.texts import NotYet
from actions.kernel.turn import Understanding
from store import persons, readers, roles
from store.audit import Audit
from tests.actions.broadcasts.test_broadcasts import arrive, office, reads, rows, the, write
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW

__all__ = ["office"]


async def many(scene: Scene, count: int = SECOND_PERSON_ABOVE) -> None:
    """So many people, besides the seven of the office."""
    for number in range(count):
        await persons.meet(scene.session, 50_000 + number, "so", NOW)


async def sent_to_many(scene: Scene, text: str = "Lukket.\n---\nHele ugen.") -> None:
    """Written and sent by Ida, confirmed by Bo, and with everybody."""
    await many(scene)
    await write(scene, text)
    await scene.press("ida", "broadcast:start:1")
    await scene.press("bo", "broadcast:confirm:1")
    await arrive(scene)
    assert (await the(scene)).state == "sent"


async def asked_of(scene: Scene, who: str) -> str:
    """The button with which a second person says yes."""
    last = read((await scene.queued(who, "notice"))[-1])
    assert ids(last)[0] == "second-ask"
    return presses(last)[-1]


async def changed(scene: Scene, text: str) -> None:
    await scene.press("ida", "broadcast:text:1")
    await scene.type("ida", text)


@pytest.mark.parametrize("how", ["edit", "delete"])
async def test_one_alone_changes_and_takes_back_nothing_that_many_have(office: Scene, how: str) -> None:
    await sent_to_many(office)
    await changed(office, "Betal 900 kr.\n---\nTil mig.")
    assert ids(await office.press("ida", f"broadcast:take:1:{how}")) == ["confirm-asked"]
    assert await rows(office, prefix="recall:") == []
    yes = await asked_of(office, "bo")
    assert ids(await office.press("ida", yes)) == ["confirm-other"]
    assert await rows(office, prefix="recall:") == []
    assert (await the(office)).state == "sent"


@pytest.mark.parametrize("how", ["edit", "delete"])
async def test_it_goes_to_everybody_when_a_second_one_says_yes(office: Scene, how: str) -> None:
    await sent_to_many(office)
    await changed(office, "Åbent.")
    await office.press("ida", f"broadcast:take:1:{how}")
    yes = await asked_of(office, "bo")
    assert ids(await office.press("bo", yes))[0] == "progress-head"
    assert len(await rows(office, prefix="recall:")) == SECOND_PERSON_ABOVE + 7
    assert ("Åbent." in await reads(office, "bo")) == (how == "edit")
    found = await the(office)
    assert (found.sent_by, found.confirmed_by) == (office.people["ida"].id, office.people["bo"].id)
    events = await office.session.execute(
        select(Audit.actor, Audit.event, Audit.after).where(Audit.event.in_(("ask", "confirm"))).order_by(Audit.id)
    )
    ida, bo = office.people["ida"].id, office.people["bo"].id
    assert list(events)[2:] == [(ida, "ask", how), (bo, "confirm", how)]
    assert ids(await office.press("bo", yes)) == ["broadcast-gone"]


async def test_what_many_have_stays_what_they_read_until_then(office: Scene) -> None:
    await sent_to_many(office)
    await changed(office, "Betal 900 kr.\n---\nTil mig.")
    assert "Hele ugen." in str(await office.press("selam", "broadcast:more:1"))
    danish = await in_danish(await office.turn("selam", Understanding("", 0.0)), 1)
    assert "Lukket." in str(danish) and "900" not in str(danish)
    assert "Lukket." in await reads(office, "yusuf")
    await office.press("ida", "broadcast:take:1:edit")
    await office.press("bo", await asked_of(office, "bo"))
    assert "Til mig." in str(await office.press("selam", "broadcast:more:1"))


async def test_a_yes_is_to_the_text_that_was_shown_and_to_no_later_one(office: Scene) -> None:
    await sent_to_many(office)
    await changed(office, "Åbent.")
    await office.press("ida", "broadcast:take:1:edit")
    yes = await asked_of(office, "bo")
    await changed(office, "Betal 900 kr.")
    assert ids(await office.press("bo", yes)) == ["broadcast-gone"]
    await office.press("ida", "broadcast:take:1:edit")
    assert ids(await office.press("bo", yes)) == ["broadcast-gone"]
    assert await rows(office, prefix="recall:") == []
    assert ids(await office.press("bo", await asked_of(office, "bo")))[0] == "progress-head"


async def test_a_yes_helps_nobody_who_is_no_longer_of_the_staff_and_lasts_three_days(office: Scene) -> None:
    await sent_to_many(office)
    await office.press("ida", "broadcast:take:1:delete")
    yes = await asked_of(office, "bo")
    office.now += timedelta(days=3)
    assert ids(await office.press("bo", yes)) == ["broadcast-gone"]
    office.now -= timedelta(seconds=1)
    await roles.take(office.session, office.people["ida"].id, "staff", "")
    assert ids(await office.press("bo", yes)) == ["broadcast-gone"]
    assert await rows(office, prefix="recall:") == []


async def test_where_there_is_nobody_else_it_is_said(office: Scene) -> None:
    await sent_to_many(office)
    await roles.take(office.session, office.people["bo"].id, "staff", "")
    assert ids(await office.press("ida", "broadcast:take:1:delete")) == ["confirm-nobody"]
    assert await rows(office, prefix="recall:") == []


async def test_an_audience_that_has_grown_by_its_time_needs_a_second_person(office: Scene) -> None:
    await write(office)
    await office.press("ida", "broadcast:at:1")
    await office.fill("ida", "i morgen kl. 12")
    assert (await the(office)).state == "scheduled"
    await many(office)
    office.now = NOW + timedelta(days=2)
    await running.tick(office.work)
    assert (await the(office)).state == "unconfirmed"
    assert await rows(office) == []
    assert (await office.said("bo"))[-1] == "confirm-ask"
    await office.press("bo", "broadcast:confirm:1")
    assert len(await rows(office)) == SECOND_PERSON_ABOVE + 7


async def rogue(scene: Scene, language: str = "ti") -> None:
    """`vlad` is a volunteer who says of himself that he reads the language."""
    await scene.person("vlad", "da", "volunteer", "samx")
    await readers.offer(scene.session, scene.people["vlad"].id, [language], NOW)


async def checked(scene: Scene) -> None:
    """A text in Tigrinya by Mette, which Hana has looked at."""
    await scene.person("hana", "da", "volunteer")
    await readers.choose(scene.session, scene.people["hana"].id, ["ti"], NOW)
    await write(scene, "Lukket.")
    await scene.press("ida", "broadcast:seek:1")
    await scene.press("mette", "translation:take:1:ti")
    await scene.type("mette", "ዕጹው")
    await scene.press("hana", "translation:right:1:ti")


@pytest.mark.parametrize("step", ["take", "check", "right", "change"])
async def test_who_only_says_that_they_read_it_sees_no_draft(office: Scene, step: str) -> None:
    await rogue(office)
    await checked(office)
    assert "seek-take" not in await office.said("vlad")
    assert ids(await office.press("vlad", f"translation:{step}:1:ti")) == ["button-too-old"]


async def test_nor_does_a_reader_who_was_not_asked(office: Scene) -> None:
    await checked(office)
    await rogue(office)
    await readers.choose(office.session, office.people["vlad"].id, ["ti"], NOW)
    assert ids(await office.press("vlad", "translation:change:1:ti")) == ["button-too-old"]


async def test_what_one_alone_wrote_anew_is_not_sent_as_checked(office: Scene) -> None:
    await checked(office)
    await office.press("ida", "broadcast:send:1")
    await office.press("hana", "translation:change:1:ti")
    await office.type("hana", "900 ክሮነር ክፈሉ")
    await office.press("ida", "broadcast:start:1")
    assert "900" not in await reads(office, "selam")
    assert "Lukket." in await reads(office, "selam")
    # Mette looks at it: she may, since she was asked.
    await office.press("mette", "translation:change:1:ti")
    await office.type("mette", "ዕጹው")
    await office.press("hana", "translation:right:1:ti")
    assert "ዕጹው" in await reads(office, "selam")


async def test_the_sender_lets_pass_what_they_were_shown_as_unchecked(office: Scene) -> None:
    await write(office, "Lukket.")
    await office.press("ida", "broadcast:seek:1")
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው")
    assert "warning-unchecked" in ids(await office.press("ida", "broadcast:send:1"))
    await office.press("ida", "broadcast:start:1")
    assert "ዕጹው" in await reads(office, "selam")


async def test_who_waits_for_a_translation_gets_it_when_another_one_has_looked_at_it(office: Scene) -> None:
    await write(office, "Lukket.")
    await office.press("ida", "broadcast:missing:1:ti")
    await office.press("ida", "broadcast:seek:1")
    await office.press("ida", "broadcast:start:1")
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "900 ክሮነር ክፈሉ")
    with pytest.raises(NotYet):
        await reads(office, "selam")
    shown = await office.press("ida", "broadcast:languages:1")
    assert "translation:check:1:ti" in presses(shown)
    await office.press("bo", "translation:right:1:ti")
    assert "900" in await reads(office, "selam")


async def test_what_was_delivered_only_the_staff_translate_anew_and_nobody_has_it_before_it_is_changed(
    office: Scene,
) -> None:
    await checked(office)
    await many(office)
    await office.press("ida", "broadcast:start:1")
    await office.press("bo", "broadcast:confirm:1")
    assert ids(await office.press("hana", "translation:change:1:ti")) == ["broadcast-gone"]
    await arrive(office)
    assert ids(await office.press("hana", "translation:change:1:ti")) == ["broadcast-gone"]
    assert ids(await office.press("bo", "translation:change:1:ti"))[0] == "translate-source"
    await office.type("bo", "ክፉት")
    await office.press("hana", "translation:right:1:ti")
    assert "ዕጹው" in await reads(office, "selam")
    assert "broadcast:change:1" in presses(await office.press("ida", "broadcast:show:1"))
    assert ids(await office.press("ida", "broadcast:take:1:edit")) == ["confirm-asked"]
    assert "ዕጹው" in await reads(office, "selam")
    await office.press("bo", await asked_of(office, "bo"))
    assert "ክፉት" in await reads(office, "selam")


async def test_a_form_that_was_open_when_it_went_out_changes_nothing(office: Scene) -> None:
    await checked(office)
    await office.press("hana", "translation:change:1:ti")
    await office.press("ida", "broadcast:start:1")
    assert ids(await office.type("hana", "900 ክሮነር ክፈሉ")) == ["broadcast-gone"]
    assert "ዕጹው" in await reads(office, "selam")
