"""What becomes of a question that no intent surely answers: an answer of our own, or it is kept for the staff."""

from __future__ import annotations

from actions.kernel.messages import Reply
from actions.questions import finding, reading
from actions.talk import guesses
from bot.answering.turn import Turn
from bot.incoming.deciding import outcome
from bot.incoming.reading import LETTER
from store import own_answers, unanswered


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


async def remember(turn: Turn) -> int | None:
    """Keeps a question for staff to look at, when words of it are left once names and numbers are out; its number."""
    understood = turn.understanding
    if not LETTER.search(understood.redacted):
        return None
    vector = understood.meaning.vector if understood.meaning else None
    guessed = understood.ranking[:3]
    return await unanswered.keep(turn.session, understood.redacted, turn.spoken, guessed, turn.now, vector)
