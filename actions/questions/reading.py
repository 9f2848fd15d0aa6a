"""What somebody reads of an answer of our own: in their language, or in Danish with a note and a person to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from actions.kernel import (
    Button,
    Day,
    LanguageName,
    Message,
    Prose,
    Rows,
    Run,
    Say,
    Turn,
    Work,
    ask,
    button,
    next_questions,
    plain,
    say,
    spaced,
)
from actions.questions import slots
from config.languages import SOURCE_LANGUAGE, same_for_reader
from store import own_answers, threads
from store.own_answers import OwnAnswer, OwnText

Texts = Mapping[str, OwnText]
LONGEST_LABEL = 60


@dataclass(frozen=True)
class Reading:
    """`foreign`: it is not in the reader's language, but in `language`. `text` has marks for its `facts`."""

    question: str
    text: str
    facts: tuple[str, ...]
    language: str
    foreign: bool
    changed_at: datetime

    @property
    def title(self) -> Run:
        """The question."""
        return Run(parts=(Prose(text=self.question),), language=self._written_in)

    @property
    def answer(self) -> Run:
        """The text with its facts."""
        return slots.filled(self.text, self.facts, self._written_in)

    @property
    def _written_in(self) -> str | None:
        return self.language if self.foreign else None


def is_ready(found: OwnAnswer, there: OwnText | None) -> bool:
    """Whether people get this translation: it is one of the text as it is, and somebody else has looked at it."""
    return there is not None and there.version == found.version and there.state == "checked" and bool(there.text)


def readable(found: OwnAnswer, texts: Texts, language: str) -> Reading:
    """The answer as a reader of this language gets it."""
    known = {found.language: (found.question, found.text)}
    known |= {each: (there.question, there.text) for each, there in texts.items() if is_ready(found, there)}
    own = next((each for each in known if each == language), None)
    own = own or next((each for each in known if same_for_reader(each, language)), None)
    there = own or (SOURCE_LANGUAGE if SOURCE_LANGUAGE in known else found.language)
    return Reading(*known[there], tuple(found.facts), there, own is None, found.changed_at)


async def shown(work: Work, found: OwnAnswer, language: str) -> Message:
    """The answer with its question above, when and by whom it was written."""
    reading = readable(found, await own_answers.texts(work.session, found.id), language)
    head = (say("understood", about=reading.title), *note(reading, language))
    text = say("broadcast-text", text=reading.answer)
    return Message(
        lines=(*head, text, *spaced((written(work, reading),))),
        buttons=await buttons(work, reading),
        can_be_danish=False,
    )


def note(reading: Reading, language: str) -> tuple[Say, ...]:
    """That it is not in this language yet."""
    return (say("broadcast-not-translated", language=LanguageName(code=language)),) if reading.foreign else ()


def written(work: Work, reading: Reading) -> Say:
    return say("own-by-staff", date=Day(day=reading.changed_at.astimezone(work.facts.zone).date()))


async def buttons(work: Work, reading: Reading) -> Rows:
    """What comes next; where it is in another language, somebody who can be asked."""
    if not reading.foreign:
        return next_questions()
    there = await threads.group(work.session) is not None
    person = button("thread_open", "button-ask-person", icon="✍") if there else ask("talk_to_human")
    return ((person,), *next_questions())


async def offers(turn: Turn, answers: tuple[int, ...], language: str, question: int | None) -> Rows:
    """A button for each that may be meant, under its question. `question` is the number under which it is kept."""
    found = await own_answers.these(turn.session, answers)
    rows: list[tuple[Button, ...]] = []
    for each in (found[number] for number in answers if number in found):
        reading = readable(each, await own_answers.texts(turn.session, each.id), language)
        label = plain(short(reading.question))
        here = button("own_meant", label, each.id, question) if question else button("own_show", label, each.id)
        rows.append((here,))
    return tuple(rows)


def short(text: str) -> str:
    """For a button."""
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"
