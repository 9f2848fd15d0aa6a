"""What the bot would answer to a text, for staff who try one; nothing of it is kept or sent."""

from __future__ import annotations

from datetime import datetime

from actions.kernel.about import finished
from actions.kernel.turn import work_in
from actions.questions import seeing
from bot.answering.pipeline import Pipeline
from bot.answering.rungs import climbed
from bot.answering.turn import Turn
from bot.incoming import deciding
from bot.incoming.reading import read
from bot.incoming.updates import Incoming, Typed
from config.languages import LANGUAGES
from console.desk import Tried, Why

# No person and no chat of Telegram has this number.
NOBODY = 0


async def try_out(pipeline: Pipeline, text: str, language: str, now: datetime) -> Tried:
    """As somebody new is answered whose Telegram is in `language`. Raises NluUnavailable nowhere: that is an answer."""
    reading = await read(pipeline.nlu, text)
    incoming = Incoming(NOBODY, NOBODY, LANGUAGES[language].telegram, Typed(text))
    async with pipeline.database.transaction() as session:
        turn = await Turn.of(await work_in(session, pipeline.world, now), incoming, reading)
        rung, replies = await climbed(turn)
        finally_said = tuple(finished(turn, reply) for reply in replies)
        why = await _why(turn, rung)
        await session.rollback()
    return Tried(turn.understanding, finally_said, why)


async def _why(turn: Turn, rung: str) -> Why:
    understood = turn.understanding
    meaning = understood.meaning
    return Why(
        rung=rung,
        outcome=deciding.outcome(understood),
        answered=deciding.ANSWERED,
        least=deciding.least(understood),
        strange=deciding.is_strange(understood),
        may_be_danger=turn.may_be_in_danger,
        near=tuple(await seeing.near(turn, meaning.vector if meaning else None)),
        language=turn.person.language,
    )
