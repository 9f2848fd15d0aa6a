"""Questions that nobody could answer, for staff: what they may be about; an answer, an intent, or not for us."""

from __future__ import annotations

from collections import Counter

from actions.kernel import (
    ACTS,
    Button,
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
from actions.questions import own
from actions.questions.finding import MAYBE
from actions.questions.grouping import grouped
from actions.questions.parts import desk_button
from actions.questions.reading import readable, short
from actions.questions.wanting import meant
from config.intents import INTENTS
from store import examples, nearest, own_answers, unanswered
from store.unanswered import Unanswered

PAGE_SIZE, MOST_SHOWN, MOST_LIKELY = 6, 8, 3
INTENTS_A_PAGE = 10
# Of no use as the meaning of a question that nobody could answer.
NO_ANSWER = frozenset({"greet", "goodbye", "thanks", "affirm", "deny"})
# What stands in place of names and numbers in what is kept of a question.
GAPS = ("…", "#")


async def question_list(turn: Turn) -> list[Reply]:
    """A button for each group, those first that were asked most."""
    page, groups = turn.number("page"), grouped(await unanswered.waiting(turn.session))
    here = groups[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
    rows = [(button("question_show", _label(group), group[0].id),) for group in here]
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
    first = _likeliest(group)
    names = [*first, *(name for name in INTENTS if name in ACTS and name not in first and name not in NO_ANSWER)]
    here = names[page * INTENTS_A_PAGE : (page + 1) * INTENTS_A_PAGE]
    rows = [tuple(_intent(name, carried) for name in here[at : at + 2]) for at in range(0, len(here), 2)]
    if len(names) > (page + 1) * INTENTS_A_PAGE:
        rows.append((button("question_about", "button-broadcast-more", *carried, page + 1, icon="➡"),))
    return [Message(lines=(say("question-about-ask"),), buttons=tuple(rows), can_be_danish=False)]


async def question_is(turn: Turn) -> list[Reply]:
    """They mean this: examples for the next training, and who wanted to be told is shown where the answer is."""
    group, intent = await _group(turn, turn.number("last")), turn.value("intent") or ""
    if not group:
        return too_old()
    for row in group:
        await learn(turn, intent, row.language, row.text)
    await _tell_and_end(turn, group, intent)
    return [Message(lines=(say("question-learnt"),), buttons=((desk_button(),),), can_be_danish=False)]


async def question_drop(turn: Turn) -> list[Reply]:
    """Nothing for us: who wanted to be told hears that."""
    group = await _group(turn, turn.number("last"))
    if not group:
        return too_old()
    await _tell_and_end(turn, group, "out_of_scope")
    return [Message(lines=(say("discarded"),), buttons=((desk_button(),),), can_be_danish=False)]


async def learn(turn: Turn, intent: str, language: str, text: str) -> None:
    """An example, without what stands in place of names and numbers."""
    words = " ".join(word for word in text.split() if word not in GAPS)
    if words:
        await examples.keep(turn.session, intent, language, words, turn.now)


async def _group(turn: Turn, last: int | None) -> list[Unanswered]:
    """The group of this question, without what came after the last one that was shown."""
    wanted = turn.number("question")
    groups = grouped(await unanswered.waiting(turn.session))
    found: list[Unanswered] = next((group for group in groups if any(row.id == wanted for row in group)), [])
    return [row for row in found if last is None or row.id <= last]


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
    likely = _likeliest(group)
    return say(f"intent-{likely[0]}") if likely else None


def _likeliest(group: list[Unanswered]) -> list[str]:
    """What the model thought of most, but for what is no answer."""
    sums: Counter[str] = Counter()
    for row in group:
        sums.update({name: share for name, share in row.guesses if name in ACTS and name not in NO_ANSWER})
    return [name for name, _ in sums.most_common(MOST_LIKELY)]


def _label(group: list[Unanswered]) -> Say:
    times = f" × {len(group)}" if len(group) > 1 else ""
    return plain(f"{short(group[0].text)}{times}")


def _intent(name: str, carried: tuple[int, int]) -> Button:
    return button("question_is", f"intent-{name}", *carried, name, icon=ACTS[name].icon)
