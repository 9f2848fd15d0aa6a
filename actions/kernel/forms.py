"""Forms: a dialogue of one question after the other, by typing or pressing, with back and stop at every step.

A form is declared with the parts of `actions.kernel.fields`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel import gathering
from actions.kernel.denied import denied
from actions.kernel.fields import Choice, Field, Form, Photo, Problem
from actions.kernel.messages import Button, Reply, Say, say
from actions.kernel.permissions import may
from actions.kernel.turn import Turn
from store import forms
from store.forms import Answers, OpenForm

__all__ = ["Choice", "Field", "Form", "Forms", "Photo", "Problem", "ask", "begin"]

PRESS = "form"
DONE = "done"
FROM_NOTHING = "again"
_GATHERED = "-gathered"
# Where it is kept which album was answered last.
ALBUM = "-album"
# Before the id of a document, where a question takes both that and a picture.
FILE = "file:"


class Forms:
    """All forms, by name: what a press or a text does to the one that the person is filling in."""

    def __init__(self, every: Sequence[Form]) -> None:
        self._forms = {form.name: form for form in every}

    def __iter__(self) -> Iterator[Form]:
        return iter(self._forms.values())

    async def answer(self, turn: Turn) -> list[Reply]:
        """A button of a form was pressed; where its question is no longer asked, the present one is asked again."""
        if refused := await self._refused(turn):
            return refused
        opened, form = await self._open(turn)
        if opened is None or form is None:
            return [Reply(lines=(say("button-too-old"),), can_be_danish=False)]
        field, pressed = form.next_field(opened.answers), turn.understanding.value("field")
        value = turn.understanding.value("value") or ""
        if field is None or field.name != pressed:
            return [await ask(form, turn, opened.answers)]
        if field.gathers and value == DONE:
            return await self._gathered(form, field, turn, opened)
        if field.many or field.counted:
            return [await self._gather(form, field, turn, opened, value)]
        offered = opened.answers.pop(_offered(field), "").split(",")
        if value not in {*offered, *(choice.value for choice in _choices(field, turn, opened.answers))}:
            return [await ask(form, turn, opened.answers)]
        return await self._go_on(form, turn, opened, field, value)

    async def back(self, turn: Turn) -> list[Reply]:
        """The question before; from the first one out of the form."""
        if refused := await self._refused(turn):
            return refused
        opened, form = await self._open(turn)
        if opened is None or form is None:
            return [Reply(lines=(say("button-too-old"),), can_be_danish=False)]
        last = form.last_field(opened.answers)
        if last is None:
            return await self.stop(turn)
        opened.take_back(last.name, turn.now)
        return [await ask(form, turn, opened.answers)]

    async def stop(self, turn: Turn) -> list[Reply]:
        opened, form = await self._open(turn)
        field = form.next_field(opened.answers) if opened and form else None
        await forms.close(turn.session, turn.person.id)
        ends = field is not None and field.contact
        return [Reply(lines=(say("form-stopped"),), can_be_danish=False, ends_keyboard=ends)]

    async def again(self, turn: Turn) -> list[Reply]:
        """The question that waits for an answer, if there is one: after a change of language, or another answer.

        Not one that was asked just now. What was typed meanwhile and cannot be the answer is said so.
        """
        opened, form = await self._open(turn)
        field = form.next_field(opened.answers) if opened and form else None
        if opened is None or form is None or field is None or opened.at == turn.now:
            return []
        read = field.typed(turn, opened.answers, turn.text) if field.typed and turn.text else None
        return [await ask(form, turn, opened.answers, read if isinstance(read, Problem) else None)]

    async def read(self, turn: Turn, *, otherwise_known: bool) -> list[Reply] | None:
        """What the typed text does to the form; None where there is none, or where the text is something else.

        `otherwise_known`: the text is understood as a question of its own.
        """
        if refused := await self._refused(turn):
            return refused
        opened, form = await self._open(turn)
        field = form.next_field(opened.answers) if opened and form else None
        if opened is None or form is None or field is None:
            return None
        if field.contact:
            # The key that stops sends what stands on it, in whatever language.
            return await self.stop(turn)
        read = field.typed(turn, opened.answers, turn.text) if field.typed else None
        if isinstance(read, str):
            for name, value in field.besides(turn).items() if field.besides else ():
                opened.answer(name, value, turn.now)
            return await self._go_on(form, turn, opened, field, read)
        if isinstance(read, Problem):
            opened.answer(_offered(field), ",".join(choice.value for choice in read.choices), turn.now)
            return [await ask(form, turn, opened.answers, read)]
        if otherwise_known:
            return None
        return [await ask(form, turn, opened.answers, Problem(say("form-unclear")))]

    async def wants_photo(self, session: AsyncSession, person_id: int, now: datetime) -> bool:
        """Whether the question that the person is asked takes a picture for an answer."""
        opened = await forms.open_for(session, person_id, now)
        form = self._forms.get(opened.form) if opened else None
        field = form.next_field(opened.answers) if opened and form else None
        return field is not None and (field.photo or field.photos > 0)

    async def verbatim(self, turn: Turn) -> bool:
        """Whether the open form takes what is typed as it is, whatever it may mean."""
        _, form = await self._open(turn)
        return form is not None and form.verbatim

    async def take_photo(self, turn: Turn, photo: Photo) -> list[Reply] | None:
        """A picture that was sent answers the question, where one is asked for; None where no form is open.

        An album is answered once: its other pictures are added, or left out, without a word.
        """
        if refused := await self._refused(turn):
            return refused
        opened, form = await self._open(turn)
        field = form.next_field(opened.answers) if opened and form else None
        if opened is None or form is None or field is None:
            return None
        said_already = photo.album is not None and opened.answers.get(ALBUM) == photo.album
        if photo.album is not None:
            opened.answer(ALBUM, photo.album, turn.now)
        wanted = field.photo or field.photos > 0
        if wanted and photo.trouble is None:
            return await self._keep_photo(form, field, turn, opened, photo, silent=said_already)
        if said_already:
            return []
        line = photo.trouble if wanted and photo.trouble else say("form-unclear")
        return [await ask(form, turn, opened.answers, Problem(line))]

    async def take_file(self, turn: Turn, file_id: str) -> list[Reply] | None:
        """A document that was sent answers the question, where one is asked for; None where none is."""
        if refused := await self._refused(turn):
            return refused
        opened, form = await self._open(turn)
        field = form.next_field(opened.answers) if opened and form else None
        if opened is None or form is None or field is None or not field.file:
            return None
        return await self._go_on(form, turn, opened, field, f"{FILE}{file_id}")

    async def _keep_photo(
        self, form: Form, field: Field, turn: Turn, opened: OpenForm, photo: Photo, *, silent: bool
    ) -> list[Reply]:
        if field.photo:
            return await self._go_on(form, turn, opened, field, photo.file_id)
        kept = gathering.listed(opened.answers.get(_gathered(field), ""))
        if len(kept) < field.photos:
            opened.answer(_gathered(field), ",".join((*kept, photo.file_id)), turn.now)
            line = say("photos-more")
        else:
            line = say("photos-enough", count=field.photos)
        return [] if silent else [await ask(form, turn, opened.answers, Problem(line))]

    async def _refused(self, turn: Turn) -> list[Reply] | None:
        """Who may not do (any more) what the form is for, hears so, and is out of it; None for everybody else."""
        opened = await forms.open_for(turn.session, turn.person.id, turn.now)
        form = self._forms.get(opened.form) if opened else None
        if form is None or may(turn.roles, form.action):
            return None
        await forms.close(turn.session, turn.person.id)
        return await denied(turn, form.action)

    async def take_contact(self, turn: Turn, phone: str, *, own: bool) -> list[Reply] | None:
        """A contact that was sent is the answer, if it is the sender's own; None where none is asked for."""
        if refused := await self._refused(turn):
            return refused
        opened, form = await self._open(turn)
        field = form.next_field(opened.answers) if opened and form else None
        if opened is None or form is None or field is None or not field.contact:
            return None
        if not own:
            return [await ask(form, turn, opened.answers, Problem(say("number-other")))]
        answers = {**opened.answers, field.name: phone}
        await forms.close(turn.session, turn.person.id)
        first, *rest = await form.done(turn, answers)
        return [Reply(lines=first.lines, can_be_danish=False, ends_keyboard=True), *rest]

    async def _open(self, turn: Turn) -> tuple[OpenForm | None, Form | None]:
        opened = await forms.open_for(turn.session, turn.person.id, turn.now)
        form = self._forms.get(opened.form) if opened else None
        return (opened, form) if form and may(turn.roles, form.action) else (None, None)

    async def _go_on(self, form: Form, turn: Turn, opened: OpenForm, field: Field, value: str) -> list[Reply]:
        opened.answer(field.name, value, turn.now)
        if form.next_field(opened.answers) is not None:
            return [await ask(form, turn, opened.answers)]
        answers = dict(opened.answers)
        await forms.close(turn.session, turn.person.id)
        return await form.done(turn, answers)

    async def _gathered(self, form: Form, field: Field, turn: Turn, opened: OpenForm) -> list[Reply]:
        gathered = opened.answers.pop(_gathered(field), "")
        if not gathered and field.many:
            return [await ask(form, turn, opened.answers)]
        return await self._go_on(form, turn, opened, field, gathered)

    async def _gather(self, form: Form, field: Field, turn: Turn, opened: OpenForm, value: str) -> Reply:
        known = [choice.value for choice in _choices(field, turn, opened.answers)]
        before = opened.answers.get(_gathered(field), "")
        change = gathering.switch if field.many else gathering.add_one
        opened.answer(_gathered(field), "" if value == FROM_NOTHING else change(before, value, known), turn.now)
        reply = await ask(form, turn, opened.answers)
        return reply.model_copy(update={"in_place": True})


