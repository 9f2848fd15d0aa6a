"""Forms of the chat as pages: the same questions, readers and ends, with all answers so far open to be changed.

It is the row of the chat, too: whoever closes the browser finds everything again, there or here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from actions import FORMS
from actions.kernel.asking import choices
from actions.kernel.fields import Field, Form, draft_name, gathered_name
from actions.kernel.gathering import listed, read_counts
from actions.kernel.messages import Run, Say
from console.visits import Visit
from store.forms import Answers, OpenForm

# Before a field's name: what was chosen, what was typed.
CHOSEN, TYPED = "c.", "t."
DRAFT = draft_name("")
# And what the question had summed up when it was shown.
SUMMED_UP = "s."


@dataclass(frozen=True)
class Option:
    """A choice: `count` is how many of it, where it is counted."""

    value: str
    label: Say
    icon: str
    on: bool
    count: int = 0


@dataclass(frozen=True)
class Control:
    """A question of the form. `kind`: one, many, counted, typed. `long`: more than a line may be typed.

    `waits`: it has no answer yet. `summed_up` stands for what it says, where that sums up the others. `needs_phone`: a
    picture, a file, a voice note or a point on the map can only be sent in the chat.
    """

    name: str
    kind: str
    lines: tuple[Say, ...]
    options: tuple[Option, ...]
    takes_text: bool
    text: str
    long: bool
    waits: bool
    needs_phone: bool
    problem: tuple[Say, ...] = ()
    summed_up: str = ""


def open_form(visit: Visit) -> tuple[Form, OpenForm] | None:
    """The form that the person is filling in, and may."""
    step = FORMS.step(visit.turn)
    return (step.form, step.row) if step else None


def has_begun(visit: Visit) -> bool:
    """Whether a form was begun by what was pressed, also in place of one that was open."""
    return visit.turn.opened.begun and open_form(visit) is not None


async def controls(visit: Visit, form: Form, row: OpenForm, problem: tuple[Say, ...] = ()) -> list[Control]:
    """The questions that have an answer, and the first that has none.

    Of a form that is shown whole, also those behind it for which something is proposed.
    """
    found: list[Control] = []
    known = {**_drafts(form, row.answers), **row.answers} if form.whole else row.answers
    waiting = False
    for each in form.fields:
        if not each.wanted(known):
            continue
        is_open = each.is_open(row.answers)
        first, waiting = is_open and not waiting, waiting or is_open
        if is_open or each.name in row.answers:
            found.append(await _control(visit, form, known, each, first, problem if first else ()))
        if is_open and each.name not in known:
            break
    return found


def _drafts(form: Form, answers: Answers) -> Answers:
    drafts = {each.name: answers.get(draft_name(each.name), "") for each in form.fields}
    return {name: value for name, value in drafts.items() if value}


async def _control(
    visit: Visit, form: Form, answers: Answers, field: Field, waits: bool, problem: tuple[Say, ...]
) -> Control:
    lines = await question(visit, form, answers, field)
    options = _options(visit, form, answers, field)
    is_chosen = any(each.on for each in options)
    draft = answers.get(draft_name(field.name), "")
    return Control(
        name=field.name,
        kind="counted" if field.counted else "many" if field.many else "one" if options else "typed",
        lines=_once(lines, visit.language) if field.sums_up else lines,
        options=options,
        takes_text=field.typed is not None and not field.sums_up,
        text="" if is_chosen or field.gathers else draft or answers.get(field.name, ""),
        long=field.passed_on or (form.verbatim and not options),
        waits=waits,
        needs_phone=_needs_phone(field),
        problem=problem,
        summed_up=digest(lines) if field.sums_up else "",
    )


async def question(visit: Visit, form: Form, answers: Answers, field: Field) -> tuple[Say, ...]:
    """What it asks, in lines."""
    asked = field.question(visit.turn, form.filled(answers))
    lines = asked if isinstance(asked, Say | tuple) else await asked
    return lines if isinstance(lines, tuple) else (lines,)


def _once(lines: tuple[Say, ...], language: str) -> tuple[Say, ...]:
    """Without what is said again in the language that all of it is read in here."""
    return tuple(
        line
        for line in lines
        if not any(isinstance(each, Run) and each.language == language for each in line.args.values())
    )


def digest(lines: tuple[Say, ...]) -> str:
    """The same for the same lines only."""
    return sha256("\n".join(line.model_dump_json() for line in lines).encode()).hexdigest()[:16]


def _needs_phone(field: Field) -> bool:
    spoken = field.voice and field.typed is None
    return bool(field.photo or field.file or field.photos or field.location or field.contact or spoken)


def _options(visit: Visit, form: Form, answers: Answers, field: Field) -> tuple[Option, ...]:
    # The choices first: they may switch on what is so already.
    every = choices(field, visit.turn, form.filled(answers))
    drafted = "" if field.counted or field.sums_up else answers.get(draft_name(field.name), "")
    given = drafted or answers.get(field.name) or answers.get(gathered_name(field), "")
    counts = read_counts(given) if field.counted else {}
    on = set(listed(given)) if field.many else {given}
    return tuple(
        Option(each.value, each.label, each.icon, each.value in on, counts.get(each.value, 0)) for each in every
    )


def save(visit: Visit, row: OpenForm, but_not: Collection[str] = ()) -> None:
    """Keeps what is typed and chosen and not answered yet, so that a closed browser loses nothing."""
    for name, value in sent_answers(visit).items():
        if name not in but_not:
            row.answer(draft_name(name), value, visit.turn.now)


def sent_answers(visit: Visit) -> Answers:
    """What the form says of each question, unread: what was typed, or else what was chosen. Nothing that is counted."""
    sent = {name[len(TYPED) :] for name in visit.form if name.startswith((TYPED, CHOSEN))}
    return {name: ",".join(chosen(visit, name)) or typed(visit, name) for name in sent if "." not in name}


def typed(visit: Visit, name: str) -> str:
    """What was typed there, as it was."""
    return visit.sent(f"{TYPED}{name}").replace("\r\n", "\n")


def chosen(visit: Visit, name: str) -> list[str]:
    """What was chosen, unless something was typed and counts: by its own button, or in the field below a long list."""
    values = visit.form.get(f"{CHOSEN}{name}", ())
    counts = "" in values or name in visit.form.get("either", ())
    return [] if counts and typed(visit, name).strip() else [each for each in values if each]


def trimmed(text: str) -> str:
    """What is typed, as it is read: browsers end lines in their own way."""
    return text.replace("\r\n", "\n").strip()
