"""The ladder that a message climbs: each rung answers what is its own, and lets everything else pass."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from actions import ACTIONS, FORMS
from actions.donations import relays
from actions.kernel import forms, halves
from actions.kernel.about import finished
from actions.kernel.attached import Attached
from actions.kernel.buttons import ask, next_questions
from actions.kernel.courtesies import MOST_WORDS
from actions.kernel.messages import Message, Reply, Say, say, spaced
from actions.kernel.permissions import may, perform
from actions.kernel.presses import UnknownPress, read_danish, read_press
from actions.kernel.turn import SURE
from actions.numbers.topics import is_topic
from actions.talk import guesses, language, talk
from actions.threads import answers
from actions.threads import person as threads
from actions.voices.hearing import hearable
from bot.answering import unsure
from bot.answering.counting import count
from bot.answering.groups import answer_in_thread, command_in_group
from bot.answering.of_staff import closed_days, corrected
from bot.answering.shown import again_in_danish, in_place
from bot.answering.spoken import spoken, to_form_spoken
from bot.answering.turn import Turn
from bot.answering.unasked import photographed
from bot.incoming.deciding import outcome
from bot.incoming.reading import Understood, Unread
from bot.incoming.updates import Contact, File, Linked, Location, Photo, Pressed, Said, Secret, Typed, Unlinked
from bot.incoming.voices import Voice

Rung = Callable[[Turn], Awaitable[list[Reply] | None]]


async def answer(turn: Turn) -> list[Reply]:
    """What the first rung says that has an answer; help in danger comes before it, whatever it is."""
    return [await hearable(turn, finished(turn, reply)) for reply in (await climbed(turn))[1]]


async def climbed(turn: Turn) -> tuple[str, list[Reply]]:
    """The name of that rung, empty where none has an answer, and the replies as they are before `finished`."""
    danger = await _help(turn) if turn.is_danger else []
    for rung in RUNGS:
        replies = await rung(turn)
        if replies is not None:
            await count(turn, rung.__name__)
            return rung.__name__, [*danger, *(_in_case(replies) if turn.may_be_in_danger else replies)]
    return "", [*danger, *talk.only_text(turn)]


async def _help(turn: Turn) -> list[Reply]:
    """What helps in danger. Where that is certain, whatever was under way ends."""
    replies = await perform("emergency", turn)
    if turn.is_in_danger:
        await forms.close(turn)
        replies = guesses.mistaken(turn, replies)
    return in_language_of(turn, replies)


async def pressed(turn: Turn) -> list[Reply] | None:
    """A button does what it says, in place of the message that it stands under where the answer wants that."""
    press = turn.what
    if not isinstance(press, Pressed):
        return None
    turn.person.misunderstood = 0
    row_id = read_danish(press.data)
    if row_id is not None:
        return await again_in_danish(turn, row_id)
    try:
        understood = read_press(press.data)
    except UnknownPress:
        return talk.button_too_old(turn)
    asked = replace(turn, understanding=understood)
    replies = await perform(understood.intent, asked)
    if understood.intent == "change_language" and understood.value("language"):
        replies = [*replies, *await FORMS.again(asked)]
    return [in_place(reply, press) for reply in replies]


async def from_group(turn: Turn) -> list[Reply] | None:
    """Commands in a group are answered in private; what staff write in a thread is answered there."""
    match turn.what:
        case Linked(chat_id, staff, forum):
            act = "staff_link" if staff else "group_link"
            return await command_in_group(turn, act, chat=str(chat_id), forum="yes" if forum else "no")
        case Unlinked(chat_id, staff):
            return await command_in_group(turn, "staff_unlink" if staff else "group_unlink", chat=str(chat_id))
        case Said() as said:
            await answer_in_thread(turn, said)
            return []
    return None


async def cpr_warned(turn: Turn) -> list[Reply] | None:
    """A CPR number was in the text: a warning, then the question that is open, or what was asked. No text goes on.

    Unless the text goes to the staff, without the number.
    """
    if not isinstance(turn.what, Secret):
        return None
    if turn.what.half_at is not None:
        await halves.take_back(turn, turn.what.half_at)
        await relays.take_back(turn, turn.what.half_at)
    silent = replace(turn, text="")
    replies = await FORMS.again(silent)
    if turn.opened.thread is not None and not replies and not turn.is_command:
        return None
    if not replies and turn.intent not in (None, "emergency", "out_of_scope"):
        # Without its text nobody sees that it is a command.
        replies = await (perform(turn.intent, silent) if turn.is_command else _answered(silent, turn.intent))
    first, *others = replies or [Message(lines=(), buttons=next_questions())]
    assert isinstance(first, Message)
    warned = first.model_copy(update={"lines": (say("cpr-warning"), *spaced(first.lines))})
    return in_language_of(turn, [warned, *others])


async def stopped(turn: Turn) -> list[Reply] | None:
    """The word for stop leaves what is open, in whatever language, and does nothing else."""
    return await FORMS.stop(turn) if isinstance(turn.what, Typed) and FORMS.is_stopped(turn) else None


async def greeted(turn: Turn) -> list[Reply] | None:
    """Whoever is polite, or asks who this is, in the middle of a form: a word, and the question that still waits."""
    if not isinstance(turn.what, Typed) or turn.opened.thread is not None or turn.is_command or turn.is_danger:
        return None
    return await FORMS.greeted(turn, asks_who=_asks_who(turn))


async def to_form(turn: Turn) -> list[Reply] | None:
    """An answer to the question that is open: a number, a picture, a file, a voice, a place, or words."""
    in_thread = turn.opened.thread is not None
    kept: list[Say] = []
    match turn.what:
        case Contact(phone, own):
            return await FORMS.take_contact(turn, phone, own=own)
        case Photo(file_id, album, caption=caption, trouble=trouble):
            photo = forms.Photo(file_id, album, trouble)
            if FORMS.wants_photo(turn) or not (caption or in_thread):
                return await FORMS.take_photo(turn, photo)
            kept = [] if in_thread else FORMS.keep_photo(turn, photo)
        case Location(latitude, longitude):
            return await FORMS.take_location(turn, latitude, longitude)
        case File(file_id):
            taken = await FORMS.take_file(turn, file_id)
            if taken is not None:
                return taken
        case Voice() as voice:
            taken = await to_form_spoken(turn, voice)
            if taken is not None or not voice.caption:
                return taken
    reads = isinstance(turn.what, Typed) or (isinstance(turn.what, Photo | File | Voice) and not in_thread)
    if not reads or turn.is_command or turn.is_danger:
        return None
    replies = await FORMS.read(turn, otherwise_known=in_thread or _is_known(turn))
    if replies is not None and isinstance(turn.reading, Understood):
        turn.person.misunderstood = 0
    return _after(kept, replies)


async def to_staff(turn: Turn) -> list[Reply] | None:
    """While a thread is open, what is written goes to the staff."""
    if turn.opened.thread is None or turn.is_command:
        return None
    match turn.what:
        case File(file_id):
            return await threads.write(turn, turn.spoken, Attached(file=file_id))
        case Voice() as voice:
            return await threads.write(turn, turn.spoken, voice.attached)
        case Photo(caption=caption, trouble=Say() as trouble):
            passed_on = await threads.write(turn, turn.spoken) if caption else []
            return [*passed_on, Message(lines=(trouble,), can_be_danish=False)]
        case Photo(file_id):
            return await threads.write(turn, turn.spoken, Attached(photo=file_id))
        case Typed() | Secret() as written:
            return await threads.write(turn, turn.spoken, cpr=isinstance(written, Secret))
    return None


async def answered_once(turn: Turn) -> list[Reply] | None:
    """What staff have answered once, where no intent is sure enough."""
    if not isinstance(turn.reading, Understood) or turn.is_command or turn.is_danger:
        return None
    replies = await unsure.answered_once(turn)
    return None if replies is None else in_language_of(turn, [*replies, *await FORMS.again(turn)])


async def asked(turn: Turn) -> list[Reply] | None:
    """What was understood is answered; then the question of an open form, which still waits."""
    intent = turn.intent if isinstance(turn.reading, Understood) else None
    if intent is None:
        return None
    turn.person.misunderstood = 0
    replies = [] if turn.is_danger else await _answered(turn, intent)
    if intent == "out_of_scope":
        replies = await answers.offered(turn, replies, await unsure.remember(turn))
    if not turn.is_command:
        replies = [*replies, *await FORMS.again(turn)]
    return in_language_of(turn, replies)


async def _answered(turn: Turn, intent: str) -> list[Reply]:
    """The answer to a command; to words, what was understood comes first, or whether that is meant at all."""
    if turn.is_command or not may(turn.roles, intent):
        return await perform(intent, turn)
    if outcome(turn.understanding) == "asked":
        return await guesses.do_you_mean(turn, intent)
    if intent in guesses.ONLY_WHEN_PRESSED:
        return guesses.only_when_pressed(turn, intent)
    replies = guesses.titled(turn, intent, await perform(intent, turn))
    return await unsure.also_answered(turn, replies) if is_topic(intent) else replies


async def unread(turn: Turn) -> list[Reply] | None:
    """Nobody could read the words: buttons and commands still work."""
    return talk.cannot_read(turn) if isinstance(turn.reading, Unread) else None


async def not_understood(turn: Turn) -> list[Reply] | None:
    """Guesses as buttons, and a person; the question is kept for staff, without names and numbers."""
    if not isinstance(turn.reading, Understood):
        return None
    turn.person.misunderstood += 1
    kept = await unsure.remember(turn)
    return in_language_of(turn, await answers.offered(turn, talk.not_understood(turn), kept))


# The first that answers wins: the order is part of what the bot promises, see tests/answering/test_order.py.
RUNGS: tuple[Rung, ...] = (
    pressed,
    from_group,
    cpr_warned,
    stopped,
    greeted,
    to_form,
    to_staff,
    spoken,
    closed_days,
    corrected,
    answered_once,
    photographed,
    asked,
    unread,
    not_understood,
)


def _in_case(replies: list[Reply]) -> list[Reply]:
    """The usual answer with one line and one button above: are you in danger?"""
    if not replies:
        return replies
    first, *others = replies
    if not isinstance(first, Message) or first.asks_contact:
        return replies
    lines = (say("danger-possible"), *spaced(first.lines))
    rows = ((ask("emergency", "button-danger"),), *first.buttons)
    return [first.model_copy(update={"lines": lines, "buttons": rows}), *others]


def in_language_of(turn: Turn, replies: list[Reply]) -> list[Reply]:
    """Answers in the language just written and offers to stay in it; whoever never chose one is followed."""
    person, spoken = turn.person, turn.spoken
    if spoken == person.language:
        return replies
    if not person.language_chosen:
        person.language = spoken
    keep = language.keep(spoken)
    return [
        reply.model_copy(update={"language": reply.language or spoken, "buttons": (*reply.buttons, *keep)})
        if isinstance(reply, Message)
        else reply
        for reply in replies
    ]


def _after(kept: list[Say], replies: list[Reply] | None) -> list[Reply] | None:
    """What is said of the picture stands above what is said to the words under it."""
    if not replies or not isinstance(asked := replies[0], Message):
        return replies
    return [asked.model_copy(update={"lines": (*kept, *asked.lines)}), *replies[1:]]


def _is_known(turn: Turn) -> bool:
    """Whether the words are surely a question of their own, whatever the form asks."""
    return turn.intent in ACTIONS and turn.understanding.confidence >= SURE


def _asks_who(turn: Turn) -> bool:
    """Whether it is surely asked who this is, and nothing more is said."""
    sure = turn.intent == "bot_identity" and turn.understanding.confidence >= SURE
    return sure and not turn.understanding.entities and len(turn.text.split()) <= MOST_WORDS