async def begin(form: Form, turn: Turn, **answers: str) -> list[Reply]:
    """Opens the form at its first question; what is known already is not asked."""
    await forms.begin(turn.session, turn.person.id, form.name, answers, turn.now)
    return [await ask(form, turn, answers)]


async def ask(form: Form, turn: Turn, answers: Answers, problem: Problem | None = None) -> Reply:
    """The question of the first field without an answer, with its buttons."""
    field = form.next_field(answers)
    assert field is not None, form.name
    offered = problem.choices if problem and problem.choices else _choices(field, turn, answers)
    gathered = answers.get(_gathered(field), "")
    buttons = [_button(field, choice, gathered) for choice in offered]
    rows = [tuple(buttons[at : at + field.across]) for at in range(0, len(buttons), field.across)]
    if field.many or field.counted or gathered:
        rows = [] if field.photos else rows
        rows.append(_done_row(field, gathered))
    back = Button(label=say("button-back"), press=f"{PRESS}:back", icon="↩")
    stop = Button(label=say("button-cancel"), press=f"{PRESS}:stop", icon="✖")
    before = (problem.line,) if problem else ()
    if field.contact:
        line = await _question(field, turn, answers)
        return Reply(lines=(*before, line), can_be_danish=False, asks_contact=True)
    rows.append((back, stop) if form.last_field(answers) else (stop,))
    line = await _question(field, turn, answers)
    return Reply(lines=(*before, line), buttons=tuple(rows), can_be_danish=False)


