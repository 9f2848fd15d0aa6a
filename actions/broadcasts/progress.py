"""How far a broadcast is, as one message: a bar, the numbers, what can be done now."""

from __future__ import annotations

import math

from actions.broadcasts.parts import list_button
from actions.kernel import Message, Rows, Say, Work, button, say, spaced
from store import broadcasts, deliveries
from store.broadcasts import DELIVERED, Broadcast
from store.deliveries import Counts

# 80 % of Telegram's 30 messages a second.
PER_MINUTE = 24 * 60
BAR = 12
MOST_REASONS = 3


async def progress(work: Work, broadcast: Broadcast, *, in_place: bool = False) -> Message:
    """The numbers as they are now, with the buttons that make sense now."""
    counts = await deliveries.counts(work.session, broadcast.id)
    answers = await broadcasts.answers(work.session, broadcast.id)
    reasons = await deliveries.reasons(work.session, broadcast.id, MOST_REASONS)
    lines = [
        say("progress-head", number=broadcast.id, state=say(f"broadcast-state-{broadcast.state}")),
        *_bar(counts),
        say("progress-sent", count=counts.sent, all=broadcast.recipients),
        *_asked(broadcast, answers),
        *_trouble(broadcast, counts),
        *(say("progress-reason", reason=reason, count=count) for reason, count in reasons.items()),
    ]
    if broadcast.state == "sending" and counts.waiting:
        lines.append(say("progress-left", minutes=math.ceil(counts.waiting / PER_MINUTE)))
    if broadcast.state in ("recalling", "recalled"):
        recalled = await deliveries.counts(work.session, broadcast.id, deliveries.recall_prefix(broadcast))
        lines += spaced((say("progress-recalled", count=recalled.sent, all=recalled.all),))
    return Message(lines=tuple(lines), buttons=_buttons(broadcast), can_be_danish=False, in_place=in_place)


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


def _buttons(broadcast: Broadcast) -> Rows:
    number = broadcast.id
    pause = button("broadcast_pause", "button-pause", number, icon="⏸")
    go = button("broadcast_go", "button-go-on", number, icon="▶")
    stop = button("broadcast_stop", "button-stop", number, icon="⏹")
    change = button("broadcast_text", "button-text", number, icon="✏")
    recall = button("broadcast_recall", "button-recall", number, icon="↩")
    report = button("broadcast_report", "button-report-of", number, icon="📊")
    languages = button("broadcast_languages", "button-translations", number, icon="🌐")
    by_state: dict[str, Rows] = {
        "sending": ((pause, stop), (languages,)),
        "paused": ((go, stop), (languages,)),
        "sent": ((change, recall), (report,)),
        "stopped": ((change, recall), (report,)),
        "recalled": ((report,),),
    }
    # Another text is being made of it, which nobody has yet.
    every = say("button-change-everywhere", count=broadcast.recipients)
    changing = ((button("broadcast_change", every, number, icon="✏"),),) if broadcast.published else ()
    shown = changing if broadcast.state in DELIVERED else ()
    return (*by_state.get(broadcast.state, ()), *shown, (list_button(),))
