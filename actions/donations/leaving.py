"""What a person had goes on to others when they leave, or lose the role by which they had it."""

from __future__ import annotations

from actions.donations.changes import end_claim
from actions.donations.donations import withdraw
from actions.donations.groups import unlink_all
from actions.donations.merging import JOINT
from actions.donations.states import ALIVE
from actions.kernel import COORDINATORS, VOLUNTEERS, Loss, Traces, Turn
from store import addresses, donations, groups, offers, relays, trust

MOST_HELD = 1000


async def traces(turn: Turn) -> Traces:
    """Notes, pictures, what was written to the other side; the cards of requests, and what asked for more of them."""
    session, person_id = turn.session, turn.person.id
    wanted = await donations.of_person(session, person_id)
    given = await offers.every_of(session, person_id)
    noted = [*(each.note for each in wanted), *(each.note for each in given)]
    notes = [part for note in noted for part in (note, *note.split(JOINT))]
    pictures = [*(each.photo for each in wanted if each.photo), *(photo for each in given for photo in each.photos)]
    written = await relays.texts_by(session, person_id)
    lives = await addresses.written_by(session, person_id)
    keys = (f"between:{person_id}:", *(f"card:{each.id}:" for each in wanted))
    texts = (*notes, *pictures, *written, *lives)
    return Traces(texts, keys, (f"more:{person_id}:",), (f"between:{person_id}:", f"report:{person_id}:"))


async def leave(turn: Turn) -> None:
    """Whoever has everything deleted gives back what they took, and needs nothing any more.

    What others are told of that says no word of theirs.
    """
    await relays.forget_by(turn.session, turn.person.id)
    for found in await donations.of_person(turn.session, turn.person.id):
        found.note, found.photo = "", None
    await _give_back(turn, turn.person.id)
    await trust.left(turn.session, turn.person.id, turn.now)
    for found in await donations.of_person(turn.session, turn.person.id, ALIVE):
        await withdraw(turn, found)
    await unlink_all(turn, await groups.linked_by(turn.session, turn.person.id))


async def lose(turn: Turn, loss: Loss) -> None:
    """Who is no volunteer any more has no family and waits for none; who coordinates no more has no group."""
    if loss.ends(VOLUNTEERS):
        await _give_back(turn, loss.person.id)
        await donations.stop_waiting_at_all(turn.session, loss.person.id)
    if loss.ends(COORDINATORS):
        organisation = loss.right.organisation if loss.right.role == "coordinator" else ""
        await unlink_all(turn, await groups.linked_by(turn.session, loss.person.id, organisation))


async def _give_back(turn: Turn, person_id: int) -> None:
    """Everything that they have taken: the family is told, the next on the waiting list gets it."""
    for found in await donations.board(turn.session, {"claimed", "arranged"}, person_id, 0, MOST_HELD):
        await end_claim(turn, found)
