"""What somebody had asked who says that the answer is wrong."""

from __future__ import annotations

from collections.abc import Collection

from actions.information import used
from actions.kernel import ACTS, Message, Say, Turn, message_in, of_row, press
from config.facts_parts import Key
from store import outbox

_NAMED = "intent-"


async def topic(turn: Turn, shown: str, keys: Collection[Key]) -> str:
    """The act of the answer: as it says itself above what was typed, or as its facts tell; empty where neither does."""
    row = await outbox.with_button(turn.session, turn.person.id, press("wrong_say", shown))
    answer = message_in(of_row(row.message)) if row else None
    return (_said(answer) if answer else "") or _by_facts(turn, keys)


def _said(answer: Message) -> str:
    about = next((line.args.get("about") for line in answer.lines if line.id == "understood"), None)
    act = about.id.removeprefix(_NAMED) if isinstance(about, Say) and about.id.startswith(_NAMED) else ""
    return act if act in ACTS else ""


def _by_facts(turn: Turn, keys: Collection[Key]) -> str:
    """The one act that shows these facts and no others."""
    acts = (*used.USES, *(each.id for each in turn.facts.elsewhere))
    showing = {act for act in acts if set(used.keys(turn.facts, act)) == set(keys)}
    return showing.pop() if len(showing) == 1 else ""
