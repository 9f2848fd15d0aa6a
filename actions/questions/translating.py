"""An answer of our own in other languages: by volunteers who read them, one writes it and another looks at it."""

from __future__ import annotations

from base64 import b64decode
from zlib import crc32

from actions.kernel import (
    Button,
    Field,
    Form,
    LanguageName,
    Message,
    Problem,
    Prose,
    Reply,
    Run,
    Say,
    Turn,
    begin,
    button,
    draft_name,
    next_questions,
    press,
    say,
    spaced,
    too_old,
)
from actions.questions import slots, telling
from actions.questions.own import LONGEST_TEXT, VECTOR, besides, read_question, read_text
from actions.questions.parts import desk_button
from actions.questions.reading import is_ready
from actions.questions.whose import is_staff
from config.languages import LANGUAGES
from store import audit, broadcasts, own_answers, readers
from store.forms import Answers
from store.own_answers import OwnAnswer, OwnText

MOST_SHOWN = 7


async def own_languages(turn: Turn) -> list[Reply]:
    """How far each language is."""
    found = await own_answers.get(turn.session, turn.number("answer"))
    return [await _languages(turn, found)] if found else too_old()


async def own_seek(turn: Turn) -> list[Reply]:
    """Asks everybody who reads a language that is missing, or one that somebody should look at."""
    found = await own_answers.get(turn.session, turn.number("answer"))
    if found is None:
        return too_old()
    asked = await telling.seek(turn, found, set(LANGUAGES) - {found.language}, turn.person.id)
    reply = await _languages(turn, found)
    return [reply.model_copy(update={"lines": (say("seek-done", count=asked), *spaced(reply.lines))})]


async def own_unchecked(turn: Turn) -> list[Reply]:
    """Translations that wait for a second pair of eyes, also those of announcements."""
    own = [("own_check", each.answer_id, each.language, "👁") for each in await own_answers.unchecked(turn.session)]
    sent = await broadcasts.unchecked(turn.session)
    waiting = [*own, *(("translation_check", each.broadcast_id, each.language, "📣") for each in sent)]
    rows = [_open(*each) for each in waiting[:MOST_SHOWN]]
    head = say("desk-translations", count=len(waiting)) if waiting else say("desk-empty")
    return [Message(lines=(head,), buttons=(*rows, (desk_button(),)), can_be_danish=False)]


async def own_translate(turn: Turn) -> list[Reply]:
    """One press: the first who presses translates."""
    found, language = await _wanted(turn)
    if found is None:
        return too_old()
    if not await own_answers.take_on(turn.session, found, language, turn.person.id, turn.now):
        return _said("translate-late")
    return await _write(turn, found, language)


async def own_check(turn: Turn) -> list[Reply]:
    """Both texts, one below the other: is it right?"""
    found, language, there = await _translated(turn)
    if found is None or there is None:
        return too_old()
    right = button("own_right", "button-right", found.id, language, icon="✅")
    change = button("own_rewrite", "button-text", found.id, language, icon="✏")
    lines = (
        say("check-ask", language=LanguageName(code=language)),
        *_source(found),
        *slots.legend(found.facts),
        *spaced(_both(there.question, slots.filled(there.text, found.facts, language), language)),
    )
    return [Message(lines=lines, buttons=((right,), (change,)), can_be_danish=False)]


async def own_right(turn: Turn) -> list[Reply]:
    """A second pair of eyes has looked at it: from now on people get it, and who waited for it is told."""
    found, language, there = await _translated(turn)
    if found is None or there is None or there.state == "checked":
        return too_old()
    if there.translator_id == turn.person.id:
        return _said("check-other")
    there.state, there.checker_id = "checked", turn.person.id
    audit.note(turn.session, turn.person.id, f"answer {found.id}", "checked", "", language, turn.now)
    await turn.session.flush()
    await telling.tell(turn, found)
    return _said("translate-thanks")


async def own_rewrite(turn: Turn) -> list[Reply]:
    """Whoever looks at it and knows better writes it anew; that is a draft again."""
    found, language, there = await _translated(turn)
    # What people get already only the staff write anew.
    if found is None or there is None or (is_ready(found, there) and not is_staff(turn)):
        return too_old()
    return await _write(turn, found, language, _typed(there.question, there.text, there))


async def _write(turn: Turn, found: OwnAnswer, language: str, typed: Answers | None = None) -> list[Reply]:
    """What is to be translated, and the form; on a page it begins with what is `typed`."""
    sizes = ",".join(str(len(fact)) for fact in found.facts)
    known = {"number": str(found.id), "language": language, "version": str(found.version), "sizes": sizes}
    asked = await begin(FORM, turn, **known, **(typed or {}))
    return [Message(lines=source(found), can_be_danish=False), *asked]


