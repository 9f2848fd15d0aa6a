"""What is pressed under a letter's answer: remind me, show the Danish."""

from __future__ import annotations

from actions.appointments import keeping, whereabouts
from actions.kernel import Message, ReadLetter, Reply, Turn, next_questions, of_minutes, say
from actions.letters.photos import begin_again


async def letter_remind(turn: Turn) -> list[Reply]:
    """The appointment, or the deadline, is kept and reminded of; pressed twice, once."""
    moment = of_minutes(turn.number("minutes"))
    if moment <= turn.now:
        return [Message(lines=(say("appointment-past"),), buttons=next_questions())]
    return await keeping.keep(turn, moment, keeping.about(turn.value("about")), _spot(turn))


async def letter_lines(turn: Turn) -> list[Reply]:
    """The Danish lines as they were read, as long as they are known. They are put in when they are sent."""
    return [ReadLetter(lines=True)] if turn.world.letters.of(turn.person.id) else await begin_again(turn)


def _spot(turn: Turn) -> whereabouts.Spot:
    """The place of the button, or the address as long as it is known."""
    place = turn.value("place")
    if place != whereabouts.ELSEWHERE:
        return whereabouts.Spot(place=place)
    held = turn.world.letters.of(turn.person.id)
    return whereabouts.Spot(place_text=held.address if held else None)
