"""Questions and answers of our own, as staff write, change and delete them; and as everybody gets them."""

from __future__ import annotations

from base64 import b64decode, b64encode

from actions.kernel import (
    Choice,
    Field,
    Form,
    LanguageName,
    Message,
    Problem,
    Reply,
    Rows,
    Say,
    Turn,
    begin,
    button,
    draft_name,
    plain,
    private,
    say,
    spaced,
    too_old,
)
from actions.questions import slots, telling
from actions.questions.parts import desk_button
from actions.questions.reading import short, shown
from config.languages import LANGUAGES
from store import drafts, own_answers, unanswered
from store.forms import Answers
from store.own_answers import OwnAnswer

# A button and a line show it.
LONGEST_QUESTION, LONGEST_TEXT = 100, 3000
MOST_ABOUT = 8
PAGE_SIZE = 7
AS_IT_IS = "draft"
VECTOR = "meaning"


async def own_show(turn: Turn) -> list[Reply]:
    """What everybody may read."""
    found = await own_answers.get(turn.session, turn.number("answer"))
    return [await shown(turn, found, turn.person.language)] if found else too_old()


async def own_meant(turn: Turn) -> list[Reply]:
    """It was what somebody meant: their question waits for no answer any more."""
    await unanswered.answered(turn.session, turn.number("question"))
    return await own_show(turn)


async def own_list(turn: Turn) -> list[Reply]:
    """All of them, the newest first."""
    page = turn.number("page")
    found = await own_answers.latest(turn.session, page * PAGE_SIZE, PAGE_SIZE + 1)
    rows = tuple((button("own_open", plain(short(each.question)), each.id),) for each in found[:PAGE_SIZE])
    more = ((button("own_list", "button-broadcast-more", page + 1, icon="➡"),),) if len(found) > PAGE_SIZE else ()
    new = (button("own_new", "button-own-new", icon="➕"), desk_button())
    return [Message(lines=(say("own-all"),), buttons=(*rows, *more, new), can_be_danish=False)]


async def own_open(turn: Turn) -> list[Reply]:
    """One of them as people get it, with what staff can do with it."""
    found = await own_answers.get(turn.session, turn.number("answer"))
    return [await _opened(turn, found)] if found else too_old()


async def own_new(turn: Turn) -> list[Reply]:
    return await begin(FORM, turn)


async def own_edit(turn: Turn) -> list[Reply]:
    """Writes it anew; the translations are out of date then."""
    found = await own_answers.get(turn.session, turn.number("answer"))
    if found is None:
        return too_old()
    return await _edit(turn, found, found.question, slots.written(found.text, found.facts))


async def _edit(turn: Turn, found: OwnAnswer, question: str, text: str) -> list[Reply]:
    """The form for this answer; a page begins with these texts."""
    typed = {draft_name("question"): question, draft_name("text"): text}
    return await begin(FORM, turn, answer=str(found.id), version=str(found.version), **typed)


async def own_delete(turn: Turn) -> list[Reply]:
    """Asks once."""
    found = await own_answers.get(turn.session, turn.number("answer"))
    if found is None:
        return too_old()
    yes = button("own_discard", "button-own-delete", found.id, icon="🗑")
    lines = (say("own-delete-ask"), say("list-item", item=found.question))
    back = button("own_open", "button-back", found.id, icon="↩")
    return [Message(lines=lines, buttons=((yes,), (back,)), can_be_danish=False)]


async def own_discard(turn: Turn) -> list[Reply]:
    """Nobody gets it any more, from this moment on."""
    if not await own_answers.throw_away(turn.session, turn.number("answer")):
        return too_old()
    return [Message(lines=(say("discarded"),), buttons=((desk_button(),),), can_be_danish=False)]


