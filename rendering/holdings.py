"""All that is kept about a person as two files: a page that they can read, and JSON with every detail."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from html import escape
from typing import Any

from actions.kernel.kept import Kept
from actions.kernel.messages import Clock, Day, Fact, Items, LanguageName, Slot, say
from actions.talk.mydata import Holdings
from config.facts import Municipality
from config.languages import LANGUAGES
from rendering.locales import LocaleError
from rendering.slots import say_in, slot
from store.holdings import Row

# The columns that the page shows, each under the text that stands before its value; all others are in the JSON alone.
LABELS = {
    **dict.fromkeys(("created_at", "at", "asked_at", "given_at", "opened_at"), "data-written"),
    **dict.fromkeys(("starts_at", "meets_at", "wrote_on"), "data-when"),
    **dict.fromkeys(("expires_at", "until"), "data-until"),
    **dict.fromkeys(("items", "about"), "column-what"),
    **dict.fromkeys(("note", "text", "place_text", "name"), "data-words"),
    **dict.fromkeys(("place", "town", "area"), "data-place"),
    "language": "data-language",
}
_STYLE = (
    "body{font-family:system-ui,sans-serif;line-height:1.5;max-width:42em;margin:1em auto;padding:0 1em}"
    "h2{font-size:1.1em;margin:1.5em 0 0}p{margin:.3em 0}table{border-collapse:collapse;margin:.5em 0;width:100%}"
    "th,td{text-align:start;vertical-align:top;padding:.2em .5em;border-bottom:1px solid #bbb}th{width:30%}"
)
_NO_LOADING = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'unsafe-inline'\">"


def as_json(held: Holdings) -> bytes:
    """Each table with its rows; `columns` says of each column whether it is shown, or why it is not."""
    tables: dict[str, dict[str, Any]] = {}
    for row in held.rows:
        table = tables.setdefault(row.table, {"columns": _columns(held, row.table), "rows": []})
        table["rows"].append({name: _plain(value) for name, value in row.values.items()})
    whole = {"made_at": held.made_at.isoformat(), "tables": tables}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _columns(held: Holdings, table: str) -> dict[str, str]:
    named = sorted({name for kept in held.kinds for name in kept.where.get(table, "").split()})
    return {name: held.hidden.get(f"{table}.{name}", "shown") for name in named}


def _plain(value: Any) -> Any:
    """What JSON has no word for, as text."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, date):
        return value.isoformat()
    return value


def as_page(held: Holdings, language: str, facts: Municipality) -> bytes:
    """A page of HTML that loads nothing, in this language and its direction."""
    direction = "rtl" if LANGUAGES[language].right_to_left else "ltr"
    title = _said("mydata-title", language)
    body = "".join(_sections(held, language, facts))
    return (
        f"<!doctype html><html lang='{LANGUAGES[language].locale.replace('_', '-')}' dir='{direction}'>"
        f"<head><meta charset='utf-8'>{_NO_LOADING}<meta name='viewport' content='width=device-width'>"
        f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>{body}</body></html>"
    ).encode()


def _sections(held: Holdings, language: str, facts: Municipality) -> Iterator[str]:
    made = say("mydata-made", date=_day(held.made_at, facts.zone))
    yield f"<p>{say_in(made, language)}</p>"
    since = _day(held.person.created_at, facts.zone)
    head = say("privacy", language=LanguageName(code=held.person.language), since=since)
    yield f"<p>{_broken(say_in(head, language))}</p><p><bdi>{held.person.telegram_id}</bdi></p>"
    for kept in held.kinds[1:]:
        yield _section(kept, held.of(kept), language, facts)
    rest = (say("privacy-rest"), say("mydata-hidden"), say("mydata-chat", municipality=facts.name), say("mydata-more"))
    yield "<hr>" + "".join(f"<p>{_broken(say_in(line, language))}</p>" for line in rest)


def _section(kept: Kept, rows: list[Row], language: str, facts: Municipality) -> str:
    """What it is, how long it is kept, and each of it; nothing where there is none."""
    tables = "".join(_table(row, language, facts) for row in rows)
    count = sum(row.table != "persons" for row in rows)
    if not tables and not count:
        return ""
    term = f"<p>{say_in(kept.term.said(), language)}</p>" if kept.term else ""
    number = f"<p>{count}</p>" if not tables else ""
    return f"<h2>{_broken(say_in(say(kept.what, **kept.slots), language))}</h2>{term}{number}{tables}"


def _table(row: Row, language: str, facts: Municipality) -> str:
    lines = "".join(
        f"<tr><th>{_said(LABELS[name], language)}</th><td><bdi>{_value(name, value, language, facts)}</bdi></td></tr>"
        for name, value in row.values.items()
        if name in LABELS and value not in (None, "", [])
    )
    return f"<table>{lines}</table>" if lines else ""


def _value(name: str, value: Any, language: str, facts: Municipality) -> str:
    if isinstance(value, datetime):
        time = value.astimezone(facts.zone).time()
        return f"{slot(_day(value, facts.zone), language)} {slot(Clock(time=time), language)}"
    if isinstance(value, date):
        return slot(Day(day=value), language)
    if name == "language" and value in LANGUAGES:
        return slot(LanguageName(code=value), language)
    if name == "place":
        return escape(next((place.name for place in facts.places if place.id == value), str(value)))
    if name in ("items", "about"):
        return _kinds("thing" if name == "items" else "about", value, language)
    return _broken(escape(str(value), quote=False))


def _kinds(family: str, value: Any, language: str) -> str:
    """Things and occasions by their names; as they are kept where the texts have none."""
    every = value if isinstance(value, list) else [value]
    slots: tuple[Slot, ...] = tuple(say(f"{family}-{each}") for each in every)
    try:
        return slot(Items(items=slots), language)
    except LocaleError:
        return slot(Items(items=tuple(Fact(text=str(each)) for each in every)), language)


def _day(moment: datetime, zone: tzinfo) -> Day:
    return Day(day=moment.astimezone(zone).date())


def _said(id: str, language: str) -> str:
    return say_in(say(id), language)


def _broken(text: str) -> str:
    return text.replace("\n", "<br>")
