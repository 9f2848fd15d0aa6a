"""Answer once: what a member of staff wrote is kept as a draft, and reaches those who asked the same and said so."""

from __future__ import annotations

from actions.kernel import Button, Message, Reply, Rows, Say, Turn, button, next_questions, say, spaced, too_old
from actions.threads.interpreting import answer_text
from actions.threads.person import open_button, to_group
from actions.threads.staff import thread_of
from store import drafts, outbox, threads, unanswered
from store.drafts import Draft
from store.threads import Thread
from store.unanswered import Unanswered

MOST_SHOWN = 10


async def answer_keep(turn: Turn) -> list[Reply]:
    """Keeps the answer as a draft, once, and shows in the group who else asked for it."""
    row = await outbox.get(turn.session, turn.number("row"))
    thread = await thread_of(turn.session, row)
    if row is None or thread is None:
        return too_old()
    if await drafts.of_row(turn.session, row.id) is not None:
        return []
    draft = await drafts.keep(turn.session, row.id, thread, answer_text(row), turn.person.id, turn.now)
    await _told_already(turn, draft, thread)
    same = await _same(turn, draft)
    to_group(turn, thread, (say("answer-kept"), *_asked(same)), _spread_button(draft, same))
    return []


async def answer_spread(turn: Turn) -> list[Reply]:
    """To those who asked the same and wanted to be told: once each, marked."""
    draft = await drafts.get(turn.session, turn.number("draft"))
    if draft is None or draft.sent_at is not None:
        return too_old()
    draft.sent_at = turn.now
    same = await _same(turn, draft)
    told = set()
    for question in same:
        assert question.person_id is not None
        if question.person_id not in told:
            told.add(question.person_id)
            line = say("answer-for-you", question=question.text, text=draft.answer)
            message = Message(lines=(line,), buttons=next_questions(), can_be_danish=False)
            turn.post.notice(question.person_id, message, key=f"told:{draft.id}:{question.person_id}")
        question.person_id = None
    row = await outbox.get(turn.session, draft.row_id)
    thread = await thread_of(turn.session, row)
    if thread is not None:
        to_group(turn, thread, (say("answer-spread-done", count=len(told)),))
    return []


async def offered(turn: Turn, replies: list[Reply], question: int | None) -> list[Reply]:
    """Under what was not understood: to be told later, and the second time in a row to ask a person now.

    Where no staff read it nothing is offered. `question` is the number under which it is kept.
    """
    last = replies[-1] if replies else None
    if not isinstance(last, Message) or await threads.group(turn.session) is None:
        return replies
    rows = ((tell_button(question),),) if question else ()
    if turn.person.misunderstood >= 2:
        rows = ((open_button("button-ask-person"),), *rows)
    return [*replies[:-1], last.model_copy(update={"buttons": (*rows, *last.buttons)})]


def tell_button(question_id: int) -> Button:
    """Under "I did not understand"."""
    return button("question_tell", "button-tell-me", question_id, icon="🔔")


async def _same(turn: Turn, draft: Draft) -> list[Unanswered]:
    guess = draft.guesses[0][0] if draft.guesses else ""
    return await unanswered.wanted(turn.session, draft.question, guess)


async def _told_already(turn: Turn, draft: Draft, thread: Thread) -> None:
    """Who has the answer from the thread need not be told again."""
    for question in await _same(turn, draft):
        if question.person_id == thread.person_id:
            question.person_id = None


def _asked(same: list[Unanswered]) -> tuple[Say, ...]:
    """The questions, so that whoever sends the answer sees whether it is one to them."""
    if not same:
        return ()
    lines = tuple(say("list-item", item=question.text) for question in same[:MOST_SHOWN])
    return spaced((say("answer-same"), *lines))


def _spread_button(draft: Draft, same: list[Unanswered]) -> Rows:
    if not same:
        return ()
    people = len({question.person_id for question in same})
    return ((button("answer_spread", say("button-spread", count=people), draft.id, icon="📣"),),)
