"""Two requests of one family become one: the earlier has it all, the later is closed. Nothing that runs is lost."""

from __future__ import annotations

from actions.donations.board import volunteer_rows
from actions.donations.cards import LONGEST_NOTE, button, card, gone, numbered, tell
from actions.donations.changes import change, find, update_cards
from actions.donations.details import Details
from actions.donations.donations import ALIVE, SOON
from actions.donations.meetings import remind
from actions.donations.relays import meeting_buttons
from actions.donations.states import OVER
from actions.kernel.buttons import Rows, next_questions
from actions.kernel.messages import Fact, Reply, say, spaced
from actions.kernel.turn import Turn
from store import audit, donations, offers
from store.donations import DonationRequest

MERGED = "merged"


async def donation_merge(turn: Turn) -> list[Reply]:
    """The other requests of the same family."""
    found = await find(turn)
    if found is None or found.state in OVER:
        return gone()
    mine = await donations.of_person(turn.session, found.person_id, ALIVE)
    others = [each for each in mine if each.id != found.id]
    if not others:
        return [Reply(lines=(say("merge-none"),), buttons=next_questions())]
    lines = tuple(line for each in others for line in spaced((numbered(each), *card(each))))
    rows = tuple(
        (button("join", found, say("only-day", day=Fact(text=str(each.id))), "⧉", str(each.id)),) for each in others
    )
    return [Reply(lines=(say("merge-ask", number=found.id), *lines), buttons=rows, can_be_danish=False)]


async def donation_join(turn: Turn) -> list[Reply]:
    """Makes one of the two; the family and whoever has one of them are told."""
    one = await find(turn)
    other = await donations.find(turn.session, int(turn.understanding.value("other") or 0))
    if one is None or other is None or one.id == other.id or one.person_id != other.person_id:
        return gone()
    if one.state not in ALIVE or other.state not in ALIVE:
        return gone()
    kept, later = (one, other) if one.id < other.id else (other, one)
    helpers = {each.claimed_by for each in (kept, later)} - {None}
    _join(kept, later)
    audit.note(turn.session, turn.person.id, f"request {kept.id}", "merge", kept.state, kept.state, turn.now)
    await _move(turn, kept, later)
    await turn.session.flush()
    await update_cards(turn.session, kept, turn.now)
    await tell(turn, kept.person_id, (say("merge-family"), *card(kept)), _buttons(kept, kept.person_id))
    for helper in sorted(each for each in helpers if each is not None):
        await tell(turn, helper, (say("merge-helper"), numbered(kept), *card(kept)), _buttons(kept, helper))
    return [Reply(lines=(numbered(kept), *card(kept)), buttons=next_questions())]


def _join(kept: DonationRequest, later: DonationRequest) -> None:
    """All things of both, of each kind the larger number; all words that there is room for, and what they mean."""
    kept.items = list(dict.fromkeys((*kept.items, *later.items)))
    details: Details = {item: dict(kinds) for item, kinds in kept.details.items()}
    for item, kinds in later.details.items():
        known = details.setdefault(item, {})
        for kind, count in kinds.items():
            known[kind] = max(count, known.get(kind, 0))
    kept.details = details
    kept.vector = kept.vector or later.vector
    kept.traits = list(dict.fromkeys((*kept.traits, *later.traits)))
    kept.note = " · ".join(dict.fromkeys(filter(None, (kept.note, later.note))))[:LONGEST_NOTE]
    kept.photo = kept.photo or later.photo
    kept.soon = min(kept.soon, later.soon, key=SOON.index)


async def _move(turn: Turn, kept: DonationRequest, later: DonationRequest) -> None:
    """Whoever has the later one has the earlier now, if nobody has it; else they wait for it, like those who waited."""
    holder, was_arranged = later.claimed_by, later.state == "arranged"
    moment, place, code = later.meets_at, later.place, later.code
    waiting = [each for each in await donations.waiting_for(turn.session, later.id) if each != kept.claimed_by]
    moves = holder is not None and kept.state == "open"
    for offered in await offers.of_request(turn.session, later.id):
        if moves or offered.state == "asked":
            offered.request_id = kept.id
    await change(turn, later, "close", reason=MERGED)
    if moves and holder is not None and await donations.claim(turn.session, kept.id, holder, turn.now):
        audit.note(turn.session, holder, f"request {kept.id}", "claim", "open", "claimed", turn.now)
        await donations.find(turn.session, kept.id)
        if was_arranged:
            kept.meets_at, kept.place, kept.code = moment, place, code
            await change(turn, kept, "arrange")
            remind(turn, kept)
    elif holder is not None and holder != kept.claimed_by:
        waiting = [holder, *waiting]
    for each in waiting:
        if each != kept.claimed_by:
            await donations.wait_for(turn.session, kept.id, each, turn.now)


def _buttons(kept: DonationRequest, person_id: int) -> Rows:
    """What this side can do about the one that is left."""
    if person_id == kept.person_id:
        return meeting_buttons(kept) if kept.state == "arranged" else ()
    return volunteer_rows(kept) if person_id == kept.claimed_by else ()
