"""Staff correct what is no longer true: from `/facts`, from under an answer, or by writing it. And take it back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from actions.facts import fields, records, said, shown, staying, touching
from actions.facts.changes import Changes, Gone
from actions.facts.form import FIELDS
from actions.kernel import (
    Form,
    Message,
    Problem,
    Reply,
    Say,
    Turn,
    ask,
    begin,
    button,
    fact_code,
    forms,
    named,
    next_questions,
    say,
    second,
    too_old,
)
from config.facts_parts import Key, Unfit
from store import approvals, audit
from store import facts as kept
from store.facts import Stale
from store.forms import Answers


async def fact_list(turn: Turn) -> list[Reply]:
    """A form; what the message says already ("Camillas nummer er 25 45 10 18") is not asked."""
    return await begin(FORM, turn, **(said.heard(turn) or {}))


async def fact_correct(turn: Turn) -> list[Reply]:
    """The same for the facts that an answer showed."""
    found = [key for key in named(turn.facts, turn.value("facts") or "") if key.section in records.WHATS]
    if len(found) == 1:
        return await begin(FORM, turn, record=records.kept(found[0]))
    return await begin(FORM, turn, **({"among": ",".join(map(records.kept, found))} if found else {}))


async def fact_undo(turn: Turn) -> list[Reply]:
    """Takes a change back, unless somebody has changed the same since; with emergency numbers a second one has to
    agree."""
    number = turn.number("change")
    steps = await kept.steps_of(turn.session, number)
    emergency = next((step for step in steps if step.key.section == "emergency"), None)
    if emergency is not None:
        seen = {step.key: number for step in steps}
        return await _ask_second(turn, emergency.key, {step.key: step.before for step in steps}, seen)
    for step in steps:
        # What came with the change goes with it, unless somebody belongs to it by now.
        if step.before is None and (stays := await staying.lines(turn, step.key)):
            return [Message(lines=stays, buttons=next_questions(), can_be_danish=False)]
    try:
        undone = await kept.undo(turn.session, number, fields.role(turn), turn.now)
    except (Stale, Unfit):
        return [_answer(say("fact-stale-undo"))] if steps else too_old()
    back = {step.key: (step.after, step.before) for step in steps}
    told = await _follow(turn, back, undone, "fact-undo", undid=number)
    return [_answer(say("closure-undone", count=told), change=undone)]


async def fact_agree(turn: Turn) -> list[Reply]:
    """The second one's yes to an emergency number, as they were shown it."""
    asked = await second.asked(turn, _what(turn.value("record") or "", turn.value("shown") or ""))
    if asked is None:
        return too_old()
    if asked.asked_by == turn.person.id:
        return [second.not_oneself()]
    by, details = asked.asked_by, dict(asked.details)
    await approvals.end(turn.session, asked)
    after = {Key.of(key): value for key, value in json.loads(details["after"]).items()}
    seen = {Key.of(key): revision for key, revision in json.loads(details["seen"]).items()}
    try:
        done = await _change(turn, after, seen)
    except (Stale, Unfit):
        return [_answer(say("fact-stale-undo"))]
    turn.post.tell(by, say("fact-agreed"), at_once=True)
    return done


async def _done(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed. Where somebody was quicker it is shown anew, with all that was answered."""
    try:
        key, after = fields.proposed(turn, answers)
        if after[key] is None and await staying.lines(turn, key):
            raise Stale(str(key))
        if key.section == "emergency":
            return await _ask_second(turn, key, after, fields.seen(answers))
        return await _change(turn, after, fields.seen(answers))
    except (Stale, Unfit, Gone):
        now = await _with_new_facts(turn)
        known = {name: value for name, value in answers.items() if name not in ("confirm", "seen")}
        await forms.mark(now, FORM.name, **known)
        row = now.opened.form
        return [await forms.ask(FORM, now, row.answers if row else known, Problem(say("fact-stale")))]


async def _change(turn: Turn, after: Changes, seen: Mapping[Key, int]) -> list[Reply]:
    """Raises Stale and Unfit."""
    revisions = {step.key: step.value for step in await kept.all_parts(turn.session) if step.key in after}
    number = await kept.change(turn.session, after, fields.role(turn), turn.now, seen=seen)
    steps = {key: (revisions.get(key), value) for key, value in after.items()}
    told = await _follow(turn, steps, number, "fact-edit")
    return [_answer(say("fact-done", count=told), change=number)]


async def _follow(turn: Turn, steps: Mapping[Key, tuple[Any, Any]], change: int, event: str, undid: int = 0) -> int:
    """The log, and what follows from it; how many are told."""
    for key, (before, after) in steps.items():
        how = "new" if before is None else "gone" if after is None else "changed"
        audit.note(turn.session, turn.person.id, f"facts {change}", event, str(key)[:64], how, turn.now)
    return await touching.follow(await _with_new_facts(turn), steps, change, undid)


async def _ask_second(turn: Turn, key: Key, after: Changes, seen: Mapping[Key, int]) -> list[Reply]:
    """Asks the others of the staff for their yes, with the number as it would be read."""
    record, mark = records.kept(key), fact_code(Key("emergency", json.dumps(after[key], sort_keys=True)))
    yes = button("fact_agree", "button-fact-yes", record, mark, icon="✅")
    lines = (say("fact-second-ask", number=turn.person.id), *shown.summary(turn, key, after))
    told = await second.ask(
        turn,
        _what(record, mark),
        lines,
        ((yes,),),
        after=json.dumps({str(each): value for each, value in after.items()}),
        seen=json.dumps({str(each): revision for each, revision in seen.items()}),
    )
    audit.note(turn.session, turn.person.id, record, "fact-ask", str(key)[:64], mark, turn.now)
    return [_answer(told)]


async def _with_new_facts(turn: Turn) -> Turn:
    """The turn with the facts as they are by now."""
    facts = await kept.current(turn.session, turn.facts)
    return replace(turn, world=replace(turn.world, facts=facts))


def _answer(line: Say, change: int | None = None) -> Message:
    undo = ((button("fact_undo", "button-fact-undo", change, icon="↩"),),) if change is not None else ()
    return Message(
        lines=(line,), buttons=(*undo, *next_questions(ask("fact_list", "button-facts"))), can_be_danish=False
    )


def _what(record: str, mark: str) -> str:
    return f"fact {record} {mark}"


FORM = Form("fact", "fact_list", FIELDS, _done)
