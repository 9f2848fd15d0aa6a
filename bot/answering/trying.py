"""What the bot would answer to a text, for staff who try one; nothing of it is kept or sent."""

from __future__ import annotations

from datetime import datetime

from actions.kernel.turn import work_in
from bot.answering.pipeline import Pipeline
from bot.answering.rungs import answer
from bot.answering.turn import Turn
from bot.incoming.reading import read
from bot.incoming.updates import Incoming, Typed
from config.languages import LANGUAGES
from console.desk import Tried

# No person and no chat of Telegram has this number.
NOBODY = 0


async def try_out(pipeline: Pipeline, text: str, language: str, now: datetime) -> Tried:
    """As somebody new is answered whose Telegram is in `language`. Raises NluUnavailable nowhere: that is an answer."""
    reading = await read(pipeline.nlu, text)
    incoming = Incoming(NOBODY, NOBODY, LANGUAGES[language].telegram, Typed(text))
    async with pipeline.database.transaction() as session:
        turn = await Turn.of(await work_in(session, pipeline.world, now), incoming, reading)
        replies = await answer(turn)
        await session.rollback()
    return Tried(turn.understanding, tuple(replies))
