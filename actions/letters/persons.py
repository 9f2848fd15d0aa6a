"""A person reads the letter: first it is said who will see it, then, after a yes, it goes to them."""

from __future__ import annotations

from actions.kernel import Message, Reply, Traces, Turn, button, next_questions, say
from actions.letters.photos import begin_again, to_show
from actions.threads import person, showing


async def letter_person(turn: Turn) -> list[Reply]:
    """Who would see it, and whether it is to be shown to them."""
    if turn.world.letters.of(turn.person.id) is None:
        return await begin_again(turn)
    who = await showing.who_reads(turn)
    if who is None:
        return [person.unreachable(turn)]
    yes = button("letter_send", "button-letter-send", who, icon="✅")
    line = say("letter-person-ask", who=say(f"letter-person-{who}"))
    return [Message(lines=(line,), buttons=((yes,), *next_questions()), can_be_danish=False)]


async def letter_send(turn: Turn) -> list[Reply]:
    """To those of whom it was said, and to nobody else: where they are others by now, it is asked again."""
    held, who = turn.world.letters.of(turn.person.id), await showing.who_reads(turn)
    if held is None or who != turn.value("who"):
        return await letter_person(turn)
    if who == "staff":
        return await showing.to_staff(turn, held.files, say("letter-person-sent"))
    return await showing.to_readers(turn, held.files, say("letter-person-sent"))


async def photo_person(turn: Turn) -> list[Reply]:
    """A picture that came unasked is for the staff: into a conversation with them."""
    files = to_show(turn)
    if files is None:
        return [Message(lines=(say("photo-broken"),), buttons=next_questions(), can_be_danish=False)]
    return await showing.to_staff(turn, files)


async def traces(turn: Turn) -> Traces:
    """Letters that volunteers were shown."""
    return Traces(keys=(showing.key_of(turn.person.id),))
