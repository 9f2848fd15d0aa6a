"""Whom to call: at most three people for a topic, each as a line of text and as a card that can be pressed."""

from __future__ import annotations

from datetime import datetime

from actions.information.freshness import stale_note
from actions.kernel import (
    Button,
    ContactCard,
    Items,
    Message,
    Phone,
    Reply,
    Rows,
    Say,
    Turn,
    Work,
    about,
    ask,
    next_questions,
    say,
    spaced,
)
from config.facts import Contact, Fact, Municipality

MOST_PEOPLE = 3
TOPICS = (
    ("casework", "integration"),
    ("temporary_housing", "permanent_housing"),
    ("school_daycare", "family_volunteers"),
    ("jobcafe", "din_vej_til_job"),
    ("jobcenter", "financial_guarantee"),
    ("team_leader", "press"),
)


def people(facts: Municipality, topic: str) -> tuple[Contact, ...]:
    """Those whom one can call: whoever has no number is of no help there."""
    return tuple(contact for contact in facts.contacts_for(topic) if contact.phones)[:MOST_PEOPLE]


def lines(contacts: tuple[Contact, ...]) -> tuple[Say, ...]:
    return tuple(_line(contact) for contact in contacts)


def cards(contacts: tuple[Contact, ...]) -> tuple[ContactCard, ...]:
    return tuple(
        ContactCard(name=contact.name, phone=contact.phones[0], role=say(f"role-{contact.role}"))
        for contact in contacts
        if contact.phones
    )


def calling(
    work: Work, head: tuple[Say, ...], topic: str, buttons: Rows | None = None, *, used: tuple[Fact, ...] = ()
) -> Message:
    """`head`, then the people for `topic` with their numbers: the end of every answer that says "call".

    `used`: what else it says, which may be old or wrong too.
    """
    return calling_at(work.facts, work.now, head, topic, buttons, used)


def calling_at(
    facts: Municipality,
    now: datetime,
    head: tuple[Say, ...],
    topic: str,
    buttons: Rows | None = None,
    used: tuple[Fact, ...] = (),
) -> Message:
    """The same where nobody has just asked."""
    contacts = people(facts, topic)
    note = stale_note(facts, (*used, *contacts), now.astimezone(facts.zone).date())
    return Message(
        lines=(*head, *spaced(lines(contacts)), *note),
        contacts=cards(contacts),
        buttons=next_questions() if buttons is None else buttons,
        topic=f"contact:{topic}",
        about=about(*used, *contacts),
    )


async def who_to_call(turn: Turn) -> list[Reply]:
    topic = turn.value("contact_topic")
    if topic is None:
        return [Message(lines=(say("who-about"),), buttons=_topic_buttons())]
    return [calling(turn, (say("contacts-for", topic=say(f"topic-{topic}")),), topic)]


async def jobcenter_phone(turn: Turn) -> list[Reply]:
    jobcenter = turn.facts.contacts_for("jobcenter")[0]
    line = say("jobcenter-phone", phone=Phone(number=jobcenter.phones[0]))
    note = stale_note(turn.facts, (jobcenter,), turn.local_now.date())
    return [
        Message(
            lines=(line, *note),
            contacts=cards((jobcenter,)),
            buttons=next_questions(ask("who_to_call")),
            topic="contact:jobcenter",
            about=about(jobcenter),
        )
    ]


async def press_contact(turn: Turn) -> list[Reply]:
    return [calling(turn, (say("press-contact"),), "press")]


def _line(contact: Contact) -> Say:
    role = say(f"role-{contact.role}")
    if not contact.phones:
        return say("contact-line-no-phone", name=contact.name, role=role)
    phones = Items(items=tuple(Phone(number=number) for number in contact.phones), joined="or")
    return say("contact-line", name=contact.name, role=role, phones=phones)


def _topic_buttons() -> Rows:
    return tuple(tuple(_topic_button(topic) for topic in row) for row in TOPICS)


def _topic_button(topic: str) -> Button:
    return ask("who_to_call", f"topic-{topic}", contact_topic=topic)
