"""What is said of a donation request: its card, its buttons, notices about it. No names, no numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions.donations.details import detail_lines
from actions.donations.notes import NOTHING, besides_note
from actions.kernel import private
from actions.kernel.buttons import Rows, ask, next_questions
from actions.kernel.forms import Choice, Field, Problem
from actions.kernel.messages import Button, Day, Fact, Items, LanguageName, Reply, Say, say
from actions.kernel.turn import Turn
from config import insult_words
from config.facts import Municipality
from config.quiet import after_quiet
from store import outbox
from store.donations import DonationRequest
from store.forms import Answers

ELSEWHERE = "elsewhere"
LONGEST_NOTE = 200
NO_PHOTO = "none"
# "I need a bed" says no more than the button; "a bed and winter clothes for two children" does.
WORDS_THAT_SAY_MORE = 6


def card(found: DonationRequest) -> tuple[Say, ...]:
    """What is needed, how soon, in which town, for whom, and what the person wrote."""
    head = say("request-card", items=things(found), soon=say(f"soon-{found.soon}"), area=area(found.area))
    return (head, *detail_lines(found.items, found.details), *note_lines(found.note, found.language))


def note_lines(note: str, language: str) -> tuple[Say, ...]:
    return (say("request-note", text=note, language=LanguageName(code=language)),) if note else ()


def things(found: DonationRequest) -> Items:
    return Items(items=tuple(say(f"thing-{item}") for item in found.items))


def area(area: str) -> Say:
    return say("place-elsewhere") if area == ELSEWHERE else say("only-day", day=Fact(text=area))


def since(turn: Turn, found: DonationRequest) -> Say:
    return say("overview-since", day=Day(day=found.changed_at.astimezone(turn.facts.zone).date()))


def state_line(found: DonationRequest) -> Say:
    return say(f"request-{found.state.replace('_', '-')}")


def numbered(found: DonationRequest) -> Say:
    return say("request-number", number=found.id)


def button(step: str, found: DonationRequest, label: Say, icon: str = "", suffix: str = "") -> Button:
    press = ":".join(filter(None, ("donation", step, str(found.id), suffix)))
    return Button(label=label, press=press, icon=icon)


def board_button() -> Button:
    return Button(label=say("button-board-open"), press="donation:board:open:0", icon="📋")


def moment_of(minutes: int) -> datetime:
    return datetime.fromtimestamp(minutes * 60, UTC)


def notify(
    session: AsyncSession,
    person_id: int,
    lines: tuple[Say, ...],
    buttons: Rows,
    now: datetime,
    facts: Municipality | None,
    photos: Sequence[str] = (),
) -> None:
    """A notice, not in the night; with no facts at once, between two who are about to meet."""
    message = Reply(lines=lines, buttons=buttons, photos=tuple(photos)).model_dump(mode="json")
    due_at = after_quiet(now, facts) if facts else now
    outbox.put(session, person_id, message, lane="notice", now=now, due_at=due_at)


async def tell(
    turn: Turn, person_id: int, lines: tuple[Say, ...], buttons: Rows = (), *, at_once: bool = False
) -> None:
    notify(turn.session, person_id, lines, buttons, turn.now, None if at_once else turn.facts)


def read_note(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """What matters, in the person's own words; no insults, and nothing by which somebody could be found."""
    if private.has_number(text):
        return Problem(say("note-number"))
    if private.has_address(text):
        return Problem(say("note-contact"))
    if insult_words.insults(text):
        return Problem(say("note-insult"))
    return " ".join(text.split())[:LONGEST_NOTE] or None


def named_already(turn: Turn) -> Answers:
    """What the message says, so that it is not asked: the things, and its words as the note where there are several."""
    named = [each.value for each in turn.understanding.entities if each.entity == "item"]
    if not named:
        return {}
    known = {"items": ",".join(dict.fromkeys(named))}
    note = read_note(turn, {}, turn.text)
    if isinstance(note, str) and len(note.split()) >= WORDS_THAT_SAY_MORE:
        known["note"] = note
        known |= besides_note(turn)
    return known


def photo_field() -> Field:
    """A picture of the thing, or of what it should look like; nobody needs one."""
    return Field(
        "photo",
        lambda turn, answers: say("photo-ask"),
        lambda turn, answers: [Choice(NO_PHOTO, say("button-no-photo"))],
        photo=True,
    )


def note_field(question: str) -> Field:
    """What matters about the things, in the person's own words."""
    return Field(
        "note",
        lambda turn, answers: say(question),
        lambda turn, answers: [Choice(NOTHING, say("button-nothing-more"))],
        typed=read_note,
        besides=besides_note,
    )


def confirm_field(question: Callable[[Turn, Answers], Say]) -> Field:
    """Everything once more, before it goes out."""
    choices = [Choice("yes", say("button-send"), "✅"), Choice("no", say("button-no"))]
    return Field("confirm", question, lambda turn, answers: choices)


def photo_of(answers: Answers) -> str | None:
    return None if answers["photo"] == NO_PHOTO else answers["photo"]


def gone() -> list[Reply]:
    """What was pressed is of something that is over, or never was this person's."""
    return [Reply(lines=(say("button-too-old"),), buttons=next_questions(ask("donation_status")), can_be_danish=False)]
