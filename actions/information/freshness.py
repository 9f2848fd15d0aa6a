"""The short line that says how old an answer is and whom to ask whether it still holds."""

from __future__ import annotations

from datetime import date

from actions.kernel import Day, Message, Phone, Say, say, spaced
from config.facts import OLD_AFTER_DAYS, Contact, Fact, Municipality

NOTE = "stale-note"


def stale_note(facts: Municipality, used: tuple[Fact, ...], today: date, ask: Contact | None = None) -> tuple[Say, ...]:
    """One line when nobody has confirmed a fact of `used` for OLD_AFTER_DAYS, else none. `ask` needs a number."""
    dates = [fact.verified_on for fact in used if fact.verified_on and fact.older_than(OLD_AFTER_DAYS, today)]
    if not dates:
        return ()
    whom = ask if ask and ask.phones else facts.contacts_for("jobcenter")[0]
    return spaced((say(NOTE, date=Day(day=min(dates)), name=whom.name, phone=Phone(number=whom.phones[0])),))


def in_danish(message: Message) -> Message:
    """The answer as one shows it to a receptionist or a driver, whom it does not help how old it is."""
    lines = tuple(line for line in message.lines if line.id != NOTE)
    bare = {"lines": lines, "language": "da", "pin": None, "contacts": (), "topic": None, "about": ()}
    return message.model_copy(update=bare)
