"""Emergency: the four numbers, first 112, whatever else."""

from __future__ import annotations

from tests.actions.conftest import Ask


async def test_the_four_numbers_can_be_pressed_112_first(ask: Ask) -> None:
    reply = await ask("emergency")
    assert [card.phone for card in reply.contacts] == ["112", "1818", "1888", "+4570201201"]


async def test_no_note_about_old_facts_stands_in_the_way(ask: Ask) -> None:
    assert all(line.id.startswith("emergency") for line in (await ask("emergency")).lines)
