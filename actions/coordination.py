"""For coordinators: how many requests are where, what is stuck, what was reported; freeing and closing them."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from actions import donations as requests
from actions.buttons import Rows, next_questions
from actions.donation_cards import button, card, gone, notify, numbered, state_line, things
from actions.donation_changes import change, find, pass_on
from actions.donation_states import OVER
from actions.messages import Day, Fact, LanguageName, Reply, Say, say, spaced
from actions.permissions import COORDINATORS
from actions.requests import Request
from actions.suggestions import best_offers
from store import audit, donations, relays, roles, trust
from store.donations import DonationRequest

# Open or unfinished for so long: somebody should look at it.
STUCK_AFTER = timedelta(days=14)
MOST_SHOWN = 5
REASONS = ("elsewhere", "silent", "unfit")


async def coordination_overview(request: Request) -> list[Reply]:
    """Counts by state, what is asked for most, and what is stuck."""
    alive = await donations.board(request.session, requests.ALIVE, None, 0, 1000)
    if not alive:
        return [Reply(lines=(say("board-empty"),), buttons=next_questions())]
    states = Counter(each.state for each in alive)
    counts = tuple(
        say("overview-line", what=say(f"request-{state}"), count=states[state])
        for state in ("open", "claimed", "arranged")
        if states[state]
    )
    items = Counter(item for each in alive for item in each.items)
    most = tuple(
        say("overview-line", what=say(f"thing-{item}"), count=count) for item, count in items.most_common(MOST_SHOWN)
    )
    stuck = [each for each in alive if request.now - each.changed_at > STUCK_AFTER][:MOST_SHOWN]
    lines = tuple(line for each in stuck for line in spaced((numbered(each), *card(each), _since(request, each))))
    rows = tuple((button("look", each, say("only-day", day=Fact(text=str(each.id))), "🔎"),) for each in stuck)
    head = (say("overview-stuck"),) if stuck else ()
    return [
        Reply(
            lines=(say("overview-head"), *counts, *spaced((say("overview-most"), *most)), *spaced(head), *lines),
            buttons=(*rows, *next_questions()),
        )
    ]


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
        close = [(button("close", found, say(f"reason-{reason}"), "✖", reason),) for reason in REASONS]
        buttons = tuple(row for row in (free, *close) if row)
    lines = (numbered(found), *card(found), state_line(found), _since(request, found), *missed, *written)
    lines += await best_offers(request, found)
    return Reply(lines=lines, buttons=buttons)


def _since(request: Request, found: DonationRequest) -> Say:
    return say("overview-since", day=Day(day=found.changed_at.astimezone(request.facts.zone).date()))
