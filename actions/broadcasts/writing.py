"""The text of a broadcast and the facts in it, which come out right in every language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from itertools import count

from actions.broadcasts import picked
from actions.broadcasts.forms import question
from actions.broadcasts.parts import changed, desk, gone, note
from actions.broadcasts.recall import changing
from actions.broadcasts.texts import LONGEST, MARK, length
from actions.kernel import Field, Form, Problem, Prose, Reply, Run, Turn, begin, drafted, forms, say
from store import broadcasts, published
from store.broadcasts import UNSENT, Broadcast
from store.forms import Answers

MOST_FACTS = 6
_BARE_MARK = re.compile(r"#(?!\d)")
_ANY_MARK = re.compile(r"#([1-9]?)(?!\d)")


async def open_text(turn: Turn, broadcast: Broadcast) -> list[Reply]:
    """Asks for the text, and then for each fact in it. A page begins with what stands there now."""
    facts = picked.standing(turn, broadcast)
    now = {"text": broadcast.text} if broadcast.text else {}
    for number, fact in enumerate(facts, start=1):
        now |= {f"kind{number}": fact[0], f"fact{number}": fact[1]} if fact else {}
    known = {"number": str(broadcast.id), "revision": str(broadcast.revision)}
    return await begin(TEXT_FORM, turn, **known, **picked.stood(facts), **drafted(now))


def numbered(text: str) -> str:
    """Each `#` gets its number: `#1`, `#2`, in the order of the text."""
    numbers = count(1)
    return _BARE_MARK.sub(lambda _: f"#{next(numbers)}", MARK.sub("#", text))


def numbers_typed(text: str) -> list[str]:
    """What stood behind each `#` before they were numbered; nothing behind a new one."""
    return [found[1] for found in _ANY_MARK.finditer(text)]


def _moves(text: str) -> Mapping[str, str | None]:
    """Facts keep to their marks, wherever in the text those are now."""
    found: dict[str, str | None] = {}
    for at, before in enumerate(numbers_typed(text)[:MOST_FACTS], start=1):
        for name in ("kind", "fact"):
            found[f"{name}{at}"] = f"{name}{before}" if before else None
    return found


def _read_text(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    found = numbered(text.strip())
    if len(MARK.findall(found)) > MOST_FACTS or re.search(r"#\d\d", found):
        return Problem(say("text-facts-many", count=MOST_FACTS))
    if length(found) > LONGEST:
        return Problem(say("text-long", count=length(found) - LONGEST))
    return found or None


def _fact_wanted(number: int, answers: Answers) -> bool:
    return f"#{number}" in answers.get("text", "")


async def _ask_again(turn: Turn, known: Answers) -> list[Reply]:
    """For what is lost alone: the text and the other facts stay."""
    await forms.mark(turn, TEXT_FORM.name, **known)
    return [await forms.ask(TEXT_FORM, turn, known, Problem(say("fact-gone")))]


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """The text replaces the old one, unless somebody else has changed the broadcast since."""
    found = await broadcasts.find(turn.session, int(answers["number"]))
    if found is None:
        return gone()
    numbers = range(1, len(MARK.findall(answers["text"])) + 1)
    if lost := [at for at in numbers if picked.is_lost(turn, answers[f"kind{at}"], answers[f"fact{at}"])]:
        known = {name: value for name, value in answers.items() if name not in {f"fact{at}" for at in lost}}
        return await _ask_again(turn, known)
    facts = [picked.slot_of(answers[f"kind{at}"], answers[f"fact{at}"], turn) for at in numbers]
    if found.revision != int(answers["revision"]):
        mine = Run(parts=(Prose(text=answers["text"]),))
        return await desk(turn, found, say("broadcast-changed-meanwhile"), say("broadcast-text", text=mine))
    if found.state not in UNSENT:
        await published.freeze(turn.session, found)
    found.text, found.facts = answers["text"], [fact.model_dump(mode="json") for fact in facts]
    found.language = turn.person.language
    found.version += 1
    changed(turn, found)
    note(turn, found, "text", found.state)
    return await desk(turn, found) if found.state in UNSENT else await changing(turn, found)


def _fact_fields() -> tuple[Field, ...]:
    fields: list[Field] = []
    for at in range(1, MOST_FACTS + 1):
        wanted = partial(_fact_wanted, at)
        mark = say("fact-kind-ask", mark=f"#{at}")
        value = say("fact-value-ask", mark=f"#{at}")
        fields.append(Field(f"kind{at}", partial(question, mark), picked.kinds, wanted=wanted))
        fields.append(
            Field(
                f"fact{at}",
                partial(question, value),
                partial(picked.choices, at),
                typed=partial(picked.typed, at),
                wanted=wanted,
            )
        )
    return tuple(fields)


TEXT_FORM = Form(
    "broadcast_text",
    "broadcast_text",
    (
        Field("text", partial(question, say("text-ask")), typed=_read_text, passed_on=True, moves=_moves),
        *_fact_fields(),
    ),
    _written,
    verbatim=True,
    whole=True,
)
