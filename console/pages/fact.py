"""One fact: what is read of it in each language, its parts, where it is from, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from starlette.responses import Response

from actions.facts import changes, records
from actions.information import reading
from actions.kernel.about import fact_code
from actions.kernel.buttons import button
from config.facts import Fact, Municipality
from config.facts_parts import Key, parts
from console import fact_preview, fact_rows, fact_words, phones, previews, showing
from console.showing import Pressable
from console.visits import Page, Visit
from store import facts as kept
from store.facts import FactChange, FactStep

MOST_CHANGES = 20


@dataclass(frozen=True)
class Past:
    """A change: by whose right, what of the fact it changed, and the button that takes it back, where one can."""

    change: FactChange
    by: str
    changed: list[tuple[Markup, Markup, Markup]]
    undo: Pressable | None = None

    @property
    def what(self) -> str:
        return f"facts-{self.change.how}"


async def show(visit: Visit) -> Response:
    """The fact, or what became of one that is no more."""
    key = key_in(visit)
    found = reading.found(visit.turn.facts, key)
    past = await kept.history(visit.session, key, MOST_CHANGES)
    if not isinstance(found, Fact) and (found is not None or not past):
        return visit.page("fact_none.html", 404)
    values: dict[str, Any] = {"key": key, "path_here": fact_rows.path_of(key), "past": await _past(visit, key, past)}
    if not isinstance(found, Fact):
        last: dict[str, Any] = next((step.before for _, step in past if step.before), {})
        return visit.page("fact_gone.html", name=last.get("name", key.id), **values)
    return visit.page("fact.html", **values, **await _present(visit, key, found))


def key_in(visit: Visit) -> Key:
    """The fact that the address names."""
    section, ident = (str(visit.request.path_params[each]) for each in ("section", "ident"))
    return Key(section, "" if ident == fact_rows.NO_ID else ident)


async def _present(visit: Visit, key: Key, found: Fact) -> dict[str, Any]:
    facts, language = visit.turn.facts, visit.language
    read_in = previews.language(visit)
    messages = await fact_preview.as_read(visit.turn, facts, key)
    revision = (await kept.revisions(visit.session)).get(key, 0)
    right = button("check_fact", "fact-right", fact_code(key), revision, icon="✅") if revision else None
    today = visit.turn.local_now.date()
    return {
        "name": reading.name(facts, key),
        "found": found,
        "source": fact_rows.source(found.source, language),
        "age": fact_rows.aged(max((today - found.verified_on).days, 0), language) if found.verified_on else "",
        "parts_of": fact_words.parts_of(facts, key, parts(facts)[key], language),
        "bubbles": phones.bubbles(messages, read_in),
        "read_in": read_in,
        "right": showing.pressable(right, language) if right else None,
        "code": fact_code(key),
        "whats": _whats(facts, key),
        "used_in": [(reading.name(facts, each), fact_rows.path_of(each)) for each in changes.referring(facts, key)],
    }


def _whats(facts: Municipality, key: Key) -> list[tuple[str, Any]]:
    """What of it can be corrected by the form."""
    is_given = key.section == "courses" and not facts.has_stopped(key.id)
    offered = [each for each in records.WHATS.get(key.section, ()) if records.GIVEN.get(each) is not is_given]
    return [(each, records.what_said(each)) for each in offered]


async def _past(visit: Visit, key: Key, past: list[tuple[FactChange, FactStep]]) -> list[Past]:
    facts, language = visit.turn.facts, visit.language
    return [
        Past(
            change,
            fact_rows.by(change.by, language),
            fact_words.changed(facts, key, step.before, step.after, language),
            showing.pressable(button("fact_undo", "button-fact-undo", change.id, icon="↩"), language)
            if at == 0 and change.how != "imported"
            else None,
        )
        for at, (change, step) in enumerate(past)
    ]


PAGES = (Page("/facts/{section}/{ident}", "fact_list", show),)