def _button(field: Field, choice: Choice, gathered: str) -> Button:
    press = f"{PRESS}:{field.name}:{choice.value}"
    if field.counted:
        return Button(
            label=_counted(choice.label, gathering.read_counts(gathered).get(choice.value)),
            press=press,
            icon=choice.icon,
        )
    on = field.many and choice.value in gathered.split(",")
    return Button(label=choice.label, press=press, icon="☑" if on else choice.icon)


def _done_row(field: Field, gathered: str) -> tuple[Button, ...]:
    done = Button(label=say("button-done"), press=f"{PRESS}:{field.name}:{DONE}", icon="✅")
    again = Button(label=say("button-from-nothing"), press=f"{PRESS}:{field.name}:{FROM_NOTHING}", icon="↺")
    return (again, done) if field.counted and gathered else (done,)


def _counted(what: Say, count: int | None) -> Say:
    return say("counted", what=what, count=count) if count else what


async def _question(field: Field, turn: Turn, answers: Answers) -> Say:
    question = field.question(turn, answers)
    return question if isinstance(question, Say) else await question


def _choices(field: Field, turn: Turn, answers: Answers) -> Sequence[Choice]:
    return field.choices(turn, answers) if field.choices else ()


def _offered(field: Field) -> str:
    """Where the choices are kept that only what was typed brought up."""
    return f"{field.name}-offered"


def _gathered(field: Field) -> str:
    """Where what is pressed is kept until "done"."""
    return f"{field.name}{_GATHERED}"


def switched_on(name: str, values: Iterable[str]) -> Answers:
    """For `begin`: the choices of the `many` field `name` that are on from the start."""
    return {f"{name}{_GATHERED}": ",".join(values)}
