"""Trying a sentence: the answer as a phone shows it, and why, with nothing kept."""

from __future__ import annotations

import asyncio
from itertools import product

import pytest

from actions.kernel.buttons import ask
from actions.kernel.messages import Message, say
from actions.kernel.turn import Danger, Entity, Level, Understanding
from actions.questions.seeing import NearAnswer
from bot.answering.rungs import RUNGS
from console.desk import Tried, Why
from store import roles
from tests.console.office import Office

TEXT = "كرسي هل Jobcafé"


def tried(rung: str = "asked", outcome: str = "asked", danger: Level = "none", kind: str = "") -> Tried:
    understood = Understanding(
        "jobcafe_hours", 0.62, (Entity("item", "chair", 0, 4), Entity("course", "jobcafe", 9, 16)),
        (("jobcafe_hours", 0.62), ("tax", 0.21)), "ar", 0.97, danger=Danger(danger, kind),
    )  # fmt: skip
    reply = Message(lines=(say("do-you-mean"),), buttons=((ask("jobcafe_hours"),),), language="ar")
    near = (NearAnswer(7, "Skal jeg have fisketegn?", "da", 0.52, "maybe"),)
    return Tried(understood, (reply,), Why(rung, outcome, 0.8, 0.4, False, False, near, "ar"))


async def test_the_answer_is_shown_as_on_a_phone_with_the_reasons(office: Office) -> None:
    asked: list[tuple[str, str]] = []

    async def try_out(text: str, language: str) -> Tried:
        asked.append((text, language))
        # As the real one does. With the page's own transaction still open it would wait for ever.
        async with asyncio.timeout(5), office.database.transaction():
            return tried()

    office.try_out = try_out
    await office.person("Mette", "staff")
    async with office.seat("Mette", language="en") as mette:
        page = await mette.send("/try", {"text": f"  {TEXT}\n", "language": "da"})
    assert asked == [(TEXT, "da")]
    assert '<div class="phone" lang="ar" dir="rtl">' in page.text
    for said in ("Jobcafé: when?", "62%", "asks whether it is meant", "chair", "\u2068العربية\u2069, \u206897%\u2069",
                 "Skal jeg have fisketegn?", "52%", "80%", "40%"):  # fmt: skip
        assert said in page.text, said
    assert f'dir="auto">{TEXT[:4]}</q>' in page.text
    assert page.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("language", ["da", "en"])
async def test_there_are_words_for_whatever_decides(office: Office, language: str) -> None:
    decided = list(product([*(each.__name__ for each in RUNGS), ""], ["answered", "asked", "refused"]))

    async def try_out(text: str, language: str) -> Tried:
        return tried(*decided[int(text)])

    office.try_out = try_out
    await office.person("Mette", "staff")
    async with office.seat("Mette", language=language) as mette:
        csrf = await mette.csrf()
        for at in range(len(decided)):
            page = await mette.send("/try", {"text": str(at), "language": "da", "csrf": csrf})
            assert page.status_code == 200, decided[at]


@pytest.mark.parametrize(("level", "said"), [("possible", "perhaps: threats"), ("certain", "for certain: threats")])
async def test_danger_is_said_with_its_kind(office: Office, level: Level, said: str) -> None:
    async def try_out(text: str, language: str) -> Tried:
        return tried(danger=level, kind="threats")

    office.try_out = try_out
    await office.person("Mette", "staff")
    async with office.seat("Mette", language="en") as mette:
        page = await mette.send("/try", {"text": "hvad", "language": "da"})
    assert said in page.text
    assert ("sure that somebody is in danger" in page.text) == (level == "certain")


@pytest.mark.parametrize("sent", [{"text": " ", "language": "da"}, {"text": "hvad", "language": "xx"}, {}])
async def test_what_cannot_be_tried_is_asked_for_again(office: Office, sent: dict[str, str]) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        page = await mette.send("/try", sent)
    assert page.status_code == 422
    assert ("Skriv noget først." in page.text) == (not sent.get("text", "").strip())


async def test_a_cpr_number_does_not_reach_the_bot_or_the_page(office: Office) -> None:
    texts: list[str] = []

    async def try_out(text: str, language: str) -> Tried:
        texts.append(text)
        return tried()

    office.try_out = try_out
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        page = await mette.send("/try", {"text": "mit cpr er 010190-1234 hvad nu", "language": "da"})
    assert "1234" not in texts[0] + page.text
    assert 'role="alert"' in page.text


async def test_nobody_without_the_right_has_the_bot_asked(office: Office) -> None:
    async def try_out(text: str, language: str) -> Tried:
        raise AssertionError("asked for somebody who may not")

    office.try_out = try_out
    await office.person("Kim", "coordinator", "samx")
    async with office.seat("Kim") as kim:
        assert (await kim.send("/try", {"text": "hvad", "language": "da"})).status_code == 403
        async with office.database.transaction() as session:
            await roles.take(session, office.numbers["Kim"], "coordinator", "samx")
        assert (await kim.send("/try", {"text": "hvad", "language": "da"})).status_code == 403
