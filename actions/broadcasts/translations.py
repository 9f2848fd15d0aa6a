"""A broadcast in other languages: by volunteers who read them, with one press, in the chat; a second one checks."""

from __future__ import annotations

from actions.broadcasts.parts import changed, desk_button, find, gone, note, preflight
from actions.broadcasts.texts import LONGEST, Status, length, marks, run, split, status
from actions.broadcasts.whose import is_staff, reads
from actions.kernel import (
    Button,
    Field,
    Form,
    LanguageName,
    Message,
    Problem,
    Reply,
    Say,
    Turn,
    begin,
    button,
    drafted,
    next_questions,
    press,
    say,
    second,
    spaced,
)
from config.languages import LANGUAGES
from store import broadcasts, deliveries, published, readers
from store.broadcasts import DELIVERED, UNSENT, Broadcast, Translation
from store.forms import Answers

# What happens where there is no translation, in the order in which the button goes through it.
NEXT_MISSING = {"both": "wait", "wait": "out", "out": "both"}
SOUGHT: frozenset[Status] = frozenset({"missing", "outdated"})


async def broadcast_languages(turn: Turn) -> list[Reply]:
    """How far each language is, what its readers get meanwhile, who can be asked."""
    found = await find(turn)
    return [await _languages(turn, found)] if found else gone()


async def broadcast_missing(turn: Turn) -> list[Reply]:
    """Without a translation: Danish and English side by side, wait, or leave out."""
    found, language = await find(turn), _language(turn)
    # What is being changed for everybody is counted by its revision, which stays until that is done.
    if found is None or language is None or found.state == "recalling":
        return gone()
    found.missing = {**found.missing, language: NEXT_MISSING[found.missing.get(language, "both")]}
    changed(turn, found)
    await deliveries.translated(turn.session, found.id)
    return [(await _languages(turn, found)).model_copy(update={"in_place": True})]


async def broadcast_seek(turn: Turn) -> list[Reply]:
    """Asks everybody who reads a language that is missing to translate, or one that is there to look at it."""
    found = await find(turn)
    if found is None or not found.text:
        return gone()
    _, people = await preflight(turn, found)
    translations = (await broadcasts.translations(turn.session, [found.id]))[found.id]
    asked, nobody = 0, []
    for language in people:
        state = status(found, translations, language)
        if state in SOUGHT:
            count = await _ask_readers(turn, found, language, "take", None)
        elif state == "drafted":
            count = await _ask_readers(turn, found, language, "check", translations[language].translator_id)
        else:
            continue
        asked += count
        nobody += [] if count else [language]
    none = tuple(say("seek-nobody", language=LanguageName(code=language)) for language in nobody)
    reply = await _languages(turn, found)
    return [reply.model_copy(update={"lines": (say("seek-done", count=asked), *none, *spaced(reply.lines))})]


async def translation_take(turn: Turn) -> list[Reply]:
    """One press: the first who presses translates."""
    found, language = await _wanted(turn)
    if found is None or not can_write(turn, found, await broadcasts.translation(turn.session, found.id, language)):
        return gone()
    # What is out of date is better than nothing to begin with.
    there = await broadcasts.translation(turn.session, found.id, language)
    before = there.text if there is not None else ""
    mine = await broadcasts.take_on(turn.session, found.id, language, turn.person.id, found.version, turn.now)
    if not mine:
        return [Message(lines=(say("translate-late"),), buttons=next_questions(), can_be_danish=False)]
    return await _write(turn, found, language, before)


async def translation_check(turn: Turn) -> list[Reply]:
    """Both texts, one below the other: is it right?"""
    found, language, there = await _translated(turn)
    if found is None or there is None:
        return gone()
    right = button("translation_right", "button-right", found.id, language, icon="✅")
    change = button("translation_change", "button-text", found.id, language, icon="✏")
    lines = (*source(found), *spaced((say("broadcast-text", text=run(there.text, found.facts, language)),)))
    asked = say("check-ask", language=LanguageName(code=language))
    return [Message(lines=(asked, *lines), buttons=((right,), (change,)), can_be_danish=False)]


async def translation_right(turn: Turn) -> list[Reply]:
    """A second pair of eyes has looked at it."""
    found, language, there = await _translated(turn)
    if found is None or there is None:
        return gone()
    if there.translator_id == turn.person.id:
        return [Message(lines=(say("check-other"),), buttons=next_questions(), can_be_danish=False)]
    there.state, there.checker_id = "checked", turn.person.id
    note(turn, found, "checked", language)
    await deliveries.translated(turn.session, found.id)
    return [Message(lines=(say("translate-thanks"),), buttons=next_questions(), can_be_danish=False)]


async def translation_change(turn: Turn) -> list[Reply]:
    """Whoever looks at it and knows better writes it anew; that is a draft again."""
    found, language, there = await _translated(turn)
    if found is None or there is None or not can_write(turn, found, there):
        return gone()
    return await _write(turn, found, language, there.text)


async def _write(turn: Turn, found: Broadcast, language: str, before: str = "") -> list[Reply]:
    asked = await begin(
        TRANSLATE_FORM,
        turn,
        number=str(found.id),
        language=language,
        version=str(found.version),
        marks=",".join(sorted(marks(found.text))),
        more="yes" if split(found.text)[1] else "no",
        **drafted({"text": before} if before else {}),
    )
    head = Message(lines=(say("translate-source", language=LanguageName(code=found.language)), *source(found)))
    return [head.model_copy(update={"can_be_danish": False}), *asked]


