"""An answer that its reader does not understand: a volunteer who reads the language translates it."""

from __future__ import annotations

from actions.kernel import forms, private
from actions.kernel.buttons import next_questions
from actions.kernel.forms import Field, Form, Problem
from actions.kernel.messages import Button, Fact, LanguageName, Reply, say
from actions.kernel.turn import Turn
from actions.threads.person import open_button, to_group, unreachable
from actions.threads.staff import thread_of
from config.languages import LANGUAGES, same_for_reader
from config.quiet import after_quiet
from store import interpretations, outbox, readers
from store.forms import Answers
from store.interpretations import Interpretation
from store.outbox import OutboxRow

LONGEST = 3000
MOST_ASKED = 20


async def thread_unclear(turn: Turn) -> list[Reply]:
    """Asks those who read the person's language; they see the answer, not whose it is."""
    row = await outbox.sent_to(turn.session, int(turn.understanding.value("row") or 0), turn.person.id)
    if row is None or await thread_of(turn.session, row) is None:
        return [Reply(lines=(say("button-too-old"),), buttons=next_questions(open_button()), can_be_danish=False)]
    language = turn.person.language
    asked = await _readers(turn, language)
    if not asked:
        await _tell_group(turn, row, "interpret-none", language)
        return [unreachable(turn.facts, turn.now, "interpret-nobody")]
    wanted, is_new = await interpretations.ask_for(turn.session, row.id, language, turn.now)
    if is_new:
        await _tell_group(turn, row, "interpret-asked-for", language)
        for person_id in asked:
            _ask(turn, person_id, wanted, row)
    return [Reply(lines=(say("interpret-asked", language=LanguageName(code=language)),), can_be_danish=False)]


async def interpret_take(turn: Turn) -> list[Reply]:
    """First come, first served: the form in which it is written."""
    wanted = await interpretations.get(turn.session, int(turn.understanding.value("interpretation") or 0))
    row = await outbox.get(turn.session, wanted.row_id) if wanted else None
    if wanted is None or row is None or row.person_id == turn.person.id:
        return [Reply(lines=(say("interpret-late"),), buttons=next_questions())]
    if not await interpretations.take(turn.session, wanted.id, turn.person.id, turn.now):
        return [Reply(lines=(say("interpret-late"),), buttons=next_questions())]
    return await forms.begin(FORM, turn, number=str(wanted.id))


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """To the person who asked for it, marked as a volunteer's; the staff are told."""
    wanted = await interpretations.get(turn.session, int(answers["number"]))
    row = await outbox.get(turn.session, wanted.row_id) if wanted else None
    if wanted is None or row is None or wanted.taken_by != turn.person.id or wanted.done_at is not None:
        return [Reply(lines=(say("interpret-late"),), buttons=next_questions())]
    wanted.done_at = turn.now
    line = say("interpret-text", language=LanguageName(code=wanted.language), text=answers["text"])
    buttons = Reply.model_validate(row.message).buttons[1:]
    message = Reply(lines=(line,), buttons=buttons, can_be_danish=False).model_dump(mode="json")
    outbox.put(turn.session, row.person_id, message, lane="notice", now=turn.now)
    await _tell_group(turn, row, "interpret-given", wanted.language)
    return [Reply(lines=(say("interpret-thanks"),), buttons=next_questions())]


async def _readers(turn: Turn, language: str) -> list[int]:
    found = [
        person_id
        for code in LANGUAGES
        if same_for_reader(code, language)
        for person_id in await readers.of(turn.session, code)
    ]
    return [each for each in dict.fromkeys(found) if each != turn.person.id][:MOST_ASKED]


def _ask(turn: Turn, person_id: int, wanted: Interpretation, row: OutboxRow) -> None:
    take = Button(label=say("button-interpret"), press=f"interpret:take:{wanted.id}", icon="✋")
    text = answer_text(row)
    line = say("interpret-wanted", language=LanguageName(code=wanted.language), text=text)
    message = Reply(lines=(line,), buttons=((take,),)).model_dump(mode="json")
    due_at = after_quiet(turn.now, turn.facts)
    outbox.put(turn.session, person_id, message, lane="notice", now=turn.now, due_at=due_at)


async def _tell_group(turn: Turn, row: OutboxRow, line: str, language: str) -> None:
    """In the thread that the answer came from, while it is open."""
    thread = await thread_of(turn.session, row)
    if thread is not None and thread.state == "open":
        to_group(turn.session, thread, (say(line, language=LanguageName(code=language)),), turn.now)


def answer_text(row: OutboxRow) -> str:
    """What the member of staff wrote."""
    text = Reply.model_validate(row.message).lines[0].args["text"]
    assert isinstance(text, Fact)
    return text.text


def _read(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    return private.as_written(text)[:LONGEST] or None


FORM = Form(
    "interpret",
    "interpret_take",
    (Field("text", lambda turn, answers: say("interpret-ask"), typed=_read),),
    _written,
)