async def _opened(turn: Turn, found: OwnAnswer) -> Message:
    message = await shown(turn, found, turn.person.language)
    rows: Rows = (
        (button("own_edit", "button-text", found.id, icon="✏"),
         button("own_languages", "button-translations", found.id, icon="🌐")),
        (button("own_delete", "button-own-delete", found.id, icon="🗑"), button("own_list", "own-all", 0, icon="↩")),
    )  # fmt: skip
    return message.model_copy(update={"buttons": rows})


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """It is there for everybody; those who wanted to be told are, or will be when it is translated."""
    before = await own_answers.find(turn.session, int(answers["answer"])) if answers.get("answer") else None
    if before is not None and str(before.version) != answers["version"]:
        return await _overtaken(turn, before, answers)
    found = await _kept(turn, answers)
    if found is None:
        return too_old()
    await own_answers.means(turn.session, found.id, found.language, b64decode(answers.get(VECTOR, "")))
    numbers = [int(each) for each in answers.get("questions", "").split(",") if each]
    rows = await unanswered.numbered(turn.session, numbers)
    await own_answers.was_asked(turn.session, found.id, [row.vector for row in rows if row.vector])
    await unanswered.awaits(turn.session, rows, found.id, turn.now)
    if answers.get("draft"):
        await drafts.settle(turn.session, [int(answers["draft"])], "used")
    languages = {row.language for row in rows} | await telling.languages_awaited(turn, found)
    asked = await telling.seek(turn, found, languages, turn.person.id)
    told = await telling.tell(turn, found)
    counts = (say("answer-spread-done", count=told), say("seek-done", count=asked))
    opened = await _opened(turn, found)
    lines = (say("own-kept"), *(line for line, many in zip(counts, (told, asked), strict=True) if many))
    return [opened.model_copy(update={"lines": (*lines, *spaced(opened.lines))})]


async def about(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    """The questions that the form answers, what was answered once, and the language in which it is written."""
    numbers = [int(each) for each in answers.get("questions", "").split(",") if each]
    rows = await unanswered.numbered(turn.session, numbers)
    draft = await drafts.get(turn.session, int(answers["draft"])) if answers.get("draft") else None
    asked = [(row.text, row.language) for row in rows[:MOST_ABOUT]]
    if draft is not None and draft.question and draft.language in LANGUAGES:
        asked.append((draft.question, draft.language))
    lines = [say("question-line", text=text, language=LanguageName(code=code)) for text, code in asked]
    answered = (say("broadcast-text", text=draft.answer),) if draft else ()
    return (*lines, *answered, say("own-translate-text", language=LanguageName(code=turn.person.language)))


async def _overtaken(turn: Turn, found: OwnAnswer, answers: Answers) -> list[Reply]:
    """Somebody else has changed it meanwhile: what stands there now, and the form again."""
    message = await shown(turn, found, turn.person.language)
    lines = (say("translate-outdated"), *spaced(message.lines))
    asked = await _edit(turn, found, answers["question"], answers["text"])
    return [Message(lines=lines, can_be_danish=False), *asked]


async def _kept(turn: Turn, answers: Answers) -> OwnAnswer | None:
    """The new one, or the one that was changed; None where somebody else has deleted it."""
    question, text = answers["question"], answers["text"]
    if text == AS_IT_IS:
        draft = await drafts.get(turn.session, int(answers.get("draft", 0)))
        if draft is None:
            return None
        text = draft.answer
    text, facts = slots.taken_out(text, slots.known(turn.facts))
    language = turn.person.language
    if not answers.get("answer"):
        return await own_answers.write(turn.session, question, text, language, turn.person.id, turn.now, facts)
    found = await own_answers.find(turn.session, int(answers["answer"]))
    if found is not None:
        await own_answers.rewrite(turn.session, found, question, text, language, turn.now, facts)
    return found


def besides(turn: Turn) -> Answers:
    """What the question means."""
    meaning = turn.understanding.meaning
    return {VECTOR: b64encode(meaning.vector).decode("ascii") if meaning else ""}


def read_question(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """One line, as it stands on a button."""
    text = " ".join(private.as_written(text).split())
    if len(text) > LONGEST_QUESTION:
        return Problem(say("text-long", count=len(text) - LONGEST_QUESTION))
    return text or None


def read_text(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    text = private.as_written(text).strip()
    if len(text) > LONGEST_TEXT:
        return Problem(say("text-long", count=len(text) - LONGEST_TEXT))
    return text or None


def _as_it_is(turn: Turn, answers: Answers) -> list[Choice]:
    """What staff have answered in a conversation may do as it is."""
    return [Choice(AS_IT_IS, say("button-own-as-it-is"), "📌")] if answers.get("draft") else []


FORM = Form(
    "own",
    "own_new",
    (
        Field("question", lambda turn, answers: say("own-question-ask"), typed=read_question, besides=besides,
              passed_on=True),
        Field("text", lambda turn, answers: say("own-text-ask"), choices=_as_it_is, typed=read_text, passed_on=True),
    ),
    _written,
    verbatim=True,
)  # fmt: skip
