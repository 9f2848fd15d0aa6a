"""How a form is declared: its fields, what each asks, what may be pressed, how what is typed is read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from actions.kernel.courtesies import without_greeting
from actions.kernel.messages import Reply, Say
from actions.kernel.turn import Turn
from store.forms import Answers


@dataclass(frozen=True)
class Choice:
    """A button: the value that it answers with (letters, digits, `_`, `-`), and what stands on it."""

    value: str
    label: Say
    icon: str = ""


@dataclass(frozen=True)
class Problem:
    """What was typed cannot be the answer; says why."""

    line: Say
    choices: Sequence[Choice] = ()


@dataclass(frozen=True)
class Photo:
    """A picture by Telegram's id of it; those of one `album` come one by one. `trouble`: why it cannot be taken."""

    file_id: str
    album: str | None = None
    trouble: Say | None = None


@dataclass(frozen=True)
class Sound:
    """A voice note by Telegram's id of it, or with `is_note` False another file that sounds.

    `copy` names our own copy where one is wanted; `trouble`: why it cannot be taken.
    """

    file_id: str
    seconds: int = 0
    is_note: bool = True
    copy: str = ""
    trouble: Say | None = None


_GATHERED = "-gathered"


def gathered_name(field: Field) -> str:
    """Where what is pressed or sent is kept until "done"."""
    return f"{field.name}{_GATHERED}"


def reopened_name(field: Field) -> str:
    """Where it is kept that a question with a default is to be asked."""
    return f"{field.name}-reopened"


def draft_name(name: str) -> str:
    """Where it is kept what stands in the question `name` on a page before it is answered."""
    return f"draft-{name}"


def drafted(answers: Mapping[str, str]) -> Answers:
    """For `begin`: what a page proposes as answers; the chat asks all the same."""
    return {draft_name(name): value for name, value in answers.items()}


def switched_on(name: str, values: Iterable[str]) -> Answers:
    """For `begin`: the choices of the `many` field `name` that are on from the start."""
    return {f"{name}{_GATHERED}": ",".join(values)}


@dataclass(frozen=True)
class Noted:
    """What was typed answers other questions; the one that is open is asked again."""

    answers: Answers


Typed = Callable[[Turn, Answers, str], str | Problem | Noted | None]


@dataclass(frozen=True)
class Field:
    """One question. `typed` gives the answer, what is wrong with it, or None where it is no answer at all.

    `besides`: what else of the typed message is kept, under names of its own.

    `default`: the question is not asked, and this is its answer, until a field with `reopens` has it asked: an answer
    to such a field is not kept, but asks again the questions that it names.

    `moves`: where a page has all answers side by side, what was typed says which later questions get the answer that
    stands in another one (or none): question -> that one.

    `photo`: a picture is an answer, kept as Telegram's id of it; `file`: a document is one too; `voice`: a voice note
    is one, as `kernel.sounds` writes it, and with `copied` our own copy of it is wanted too.
    `many`: choices are switched on and off until "done"; the answer is their values with commas between.
    `counted`: each press of a choice adds one of it, until "done"; the answer is as in `kernel.gathering`.
    `photos`: up to so many pictures; `unseen`: nobody looks at them before they are kept. `contact`: the answer is
    one's own number, sent with a key under the input; it has to be the last question, since the number is not kept.
    `location`: a point on the map that is sent is the answer of this name. `passed_on`: somebody else reads what is
    typed as it is, so also "stop" is an answer.
    `sums_up`: its question shows all that was answered before; an answer to it counts for what it has shown.
    """

    name: str
    question: Callable[[Turn, Answers], Say | tuple[Say, ...] | Awaitable[Say | tuple[Say, ...]]]
    choices: Callable[[Turn, Answers], Sequence[Choice]] | None = None
    typed: Typed | None = None
    besides: Callable[[Turn], Answers] | None = None
    wanted: Callable[[Answers], bool] = lambda answers: True
    across: int = 2
    many: bool = False
    counted: bool = False
    photo: bool = False
    file: bool = False
    voice: bool = False
    copied: bool = False
    photos: int = 0
    unseen: bool = False
    contact: bool = False
    passed_on: bool = False
    location: str = ""
    default: str | None = None
    reopens: Callable[[str, Answers], Sequence[str]] | None = None
    moves: Callable[[str], Mapping[str, str | None]] | None = None
    sums_up: bool = False

    @property
    def gathers(self) -> bool:
        """Whether presses are gathered until "done"."""
        return self.many or self.counted or self.photos > 0

    @property
    def most_photos(self) -> int:
        """How many pictures it takes; 0 where it asks for none."""
        return 1 if self.photo else self.photos

    def read(self, turn: Turn, answers: Answers) -> str | Problem | Noted | None:
        """What the text answers; a greeting before the answer is left out where the question cannot read both."""
        if self.typed is None:
            return None
        found = self.typed(turn, answers, turn.text)
        if found is None and (rest := without_greeting(turn.text)) != turn.text:
            found = self.typed(turn, answers, rest)
        return found

    def is_open(self, answers: Answers) -> bool:
        """Whether it is to be asked: it has no answer yet, by default or by a single picture that came early."""
        if self.name in answers or (self.photo and answers.get(gathered_name(self))):
            return False
        return self.default is None or reopened_name(self) in answers


@dataclass(frozen=True)
class Form:
    """`action` is the one that opens it: who may not do that (any more) cannot go on with the form either.

    `verbatim`: what is typed is for others and not about oneself, so a fire in it is no emergency.
    `stopped`: what follows when they stop it, besides that nothing of it is kept.
    `whole`: a page shows also what is proposed for questions behind the one that waits; what they ask and offer has to
    bear answers that nobody has read yet.
    """

    name: str
    action: str
    fields: tuple[Field, ...]
    done: Callable[[Turn, Answers], Awaitable[list[Reply]]]
    verbatim: bool = False
    stopped: Callable[[Turn, Answers], Awaitable[None]] | None = None
    whole: bool = False

    def next_field(self, answers: Answers) -> Field | None:
        """The first field that is wanted and has no answer."""
        return next((each for each in self.fields if each.wanted(answers) and each.is_open(answers)), None)

    def filled(self, answers: Answers) -> Answers:
        """With what answers the questions that were not asked: pictures that came early, and the defaults."""
        unasked: Answers = {}
        for each in self.fields:
            early = answers.get(gathered_name(each)) if each.most_photos else None
            answer = early or each.default
            if answer is not None and each.name not in answers and each.wanted(answers):
                unasked[each.name] = answer
        return unasked | answers

    def field(self, name: str) -> Field:
        return next(each for each in self.fields if each.name == name)

    def last_field(self, answers: Answers) -> Field | None:
        """The field that was answered last."""
        return next((each for each in reversed(self.fields) if each.wanted(answers) and each.name in answers), None)
