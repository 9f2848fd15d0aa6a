"""Two requests of one family become one: the earlier has it all, the later is closed. Nothing that runs is lost."""

from __future__ import annotations

from actions.donations import steps
from actions.donations.agreements import remind
from actions.donations.cards import SOON, card, gone, numbered
from actions.donations.changes import change, claim, find, may_have, note
from actions.donations.details import Details
from actions.donations.fields import LONGEST_NOTE
from actions.donations.groups import update_cards
from actions.donations.states import ALIVE, OVER
from actions.kernel import Message, Reply, Rows, Turn, button, next_questions, plain, say, spaced
from store import donations, offers
from store.donations import DonationRequest

MERGED = "merged"
# Between the notes of two requests.
JOINT = " · "


async def donation_merge(turn: Turn) -> list[Reply]:
    """The other requests of the same family."""
    found = await find(turn)
    if found is None or found.state in OVER:
        return gone()
    mine = await donations.of_person(turn.session, found.person_id, ALIVE)
    others = [each for each in mine if each.id != found.id]
    if not others:
        return [Message(lines=(say("merge-none"),), buttons=next_questions())]
    lines = tuple(line for each in others for line in spaced((numbered(each), *card(each))))
    rows = tuple((button("donation_join", plain(each.id), found.id, each.id, icon="⧉"),) for each in others)
    return [Message(lines=(say("merge-ask", number=found.id), *lines), buttons=rows, can_be_danish=False)]


async def donation_join(turn: Turn) -> list[Reply]:
    """Makes one of the two; the family and whoever has one of them are told."""
    one = await find(turn)
    other = await donations.find(turn.session, turn.number("other"))
    if one is None or other is None or one.id == other.id or one.person_id != other.person_id:
        return gone()
    if one.state not in ALIVE or other.state not in ALIVE:
        return gone()
    kept, later = (one, other) if one.id < other.id else (other, one)
    helpers = {each.claimed_by for each in (kept, later)} - {None}
    _join(kept, later)
    note(turn, kept, "merge")
    await _move(turn, kept, later)
    await update_cards(turn, kept)
    turn.post.tell(kept.person_id, say("merge-family"), *card(kept), buttons=_buttons(kept, kept.person_id))
    for helper in sorted(each for each in helpers if each is not None):
        lines = (say("merge-helper"), numbered(kept), *card(kept))
        turn.post.tell(helper, *lines, buttons=_buttons(kept, helper))
    return [Message(lines=(numbered(kept), *card(kept)), buttons=next_questions())]


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
    kept.note = JOINT.join(dict.fromkeys(filter(None, (kept.note, later.note))))[:LONGEST_NOTE]
    kept.photo = kept.photo or later.photo
    kept.soon = min(kept.soon, later.soon, key=SOON.index)


async def _move(turn: Turn, kept: DonationRequest, later: DonationRequest) -> None:
    """Whoever has the later one has the earlier now, if nobody has it; else they wait for it, like those who waited."""
    holder, was_arranged = later.claimed_by, later.state == "arranged"
    moment, place, code = later.meets_at, later.place, later.code
    waited = await donations.waiting_for(turn.session, later.id, may_have(turn))
    waiting = [each for each in waited if each != kept.claimed_by]
    moves = holder is not None and kept.state == "open"
    for offered in await offers.of_request(turn.session, later.id):
        if moves or offered.state == "asked":
            offered.request_id = kept.id
    await change(turn, later, "close", reason=MERGED)
    if moves and holder is not None and await claim(turn, kept.id, holder, holder):
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
        return steps.meeting(kept) if kept.state == "arranged" else ()
    return steps.held(kept) if person_id == kept.claimed_by else ()
