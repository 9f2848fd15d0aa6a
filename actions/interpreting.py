"""An answer that its reader does not understand: a volunteer who reads the language translates it."""

from __future__ import annotations

from actions import forms, private
from actions.buttons import next_questions
from actions.forms import Field, Form, Problem
from actions.messages import Button, Fact, LanguageName, Reply, say
from actions.requests import Request
from actions.thread_staff import thread_of
from actions.threads import open_button, to_group, unreachable
from config.languages import LANGUAGES, same_for_reader
from config.quiet import after_quiet
from store import interpretations, outbox, readers
from store.forms import Answers
from store.interpretations import Interpretation
from store.outbox import OutboxRow

LONGEST = 3000
MOST_ASKED = 20


async def thread_unclear(request: Request) -> list[Reply]:
    """Asks those who read the person's language; they see the answer, not whose it is."""
    row = await outbox.sent_to(request.session, int(request.understanding.value("row") or 0), request.person.id)
    if row is None or await thread_of(request.session, row) is None:
        return [Reply(lines=(say("button-too-old"),), buttons=next_questions(open_button()), can_be_danish=False)]
    language = request.person.language
    asked = await _readers(request, language)
    if not asked:
        await _tell_group(request, row, "interpret-none", language)
        return [unreachable(request.facts, request.now, "interpret-nobody")]
    wanted, is_new = await interpretations.ask_for(request.session, row.id, language, request.now)
    if is_new:
        await _tell_group(request, row, "interpret-asked-for", language)
        for person_id in asked:
            _ask(request, person_id, wanted, row)
    return [Reply(lines=(say("interpret-asked", language=LanguageName(code=language)),), can_be_danish=False)]


async def interpret_take(request: Request) -> list[Reply]:
    """First come, first served: the form in which it is written."""
    wanted = await interpretations.get(request.session, int(request.understanding.value("interpretation") or 0))
    row = await outbox.get(request.session, wanted.row_id) if wanted else None
    if wanted is None or row is None or row.person_id == request.person.id:
        return [Reply(lines=(say("interpret-late"),), buttons=next_questions())]
    if not await interpretations.take(request.session, wanted.id, request.person.id, request.now):
        return [Reply(lines=(say("interpret-late"),), buttons=next_questions())]
    return await forms.begin(FORM, request, number=str(wanted.id))


async def _written(request: Request, answers: Answers) -> list[Reply]:
    """To the person who asked for it, marked as a volunteer's; the staff are told."""
    wanted = await interpretations.get(request.session, int(answers["number"]))
    row = await outbox.get(request.session, wanted.row_id) if wanted else None
    if wanted is None or row is None or wanted.taken_by != request.person.id or wanted.done_at is not None:
        return [Reply(lines=(say("interpret-late"),), buttons=next_questions())]
    wanted.done_at = request.now
    line = say("interpret-text", language=LanguageName(code=wanted.language), text=answers["text"])
    buttons = Reply.model_validate(row.message).buttons[1:]
    message = Reply(lines=(line,), buttons=buttons, can_be_danish=False).model_dump(mode="json")
    outbox.put(request.session, row.person_id, message, lane="notice", now=request.now)
    await _tell_group(request, row, "interpret-given", wanted.language)
    return [Reply(lines=(say("interpret-thanks"),), buttons=next_questions())]


async def _readers(request: Request, language: str) -> list[int]:
    found = [
        person_id
        for code in LANGUAGES
        if same_for_reader(code, language)
        for person_id in await readers.of(request.session, code)
    ]
    return [each for each in dict.fromkeys(found) if each != request.person.id][:MOST_ASKED]


def _ask(request: Request, person_id: int, wanted: Interpretation, row: OutboxRow) -> None:
    take = Button(label=say("button-interpret"), press=f"interpret:take:{wanted.id}", icon="✋")
    text = answer_text(row)
    line = say("interpret-wanted", language=LanguageName(code=wanted.language), text=text)
    message = Reply(lines=(line,), buttons=((take,),)).model_dump(mode="json")
    due_at = after_quiet(request.now, request.facts)
    outbox.put(request.session, person_id, message, lane="notice", now=request.now, due_at=due_at)


async def _tell_group(request: Request, row: OutboxRow, line: str, language: str) -> None:
    """In the thread that the answer came from, while it is open."""
    thread = await thread_of(request.session, row)
    if thread is not None and thread.state == "open":
        to_group(request.session, thread, (say(line, language=LanguageName(code=language)),), request.now)


def answer_text(row: OutboxRow) -> str:
    """What the member of staff wrote."""
    text = Reply.model_validate(row.message).lines[0].args["text"]
    assert isinstance(text, Fact)
    return text.text


def _read(request: Request, answers: Answers, text: str) -> str | Problem | None:
    return private.as_written(text)[:LONGEST] or None


FORM = Form(
    "interpret",
    "interpret_take",
    (Field("text", lambda request, answers: say("interpret-ask"), typed=_read),),
    _written,
)