async def about(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    """What the form translates."""
    found = await own_answers.get(turn.session, int(answers["number"]))
    return source(found) if found else ()


def source(found: OwnAnswer) -> tuple[Say, ...]:
    """What is to be translated: with the marks as the translation has to have them, and what they stand for."""
    head = say("translate-source", language=LanguageName(code=found.language))
    return (head, *_source(found), *slots.legend(found.facts))


def _typed(question: str, text: str, there: OwnText) -> Answers:
    """What a page begins with, and what stood there then."""
    return {draft_name("question"): question, draft_name("text"): text, "stood": _stands(there)}


def _stands(there: OwnText) -> str:
    """Another one whenever somebody has written the translation anew."""
    return str(crc32(f"{there.question}\n{there.text}".encode()))


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """Kept as a draft, and shown to another reader: nobody gets it before that one says it is right."""
    found = await own_answers.find(turn.session, int(answers["number"]))
    language = answers["language"]
    if found is None or not (is_staff(turn) or turn.person.id in await readers.of(turn.session, language)):
        return too_old()
    there = await own_answers.text_in(turn.session, found.id, language)
    if int(answers["version"]) != found.version:
        mine = await own_answers.take_on(turn.session, found, language, turn.person.id, turn.now)
        typed = {draft_name(name): answers[name] for name in ("question", "text")}
        return [*_said("translate-outdated"), *(await _write(turn, found, language, typed) if mine else [])]
    if there is None or there.version != found.version:
        return too_old()
    if answers.get("stood", _stands(there)) != _stands(there):
        return await _overtaken(turn, found, there, answers)
    there.question, there.text, there.state = answers["question"], answers["text"], "drafted"
    there.translator_id, there.checker_id = turn.person.id, None
    await own_answers.means(turn.session, found.id, language, b64decode(answers.get(VECTOR, "")))
    audit.note(turn.session, turn.person.id, f"answer {found.id}", "drafted", "", language, turn.now)
    await telling.ask_readers(turn, found, language, "check", {turn.person.id})
    return _said("translate-thanks")


async def _overtaken(turn: Turn, found: OwnAnswer, there: OwnText, answers: Answers) -> list[Reply]:
    """Somebody else has written it anew meanwhile: what stands there now, and the form again."""
    stands = _both(there.question, slots.filled(there.text, found.facts, there.language), there.language)
    message = Message(lines=(say("translate-outdated"), *spaced(stands)), can_be_danish=False)
    typed = _typed(answers["question"], answers["text"], there)
    return [message, *await _write(turn, found, there.language, typed)]


async def _languages(turn: Turn, found: OwnAnswer) -> Message:
    texts = await own_answers.texts(turn.session, found.id)
    states = {code: state_of(found, texts.get(code)) for code in LANGUAGES if code != found.language}
    lines = [
        say("question-line", text=say(f"translation-{state}"), language=LanguageName(code=code))
        for code, state in states.items()
    ]
    drafted = [_open("own_check", found.id, code, "👁") for code, state in states.items() if state == "drafted"]
    seek = button("own_seek", "button-seek", found.id, icon="🙋")
    back = button("own_open", "button-back", found.id, icon="↩")
    return Message(lines=tuple(lines), buttons=(*drafted, (seek,), (back,)), can_be_danish=False)


def state_of(found: OwnAnswer, there: OwnText | None) -> str:
    """How far a language is: as the names of the texts about it."""
    if there is None:
        return "missing"
    if there.version < found.version:
        return "outdated" if there.text else "missing"
    return there.state if there.text else "taken"


def _open(act: str, answer: int, language: str, icon: str) -> tuple[Button, ...]:
    return (Button(label=LanguageName(code=language), press=press(act, answer, language), icon=icon),)


def _source(found: OwnAnswer) -> tuple[Say, ...]:
    """With the marks, as the translation has to have them."""
    return _both(found.question, slots.filled(found.text, (), found.language), found.language)


def _both(question: str, text: Run, language: str) -> tuple[Say, ...]:
    about = Run(parts=(Prose(text=question),), language=language)
    return (say("understood", about=about), say("broadcast-text", text=text))


def _read_text(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """The facts must all have their place in it, and nothing else a mark; with them it must not be too long."""
    found = read_text(turn, answers, text)
    if not isinstance(found, str):
        return found
    sizes = [int(each) for each in answers.get("sizes", "").split(",") if each]
    wanted = range(1, len(sizes) + 1)
    if slots.marks(found) != set(wanted):
        return Problem(say("translate-marks", marks=" ".join(f"#{number}" for number in wanted) or "–"))
    more = slots.length(found, sizes) - LONGEST_TEXT
    return Problem(say("text-long", count=more)) if more > 0 else found


async def _wanted(turn: Turn) -> tuple[OwnAnswer | None, str]:
    """The answer, where there is something to translate into the language."""
    language = turn.value("language") or ""
    found = await own_answers.find(turn.session, turn.number("answer"))
    return (found if found is not None and found.language != language else None), language


async def _translated(turn: Turn) -> tuple[OwnAnswer | None, str, OwnText | None]:
    """The translation as it is now, where it is not out of date."""
    found, language = await _wanted(turn)
    there = await own_answers.text_in(turn.session, found.id, language) if found else None
    if found is None or there is None or not there.text or there.version != found.version:
        return None, language, None
    return found, language, there


def _said(line: str) -> list[Reply]:
    return [Message(lines=(say(line),), buttons=next_questions(), can_be_danish=False)]


FORM = Form(
    "own_translation",
    "own_translate",
    (
        Field("question", lambda turn, answers: say("own-translate-question", language=_named(answers)),
              typed=read_question, besides=besides, passed_on=True),
        Field("text", lambda turn, answers: say("own-translate-text", language=_named(answers)), typed=_read_text,
              passed_on=True),
    ),
    _written,
    verbatim=True,
)  # fmt: skip


def _named(answers: Answers) -> LanguageName:
    return LanguageName(code=answers["language"])
