"""What newcomers ask and the municipality's page does not answer: what is true, the official page, whom to call."""

from __future__ import annotations

from actions.information import contacts
from actions.kernel import Action, ContactCard, Fact, Message, Phone, Reply, Say, Turn, ask, next_questions, say, spaced
from config.facts import Elsewhere, EmergencyNumber

ICONS = {
    "letter_help": "✉",
    "education": "🎓",
    "work_search": "💼",
    "work_rights": "⚖",
    "tax": "🧾",
    "health_practical": "💊",
    "counselling": "💬",
    "asylum_case": "📂",
    "papers": "🛂",
    "citizenship": "🇩🇰",
    "transport": "🚌",
    "interpreter": "🗣",
    "child_benefits": "🧸",
    "rent_help": "🏠",
    "legal_aid": "⚖",
    "family_law": "👪",
    "leisure": "⚽",
    "bank_phone": "🏦",
    "crime_fines": "👮",
    "disability": "♿",
}
# Where a person helps more than a page does.
BY_PEOPLE = {"letter_help": "button-letter-person", "counselling": "intent-talk_to_human"}


def about(topic: str) -> Action:
    """The act that answers this topic of `elsewhere` in the facts."""

    async def answer(turn: Turn) -> list[Reply]:
        fact = next(each for each in turn.facts.elsewhere if each.id == topic)
        numbers = tuple(turn.facts.number(id) for id in fact.numbers)
        head = (_text(topic, numbers), *_pages(turn, fact), *spaced((say("world-call"),)))
        letter = (ask("letter", "command-letter"),) if topic == "letter_help" else ()
        person = (*letter, ask("talk_to_human", BY_PEOPLE[topic])) if topic in BY_PEOPLE else ()
        reply = contacts.calling(turn, head, fact.contact, next_questions(*person), used=(fact, *numbers))
        return [_with_cards(reply, numbers)]

    return answer


def _text(topic: str, numbers: tuple[EmergencyNumber, ...]) -> Say:
    """The sentences of a topic; the number in them is the first of its own."""
    slots = {"phone": Phone(number=numbers[0].phone)} if topic == "crime_fines" else {}
    return say(f"world-{topic}", **slots)


def _pages(turn: Turn, fact: Elsewhere) -> tuple[Say, ...]:
    lines = tuple(say("world-page", page=Fact(text=str(page).rstrip("/"))) for page in fact.pages)
    note = () if fact.verified_on or not lines else (say("world-unchecked", municipality=turn.facts.name),)
    return (*spaced(lines), *note)


def _with_cards(reply: Message, numbers: tuple[EmergencyNumber, ...]) -> Message:
    cards = tuple(ContactCard(name=number.name, phone=number.phone) for number in numbers)
    return reply.model_copy(update={"contacts": (*cards, *reply.contacts)})
