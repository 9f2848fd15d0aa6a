"""For coordinators: one case, what was written about it and who did not come; freeing and closing it, reports."""

from __future__ import annotations

from actions.buttons import Rows, next_questions
from actions.donation_cards import button, card, gone, notify, numbered, since, state_line, things
from actions.donation_changes import change, find, pass_on
from actions.donation_states import OVER
from actions.messages import LanguageName, Reply, say
from actions.permissions import COORDINATORS
from actions.requests import Request
from actions.suggestions import best_offers
from store import audit, relays, roles, trust
from store.donations import DonationRequest

REASONS = ("elsewhere", "silent", "unfit")


async def donation_look(request: Request) -> list[Reply]:
    """One case, with what was written about it in the last 14 days."""
    found = await find(request)
    return [await _case(request, found)] if found else gone()


async def donation_free(request: Request) -> list[Reply]:
    """Takes it from whoever has it; the next on the waiting list gets it."""
    found = await find(request)
    if found is None or found.state not in ("claimed", "arranged") or found.claimed_by is None:
        return gone()
    holder = found.claimed_by
    await change(request, found, "release")
    notify(request.session, holder, (say("claim-ran-out"), *card(found)), (), request.now, request.facts)
    await pass_on(request.session, found, request.now, request.facts)
    return await donation_look(request)


async def donation_close(request: Request) -> list[Reply]:
    """Closes it with a reason; both sides are told."""
    found = await find(request)
    reason = request.understanding.value("reason")
    if found is None or found.state in OVER or reason not in REASONS:
        return gone()
    sides = [side for side in (found.person_id, found.claimed_by) if side is not None]
    line = say("request-closed-notice", items=things(found), reason=say(f"reason-{reason}"))
    await change(request, found, "close", reason=reason)
    for side in sides:
        notify(request.session, side, (line,), (), request.now, request.facts)
    return await donation_look(request)


async def donation_report(request: Request) -> list[Reply]:
    """Somebody who is part of a case reports it; every coordinator gets it with what was written."""
    found = await find(request)
    if found is None or request.person.id not in (found.person_id, found.claimed_by):
        return gone()
    case = await _case(request, found)
    for person_id in await roles.holders(request.session, COORDINATORS - {"admin"}):
        lines = (say("report-notice", number=found.id), *case.lines)
        notify(request.session, person_id, lines, case.buttons, request.now, None)
    audit.note(
        request.session, request.person.id, f"request {found.id}", "report", found.state, found.state, request.now
    )
    return [Reply(lines=(say("report-done"),), buttons=next_questions())]


async def _case(request: Request, found: DonationRequest) -> Reply:
    written = [
        say(
            "relay-family" if each.by_family else "relay-helper",
            text=each.text,
            language=LanguageName(code=each.language),
        )
        for each in await relays.of(request.session, found.id, request.now)
    ]
    missed = [
        say(line, count=count)
        for line, side in (("case-missed-family", found.person_id), ("case-missed-helper", found.claimed_by))
        if side is not None and (count := await trust.no_shows(request.session, side))
    ]
    buttons: Rows = ()
    if found.state not in OVER:
        free = (button("free", found, say("button-free"), "↩"),) if found.claimed_by else ()
        reassign = (button("reassign", found, say("button-reassign"), "👤"),)
        merge = (button("merge", found, say("button-merge"), "⧉"),)
        close = [(button("close", found, say(f"reason-{reason}"), "✖", reason),) for reason in REASONS]
        buttons = tuple(row for row in (free, reassign, merge, *close) if row)
    lines = (numbered(found), *card(found), state_line(found), since(request, found), *missed, *written)
    lines += await best_offers(request, found)
    return Reply(lines=lines, buttons=buttons)
