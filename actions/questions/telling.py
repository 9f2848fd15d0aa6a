"""Those who wanted to be told are, in their language as soon as it can be read there; and volunteers who make it so."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import LanguageName, Message, Work, button, say
from actions.questions.reading import Reading, buttons, note, readable, written
from store import own_answers, persons, readers, unanswered
from store.own_answers import OwnAnswer
from store.unanswered import Unanswered

# So long somebody waits for the translation before they get it in Danish.
WAITS_FOR = timedelta(days=2)
MOST_ASKED = 20


async def tell(work: Work, found: OwnAnswer) -> int:
    """Everybody who waits for this answer and can read it, or will not be able to soon; how many. Each once."""
    texts = await own_answers.texts(work.session, found.id)
    told: dict[int, list[Unanswered]] = {}
    for row in await unanswered.awaiting(work.session, found.id):
        person = await persons.get(work.session, row.person_id or 0)
        if person is None:
            continue
        reading = readable(found, texts, person.language)
        if reading.foreign and not await _too_long(work, row, person.language):
            continue
        if person.id not in told:
            message = await _message(work, row, reading, person.language)
            await work.post.once(person.id, message, f"told:own:{found.id}:{person.id}")
        told.setdefault(person.id, []).append(row)
    await unanswered.told(work.session, [row for rows in told.values() for row in rows])
    return len(told)


async def tick(work: Work) -> None:
    """Whoever has waited for a translation long enough gets the answer without it."""
    waiting = {row.answer_id for row in await unanswered.awaiting(work.session) if row.answer_id}
    for found in (await own_answers.these(work.session, waiting)).values():
        await tell(work, found)


async def seek(work: Work, found: OwnAnswer, languages: set[str], by: int) -> int:
    """Asks those who read these languages to translate what is missing; how many."""
    texts, asked = await own_answers.texts(work.session, found.id), 0
    for language in sorted(languages):
        there = texts.get(language)
        if not readable(found, texts, language).foreign:
            continue
        drafted = there is not None and there.version == found.version and bool(there.text)
        what = "check" if drafted else "take"
        but_not: set[int | None] = {by, there.translator_id} if there is not None and drafted else {by}
        asked += await ask_readers(work, found, language, what, but_not)
    return asked


async def ask_readers(work: Work, found: OwnAnswer, language: str, what: str, but_not: set[int | None]) -> int:
    """Up to MOST_ASKED of those who read the language; how many."""
    people = [each for each in await readers.of(work.session, language) if each not in but_not][:MOST_ASKED]
    line = say(f"seek-{what}", language=LanguageName(code=language), count=len(found.text))
    act = "own_translate" if what == "take" else "own_check"
    here = button(act, f"button-seek-{what}", found.id, language, icon="✋")
    for person_id in people:
        work.post.tell(person_id, line, buttons=((here,),))
    return len(people)


async def languages_awaited(work: Work, found: OwnAnswer) -> set[str]:
    """Of those who wait for this answer."""
    rows = await unanswered.awaiting(work.session, found.id)
    people = [await persons.get(work.session, row.person_id or 0) for row in rows]
    return {person.language for person in people if person is not None}


async def _too_long(work: Work, row: Unanswered, language: str) -> bool:
    """Whether nobody can translate it, or nobody has for days."""
    since = row.reviewed_at or row.asked_at
    return work.now - since >= WAITS_FOR or not await readers.of(work.session, language)


async def _message(work: Work, row: Unanswered, reading: Reading, language: str) -> Message:
    answer = say("answer-for-you", question=row.text, text=reading.answer)
    lines = (*note(reading, language), answer, written(work, reading))
    return Message(lines=lines, buttons=await buttons(work, reading), can_be_danish=False)
