"""Tells administrators, in their language, that something about the bot is wrong, and that it is over: once each.

What was told is in the outbox, under keys that say which alarm, to whom, and since when. From them any process knows
which alarms are on, also after a start.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Literal

from actions.kernel import Message, Work, say, second
from store import outbox, persons

KEY = "alarm:"
KEPT = timedelta(days=90)
# Whoever was told of an alarm is told of the same one an hour later at the soonest.
AGAIN_AFTER = timedelta(hours=1)
NAMES = ("outbox_late", "inbox_late", "nlu_down", "backup_old", "disk_full", "token_refused", "certificate_ends")
# `unsure`: it may be about to begin, or nobody can say.
State = Literal["on", "off", "unsure"]


async def tell(work: Work, states: Mapping[str, State]) -> None:
    """Says what is new: `states` of the alarms by their names, at this moment."""
    for person_id in await second.admins(work):
        person = await persons.get(work.session, person_id)
        if person is None or person.blocked_at is not None or person.leaving:
            continue
        for name in NAMES:
            await _tell_one(work, person_id, name, states.get(name, "unsure"))


async def _tell_one(work: Work, person_id: int, name: str, state: State) -> None:
    beginning = f"{KEY}{name}:{person_id}:"
    rows = await outbox.keyed(work.session, beginning)
    begun = {row.key: row.created_at for row in rows if not (row.key or "").endswith(":over")}
    last = max(begun, key=lambda key: begun[key], default=None)
    is_over = last is None or any(row.key == f"{last}:over" for row in rows)
    if state == "off" and not is_over:
        await work.post.once(person_id, _over(name), f"{last}:over", at_once=True)
    if state == "on" and is_over and (last is None or work.now - begun[last] >= AGAIN_AFTER):
        key = f"{beginning}{work.now:%Y%m%d%H}"
        await work.post.once(person_id, _begun(name), key, at_once=True)


def _begun(name: str) -> Message:
    lines = (say("alarm-begun", about=say(f"alarm-{name}")), say("alarm-doctor", command="vejviser doctor"))
    return Message(lines=lines, can_be_danish=False)


def _over(name: str) -> Message:
    return Message(lines=(say("alarm-over", about=say(f"alarm-{name}")),), can_be_danish=False)
