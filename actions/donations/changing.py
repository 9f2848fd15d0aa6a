"""A request that nobody has taken is changed in place: it keeps its number and its turn."""

from __future__ import annotations

from base64 import b64encode

from actions.donations import asking, towns
from actions.donations.changes import note
from actions.donations.details import chosen, details_of, name_of_count
from actions.donations.fields import NO_PHOTO, photo_of
from actions.donations.groups import update_cards
from actions.donations.notes import NOTHING, TRAITS, VECTOR, written
from actions.kernel import Message, Reply, Turn, ask, next_questions, perform, say, write_counts
from store import donations
from store.donations import DonationRequest
from store.forms import Answers


def answers_of(found: DonationRequest) -> Answers:
    """What the form for a request would have been answered with."""
    counts = {name_of_count(item): write_counts(kinds) for item, kinds in found.details.items()}
    return {
        "items": ",".join(found.items),
        **counts,
        "note": found.note or NOTHING,
        VECTOR: b64encode(found.vector).decode("ascii"),
        TRAITS: ",".join(found.traits),
        "photo": found.photo or NO_PHOTO,
        "soon": found.soon,
        "area": towns.slug(found.area),
    }


async def changed(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: everybody sees it as it is now. What somebody has taken meanwhile stays as they took it."""
    found = await donations.find(turn.session, int(answers["changes"]))
    if found is None or found.person_id != turn.person.id or found.state != "open":
        return await perform("donation_status", turn)
    found.items, found.details = chosen(answers), details_of(answers)
    said = written(answers)
    found.note, found.vector, found.traits = said["note"], said["vector"], said["traits"]
    found.photo, found.soon = photo_of(answers), answers["soon"]
    found.area = towns.town(turn.facts, answers["area"])
    found.language, found.changed_at = turn.person.language, turn.now
    note(turn, found, "change")
    await update_cards(turn, found)
    await asking.match_request(turn, found)
    return [Message(lines=(say("request-changed"),), buttons=next_questions(ask("donation_status")))]
