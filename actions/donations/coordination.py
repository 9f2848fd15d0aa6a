"""For coordinators: one case, what was written about it and who did not come; freeing and closing it, reports."""

from __future__ import annotations

from actions.donations.cards import card, gone, numbered, since, state_line, things
from actions.donations.changes import change, find, note, pass_on
from actions.donations.states import OVER, REASONS
from actions.donations.suggestions import best_offers
from actions.kernel import (
    COORDINATORS,
    LanguageName,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    button,
    next_questions,
    perform,
    quotas,
    say,
)
from store import outbox, relays, roles, trust
from store.donations import DonationRequest


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
    turn.post.tell(holder, say("claim-ran-out"), *card(found))
    await pass_on(turn, found)
    return await perform("donation_look", turn)


async def donation_close(turn: Turn) -> list[Reply]:
    """Closes it with a reason; both sides are told."""
    found = await find(turn)
    reason = turn.value("reason")
    if found is None or found.state in OVER or reason not in REASONS:
        return gone()
    sides = [side for side in (found.person_id, found.claimed_by) if side is not None]
    line = say("request-closed-notice", items=things(found), reason=say(f"reason-{reason}"))
    await change(turn, found, "close", reason=reason)
    for side in sides:
        turn.post.tell(side, line)
    return await perform("donation_look", turn)


async def donation_report(turn: Turn) -> list[Reply]:
    """Somebody who is part of a case reports it; every coordinator gets it with what was written."""
    found = await find(turn)
    if found is None or turn.person.id not in (found.person_id, found.claimed_by):
        return gone()
    keys = {
        each: f"report:{turn.person.id}:{found.id}:{each}:{turn.local_now:%Y%m%d}"
        for each in await roles.holders(turn.session, COORDINATORS - {"admin"})
    }
    unheard = {each: key for each, key in keys.items() if not await outbox.has(turn.session, key)}
    over = await quotas.over(turn, "report") if unheard else None
    if over is not None:
        return over
    await _tell_coordinators(turn, found, unheard)
    note(turn, found, "report")
    return [Message(lines=(say("report-done"),), buttons=next_questions())]


async def _tell_coordinators(turn: Turn, found: DonationRequest, keys: dict[int, str]) -> None:
    """These, each with the key that keeps them from hearing of it again that day."""
    case = await _case(turn, found)
    message = case.model_copy(update={"lines": (say("report-notice", number=found.id), *case.lines)})
    for person_id, key in keys.items():
        turn.post.notice(person_id, message, at_once=True, key=key)


async def _case(turn: Turn, found: DonationRequest) -> Message:
    missed = [
        say(line, count=count)
        for line, side in (("case-missed-family", found.person_id), ("case-missed-helper", found.claimed_by))
        if side is not None and (count := await trust.no_shows(turn.session, side))
    ]
    lines = (numbered(found), *card(found), state_line(found), since(turn, found), *missed)
    lines = (*lines, *await _written(turn, found), *await best_offers(turn, found))
    return Message(lines=lines, buttons=_decisions(found))


async def _written(turn: Turn, found: DonationRequest) -> list[Say]:
    """What the two wrote to each other."""
    return [
        say(
            "relay-family" if each.by_family else "relay-helper",
            text=each.text,
            language=LanguageName(code=each.language),
        )
        for each in await relays.of(turn.session, found.id, turn.now)
    ]


def _decisions(found: DonationRequest) -> Rows:
    """What a coordinator can do about a case that is not over."""
    if found.state in OVER:
        return ()
    free = ((button("donation_free", "button-free", found.id, icon="↩"),),) if found.claimed_by else ()
    reassign = button("donation_reassign", "button-reassign", found.id, icon="👤")
    merge = button("donation_merge", "button-merge", found.id, icon="⧉")
    close = tuple((button("donation_close", f"reason-{each}", found.id, each, icon="✖"),) for each in REASONS)
    return (*free, (reassign,), (merge,), *close)
