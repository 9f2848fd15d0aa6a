"""The log for administrators: what was denied, roles, where the staff read, which texts are others; by numbers."""

from __future__ import annotations

from actions.kernel import Clock, Day, LanguageName, Message, Reply, Say, Turn, ask, next_questions, say
from actions.roles.roles import named, turns
from store import audit
from store.audit import Audit
from store.roles import Right

# Of each kind what is in the log, as it calls it.
KINDS: dict[str, tuple[str, ...]] = {
    "deny": ("deny",),
    "given": ("invite", "open"),
    "taken": ("uninvite", "take"),
    "group": ("group-ask", "group-link", "group-unlink"),
    "signing": ("sign-in", "key-reset"),
    "texts": ("text-used", "text-back"),
}
SHOWN = tuple(event for events in KINDS.values() for event in events)
ON_A_PAGE = 10


async def audit_list(turn: Turn) -> list[Reply]:
    """The newest first, a page at a time."""
    page = turn.number("page")
    rows = await audit.latest(turn.session, SHOWN, page * ON_A_PAGE, ON_A_PAGE + 1)
    lines = tuple(_line(turn, row) for row in rows[:ON_A_PAGE]) or (say("audit-none"),)
    buttons = (
        *turns("audit_list", page, len(rows) > ON_A_PAGE),
        *next_questions(ask("role_list", "button-roles")),
    )
    in_place = turn.value("page") is not None
    return [Message(lines=(say("audit-head"), *lines), buttons=buttons, in_place=in_place)]


def _line(turn: Turn, row: Audit) -> Say:
    local = row.at.astimezone(turn.facts.zone)
    day, time = Day(day=local.date()), Clock(time=local.time())
    return say("audit-line", day=day, time=time, who=who(row), what=what(turn, row))


def who(row: Audit) -> Say:
    """By number, never by name."""
    return say("audit-console") if row.actor is None else say("audit-person", number=row.actor)


def what(turn: Turn, row: Audit) -> Say:
    """What this line of the log says was done."""
    if row.event == "deny":
        return say("audit-deny", what=row.subject)
    if row.event.startswith("group-"):
        wanted = " ?" if row.event == "group-ask" else ""
        return say("audit-group", change=f"{row.before or '–'} → {row.after or '–'}{wanted}")
    if row.event == "sign-in":
        return say("audit-sign-in", browser=row.after)
    if row.event == "key-reset":
        return say("audit-key-reset", number=row.subject.removeprefix("person "))
    if row.event.startswith("text-"):
        return say(f"audit-{row.event}", name=row.after, language=LanguageName(code=row.before))
    role, _, organisation = (row.before or row.after).partition(" ")
    shown = named(Right(role, organisation), turn.facts)
    if row.event == "take":
        return say("audit-take", number=row.subject.removeprefix("person "), role=shown)
    return say(f"audit-{row.event}", role=shown)
