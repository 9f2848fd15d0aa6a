"""Danger, violence, acute illness, thoughts of suicide: the numbers, at once, before everything else."""

from __future__ import annotations

from actions.kernel import ContactCard, Message, Phone, Reply, Turn, ask, next_questions, say

LINE = {
    "alarm": "emergency",
    "doctor_on_call": "emergency-doctor",
    "violence": "emergency-violence",
    "suicide": "emergency-suicide",
}


async def emergency(turn: Turn) -> list[Reply]:
    numbers = turn.facts.emergency
    lines = tuple(say(LINE[number.id], name=number.name, phone=Phone(number=number.phone)) for number in numbers)
    cards = tuple(ContactCard(name=number.name, phone=number.phone) for number in numbers)
    return [Message(lines=lines, contacts=cards, buttons=next_questions(ask("talk_to_human")))]
