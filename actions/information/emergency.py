"""Danger, violence, acute illness, thoughts of suicide: the number that fits first, at once, before everything else."""

from __future__ import annotations

from actions.kernel import ContactCard, Message, Phone, Reply, Say, Turn, about, ask, next_questions, say, spaced
from config.facts import EmergencyNumber, Municipality

LINE = {
    "alarm": "emergency",
    "doctor_on_call": "emergency-doctor",
    "violence": "emergency-violence",
    "suicide": "emergency-suicide",
}
ALARM = "alarm"
# Kind of danger -> the numbers of the facts that help, the one that fits best first.
NUMBERS = {
    "violence_at_home": ("violence", ALARM),
    "sexual_abuse": ("violence", ALARM, "victims"),
    "child_abuse": (ALARM, "children"),
    "suicide": ("suicide", ALARM),
    "acute_illness": (ALARM, "doctor_on_call"),
    "fire_or_crime": (ALARM,),
    "fleeing_or_hiding": ("violence", ALARM),
    "no_place_tonight": ("police",),
    "threats": ("police", ALARM, "victims"),
}


async def emergency(turn: Turn) -> list[Reply]:
    """What helps in the danger that the words are surely about; all numbers, where it is not said which."""
    danger = turn.understanding.danger
    if danger.level == "certain" and danger.kind in NUMBERS:
        return [_help(turn.facts, danger.kind)]
    numbers = tuple(number for number in turn.facts.emergency if number.id in LINE)
    lines = tuple(say(LINE[number.id], name=number.name, phone=Phone(number=number.phone)) for number in numbers)
    return [_message(lines, numbers)]


def _help(facts: Municipality, kind: str) -> Message:
    """One message: whom to call, what to do in a sentence, and how to leave no trace of it."""
    known = {number.id: number for number in facts.emergency}
    numbers = tuple(known[id] for id in NUMBERS[kind] if id in known) or facts.emergency
    first, *others = numbers
    alarm = tuple(number for number in others if number.id == ALARM)
    lines = (
        say("danger-call", name=first.name, phone=Phone(number=first.phone)),
        say(f"danger-{kind}"),
        *(say("danger-alarm", phone=Phone(number=number.phone)) for number in alarm),
        *spaced((say("danger-safe"),)),
    )
    return _message(lines, numbers)


def _message(lines: tuple[Say, ...], numbers: tuple[EmergencyNumber, ...]) -> Message:
    cards = tuple(ContactCard(name=number.name, phone=number.phone) for number in numbers)
    return Message(lines=lines, contacts=cards, buttons=next_questions(ask("talk_to_human")), about=about(*numbers))
