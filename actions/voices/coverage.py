"""How much has been read aloud of each language, and what somebody who reads it can do next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from actions.kernel import (
    Button,
    LanguageName,
    Message,
    Reply,
    Say,
    Traces,
    Turn,
    Work,
    ask,
    button,
    next_questions,
    say,
    too_old,
)
from config.languages import LANGUAGES
from config.voices import digests, texts
from store import readers, voices
from store.voices import Recording


@dataclass(frozen=True)
class Covered:
    """Of today's texts: those that can be heard, and the recordings that wait for somebody else."""

    confirmed: frozenset[str]
    waiting: tuple[Recording, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """What nobody has read, the first ones first."""
        there = self.confirmed | {each.text_id for each in self.waiting}
        return tuple(text for text in texts() if text not in there)


def covered(recordings: Iterable[Recording], language: str) -> Covered:
    """How it is with one language, from all that is kept."""
    today = digests(language)
    mine = [each for each in recordings if each.language == language and today.get(each.text_id) == each.digest]
    return Covered(
        frozenset(each.text_id for each in mine if each.state == "confirmed"),
        tuple(each for each in mine if each.state == "recorded"),
    )


async def counts(work: Work) -> dict[str, int]:
    """How many texts can be heard in each language."""
    kept = await voices.everything(work.session)
    return {language: len(covered(kept, language).confirmed) for language in LANGUAGES}


async def given(turn: Turn) -> list[str]:
    """The languages that the person was given to read, and so may speak."""
    found = await readers.languages_of(turn.session, turn.person.id, given=True)
    return [language for language in LANGUAGES if language in found]


async def voice_coverage(turn: Turn) -> list[Reply]:
    """A line for each language; for each that the person reads, what is to be read and what to be heard."""
    kept, mine = await voices.everything(turn.session), await given(turn)
    each = {language: covered(kept, language) for language in LANGUAGES}
    lines = (say("voices-head"), *(_line(language, found) for language, found in each.items()))
    about = say("voices-heard" if mine else "voices-readers").model_copy(update={"spaced": True})
    rows = [row for language in mine if (row := _row(turn, language, each[language]))]
    if not mine:
        rows.append((ask("reader_languages", "button-readers"),))
    if await voices.has_spoken(turn.session, turn.person.id):
        rows.append((button("voice_delete", "button-voice-delete", icon="🗑"),))
    return [Message(lines=(*lines, about), buttons=(*rows, *next_questions()), can_be_danish=False)]


async def voice_delete(turn: Turn) -> list[Reply]:
    """Whether all that they have spoken is to go."""
    if not await voices.has_spoken(turn.session, turn.person.id):
        return too_old()
    yes = button("voice_erase", "button-voice-delete-yes", icon="🗑")
    no = ask("voice_coverage", "button-no")
    return [Message(lines=(say("voice-delete-ask"),), buttons=((yes, no),), can_be_danish=False)]


async def voice_erase(turn: Turn) -> list[Reply]:
    """It goes; the files follow within the hour or two."""
    await voices.forget_of(turn.session, turn.person.id)
    return [Message(lines=(say("voice-deleted"),), buttons=next_questions(), can_be_danish=False)]


async def traces(turn: Turn) -> Traces:
    """What others have heard."""
    return Traces(tuple(await voices.names_of(turn.session, turn.person.id)))


def read_next(language: str) -> Button:
    """The button that shows the next text to be read."""
    return button("voice_record", say("button-voice-next", language=LanguageName(code=language)), language, icon="🎤")


def _line(language: str, found: Covered) -> Say:
    name, done, every = LanguageName(code=language), len(found.confirmed), len(texts())
    if found.waiting:
        return say("voices-waiting", language=name, done=done, all=every, waiting=len(found.waiting))
    return say("voices-line", language=name, done=done, all=every)


def _row(turn: Turn, language: str, found: Covered) -> tuple[Button, ...]:
    others = [each for each in found.waiting if each.speaker_id != turn.person.id]
    label = say("button-voice-check", language=LanguageName(code=language), count=len(others))
    check = (button("voice_check", label, language, icon="👂"),) if others else ()
    return (*((read_next(language),) if found.missing else ()), *check)
