"""A text is read aloud: shown, spoken in a voice note, heard by its speaker, kept or spoken again."""

from __future__ import annotations

from actions.kernel import (
    Fact,
    Field,
    Form,
    LanguageName,
    Message,
    Reply,
    Rows,
    Run,
    Say,
    Turn,
    ask,
    begin,
    button,
    next_questions,
    read_sound,
    say,
    too_old,
)
from actions.voices.coverage import covered, given, read_next
from config.voices import digest, slots, texts
from store import readers, voices
from store.forms import Answers
from store.voices import Recording

# What stands in place of what a text leaves open.
GAP = "…"


async def voice_record(turn: Turn) -> list[Reply]:
    """The next text of this language that nobody has read as it is today."""
    language = turn.value("language") or ""
    if language not in await given(turn):
        return _reads_nothing()
    missing = covered(await voices.everything(turn.session), language).missing
    if not missing:
        return [Message(lines=(say("voice-complete"),), buttons=_back(), can_be_danish=False)]
    return await _begun(turn, language, missing[0])


async def voice_keep(turn: Turn) -> list[Reply]:
    """From now on somebody else may hear it, who says whether it is good."""
    found = await voices.get(turn.session, turn.number("recording"))
    if found is None or not await voices.change(turn.session, found.id, "draft", "recorded"):
        return too_old()
    await _ask_others(turn, found)
    buttons = ((read_next(found.language),), *_back())
    return [Message(lines=(say("voice-kept"),), buttons=buttons, can_be_danish=False)]


async def voice_again(turn: Turn) -> list[Reply]:
    """The same text once more."""
    found = await voices.get(turn.session, turn.number("recording"))
    if found is None or not await voices.drop(turn.session, found.id, "draft"):
        return too_old()
    if found.language not in await given(turn) or found.text_id not in texts():
        return _reads_nothing()
    return await _begun(turn, found.language, found.text_id)


def text_shown(text: str, language: str) -> Say:
    """The text as it is read: in its own language, a gap wherever something else stands each time."""
    gaps = {name: Fact(text=GAP) for name in slots(text)}
    return say("only-day", day=Run(parts=(say(text, **gaps),), language=language)).model_copy(update={"spaced": True})


async def _begun(turn: Turn, language: str, text: str) -> list[Reply]:
    return await begin(FORM, turn, language=language, text=text, digest=digest(language, text))


def _question(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    text = answers["text"]
    gaps = (say("voice-slots").model_copy(update={"spaced": True}),) if slots(text) else ()
    return (say("voice-read"), text_shown(text, answers["language"]), *gaps)


async def _spoken(turn: Turn, answers: Answers) -> list[Reply]:
    """They hear themselves before anybody else does."""
    sound = read_sound(answers["voice"])
    if sound is None or answers["language"] not in await given(turn):
        return _reads_nothing()
    made = Recording(
        text_id=answers["text"], language=answers["language"], digest=answers["digest"], file_id=sound.file_id,
        copy=sound.copy, seconds=sound.seconds, state="draft", speaker_id=turn.person.id, created_at=turn.now,
    )  # fmt: skip
    number = (await voices.add(turn.session, made)).id
    keep = button("voice_keep", "button-voice-keep", number, icon="✅")
    again = button("voice_again", "button-voice-again", number, icon="🎤")
    asked = Message(lines=(say("voice-listen"),), buttons=((keep, again),), can_be_danish=False)
    return [asked.model_copy(update={"voice": sound.file_id, "copy_of": sound.copy})]


async def _ask_others(turn: Turn, found: Recording) -> None:
    """Those who read the language are told that something waits, once a day each."""
    check = button("voice_check", "button-voice-hear", found.language, icon="👂")
    line = say("voice-to-check", language=LanguageName(code=found.language))
    for person_id in await readers.of(turn.session, found.language):
        if person_id != turn.person.id:
            told = Message(lines=(line,), buttons=((check,),), can_be_danish=False)
            key = f"voices:{person_id}:{found.language}:{turn.local_now:%Y%m%d}"
            await turn.post.once(person_id, told, key)


def _back() -> Rows:
    return next_questions(ask("voice_coverage"))


def _reads_nothing() -> list[Reply]:
    buttons = ((ask("reader_languages", "button-readers"),), *next_questions())
    return [Message(lines=(say("voices-readers"),), buttons=buttons, can_be_danish=False)]


FORM = Form("voice", "voice_record", (Field("voice", _question, voice=True, copied=True),), _spoken)
