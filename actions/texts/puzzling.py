"""Under long answers: "I do not understand this". It is counted for the texts of the answer; nobody is kept."""

from __future__ import annotations

from actions.kernel import Message, Reply, Turn, ask, next_questions, quotas, say, texts_in
from actions.texts.values import MOST, code, coded
from config import texts as config
from config.languages import SOURCE_LANGUAGE
from config.wordings import letters
from store import texts

# An answer is long from so many letters of its Danish on, in texts of so many; what is said around them is easy.
LONG, PART = 160, 30


def carried(turn: Turn, message: Message) -> tuple[str, ...]:
    """For the button under an answer: its language and its texts; nothing under a short one, or what is no answer."""
    if not message.can_be_danish or message.thread is not None:
        return ()
    language = message.language or turn.person.language
    long = {id: count for id in dict.fromkeys(texts_in(message.lines)) if (count := _length(id)) >= PART}
    return (language, "".join(map(code, list(long)[:MOST]))) if sum(long.values()) >= LONG else ()


async def text_unclear(turn: Turn) -> list[Reply]:
    """Thanks, and a person to talk to. What somebody presses again and again is not counted for ever."""
    language, ids = turn.value("language") or SOURCE_LANGUAGE, coded(turn.value("texts") or "")
    if await quotas.over(turn, "puzzle") is None:
        known = [id for id in ids if id in config.sources(language)]
        await texts.puzzled(turn.session, language, {id: config.digest(config.text(language, id)) for id in known})
    buttons = next_questions(ask("talk_to_human"))
    return [Message(lines=(say("wording-puzzled"),), buttons=buttons, can_be_danish=False)]


def _length(id: str) -> int:
    known = config.sources(SOURCE_LANGUAGE)
    return len(letters(known[id].text)) if id in known else 0
