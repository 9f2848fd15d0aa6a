"""The volunteers' groups: each gets a card for each request, which changes with it."""

from __future__ import annotations

from collections.abc import Iterable

from actions.donations import steps
from actions.donations.cards import card, numbered, state_line
from actions.donations.states import ALIVE, OVER
from actions.kernel import COORDINATORS, Edit, Message, Reply, Turn, Work, next_questions, say
from store import donations, groups, persons, roles
from store.donations import DonationRequest

CARDS_AT_FIRST = 5


async def group_link(turn: Turn) -> list[Reply]:
    """This group gets a card for each request from now on."""
    chat = turn.number("chat")
    if chat >= 0:
        return [Message(lines=(say("group-how"),), buttons=next_questions())]
    group = await persons.meet(turn.session, chat, "da", turn.now)
    organisation = await roles.organisation(turn.session, turn.person.id)
    await groups.link(turn.session, group.id, turn.now, organisation, turn.person.id)
    for each in await donations.board(turn.session, ALIVE, None, 0, CARDS_AT_FIRST):
        await update_cards(turn, each)
    return [Message(lines=(say("group-linked"),), buttons=next_questions())]


async def group_unlink(turn: Turn) -> list[Reply]:
    """`/unlink`: this group gets no more cards."""
    group = await persons.find(turn.session, turn.number("chat")) if turn.number("chat") < 0 else None
    if group is None or not await groups.unlink(turn.session, group.id):
        return [Message(lines=(say("group-how"),), buttons=next_questions())]
    return [Message(lines=(say("staff-group-unlinked"),), buttons=next_questions())]


async def unlink_all(work: Work, linked: Iterable[int]) -> None:
    """Nobody answers for these groups any more: they get no more cards, and are told so."""
    for group in linked:
        await groups.unlink(work.session, group)
        work.post.tell(group, say("staff-group-unlinked"), at_once=True)


async def update_cards(work: Work, found: DonationRequest) -> None:
    """The card in each group: sent once, edited whenever the state changes. Groups have no quiet hours.

    What is over before the group has seen it is not sent at all.
    """
    buttons = ((steps.claim(found),),) if found.state not in OVER else ()
    lines = (numbered(found), *card(found), state_line(found))
    shown = Message(lines=lines, buttons=buttons, can_be_danish=False)
    for group in await groups.answered_for(work.session, COORDINATORS, work.world.admin_ids):
        key = f"card:{found.id}:{group.person_id}"
        first = shown.model_copy(update={"photo": found.photo})
        if found.state in OVER and await work.post.unsend(key):
            continue
        await work.post.card(group.person_id, first, Edit(key=key, message=shown), key)
