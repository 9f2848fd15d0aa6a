"""Answers that staff wanted to be kept: they become an answer of our own, an example, or nothing."""

from __future__ import annotations

from actions.kernel import LanguageName, Message, Reply, Turn, begin, button, plain, say, spaced, too_old
from actions.questions import labels, own
from actions.questions.parts import desk_button
from actions.questions.reading import short
from config.languages import LANGUAGES
from store import drafts
from store.drafts import Draft

PAGE_SIZE = 6


async def draft_list(turn: Turn) -> list[Reply]:
    """A button for each, the oldest first."""
    page, count = turn.number("page"), await drafts.count_waiting(turn.session)
    here = await drafts.page_waiting(turn.session, page * PAGE_SIZE, PAGE_SIZE)
    rows = [(button("draft_show", plain(short(each.question or each.answer)), each.id),) for each in here]
    if count > (page + 1) * PAGE_SIZE:
        rows.append((button("draft_list", "button-broadcast-more", page + 1, icon="➡"),))
    head = say("desk-drafts", count=count) if count else say("desk-empty")
    return [Message(lines=(head,), buttons=(*rows, (desk_button(),)), can_be_danish=False)]


async def draft_show(turn: Turn) -> list[Reply]:
    """What was asked and what somebody answered."""
    found = await _waiting(turn)
    if found is None:
        return too_old()
    language = _language(turn, found)
    lines = (
        say("question-line", text=found.question or "–", language=LanguageName(code=language)),
        *spaced((say("broadcast-text", text=found.answer),)),
    )
    about = button("draft_about", "button-question-about", found.id, 0, icon="🏷")
    rows = (
        (button("draft_answer", "button-draft-answer", found.id, icon="✍"),),
        *(((about,),) if found.question else ()),
        (button("draft_drop", "button-question-drop", found.id, icon="🗑"),),
        (button("draft_list", "button-back", 0, icon="↩"),),
    )
    return [Message(lines=lines, buttons=rows, can_be_danish=False)]


async def draft_answer(turn: Turn) -> list[Reply]:
    """The form for an answer of our own, whose text may stay as it is."""
    found = await _waiting(turn)
    return await begin(own.FORM, turn, draft=str(found.id)) if found else too_old()


async def draft_about(turn: Turn) -> list[Reply]:
    """What was asked may be something that the bot knows already."""
    found = await _waiting(turn)
    if found is None:
        return too_old()
    chosen = labels.choice(
        [(name, share) for name, share in found.guesses],
        turn.number("page"),
        lambda name: labels.intent_button("draft_is", found.id, name),
        lambda page: button("draft_about", "button-broadcast-more", found.id, page, icon="➡"),
    )
    return [chosen]


async def draft_is(turn: Turn) -> list[Reply]:
    """It is: the question becomes an example for the next training, and the answer is needed no more."""
    found = await _waiting(turn)
    if found is None:
        return too_old()
    await labels.learn(turn, turn.value("intent") or "", _language(turn, found), found.question)
    await drafts.settle(turn.session, [found.id], "used")
    return [Message(lines=(say("question-learnt"),), buttons=((desk_button(),),), can_be_danish=False)]


async def draft_drop(turn: Turn) -> list[Reply]:
    """It is of no use to others."""
    found = await _waiting(turn)
    if found is None:
        return too_old()
    await drafts.settle(turn.session, [found.id], "dropped")
    return [Message(lines=(say("discarded"),), buttons=((desk_button(),),), can_be_danish=False)]


def _language(turn: Turn, found: Draft) -> str:
    return found.language if found.language in LANGUAGES else turn.person.language


async def _waiting(turn: Turn) -> Draft | None:
    found = await drafts.get(turn.session, turn.number("draft"))
    return found if found is not None and found.state == "kept" else None
