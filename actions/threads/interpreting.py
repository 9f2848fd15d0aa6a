"""A text that its reader does not understand: a volunteer translates it who reads the language, or both of them."""

from __future__ import annotations

from actions.kernel import (
    Fact,
    Field,
    Form,
    LanguageName,
    Message,
    Problem,
    Reply,
    Turn,
    button,
    forms,
    message_in,
    next_questions,
    of_row,
    plain,
    private,
    say,
    spaced,
    too_old,
)
from actions.threads import showing, translating
from actions.threads.person import LONGEST_PIECE, done_button, open_button, pieces, to_group, unreachable
from actions.threads.staff import thread_of
from config.languages import LANGUAGES, same_for_reader
from store import audit, interpretations, outbox, readers, threads
from store.forms import Answers
from store.interpretations import Interpretation
from store.outbox import OutboxRow
from store.threads import Thread

LONGEST = 3000


async def thread_unclear(turn: Turn) -> list[Reply]:
    """Asks those who read the person's language; they see the answer, not whose it is."""
    row = await outbox.sent_to(turn.session, turn.number("row"), turn.person.id)
    if row is not None and (row.key or "").startswith(translating.BETWEEN):
        return await translating.for_other_side(turn, row)
    if row is None or await thread_of(turn.session, row) is None:
        return [Message(lines=(say("button-too-old"),), buttons=next_questions(open_button()), can_be_danish=False)]
    language = turn.person.language
    asked = await _readers(turn, language)
    if not asked:
        await _tell_group(turn, row, "interpret-none", language)
        return [unreachable(turn, "interpret-nobody")]
    wanted, is_new = await interpretations.ask_for(turn.session, row.id, language, turn.now)
    if is_new:
        await _tell_group(turn, row, "interpret-asked-for", language)
        for person_id in asked:
            translating.ask(turn, person_id, wanted, answer_text(row))
    return [Message(lines=(say("interpret-asked", language=LanguageName(code=language)),), can_be_danish=False)]


async def interpret_take(turn: Turn) -> list[Reply]:
    """First come, first served: the form in which it is written."""
    wanted = await interpretations.get(turn.session, turn.number("interpretation"))
    if wanted is None or not await interpretations.take(turn.session, wanted.id, turn.person.id, turn.now):
        return [Message(lines=(say("interpret-late"),), buttons=next_questions())]
    row = await outbox.get(turn.session, wanted.row_id)
    if row is not None and translating.is_letter(row):
        showing.show(turn, row)
    return await forms.begin(FORM, turn, number=str(wanted.id))


async def interpret_wrong(turn: Turn) -> list[Reply]:
    """The staff see that it is not what they wrote: whoever has it is told at once, and they can write it again."""
    wanted = await interpretations.get(turn.session, turn.number("interpretation"))
    row = await outbox.get(turn.session, wanted.row_id) if wanted else None
    thread = await thread_of(turn.session, row)
    if wanted is None or row is None or thread is None or wanted.done_at is None or wanted.wrong_at is not None:
        return too_old()
    wanted.wrong_at = turn.now
    audit.note(turn.session, turn.person.id, f"interpretation {wanted.id}", "wrong", "", "", turn.now)
    turn.post.notice(row.person_id, await _correction_follows(turn, thread), at_once=True)
    to_group(turn, thread, (say("interpret-wrong-told"),))
    return []


async def _correction_follows(turn: Turn, thread: Thread) -> Message:
    """Says so in the conversation, which is open again; where the staff read elsewhere by now, with numbers to call."""
    group = await threads.group(turn.session)
    if group is None or group.person_id != thread.group_id:
        return unreachable(turn, "interpret-wrong")
    await threads.begin(turn.session, thread.person_id, thread.group_id, thread.language, turn.now)
    return Message(lines=(say("interpret-wrong"),), buttons=((done_button(thread),),), can_be_danish=False)


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """To whoever asked for it, marked as a volunteer's."""
    wanted = await interpretations.get(turn.session, int(answers["number"]))
    row = await outbox.get(turn.session, wanted.row_id) if wanted else None
    late: list[Reply] = [Message(lines=(say("interpret-late"),), buttons=next_questions())]
    if wanted is None or row is None or not _is_for(turn, wanted):
        return late
    thread = await thread_of(turn.session, row)
    if thread is not None:
        _deliver_answer(turn, thread, row, wanted, answers["text"])
    elif not await translating.deliver(turn, row, wanted, answers["text"]):
        return late
    wanted.done_at = turn.now
    return [Message(lines=(say("interpret-thanks"),), buttons=next_questions())]


def _deliver_answer(turn: Turn, thread: Thread, row: OutboxRow, wanted: Interpretation, text: str) -> None:
    """To the person, and to the staff in whose name it is said."""
    line = say("interpret-text", language=LanguageName(code=wanted.language), text=text)
    message = Message(lines=(line,), buttons=_answer(row).buttons[1:], can_be_danish=False)
    turn.post.notice(row.person_id, message, at_once=True)
    _copy_to_staff(turn, thread, wanted, answer_text(row), text)


def _is_for(turn: Turn, wanted: Interpretation) -> bool:
    """Whether it is this person who translates it, and has not done so."""
    return wanted.taken_by == turn.person.id and wanted.done_at is None


def _copy_to_staff(turn: Turn, thread: Thread, wanted: Interpretation, answer: str, text: str) -> None:
    """Both texts, in one message if they fit, also when the conversation is over by now."""
    fits = len(answer) + len(text) <= LONGEST_PIECE
    for piece in () if fits else pieces(answer):
        to_group(turn, thread, (plain(piece),))
    given = say("interpret-given", language=LanguageName(code=wanted.language))
    copied = [*spaced((plain(answer if fits else "↑"),)), *spaced((plain(text),))]
    wrong = button("interpret_wrong", "button-interpret-wrong", wanted.id, icon="⚠")
    to_group(turn, thread, (given, *copied), ((wrong,),))


async def _readers(turn: Turn, language: str) -> list[int]:
    found = [
        person_id
        for code in LANGUAGES
        if same_for_reader(code, language)
        for person_id in await readers.of(turn.session, code)
    ]
    return [each for each in dict.fromkeys(found) if each != turn.person.id][: translating.MOST_ASKED]


async def _tell_group(turn: Turn, row: OutboxRow, line: str, language: str) -> None:
    """In the thread that the answer came from, while it is open."""
    thread = await thread_of(turn.session, row)
    if thread is not None and thread.state == "open":
        to_group(turn, thread, (say(line, language=LanguageName(code=language)),))


def answer_text(row: OutboxRow) -> str:
    """What the member of staff wrote."""
    text = _answer(row).lines[0].args["text"]
    assert isinstance(text, Fact)
    return text.text


def _answer(row: OutboxRow) -> Message:
    message = message_in(of_row(row.message))
    assert message is not None
    return message


def _read(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    return private.as_written(text)[:LONGEST] or None


FORM = Form(
    "interpret",
    "interpret_take",
    (Field("text", lambda turn, answers: say("interpret-ask"), typed=_read, passed_on=True),),
    _written,
)
