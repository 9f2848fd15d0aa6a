"""Somebody else who reads the language hears a recording, and says whether it is good: nobody hears it before."""

from __future__ import annotations

from actions.kernel import Message, Reply, Turn, ask, button, next_questions, say, too_old
from actions.voices.coverage import given, read_next
from actions.voices.speaking import text_shown
from config.voices import digests
from store import voices
from store.voices import Recording


async def voice_check(turn: Turn) -> list[Reply]:
    """The recording that has waited longest, with the text that it should be."""
    language = turn.value("language") or ""
    found = None
    if language in await given(turn):
        found = await voices.waiting(turn.session, language, digests(language), turn.person.id)
    if found is None:
        return [Message(lines=(say("voice-check-none"),), buttons=next_questions(ask("voice_coverage")))]
    return [_shown(found)]


async def voice_good(turn: Turn) -> list[Reply]:
    """From now on everybody hears it; it takes the place of older ones of the same text."""
    found = await voices.get(turn.session, turn.number("recording"))
    if found is None or not await voices.change(turn.session, found.id, "recorded", "confirmed"):
        return too_old()
    await voices.replace_others(turn.session, found)
    return await _next(turn, found, "voice-good")


async def voice_bad(turn: Turn) -> list[Reply]:
    """It goes; whoever spoke it is told, without saying who heard it."""
    found = await voices.get(turn.session, turn.number("recording"))
    if found is None or not await voices.drop(turn.session, found.id, "recorded"):
        return too_old()
    if found.speaker_id is not None:
        turn.post.tell(found.speaker_id, say("voice-refused"), buttons=((read_next(found.language),),))
    return await _next(turn, found, "voice-bad")


def _shown(found: Recording) -> Message:
    good = button("voice_good", "button-voice-good", found.id, icon="👍")
    bad = button("voice_bad", "button-voice-bad", found.id, icon="👎")
    lines = (say("voice-check"), text_shown(found.text_id, found.language))
    asked = Message(lines=lines, buttons=((good, bad),), can_be_danish=False)
    return asked.model_copy(update={"voice": found.file_id or None, "copy_of": found.copy})


async def _next(turn: Turn, found: Recording, line: str) -> list[Reply]:
    """Thanks; and the next one, as long as some wait."""
    more = await voices.waiting(turn.session, found.language, digests(found.language), turn.person.id)
    back = () if more else next_questions(ask("voice_coverage"))
    thanks = Message(lines=(say(line),), buttons=back, can_be_danish=False)
    return [thanks, _shown(more)] if more else [thanks]
