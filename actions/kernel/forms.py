"""Forms: a dialogue of one question after the other, by typing or pressing, with back and stop at every step.

A form is declared with the parts of `actions.kernel.fields`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from actions.kernel import gathering, pictures, sounds
from actions.kernel.asking import DONE, FROM_NOTHING, ask, choices, offered_name
from actions.kernel.courtesies import Courtesy, courtesy
from actions.kernel.fields import Choice, Field, Form, Noted, Photo, Problem, Sound, gathered_name, switched_on
from actions.kernel.messages import Message, Reply, Say, say
from actions.kernel.opening import begin, close, mark, note, reopen
from actions.kernel.permissions import denied, may
from actions.kernel.stopping import says_stop
from actions.kernel.turn import Turn
from store.forms import OpenForm

__all__ = [
    "Choice",
    "Field",
    "Form",
    "Forms",
    "Photo",
    "Problem",
    "Sound",
    "ask",
    "begin",
    "close",
    "mark",
    "switched_on",
]

# Before the id of a document, where a question takes both that and a picture.
FILE = "file:"
Wants = Callable[[Field], bool]
# Before latitude and longitude of a point that was sent.
POINT = "geo:"
COURTESIES: dict[Courtesy, str] = {"who": "form-who", "hello": "form-hello", "thanks": "thanks"}


@dataclass(frozen=True)
class Step:
    """Where somebody is in a form; `field` is None when everything is answered."""

    form: Form
    row: OpenForm
    field: Field | None


class Forms:
    """All forms, by name: what a press or a text does to the one that the person is filling in."""

    def __init__(self, every: Sequence[Form]) -> None:
        self._forms = {form.name: form for form in every}

    def __iter__(self) -> Iterator[Form]:
        return iter(self._forms.values())

    def step(self, turn: Turn) -> Step | None:
        """Where the person is; None where no form is open, or one that they may not fill in (any more)."""
        row, form = turn.opened.form, self._form(turn)
        if row is None or form is None or not may(turn.roles, form.action):
            return None
        return Step(form, row, form.next_field(row.answers))

    def wants_photo(self, turn: Turn) -> bool:
        """Whether the question that the person is asked takes a picture for an answer."""
        step = self.step(turn)
        return step is not None and step.field is not None and step.field.most_photos > 0

    def would_take_photo(self, row: OpenForm | None) -> bool:
        """Whether an open form takes a picture, for the question that it asks or for a later one, that is looked at."""
        form = self._forms.get(row.form) if row else None
        return bool(row and form and (field := pictures.question(form, row.answers)) and not field.unseen)

    def would_copy(self, row: OpenForm | None) -> bool:
        """Whether an open form asks for a voice note of which it wants our own copy."""
        return row is not None and row.form in self._forms and sounds.wants_copy(self._forms[row.form], row)

    def verbatim(self, turn: Turn) -> bool:
        """Whether the open form takes what is typed as it is, whatever it may mean."""
        step = self.step(turn)
        return step is not None and step.form.verbatim

    async def answer(self, turn: Turn) -> list[Reply]:
        """A button of a form was pressed; where its question is no longer asked, the present one is asked again."""
        if refused := await self._refused(turn):
            return refused
        step, value = self.step(turn), turn.value("value") or ""
        if step is None:
            return _too_old()
        field, row = step.field, step.row
        if field is None or field.name != turn.value("field"):
            return [await ask(step.form, turn, row.answers)]
        if field.gathers and value == DONE:
            return await self._gathered(turn, step, field)
        if field.many or field.counted:
            return [await self._gather(turn, step, field, value)]
        offered = row.answers.pop(offered_name(field), "").split(",")
        if value not in {*offered, *(choice.value for choice in choices(field, turn, step.form.filled(row.answers)))}:
            return [await ask(step.form, turn, row.answers)]
        return await self._go_on(turn, step, field, value)

    async def back(self, turn: Turn) -> list[Reply]:
        """The question before; from the first one out of the form."""
        if refused := await self._refused(turn):
            return refused
        step = self.step(turn)
        if step is None:
            return _too_old()
        last = step.form.last_field(step.row.answers)
        if last is None:
            return await self.stop(turn)
        step.row.take_back(last.name, turn.now)
        return [await ask(step.form, turn, step.row.answers)]

    async def stop(self, turn: Turn) -> list[Reply]:
        """Leaves the form; nothing of it is kept."""
        step = self.step(turn)
        ends = step is not None and step.field is not None and step.field.contact
        if step is not None and step.form.stopped is not None:
            await step.form.stopped(turn, step.row.answers)
        await close(turn)
        return [Message(lines=(say("form-stopped"),), can_be_danish=False, ends_keyboard=ends)]

    def is_stopped(self, turn: Turn) -> bool:
        """Whether the message says stop, and can mean nothing but what is open: a form, or a change under way."""
        return turn.opened.form is not None and not self._passes_on(turn) and says_stop(turn.text)

    async def greeted(self, turn: Turn, *, asks_who: bool) -> list[Reply] | None:
        """Hello, thanks and "who are you" are answered in a word, and the question is asked again; None for the rest.

        `asks_who`: it is surely understood as "who are you", in words that no list has.
        """
        step, said = self.step(turn), "who" if asks_who else courtesy(turn.text)
        if said is None or step is None or step.field is None or step.field.passed_on:
            return None
        return [await ask(step.form, turn, step.row.answers, Problem(say(COURTESIES[said])))]

    async def again(self, turn: Turn) -> list[Reply]:
        """The question that waits for an answer, if there is one: after a change of language, or another answer.

        Not one that was asked just now. What was typed meanwhile and cannot be the answer is said so.
        """
        step = self.step(turn)
        if step is None or step.field is None or step.row.at == turn.now:
            return []
        answers, typed = step.row.answers, step.field.typed
        read = typed(turn, answers, turn.text) if typed and turn.text else None
        return [await ask(step.form, turn, answers, read if isinstance(read, Problem) else None)]

    async def read(self, turn: Turn, *, otherwise_known: bool) -> list[Reply] | None:
        """What the typed text does to the form; None where there is none, or where the text is something else.

        `otherwise_known`: the text is understood as a question of its own.
        """
        if refused := await self._refused(turn):
            return refused
        step = self.step(turn)
        if step is None or step.field is None:
            return None
        field, row = step.field, step.row
        if field.contact:
            # The key that stops sends what stands on it, in whatever language.
            return await self.stop(turn)
        read = field.read(turn, row.answers)
        if isinstance(read, str):
            note(row, field.besides(turn) if field.besides else {}, turn)
            return await self._go_on(turn, step, field, read)
        if isinstance(read, Noted):
            note(row, read.answers, turn)
            return [await ask(step.form, turn, row.answers)]
        if isinstance(read, Problem):
            row.answer(offered_name(field), ",".join(choice.value for choice in read.choices), turn.now)
            return [await ask(step.form, turn, row.answers, read)]
        if otherwise_known:
            return None
        return [await ask(step.form, turn, row.answers, Problem(say("form-unclear")))]

    async def take_photo(self, turn: Turn, photo: Photo) -> list[Reply] | None:
        """A picture that was sent answers the question, where one is asked for; None where no form is open.

        Where a later question asks for one, it is kept for that.
        An album is answered once: its other pictures are added, or left out, without a word.
        """
        if refused := await self._refused(turn):
            return refused
        step = self.step(turn)
        if step is None or step.field is None:
            return None
        field, row = step.field, step.row
        said_already = pictures.is_of_album(row, photo, turn.now)
        if field.photo and photo.trouble is None:
            return await self._go_on(turn, step, field, photo.file_id)
        line = pictures.taken(step.form, row, field, photo, turn.now)
        return [] if said_already else [await ask(step.form, turn, row.answers, Problem(line))]

    def keep_photo(self, turn: Turn, photo: Photo) -> list[Say]:
        """A picture with words under it is kept for a later question, if there is one; what is said of it."""
        step = self.step(turn)
        if step is None or step.field is None or pictures.question(step.form, step.row.answers) is None:
            return []
        said_already = pictures.is_of_album(step.row, photo, turn.now)
        line = pictures.taken(step.form, step.row, step.field, photo, turn.now)
        return [] if said_already else [line]

    async def take_file(self, turn: Turn, file_id: str) -> list[Reply] | None:
        """A document answers the question, where one is asked for; None where none is."""
        return await self._take(turn, f"{FILE}{file_id}", lambda field: field.file)

    async def take_voice(self, turn: Turn, sound: Sound) -> list[Reply] | None:
        """The same of a voice note."""
        return await self._take(turn, sounds.written(sound), lambda field: field.voice, sounds.trouble(sound))

    async def _take(self, turn: Turn, value: str, wants: Wants, trouble: Say | None = None) -> list[Reply] | None:
        if refused := await self._refused(turn):
            return refused
        step = self.step(turn)
        if step is None or step.field is None or not wants(step.field):
            return None
        if trouble is not None:
            return [await ask(step.form, turn, step.row.answers, Problem(trouble))]
        return await self._go_on(turn, step, step.field, value)

    async def take_location(self, turn: Turn, latitude: float, longitude: float) -> list[Reply] | None:
        """A point on the map that was sent answers the question that wants one; None where none does."""
        step = self.step(turn)
        if step is None or step.field is None or not step.field.location:
            return None
        value = f"{POINT}{latitude:.6f},{longitude:.6f}"
        if step.field.location == step.field.name:
            return await self._go_on(turn, step, step.field, value)
        note(step.row, {step.field.location: value}, turn)
        return [await ask(step.form, turn, step.row.answers)]

    async def take_contact(self, turn: Turn, phone: str, *, own: bool) -> list[Reply] | None:
        """A contact that was sent is the answer, if it is the sender's own; None where none is asked for."""
        if refused := await self._refused(turn):
            return refused
        step = self.step(turn)
        if step is None or step.field is None or not step.field.contact:
            return None
        if not own:
            return [await ask(step.form, turn, step.row.answers, Problem(say("number-other")))]
        answers = {**step.row.answers, step.field.name: phone}
        await close(turn)
        first, *rest = await step.form.done(turn, answers)
        lines = first.lines if isinstance(first, Message) else ()
        return [Message(lines=lines, can_be_danish=False, ends_keyboard=True), *rest]

    def _passes_on(self, turn: Turn) -> bool:
        """Whether what is typed now goes to somebody else, whatever it says."""
        step = self.step(turn)
        return step is not None and step.field is not None and step.field.passed_on

    def _form(self, turn: Turn) -> Form | None:
        return self._forms.get(turn.opened.form.form) if turn.opened.form else None

    async def _refused(self, turn: Turn) -> list[Reply] | None:
        """Whoever may not do (any more) what the form is for hears so, and is out of it; None for everybody else."""
        form = self._form(turn)
        if form is None or may(turn.roles, form.action):
            return None
        await close(turn)
        return await denied(turn, form.action)

    async def _go_on(self, turn: Turn, step: Step, field: Field, value: str) -> list[Reply]:
        if field.reopens:
            reopen(turn, step.form, step.row, field.reopens(value, step.row.answers))
            return [await ask(step.form, turn, step.row.answers)]
        step.row.answer(field.name, value, turn.now)
        if step.form.next_field(step.row.answers) is not None:
            return [await ask(step.form, turn, step.row.answers)]
        answers = step.form.filled(step.row.answers)
        await close(turn)
        return await step.form.done(turn, answers)

    async def _gathered(self, turn: Turn, step: Step, field: Field) -> list[Reply]:
        gathered = step.row.answers.pop(gathered_name(field), "")
        if not gathered and field.many:
            return [await ask(step.form, turn, step.row.answers)]
        return await self._go_on(turn, step, field, gathered)

    async def _gather(self, turn: Turn, step: Step, field: Field, value: str) -> Message:
        answers = step.row.answers
        known = [choice.value for choice in choices(field, turn, step.form.filled(answers))]
        before = answers.get(gathered_name(field), "")
        change = gathering.switch if field.many else gathering.add_one
        after = "" if value == FROM_NOTHING else change(before, value, known)
        step.row.answer(gathered_name(field), after, turn.now)
        asked = await ask(step.form, turn, answers)
        return asked.model_copy(update={"in_place": True})


def _too_old() -> list[Reply]:
    return [Message(lines=(say("button-too-old"),), can_be_danish=False)]
