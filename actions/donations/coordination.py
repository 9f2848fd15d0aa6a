"""For coordinators: one case, what was written about it and who did not come; freeing and closing it, reports."""

from __future__ import annotations

from actions.donations.cards import button, card, gone, notify, numbered, since, state_line, things
from actions.donations.changes import change, find, pass_on
from actions.donations.states import OVER
from actions.donations.suggestions import best_offers
from actions.kernel.buttons import Rows, next_questions
from actions.kernel.messages import LanguageName, Reply, say
from actions.kernel.permissions import COORDINATORS
from actions.kernel.turn import Turn
from store import audit, relays, roles, trust
from store.donations import DonationRequest

REASONS = ("elsewhere", "silent", "unfit")


async def donation_look(turn: Turn) -> list[Reply]:
    """One case, with what was written about it in the last 14 days."""
    found = await find(turn)
    return [await _case(turn, found)] if found else gone()


async def donation_free(turn: Turn) -> list[Reply]:
    """Takes it from whoever has it; the next on the waiting list gets it."""
    found = await find(turn)
    if found is None or found.state not in ("claimed", "arranged") or found.claimed_by is None:
        return gone()
    holder = found.claimed_by
    await change(turn, found, "release")
    notify(turn.session, holder, (say("claim-ran-out"), *card(found)), (), turn.now, turn.facts)
    await pass_on(turn.session, found, turn.now, turn.facts)
    return await donation_look(turn)


async def donation_close(turn: Turn) -> list[Reply]:
    """Closes it with a reason; both sides are told."""
    found = await find(turn)
    reason = turn.understanding.value("reason")
    if found is None or found.state in OVER or reason not in REASONS:
        return gone()
    sides = [side for side in (found.person_id, found.claimed_by) if side is not None]
    line = say("request-closed-notice", items=things(found), reason=say(f"reason-{reason}"))
    await change(turn, found, "close", reason=reason)
    for side in sides:
        notify(turn.session, side, (line,), (), turn.now, turn.facts)
    return await donation_look(turn)


async def donation_report(turn: Turn) -> list[Reply]:
    """Somebody who is part of a case reports it; every coordinator gets it with what was written."""
    found = await find(turn)
    if found is None or turn.person.id not in (found.person_id, found.claimed_by):
        return gone()
    case = await _case(turn, found)
    for person_id in await roles.holders(turn.session, COORDINATORS - {"admin"}):
        lines = (say("report-notice", number=found.id), *case.lines)
        notify(turn.session, person_id, lines, case.buttons, turn.now, None)
    audit.note(turn.session, turn.person.id, f"request {found.id}", "report", found.state, found.state, turn.now)
    return [Reply(lines=(say("report-done"),), buttons=next_questions())]


async def _case(turn: Turn, found: DonationRequest) -> Reply:
    written = [
        say(
            "relay-family" if each.by_family else "relay-helper",
            text=each.text,
            language=LanguageName(code=each.language),
        )
        for each in await relays.of(turn.session, found.id, turn.now)
    ]
    missed = [
        say(line, count=count)
        for line, side in (("case-missed-family", found.person_id), ("case-missed-helper", found.claimed_by))
        if side is not None and (count := await trust.no_shows(turn.session, side))
    ]
    buttons: Rows = ()
    if found.state not in OVER:
        free = (button("free", found, say("button-free"), "↩"),) if found.claimed_by else ()
        reassign = (button("reassign", found, say("button-reassign"), "👤"),)
        merge = (button("merge", found, say("button-merge"), "⧉"),)
        close = [(button("close", found, say(f"reason-{reason}"), "✖", reason),) for reason in REASONS]
        buttons = tuple(row for row in (free, reassign, merge, *close) if row)
    lines = (numbered(found), *card(found), state_line(found), since(turn, found), *missed, *written)
    lines += await best_offers(turn, found)
    return Reply(lines=lines, buttons=buttons)
