"""What was understood, said before the answer, and how it is taken back: "Do you mean …?", "Not this", one press first.

Intents stand in the data of these buttons by a short code, since four names would be too long for Telegram.
"""

from __future__ import annotations

from dataclasses import replace
from zlib import crc32

from actions.information import contacts
from actions.kernel import (
    ACTS,
    Button,
    Entity,
    Message,
    Reply,
    Rows,
    Turn,
    Understanding,
    Value,
    ask,
    button,
    forms,
    next_questions,
    perform,
    say,
)
from actions.talk import taken_back
from actions.talk.talk import MOST_GUESSES, NOT_OFFERED
from store import guesses

# What the words that were doubted wait as.
DOUBTED = "doubted"
NOTHING = "000"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# Answered without saying what was understood: one sees that at once.
UNTITLED = NOT_OFFERED | {"emergency", "help_menu", "change_language"}
# What changes or deletes something and does so at once: from typed words only after a press.
ONLY_WHEN_PRESSED = frozenset({"reminders_off"})


def code(act: str) -> str:
    """Three letters or digits that stand for an act, the same for ever; a test goes through all acts."""
    number = crc32(act.encode()) % (len(_DIGITS) ** 3 - 1) + 1
    return "".join(_DIGITS[number // len(_DIGITS) ** place % len(_DIGITS)] for place in (2, 1, 0))


def act_of(text: str) -> str | None:
    """The act that somebody can ask for by this code."""
    return next((name for name, act in ACTS.items() if act.is_asked and code(name) == text), None)


GUESS = Value("guess", "[0-9a-z]{3}", 3)
OTHERS = tuple(Value(name, "[0-9a-z]{3}", 3) for name in ("second", "third", "fourth"))
CHOICE = Value("choice", "[0-9a-z]{3}", 3)


def offered(turn: Turn) -> list[str]:
    """What the words may mean and a button can offer, the likeliest first."""
    return [name for name, _ in turn.understanding.ranking if name not in NOT_OFFERED and name in ACTS]


def titled(turn: Turn, intent: str, replies: list[Reply]) -> list[Reply]:
    """The answer to typed words, beginning with what was understood, with a way to take it back."""
    if intent in UNTITLED or not replies:
        return replies
    first, *others = replies
    if not isinstance(first, Message):
        return replies
    lines = (say("understood", about=say(f"intent-{intent}")), *first.lines)
    rows = first.buttons if first.asks_contact else (*first.buttons, (_not_this(turn, intent),))
    return [first.model_copy(update={"lines": lines, "buttons": rows}), *others]


async def do_you_mean(turn: Turn, intent: str | None, others: Rows = ()) -> list[Reply]:
    """The likeliest meanings as buttons, `intent` first: nobody is sure enough to answer.

    `others` are buttons of what else may be meant; they stand above, and have room for fewer intents below.

    The words wait as long as a form would, so that they need not be said again; not where a form is open.
    """
    guessed = offered(turn)
    intent = intent if intent and intent not in NOT_OFFERED else next(iter(guessed), "")
    if intent and (turn.opened.form is None or turn.opened.form.form == DOUBTED):
        found = turn.understanding
        written = (f"{each.entity}={each.value}={each.start}={each.end}" for each in found.entities)
        named = ",".join(each for each in written if each.count("=") == 3 and "," not in each)
        await forms.mark(turn, DOUBTED, text=turn.text, named=named, language=found.language or "", guess=code(intent))
    names = [name for name in dict.fromkeys((intent, *guessed)) if name]
    return [_choose(turn, "do-you-mean", intent, names[: MOST_GUESSES - len(others)], others)]


def only_when_pressed(turn: Turn, intent: str) -> list[Reply]:
    """What was understood would change something: it takes a press."""
    lines = (say("understood", about=say(f"intent-{intent}")), say("only-when-pressed"))
    rows = ((_take(intent, intent),), (_not_this(turn, intent),), *next_questions())
    return [Message(lines=lines, buttons=rows, can_be_danish=False)]


def mistaken(turn: Turn, replies: list[Reply]) -> list[Reply]:
    """Help in danger, with a button for whoever is in none."""
    first, *others = replies
    assert isinstance(first, Message)
    rows = (*first.buttons, (_not_this(turn, "emergency", "button-no-danger"),))
    # Who is in danger has no time to look at whether a number is right.
    return [first.model_copy(update={"buttons": rows, "about": ()}), *others]


def not_this_either(turn: Turn, replies: list[Reply], language: str) -> list[Reply]:
    """The answer to words typed in `language` that is no intent's, with a way to take it back."""
    first, *others = replies
    assert isinstance(first, Message)
    rows = (*first.buttons, (_not_this(turn, ""),))
    return [first.model_copy(update={"buttons": rows, "asked": taken_back.asked(turn, language)}), *others]


async def not_this(turn: Turn) -> list[Reply]:
    """The next guesses, then a person; that it was not this is counted. What an answer of our own did not answer is
    kept for the staff."""
    missed = act_of(turn.value("guess") or "") or ""
    await _count(turn, missed, "")
    rest = [name for each in OTHERS if (name := act_of(turn.value(each.name) or "")) is not None]
    tell = await taken_back.tell_rows(turn, await taken_back.to_desk(turn))
    if not rest:
        calling = contacts.calling(turn, (say("not-understood-again"),), "integration")
        return [calling.model_copy(update={"buttons": (*tell, *calling.buttons)})]
    chosen = _choose(turn, "not-this", missed, rest)
    return [chosen.model_copy(update={"buttons": (*tell, *chosen.buttons)})]


async def guess_take(turn: Turn) -> list[Reply]:
    """One of the guesses was meant: it is counted, and done."""
    guessed, chosen = act_of(turn.value("guess") or ""), act_of(turn.value("choice") or "")
    await _count(turn, guessed or "", chosen or "")
    return await perform(chosen or "help_menu", await _as_said(turn, chosen))


async def _count(turn: Turn, guessed: str, meant: str) -> None:
    """That a guess was this or another; where there was none, nothing was guessed wrongly."""
    if turn.value("guess") != NOTHING:
        await guesses.count(turn.session, guessed, meant, turn.person.language, turn.now)


async def _as_said(turn: Turn, chosen: str | None) -> Turn:
    """The press with the words that it is about, where they still wait; those of another question are not taken."""
    row = turn.opened.form
    if row is None or row.form != DOUBTED or chosen is None or row.answers["guess"] != turn.value("guess"):
        return turn
    named = [each.split("=") for each in row.answers["named"].split(",") if each]
    entities = tuple(Entity(entity, value, int(start), int(end)) for entity, value, start, end in named)
    understood = Understanding(chosen, 1.0, entities, language=row.answers["language"] or None)
    text = row.answers["text"]
    await forms.close(turn)
    return replace(turn, text=text, understanding=understood)


def _choose(turn: Turn, line: str, guess: str, names: list[str], others: Rows = ()) -> Message:
    rows = (*others, *((_take(guess, name),) for name in names))
    person = next_questions(ask("talk_to_human"))
    return Message(lines=(say(line),), buttons=(*rows, *person), can_be_danish=False)


def _take(guess: str, name: str) -> Button:
    return button("guess_take", f"intent-{name}", _coded(guess), code(name), icon=ACTS[name].icon)


def _not_this(turn: Turn, intent: str, label: str = "button-not-this") -> Button:
    codes = [code(name) for name in offered(turn) if name != intent][: len(OTHERS)]
    codes += [NOTHING] * (len(OTHERS) - len(codes))
    return button("not_this", label, _coded(intent), *codes, icon="↩")


def _coded(guess: str) -> str:
    return code(guess) if guess else NOTHING
