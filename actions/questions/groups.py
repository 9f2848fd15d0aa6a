"""Questions that nobody could answer, for staff: what they may be about; an answer, an intent, or not for us."""

from __future__ import annotations

from actions.kernel import (
    LanguageName,
    Message,
    Reply,
    Say,
    Turn,
    begin,
    button,
    plain,
    say,
    spaced,
    too_old,
)
from actions.questions import labels, own
from actions.questions.finding import MAYBE
from actions.questions.parts import desk_button
from actions.questions.reading import readable, short
from actions.questions.wanting import meant
from store import grouping, nearest, own_answers, unanswered
from store.unanswered import Unanswered

PAGE_SIZE, MOST_SHOWN = 6, 8


async def question_list(turn: Turn) -> list[Reply]:
    """A button for each group, those first that were asked most."""
    page, groups = turn.number("page"), (await grouping.waiting(turn.session)).groups
    here = groups[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
    sizes = {group[0]: len(group) for group in here}
    firsts = {row.id: row for row in await unanswered.numbered(turn.session, list(sizes))}
    rows = [(button("question_show", _label(firsts[each], sizes[each]), each),) for each in sizes if each in firsts]
    if len(groups) > (page + 1) * PAGE_SIZE:
        rows.append((button("question_list", "button-broadcast-more", page + 1, icon="➡"),))
    head = say("desk-questions", count=len(groups)) if groups else say("desk-empty")
    return [Message(lines=(head,), buttons=(*rows, (desk_button(),)), can_be_danish=False)]


async def question_show(turn: Turn) -> list[Reply]:
    """The questions of a group, the nearest that is known, and what can be done with them."""
    group = await _group(turn, None)
    if not group:
        return too_old()
    lines = [say("question-line", text=row.text, language=LanguageName(code=row.language)) for row in group]
    about = await _gloss(turn, group)
    wanted = len({row.person_id for row in group} - {None})
    notes = (
        *((say("question-like", what=about),) if about else ()),
        *((say("question-wanted", count=wanted),) if wanted else ()),
    )
    carried = (group[0].id, group[-1].id)
    rows = (
        (button("question_answer", "button-question-answer", *carried, icon="✍"),),
        (button("question_about", "button-question-about", *carried, 0, icon="🏷"),),
        (button("question_drop", "button-question-drop", *carried, icon="🗑"),),
        (button("question_list", "button-back", 0, icon="↩"),),
    )
    more = len(group) - MOST_SHOWN
    rest = (say("list-item", item=f"+ {more}"),) if more > 0 else ()
    return [Message(lines=(*lines[:MOST_SHOWN], *rest, *spaced(notes)), buttons=rows, can_be_danish=False)]


async def question_answer(turn: Turn) -> list[Reply]:
    """The form for an answer of our own."""
    group = await _group(turn, turn.number("last"))
    if not group:
        return too_old()
    return await begin(own.FORM, turn, questions=",".join(str(row.id) for row in group))


async def question_about(turn: Turn) -> list[Reply]:
    """What the questions may be about: the likeliest first, behind them all that there is."""
    group, page = await _group(turn, turn.number("last")), turn.number("page")
    if not group:
        return too_old()
    carried = (group[0].id, group[-1].id)
    chosen = labels.choice(
        _guesses(group),
        page,
        lambda name: labels.intent_button("question_is", *carried, name),
        lambda page: button("question_about", "button-broadcast-more", *carried, page, icon="➡"),
    )
    return [chosen]


async def question_is(turn: Turn) -> list[Reply]:
    """They mean this: examples for the next training, and who wanted to be told is shown where the answer is."""
    group, intent = await _group(turn, turn.number("last")), turn.value("intent") or ""
    if not group:
        return too_old()
    for row in group:
        await labels.learn(turn, intent, row.language, row.text)
    await _tell_and_end(turn, group, intent)
    return [Message(lines=(say("question-learnt"),), buttons=((desk_button(),),), can_be_danish=False)]


async def question_drop(turn: Turn) -> list[Reply]:
    """Nothing for us: who wanted to be told hears that."""
    group = await _group(turn, turn.number("last"))
    if not group:
        return too_old()
    await _tell_and_end(turn, group, "out_of_scope")
    return [Message(lines=(say("discarded"),), buttons=((desk_button(),),), can_be_danish=False)]


async def _group(turn: Turn, last: int | None) -> list[Unanswered]:
    """The group of this question, without what came after the last one that was shown."""
    group = (await grouping.waiting(turn.session)).of(turn.number("question"))
    return await unanswered.numbered(turn.session, [each for each in group if last is None or each <= last])


async def _tell_and_end(turn: Turn, group: list[Unanswered], intent: str) -> None:
    """Once to everybody who wanted to be told; then nobody has to look at the questions any more."""
    mine = {row.person_id: row for row in group if row.person_id is not None}
    for person_id, row in mine.items():
        turn.post.notice(person_id, meant(row, intent))
    await unanswered.mean(turn.session, group, intent, turn.now)


async def _gloss(turn: Turn, group: list[Unanswered]) -> Say | None:
    """What of the known it is nearest to: an answer of our own, or what the model thinks of first."""
    vector = next((row.vector for row in group if row.vector), None)
    near = await nearest.nearest(turn.session, vector, 1) if vector else []
    if near and near[0].likeness >= MAYBE:
        found = (await own_answers.these(turn.session, [near[0].answer_id])).get(near[0].answer_id)
        if found is not None:
            texts = await own_answers.texts(turn.session, found.id)
            return plain(readable(found, texts, turn.person.language).question)
    likely = labels.likeliest(_guesses(group))
    return say(f"intent-{likely[0]}") if likely else None


def _guesses(group: list[Unanswered]) -> list[tuple[str, float]]:
    return [(name, share) for row in group for name, share in row.guesses]


def _label(first: Unanswered, count: int) -> Say:
    times = f" × {count}" if count > 1 else ""
    return plain(f"{short(first.text)}{times}")
