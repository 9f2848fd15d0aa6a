"""What is pressed under a letter's answer: remind me, show the Danish."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from actions.appointments import keeping, planning, values, whereabouts
from actions.kernel import MINUTES, Message, ReadLetter, Reply, Turn, next_questions, of_minutes, say
from actions.letters.photos import begin_again

# What the button of a reminder carries: when it is, what it is about, where.
REMINDED = (MINUTES, values.ABOUT, values.PLACE)


def moment_of(day: date, clock: time | None, zone: ZoneInfo) -> datetime:
    """When it is; of a day without a time its last moment."""
    return datetime.combine(day, clock or planning.END_OF_DAY, zone)


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
