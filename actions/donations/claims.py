"""A volunteer takes a request, exactly one of them; gives it back; or time takes it from them."""

from __future__ import annotations

from datetime import timedelta

from actions.donations import steps
from actions.donations.board import volunteer_buttons
from actions.donations.cards import card, gone, things
from actions.donations.changes import apply, change, claim, find, follow, held, pass_on
from actions.donations.groups import update_cards
from actions.donations.states import HELD, OVER
from actions.donations.whose import is_apart
from actions.kernel import Day, Message, Reply, Turn, Work, next_questions, perform, quotas, say
from store import donations, rules
from store.donations import DonationRequest


async def donation_claim(turn: Turn) -> list[Reply]:
    """Exactly one gets it; whoever comes later is put on the waiting list and told so."""
    wanted = await find(turn)
    mine = wanted is not None and wanted.person_id == turn.person.id
    if wanted is None or mine or wanted.state in OVER or await is_apart(turn, wanted):
        return [Message(lines=(say("claim-over"),), buttons=next_questions(steps.board()))]
    if wanted.state in HELD and wanted.claimed_by == turn.person.id:
        return await perform("donation_show", turn)
    over = await quotas.over(turn, "claim")
    if over is not None:
        return over
    found = await claim(turn, wanted.id, turn.person.id, turn.person.id)
    if found is None:
        place = await donations.wait_for(turn.session, wanted.id, turn.person.id, turn.now)
        return [Message(lines=(say("claim-late", place=place),), buttons=next_questions(steps.board()))]
    await donations.stop_waiting(turn.session, found.id, turn.person.id)
    turn.post.tell(found.person_id, say("request-claimed-notice", items=things(found)))
    await update_cards(turn, found)
    return [Message(lines=(say("claim-yours"), *card(found)), buttons=volunteer_buttons(turn, found))]


async def donation_release(turn: Turn) -> list[Reply]:
    """The volunteer cannot; the next on the waiting list has it, or it is open again."""
    found = await held(turn)
    if found is None:
        return gone()
    await change(turn, found, "release")
    await pass_on(turn, found)
    return [Message(lines=(say("claim-released"),), buttons=next_questions(steps.board()))]


async def tick(work: Work) -> None:
    """A word after some days to whoever has something and has agreed on nothing; free again after some more."""
    remind_after = timedelta(days=await rules.number(work.session, "remind_days"))
    free_after = timedelta(days=await rules.number(work.session, "free_days"))
    for found in await donations.held_since(work.session, work.now - remind_after):
        assert found.claimed_at is not None
        if found.claimed_at <= work.now - free_after:
            await _run_out(work, found)
        elif found.reminded_at is None:
            _say_that_it_waits(work, found)


async def _run_out(work: Work, found: DonationRequest) -> None:
    assert found.claimed_by is not None
    work.post.tell(found.claimed_by, say("claim-ran-out"), *card(found))
    apply(work, None, found, "release")
    await follow(work, found, "release")
    await pass_on(work, found)


def _say_that_it_waits(work: Work, found: DonationRequest) -> None:
    assert found.claimed_by is not None
    assert found.claimed_at is not None
    found.reminded_at = work.now
    since = Day(day=found.claimed_at.astimezone(work.facts.zone).date())
    buttons = ((steps.propose(found),), (steps.release(found),))
    work.post.tell(found.claimed_by, say("claim-waits", day=since), *card(found), buttons=buttons)
