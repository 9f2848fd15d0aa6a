"""The numbers that staff see: who is here, what is asked, what gets no answer; and nobody in particular."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from actions.kernel.acts import ACTS
from actions.kernel.commands import shown as commands_shown
from actions.kernel.messages import Figures, LanguageName, Message, Say
from actions.numbers.topics import is_topic
from config.languages import LANGUAGES
from rendering import locales
from store import numbers, persons
from store.numbers import Kind
from tests.actions.scene import Scene, ids, presses, shown

WEEK = timedelta(days=7)


async def asked(scene: Scene, times: int, kind: Kind, topic: str, language: str = "ti", weeks_ago: int = 0) -> None:
    for _ in range(times):
        await numbers.count(scene.session, kind, topic, language, scene.now - weeks_ago * WEEK)


async def people(scene: Scene, many: int, language: str, days_ago: int | None = None) -> None:
    known = sum((await numbers.people(scene.session)).values())
    for number in range(many):
        person = await persons.meet(scene.session, 5000 + known + number, language, scene.now)
        person.wrote_on = None if days_ago is None else scene.now.date() - timedelta(days=days_ago)
    await scene.session.flush()


def bars(figures: Figures) -> dict[str, tuple[int, ...]]:
    """What stands beside each label."""
    rows = zip(*(series.values for series in figures.series), strict=True)
    return {name(label): row for label, row in zip(figures.labels, rows, strict=True)}


def name(label: object) -> str:
    if isinstance(label, Say):
        return label.id
    return label.code if isinstance(label, LanguageName) else str(getattr(label, "text", label))


async def test_people_are_counted_by_language_and_by_when_they_wrote(scene: Scene) -> None:
    await people(scene, 12, "ti", days_ago=6)
    await people(scene, 7, "ar", days_ago=29)
    await people(scene, 4, "uk", days_ago=40)
    text = shown(await scene.command("ida", "/numbers"), "da")
    assert "• Mennesker: 25" in text
    assert "• Har skrevet den seneste uge: 10" in text
    assert "• Har skrevet den seneste måned: 15" in text
    assert re.findall(r"• (ትግርኛ|العربية|Українська|noget andet): (\d+)", text) == [
        ("ትግርኛ", "10"), ("العربية", "5"), ("noget andet", "5"),
    ]  # fmt: skip


async def test_what_became_of_questions_stands_beside_how_many_there_were(scene: Scene) -> None:
    await asked(scene, 42, "answered", "tax")
    await asked(scene, 6, "asked", "papers", "so", weeks_ago=4)
    await asked(scene, 14, "missed", "")
    await asked(scene, 20, "pressed", "tax")
    await asked(scene, 5, "not_this", "tax")
    await asked(scene, 4, "wrong", "tax")
    await asked(scene, 100, "answered", "tax", weeks_ago=5)
    text = shown(await scene.command("ida", "/numbers"), "da")
    assert "Spørgsmål siden: mandag den 26. oktober 2026" in text
    assert "• Spørgsmål: 80\n" in text
    assert "• Fik svar: 40 / 60 (66 %)" in text
    assert "• Jeg spurgte: Mener du det her?: 5 / 60 (8 %)" in text
    assert "• Ikke forstået: 10 / 60 (16 %)" in text
    assert "• Ikke det: 5 / 40 (12 %)" in text
    assert "forkert" not in text


async def test_what_is_asked_most_and_answered_least_is_named(scene: Scene) -> None:
    await asked(scene, 30, "answered", "tax")
    await asked(scene, 10, "answered", "papers")
    await asked(scene, 12, "missed", "papers")
    await asked(scene, 3, "answered", "transport")
    await asked(scene, 4, "missed", "transport")
    await asked(scene, 50, "missed", "")
    reply = await scene.command("ida", "/numbers")
    text = shown(reply, "en")
    most, least = text.split("People ask most about:")[1].split("Most often without a good answer:")
    assert [line for line in most.splitlines() if line] == [
        "• Tax: 30",
        "• Passport and papers: 20",
        "• Bus, train, driving licence: 5",
    ]
    assert least.splitlines()[1] == "• Passport and papers: 10 / 20 (50 %)"
    [drawn] = reply.charts
    assert bars(drawn) == {
        "intent-tax": (30, 0), "intent-papers": (20, 10), "intent-transport": (5, 0), "thing-other": (50, 50),
    }  # fmt: skip


async def test_what_staff_have_answered_once_has_a_name_of_its_own(scene: Scene) -> None:
    await asked(scene, 9, "answered", "own")
    reply = await scene.command("ida", "/numbers")
    [drawn] = reply.charts
    assert bars(drawn) == {"own-all": (5, 0)}
    assert "• Spørgsmål og svar fra os: 5" in shown(reply, "da")


async def test_a_topic_that_the_bot_no_longer_has_is_among_the_others(scene: Scene) -> None:
    await asked(scene, 9, "answered", "of_last_year")
    [drawn] = (await scene.command("ida", "/numbers")).charts
    assert bars(drawn) == {"thing-other": (5, 0)}


async def test_languages_show_people_beside_what_they_asked(scene: Scene) -> None:
    await people(scene, 11, "ti")
    await asked(scene, 8, "answered", "tax", "ti")
    await asked(scene, 25, "pressed", "tax", "uk")
    await asked(scene, 3, "missed", "", "ln")
    [drawn] = (await scene.press("ida", "numbers:by:language")).charts
    assert bars(drawn) == {"ti": (10, 5), "uk": (0, 25)}


async def test_weeks_stand_in_their_order_from_the_first_that_can_be_shown(scene: Scene) -> None:
    for weeks_ago, times in ((20, 90), (3, 4), (2, 10), (1, 4), (0, 7)):
        await asked(scene, times, "answered", "tax", weeks_ago=weeks_ago)
    [drawn] = (await scene.press("ida", "numbers:by:week")).charts
    assert bars(drawn) == {"2026-46": (10,), "2026-47": (0,), "2026-48": (5,)}


async def test_the_files_hold_all_thirteen_months(scene: Scene) -> None:
    for weeks_ago, times in ((57, 90), (56, 10), (0, 7)):
        await asked(scene, times, "answered", "tax", weeks_ago=weeks_ago)
    reply = await scene.press("ida", "numbers:tables")
    topics, languages, weeks = reply.tables
    assert bars(topics) == {"intent-tax": (15, 0)}
    assert bars(languages) == {"ti": (0, 15)}
    assert len(weeks.labels) == 57
    assert bars(weeks)["2025-44"] == (10,)


async def test_without_enough_there_is_no_picture_and_no_number(scene: Scene) -> None:
    await asked(scene, 4, "answered", "tax")
    for reply in (
        await scene.command("ida", "/numbers"),
        *[await scene.press("ida", f"numbers:by:{by}") for by in ("topic", "language", "week")],
    ):
        assert reply.charts == ()
        assert re.findall(r"\d", shown(reply, "da")) == []
    assert ids(await scene.press("ida", "numbers:tables")) == ["numbers-none"]


async def test_each_picture_leads_to_the_others_and_to_the_files(scene: Scene) -> None:
    every = {"numbers:by:topic", "numbers:by:language", "numbers:by:week", "numbers:tables"}
    for by in ("topic", "language", "week"):
        pressed = await scene.press("ida", f"numbers:by:{by}")
        assert every & set(presses(pressed)) == every - {f"numbers:by:{by}"}


@pytest.mark.parametrize("data", ["ask:numbers", "numbers:by:week", "numbers:tables"])
async def test_nobody_but_staff_sees_numbers(data: str, street: Scene) -> None:
    await asked(street, 50, "answered", "tax")
    await street.person("boss", "da", "admin")
    await street.person("kim", "da", "coordinator", "samx")
    for who, may in (("boss", True), ("ida", True), ("kim", False), ("mette", False), ("amal", False)):
        reply = await street.press(who, data)
        assert (ids(reply) != ["not-allowed"]) == may
        assert may or not (reply.charts or reply.tables)


def test_the_command_is_in_the_menu_of_staff_alone() -> None:
    assert "numbers" in commands_shown({"staff"}) and "numbers" in commands_shown({"admin"})
    assert "numbers" not in commands_shown({"coordinator"}) and "numbers" not in commands_shown(())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_name(language: str) -> None:
    for topic in filter(is_topic, ACTS):
        assert locales.text(language, f"intent-{topic}")


async def test_it_is_one_message_that_fits_a_phone(scene: Scene) -> None:
    for at, topic in enumerate(filter(is_topic, ACTS)):
        await asked(scene, 20 + at, "answered", topic, list(LANGUAGES)[at % len(LANGUAGES)])
        await asked(scene, 10, "missed", topic)
    for language in LANGUAGES:
        await people(scene, 20, language, days_ago=0)
    reply = await scene.command("ida", "/numbers")
    assert isinstance(reply, Message)
    for language in LANGUAGES:
        text = shown(reply, language)
        assert len(text) < 4096
        assert len(text.splitlines()) <= 45
