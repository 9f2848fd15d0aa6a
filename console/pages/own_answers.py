"""Questions and answers of our own, with their texts in all languages side by side; translations to be looked at."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup
from starlette.responses import Response

from actions.kernel import press, say
from actions.questions import slots
from actions.questions.translating import state_of
from config.languages import LANGUAGES
from console import questions, words
from console.showing import Shown
from console.visits import Page, Visit
from store import broadcasts, own_answers
from store.own_answers import OwnAnswer, OwnText

PATH = "/questions/own"
PAGE_SIZE = 20
# In this order, each with its count, in the list.
STATES = ("checked", "drafted", "outdated", "taken", "missing")
# What staff can do with a translation in each state: act, and the word on its button.
ACTS = {
    "checked": (("own_rewrite", "own-rewrite"),),
    "drafted": (("own_right", "own-right"), ("own_rewrite", "own-rewrite")),
    "outdated": (("own_translate", "own-translate"),),
    "taken": (("own_translate", "own-translate"),),
    "missing": (("own_translate", "own-translate"),),
}


@dataclass(frozen=True)
class Text:
    """An answer in one language. `state` is source, checked, drafted …; `buttons` are data and word of each."""

    language: str
    state: str
    question: str
    answer: Markup
    buttons: tuple[tuple[str, str], ...] = ()


async def listed(visit: Visit) -> Response:
    """The newest first, each with how far its translations are."""
    return await _list(visit)


async def one(visit: Visit) -> Response:
    """One of them in every language."""
    return await _one(visit, visit.number("answer"))


async def ask_delete(visit: Visit) -> Response:
    """Asks once."""
    found = await own_answers.get(visit.session, visit.number("answer"))
    if found is None:
        return visit.page("questions_gone.html", 404)
    return visit.page("own_delete.html", answer=found, delete=press("own_discard", found.id))


async def do(visit: Visit) -> Response:
    """Presses a button of an answer; then what it is like now, or the list where it is gone."""
    said, form = await questions.pressed(visit)
    if form is not None:
        return form
    number = visit.sent("answer")
    known = number.isascii() and number.isdigit() and len(number) < 16
    found = await own_answers.get(visit.session, int(number)) if known else None
    return await _one(visit, found.id, said) if found else await _list(visit, said)


async def unchecked(visit: Visit) -> Response:
    """Translations that somebody should look at, of answers and of announcements, the oldest first."""
    page, every = visit.number("page"), await own_answers.unchecked(visit.session)
    waiting = every[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
    known = await own_answers.these(visit.session, {each.answer_id for each in waiting})
    sent = [
        (each.language, press("translation_check", each.broadcast_id, each.language))
        for each in await broadcasts.unchecked(visit.session)
    ]
    return visit.page(
        "own_unchecked.html",
        texts=[(each, known[each.answer_id]) for each in waiting],
        sent=sent[page * PAGE_SIZE : (page + 1) * PAGE_SIZE],
        page=page,
        more=max(len(every), len(sent)) > (page + 1) * PAGE_SIZE,
    )


async def _list(visit: Visit, said: list[Shown] | None = None) -> Response:
    page = visit.number("page")
    found = await own_answers.latest(visit.session, page * PAGE_SIZE, PAGE_SIZE + 1)
    here = found[:PAGE_SIZE]
    texts = await own_answers.texts_of(visit.session, [each.id for each in here])
    return visit.page(
        "own.html",
        answers=[(each, _states(each, texts[each.id])) for each in here],
        states=STATES,
        page=page,
        more=len(found) > PAGE_SIZE,
        new=press("own_new"),
        said=said or [],
    )


async def _one(visit: Visit, number: int, said: list[Shown] | None = None) -> Response:
    found = await own_answers.get(visit.session, number)
    if found is None:
        return visit.page("questions_gone.html", 404)
    texts = await own_answers.texts(visit.session, found.id)
    return visit.page(
        "own_one.html",
        answer=found,
        texts=[_source(found), *(_text(found, texts.get(code), code) for code in LANGUAGES if code != found.language)],
        edit=press("own_edit", found.id),
        seek=press("own_seek", found.id),
        said=said or [],
    )


def _states(found: OwnAnswer, texts: dict[str, OwnText]) -> Counter[str]:
    return Counter(state_of(found, texts.get(code)) for code in LANGUAGES if code != found.language)


def _source(found: OwnAnswer) -> Text:
    return Text(found.language, "source", found.question, _answer(found.text, found, found.language))


def _text(found: OwnAnswer, there: OwnText | None, language: str) -> Text:
    state = state_of(found, there)
    buttons = tuple((press(act, found.id, language), word) for act, word in ACTS[state])
    if there is None or not there.text:
        return Text(language, state, "", Markup(""), buttons)
    return Text(language, state, there.question, _answer(there.text, found, language), buttons)


def _answer(text: str, found: OwnAnswer, language: str) -> Markup:
    """With its facts, as people read it."""
    return words.said(say("broadcast-text", text=slots.filled(text, found.facts, language)), language)


PAGES = (
    Page(PATH, "own_list", listed),
    Page(f"{PATH}/do", "own_list", do, sends=True),
    Page(f"{PATH}/{{answer:int}}", "own_open", one),
    Page(f"{PATH}/{{answer:int}}/delete", "own_delete", ask_delete),
    Page("/questions/unchecked", "own_unchecked", unchecked),
)