def source(found: Broadcast) -> tuple[Say, ...]:
    """The text with its marks, and what will stand in their place."""
    facts = tuple(
        say("desk-fact", mark=f"#{number}", fact=run(f"#{number}", found.facts))
        for number in range(1, len(found.facts) + 1)
    )
    return (say("broadcast-text", text=run(found.text, [])), *facts)


def _read(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """The facts must all be there, and the line before "more"; it must not be too long."""
    text = text.strip()
    wanted = frozenset(answers.get("marks", "").split(",")) - {""}
    if marks(text) != wanted:
        return Problem(say("translate-marks", marks=" ".join(f"#{mark}" for mark in sorted(wanted)) or "–"))
    if answers.get("more") == "yes" and not split(text)[1]:
        return Problem(say("translate-more"))
    if length(text) > LONGEST:
        return Problem(say("text-long", count=length(text) - LONGEST))
    return text or None


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """Kept as a draft, said to the sender, shown to another reader: nobody gets it before that one says it is right."""
    found = await broadcasts.find(turn.session, int(answers["number"]))
    language = answers["language"]
    there = await broadcasts.translation(turn.session, found.id, language) if found else None
    if found is None or there is None or not can_write(turn, found, there) or not await reads(turn, language):
        return gone()
    if int(answers["version"]) != found.version:
        return await _again(turn, found, language)
    if found.state in DELIVERED:
        await published.freeze(turn.session, found)
    there.text, there.version, there.state = answers["text"], found.version, "drafted"
    there.translator_id, there.checker_id = turn.person.id, None
    note(turn, found, "drafted", language)
    author = found.author_id
    if author and author != turn.person.id and await second.is_staff(turn, author):
        line = say("translated-notice", number=found.id, language=LanguageName(code=language))
        turn.post.tell(author, line, buttons=((desk_button(found),),), at_once=True)
    await _ask_readers(turn, found, language, "check", turn.person.id)
    return [Message(lines=(say("translate-thanks"),), buttons=next_questions(), can_be_danish=False)]


async def _again(turn: Turn, found: Broadcast, language: str) -> list[Reply]:
    """The source has changed while it was being translated."""
    mine = await broadcasts.take_on(turn.session, found.id, language, turn.person.id, found.version, turn.now)
    changed_line = Message(lines=(say("translate-outdated"),), can_be_danish=False)
    return [changed_line, *await _write(turn, found, language)] if mine else [changed_line]


async def _ask_readers(turn: Turn, found: Broadcast, language: str, what: str, but_not: int | None) -> int:
    """Everybody who reads the language, but for the one who wrote it; how many."""
    people = [each for each in await readers.of(turn.session, language) if each not in (but_not, turn.person.id)]
    line = say(f"seek-{what}", language=LanguageName(code=language), count=length(found.text))
    here = button(f"translation_{what}", f"button-seek-{what}", found.id, language, icon="✋")
    for person_id in people:
        turn.post.tell(person_id, line, buttons=((here,),))
    return len(people)


async def _languages(turn: Turn, found: Broadcast) -> Message:
    checked, people = await preflight(turn, found)
    translations = (await broadcasts.translations(turn.session, [found.id]))[found.id]
    states = {language: status(found, translations, language) for language in people}
    rows = [_row(found, language, state) for language, state in states.items() if state not in ("source", "checked")]
    seek = button("broadcast_seek", "button-seek", found.id, icon="🙋")
    head = say("languages-head", number=found.id)
    return Message(lines=(head, *checked.matrix), buttons=(*rows, (seek,), (desk_button(found),)), can_be_danish=False)


def _row(found: Broadcast, language: str, state: Status) -> tuple[Button, ...]:
    """To look at a draft; else to translate it oneself, and what its readers get meanwhile."""
    act, icon = ("translation_check", "👁") if state == "drafted" else ("translation_take", "✏")
    here = Button(label=LanguageName(code=language), press=press(act, found.id, language), icon=icon)
    instead = found.missing.get(language, "both")
    return (here, button("broadcast_missing", f"missing-{instead}", found.id, language, icon="🔁"))


def can_write(turn: Turn, found: Broadcast, there: Translation | None) -> bool:
    """Whether a text in the language may be written: before it is sent, or while its readers have none.

    What people have, only the staff write anew, and it stays as it is until they change it for everybody.
    """
    if found.state in UNSENT:
        return True
    if published.goes_out(found, there):
        return found.state in DELIVERED and is_staff(turn)
    return found.state in (*DELIVERED, "sending", "paused")


async def _wanted(turn: Turn) -> tuple[Broadcast | None, str]:
    """The broadcast, where there is something to translate into the language."""
    found, language = await find(turn), turn.value("language") or ""
    return (found if found is not None and found.text and language != found.language else None), language


async def _translated(turn: Turn) -> tuple[Broadcast | None, str, Translation | None]:
    """The translation as it is now, where it is not out of date."""
    found, language = await _wanted(turn)
    there = await broadcasts.translation(turn.session, found.id, language) if found else None
    if found is None or there is None or not there.text or there.version != found.version:
        return None, language, None
    return found, language, there


def _language(turn: Turn) -> str | None:
    wanted = turn.value("language")
    return wanted if wanted in LANGUAGES else None


TRANSLATE_FORM = Form(
    "translation",
    "translation_take",
    (Field("text", lambda turn, answers: _translate_ask(answers), typed=_read, passed_on=True),),
    _written,
    verbatim=True,
)


def _translate_ask(answers: Answers) -> Say:
    return say("translate-ask", language=LanguageName(code=answers["language"]))
