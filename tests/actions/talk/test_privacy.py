"""What `/privacy` says is all that there is, and all that it says is so."""

from __future__ import annotations

import pytest

from actions import FEATURES
from actions.kernel.kept import Kept
from actions.talk.privacy import HEAD
from config.languages import LANGUAGES
from rendering.slots import plain, say_in
from store.base import Base
from tests.actions.scene import Scene, ids, presses, shown

KEPT = [each for feature in FEATURES for each in feature.kept]
# What says nothing about anybody in particular.
NOBODY = {
    "budgets": "name tokens at",
    "check_cards": "id group_id sent_at items",
    "classes": "id course rule first_day last_day opens closes created_at",
    "closures": "id course first_day last_day created_at",
    "counters": "week kind topic language times",
    "done_updates": "update_id done_at",
    "donation_groups": "person_id organisation created_at",
    "examples": "id intent language text created_at",
    "fact_changes": "id at by how undoes",
    "fact_parts": "section ident position value changed_by changed_at revision",
    "fact_steps": "change_id section ident position before after",
    "facts_state": "id number",
    "guesses": "id day language guessed meant times",
    "own_answer_meanings": "id answer_id language vector",
    "own_answers_state": "id number",
    "rules": "name value",
    "staff_groups": "person_id is_forum created_at",
    "text_puzzles": "language text_id digest times",
    "texts_state": "id number",
}
LONGEST = 4096


def test_every_column_is_listed_or_says_nothing_about_a_person() -> None:
    there = {f"{table.name}.{column.name}" for table in Base.metadata.sorted_tables for column in table.columns}
    head, nobody = Kept("you", HEAD).columns, Kept("nobody", NOBODY).columns
    listed = head.union(*(each.columns for each in KEPT))
    assert listed & nobody == set()
    assert listed | nobody == there


def test_how_long_something_is_kept_is_how_soon_it_is_forgotten() -> None:
    """In days, of what a feature forgets; a form ends by itself, and messages have a term of their own."""
    forgotten = {forget.after.days for feature in FEATURES for forget in feature.forgets} | {7}
    said = {each.term.days for each in KEPT if each.term} | {days for each in KEPT for days in each.slots.values()}
    assert said - {None} <= forgotten


async def test_the_short_answer_comes_first_and_leads_to_everything(scene: Scene) -> None:
    short = await scene.command("amal", "/privacy")
    assert ids(short)[0] == "privacy"
    assert presses(short)[:2] == ["privacy:all", "ask:forget"]
    full = await scene.press("amal", "privacy:all")
    assert len(full.lines) > len(short.lines)
    assert "ask:forget" in presses(full)


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("amal", ("offered", "meet again", "calendar", "a log", "365", "90", "14", "31", "30")),
        ("ida", ("your roles", "what you made")),
    ],
)
async def test_all_that_is_kept_is_told_to_whoever_can_have_it(scene: Scene, who: str, what: tuple[str, ...]) -> None:
    said = shown(await scene.press(who, "privacy:all"), "en")
    assert [each for each in what if each not in said] == []
    assert ("your roles" in said) == (who == "ida")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_fits_into_a_message_in_every_language(scene: Scene, language: str) -> None:
    for reply in (await scene.command("ida", "/privacy"), await scene.press("ida", "privacy:all")):
        assert len(shown(reply, language)) < LONGEST
        assert all(plain(say_in(line, language)) for line in reply.lines)
