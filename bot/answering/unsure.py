"""What staff have answered once: the answer where no intent is sure, a button below the answer of one that is; and what
nobody answers is kept for the staff."""

from __future__ import annotations

from actions.kernel.messages import Message, Reply
from actions.questions import finding, reading
from actions.talk import guesses
from bot.answering.turn import Turn
from bot.incoming.deciding import outcome
from bot.incoming.reading import LETTER
from store import forms, own_answers, unanswered


async def answered_once(turn: Turn) -> list[Reply] | None:
    """The answer that staff have written once, or whether it is meant; None where it is not, or an intent is sure."""
    if outcome(turn.understanding) == "answered":
        return None
    found = await finding.found(turn)
    sure = await own_answers.get(turn.session, found.sure) if found.sure else None
    if sure is not None:
        turn.person.misunderstood = 0
        return guesses.not_this_either(turn, [await reading.shown(turn, sure, turn.spoken)], turn.spoken)
    if not found.maybe:
        return None
    offers = await reading.offers(turn, found.maybe, turn.spoken, await remember(turn))
    return await guesses.do_you_mean(turn, turn.intent, offers)


async def also_answered(turn: Turn, replies: list[Reply]) -> list[Reply]:
    """The answer of a sure intent, with a button for what staff have answered once, where that is meant as surely.

    Not where it asks something: a button of another thing is no answer.
    """
    found = await finding.found(turn)
    if found.sure is None or not replies or await forms.open_for(turn.session, turn.person.id, turn.now):
        return replies
    first, *others = replies
    if not isinstance(first, Message) or first.asks_contact:
        return replies
    offers = await reading.offers(turn, (found.sure,), turn.spoken, None)
    return [first.model_copy(update={"buttons": (*offers, *first.buttons)}), *others]


async def remember(turn: Turn) -> int | None:
    """Keeps a question for staff to look at, when words of it are left once names and numbers are out; its number."""
    understood = turn.understanding
    if not LETTER.search(understood.redacted):
        return None
    vector = understood.meaning.vector if understood.meaning else None
    guessed = understood.ranking[:3]
    return await unanswered.keep(turn.session, understood.redacted, turn.spoken, guessed, turn.now, vector)
