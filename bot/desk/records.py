"""What each table of the database is for, on which legal basis, and when its rows go (article 30 GDPR): docs/record.md
is made from it, and a test lets time pass for every table that has a term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from actions import appointments, broadcasts, checking, donations, roles
from actions.kernel.post import KEPT
from store import approvals, checks, drafts, examples, forms, guesses, inbox, numbers, persons, relays, unanswered

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Record:
    """`since`: the column from which the `term` runs. `behind`: the table with whose rows its own go.

    Where there is neither, `stays` says why, and what ends it. `only`: of which rows the term is.
    """

    purpose: str
    basis: str
    term: timedelta | None = None
    since: str = ""
    behind: str = ""
    stays: str = ""
    only: str = ""


# The municipality helps those who are new to it: article 6(1)(e), with the Danish act on integration.
TASK = "task of the municipality, 6(1)(e)"
# Who did what, and who may: article 6(1)(e) and the duty to keep data safe, article 32.
SAFETY = "task of the municipality and safety of the data, 6(1)(e), 32"
NOBODY = "none needed: not about a person"
UNTIL_CHANGED = "until the person changes it or has everything deleted"

RECORDS = {
    "addresses": Record("Where two meet at home to hand things over", TASK, DAY, "given_at", only="or the meeting"),
    "appointments": Record("To remind of an appointment", TASK, appointments.KEPT, "starts_at"),
    "approvals": Record("A second person agrees to what one of the staff wants", SAFETY,
                        approvals.KEPT_DAYS * DAY, "asked_at"),
    "audit": Record("To find out who changed what, and who was refused", SAFETY, roles.KEPT, "at"),
    "blocks": Record("That two people do not meet again", TASK, donations.KNOWN, "last_at",
                     only="of people of whom none is here"),
    "broadcast_answers": Record("To count who read a message and who is coming", TASK, behind="broadcasts"),
    "broadcast_translations": Record("A message in the languages of those who get it", TASK, behind="broadcasts"),
    "broadcasts": Record("To tell many people something", TASK, broadcasts.KEPT, "changed_at", only="not under way"),
    "budgets": Record("All workers together keep to Telegram's limits", NOBODY, stays="one row, changed all the time"),
    "check_cards": Record("Staff say whether facts are right", NOBODY, checks.KEPT, "sent_at"),
    "classes": Record("To remind of class days", NOBODY, appointments.KEPT, "last_day", only="with a last day"),
    "closures": Record("No reminder on a day that is closed", NOBODY, appointments.KEPT, "last_day"),
    "counters": Record("What people ask about, counted by week", NOBODY, numbers.KEPT, "week"),
    "desk_code_apps": Record("To sign in at the desk", SAFETY, stays="until the role ends or it is removed"),
    "desk_links": Record("To sign in at the desk", SAFETY, timedelta(0), "expires_at"),
    "desk_passkeys": Record("To sign in at the desk", SAFETY, stays="until the role ends or it is removed"),
    "desk_sessions": Record("To stay signed in at the desk for a working day", SAFETY, timedelta(0), "expires_at"),
    "done_updates": Record("To answer each message once", NOBODY, 2 * DAY, "done_at"),
    "donation_groups": Record("Which groups of volunteers see requests", SAFETY, stays="until the group is unlinked"),
    "donation_offers": Record("Things go to those who need them", TASK, donations.KEPT, "changed_at", only="over"),
    "donation_requests": Record("Things come to those who need them", TASK, donations.KEPT, "changed_at", only="over"),
    "donation_waiting": Record("Which volunteer is next", TASK, behind="donation_requests"),
    "drafts": Record("Answers of staff that others can use", TASK, drafts.KEPT_DAYS * DAY, "created_at"),
    "enrolments": Record("To remind of class days", TASK, behind="classes"),
    "examples": Record("The bot learns to understand", NOBODY, examples.KEPT_DAYS * DAY, "created_at"),
    "fact_changes": Record("What staff corrected, to be taken back", NOBODY, stays="as long as the facts"),
    "fact_parts": Record("The municipality's facts", NOBODY, stays="they are what the bot answers with"),
    "fact_steps": Record("What staff corrected, to be taken back", NOBODY, behind="fact_changes"),
    "facts_state": Record("Processes notice that facts have changed", NOBODY, stays="one number"),
    "forms": Record("To ask several questions one after the other", TASK, forms.OPEN_FOR, "at"),
    "guesses": Record("How often the bot guesses wrong, counted by day", NOBODY, guesses.KEPT_DAYS * DAY, "day"),
    "inbox": Record("To answer what somebody has sent, in order, also where a process ends", TASK, inbox.KEPT,
                    "received_at", only="not done; all others go when they are done, mostly within a second"),
    "interpretations": Record("Somebody translates an answer of the staff", TASK, behind="outbox"),
    "lifted_limits": Record("Somebody may have more requests open", TASK, stays=UNTIL_CHANGED),
    "links": Record("Codes that hand over an appointment, a class or a role", TASK, timedelta(0), "expires_at"),
    "no_shows": Record("That nobody waits in vain again and again", TASK, donations.KNOWN, "last_at",
                       only="of people who are not here"),
    "opt_outs": Record("Not to send what somebody does not want", TASK, stays=UNTIL_CHANGED),
    "outbox": Record("To send answers and reminders once, and to change them", TASK, KEPT, "finished_at",
                     only="sent or given up; some longer, see privacy.md"),
    "own_answer_meanings": Record("To find what staff have answered", NOBODY, behind="own_answers"),
    "own_answer_texts": Record("What staff have answered, in other languages", TASK, behind="own_answers"),
    "own_answers": Record("What staff have answered once", TASK, stays="until staff delete it"),
    "own_answers_state": Record("Processes notice that answers have changed", NOBODY, stays="one number"),
    "persons": Record("To answer somebody in their chat and their language", TASK,
                      stays="until the person has everything deleted"),
    "quota_uses": Record("That nobody reaches others too often", SAFETY, DAY, "since"),
    "readers": Record("Who can translate", TASK, stays=UNTIL_CHANGED),
    "recordings": Record("Texts read aloud for those who cannot read", TASK, DAY, "created_at",
                         only="not kept by who spoke; others until they delete it"),
    "relays": Record("Two who meet write without showing who they are", TASK, relays.KEPT, "at"),
    "roles": Record("Who may do what", SAFETY, stays="until the role is taken back"),
    "rules": Record("How many requests somebody may have open, and the like", NOBODY, stays="settings"),
    "staff_groups": Record("In which group staff answer", NOBODY, stays="until the group is unlinked"),
    "text_puzzles": Record("Which texts are hard to understand, counted", NOBODY, stays="a count"),
    "text_votes": Record("Speakers say which wording is good", TASK, stays=UNTIL_CHANGED),
    "text_wordings": Record("Speakers correct the texts", TASK, stays="as a text of the bot, without who wrote it"),
    "texts_state": Record("Processes notice that texts have changed", NOBODY, stays="one number"),
    "thread_messages": Record("To find the conversation of a message", TASK, behind="threads"),
    "threads": Record("To talk with the staff", TASK, KEPT, "last_at", only="closed"),
    "unanswered": Record("What nobody could answer, without names and numbers", TASK,
                         unanswered.KEPT_DAYS * DAY, "asked_at"),
    "wrongs": Record("To correct what is wrong", TASK, checking.WRONGS_KEPT, "created_at"),
}  # fmt: skip
# Columns of a table that go sooner than its rows: how long after what they say.
SOONER = {
    "persons.wrote_on": persons.WROTE_LASTS,
    "persons.half_at": persons.HALF_LASTS,
}
