"""Somebody wants to be told the answer to a question that nobody could answer: when there is one, or at once."""

from __future__ import annotations

from dataclasses import replace

from actions.kernel import Entity, Message, Reply, Turn, Understanding, ask, next_questions, perform, say, too_old
from store import unanswered
from store.unanswered import KEPT_DAYS, Unanswered


async def question_tell(turn: Turn) -> list[Reply]:
    """The one case in which it is kept whose question it was: the person wants the answer when there is one."""
    found = await unanswered.get(turn.session, turn.number("question"))
    if found is None:
        return too_old()
    if found.answer_id is not None:
        understood = Understanding("own_show", 1.0, (Entity("answer", str(found.answer_id)),))
        return await perform("own_show", replace(turn, understanding=understood))
    if found.intent is not None:
        return [meant(found, found.intent)]
    await unanswered.tell(turn.session, found.id, turn.person.id)
    return [Message(lines=(say("tell-me-kept", days=KEPT_DAYS),), buttons=next_questions(), can_be_danish=False)]


def meant(row: Unanswered, intent: str) -> Message:
    """The way to the answer that there is, or that it is nothing for the municipality."""
    helps = () if intent == "out_of_scope" else ((ask(intent),),)
    line = say("question-is-this" if helps else "question-not-ours", question=row.text)
    return Message(lines=(line,), buttons=(*helps, *next_questions(ask("talk_to_human"))), can_be_danish=False)
