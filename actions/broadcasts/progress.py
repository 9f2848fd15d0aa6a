"""How far a broadcast is, as one message: a bar, the numbers, what can be done now."""

from __future__ import annotations

import math
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions.broadcasts.parts import list_button, press
from actions.kernel.buttons import Rows
from actions.kernel.messages import Reply, Say, say, spaced
from store import broadcasts, deliveries
from store.broadcasts import Broadcast
from store.deliveries import Counts

# 80 % of Telegram's 30 messages a second.
PER_MINUTE = 24 * 60
BAR = 12
MOST_REASONS = 3


async def progress(session: AsyncSession, broadcast: Broadcast, now: datetime, *, in_place: bool = False) -> Reply:
    """The numbers as they are now, with the buttons that make sense now."""
    await session.flush()
    counts = await deliveries.counts(session, broadcast.id)
    answers = await broadcasts.answers(session, broadcast.id)
    lines = [
        say("progress-head", number=broadcast.id, state=say(f"broadcast-state-{broadcast.state}")),
        *_bar(counts),
        say("progress-sent", count=counts.sent, all=broadcast.recipients),
        *_asked(broadcast, answers),
        *_trouble(broadcast, counts),
        *(say("progress-reason", reason=reason, count=count) for reason, count in await _reasons(session, broadcast)),
    ]
    if broadcast.state == "sending" and counts.waiting:
        lines.append(say("progress-left", minutes=math.ceil(counts.waiting / PER_MINUTE)))
    if broadcast.state in ("recalling", "recalled"):
        recalled = await deliveries.counts(session, broadcast.id, deliveries.recall_prefix(broadcast))
        lines += spaced((say("progress-recalled", count=recalled.sent, all=recalled.all),))
    return Reply(lines=tuple(lines), buttons=_buttons(broadcast), can_be_danish=False, in_place=in_place)


def _bar(counts: Counts) -> tuple[Say, ...]:
    if not counts.all:
        return ()
    done = 1 - (counts.waiting + counts.untranslated) / counts.all
    full = int(done * BAR)
    return (say("progress-bar", bar="▓" * full + "░" * (BAR - full), percent=int(100 * done)),)


def _asked(broadcast: Broadcast, answers: dict[str, int]) -> list[Say]:
    found = [say("progress-read", count=answers["read"])] if "read" in broadcast.asks else []
    if "coming" in broadcast.asks:
        found.append(say("progress-coming", coming=answers["coming"], absent=answers["absent"]))
    return found


def _trouble(broadcast: Broadcast, counts: Counts) -> list[Say]:
    """What did not arrive; with whoever had everything deleted meanwhile the rows are gone."""
    forgotten = max(broadcast.recipients - counts.all, 0)
    numbers = {
        "gone": counts.gone,
        "failed": counts.failed,
        "left-out": counts.left_out + forgotten,
        "untranslated": counts.untranslated,
    }
    return [say(f"progress-{name}", count=count) for name, count in numbers.items() if count]


async def _reasons(session: AsyncSession, broadcast: Broadcast) -> list[tuple[str, int]]:
    return list((await deliveries.reasons(session, broadcast.id, MOST_REASONS)).items())


def _buttons(broadcast: Broadcast) -> Rows:
    pause = press("pause", broadcast, say("button-pause"), "⏸")
    go = press("go", broadcast, say("button-go-on"), "▶")
    stop = press("stop", broadcast, say("button-stop"), "⏹")
    change = press("text", broadcast, say("button-text"), "✏")
    recall = press("recall", broadcast, say("button-recall"), "↩")
    report = press("report", broadcast, say("button-report-of"), "📊")
    languages = press("languages", broadcast, say("button-translations"), "🌐")
    by_state: dict[str, Rows] = {
        "sending": ((pause, stop), (languages,)),
        "paused": ((go, stop), (languages,)),
        "sent": ((change, recall), (report,)),
        "stopped": ((change, recall), (report,)),
        "recalled": ((report,),),
    }
    return (*by_state.get(broadcast.state, ()), (list_button(),))
