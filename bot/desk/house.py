"""Pages that the code itself knows best: who may do what (docs/permissions.md), the rooms of the house
(docs/rooms.svg), what is kept in every column (docs/record.md). `make docs` writes them, and tests say when they are
out of date.
"""

from __future__ import annotations

import ast
from html import escape

from actions import FEATURES
from actions.kernel.acts import EVERYBODY, Act
from bot.desk import record
from config.settings import ROOT

PERMISSIONS, ROOMS = ROOT / "docs" / "permissions.md", ROOT / "docs" / "rooms.svg"
ROLES = ("member", "volunteer", "coordinator", "staff", "admin")
# From the top of the house to the bottom: imports point down. The last three are the ground that all others stand on,
# so that arrows to them would say nothing.
FLOORS = (
    ("bot",),
    ("bot.incoming", "bot.answering", "bot.outgoing", "bot.desk", "bot.watching", "bot.doctor"),
    ("console",),
    ("rendering",),
    ("actions.facts", "actions.questions"),
    ("actions.talk", "actions.world", "actions.roles", "actions.threads", "actions.broadcasts", "actions.donations"),
    (
        "actions.alarms",
        "actions.appointments",
        "actions.checking",
        "actions.numbers",
        "actions.signing",
        "actions.texts",
        "actions.voices",
    ),
    ("actions.information", "actions.when"),
    ("actions.kernel",),
    ("store",),
    ("config",),
)
GROUND = 3
TOPS = ("bot", "console", "rendering", "actions", "store", "config")
_WIDTH, _HEIGHT, _GAP_X, _GAP_Y, _MARGIN = 150, 46, 34, 50, 24
_FONT = "font-family='Helvetica, Arial, sans-serif'"


def permissions() -> str:
    """Role × act, a table for each feature, in Markdown."""
    head = (
        "# Who may do what\n\nMade from what the features declare (`make docs`); do not edit.\n"
        "A member is whoever writes to the bot. Whose request or appointment it is, the acts look up themselves.\n"
    )
    tables = (_table(feature.name, dict(feature.acts)) for feature in FEATURES if feature.acts)
    return "\n".join([head, *tables])


def _table(name: str, acts: dict[str, Act]) -> str:
    lines = [f"## {name}", "", f"| act | {' | '.join(ROLES)} |", f"| --- |{' :-: |' * len(ROLES)}"]
    for act, declared in acts.items():
        marks = ["✓" if role in declared.needs or declared.needs == EVERYBODY else "" for role in ROLES]
        lines.append(f"| `{act}` | {' | '.join(marks)} |")
    return "\n".join([*lines, ""])


def arrows() -> set[tuple[str, str]]:
    """From which room to which something is imported, as the files stand."""
    known = {room for floor in FLOORS for room in floor}
    found: set[tuple[str, str]] = set()
    for path in sorted(
        path
        for top in ("bot", "console", "rendering", "actions", "store", "config")
        for path in (ROOT / top).rglob("*.py")
    ):
        room = _room(".".join(path.relative_to(ROOT).with_suffix("").parts), known)
        others = {_room(name, known) for name in imported(path.read_text(encoding="utf-8"))}
        found |= {(room, other) for other in others & known if other != room}
    return found & {(a, b) for a in known for b in known}


def imported(text: str) -> set[str]:
    """The modules that this source imports, by their full names; `from a import b` counts as `a`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


def _room(module: str, rooms: set[str]) -> str:
    """The innermost room that the module is in."""
    parts = module.split(".")
    return next((".".join(parts[:at]) for at in (2, 1) if ".".join(parts[:at]) in rooms), parts[0])


def rooms() -> str:
    """The rooms as boxes on their floors, as an SVG; arrows say which imports from which."""
    widest = max(len(floor) for floor in FLOORS)
    full = widest * _WIDTH + (widest - 1) * _GAP_X
    width, height = 2 * _MARGIN + full, 2 * _MARGIN + len(FLOORS) * (_HEIGHT + _GAP_Y) - _GAP_Y
    upper = FLOORS[:-GROUND]
    places = {
        room: (_MARGIN + _indent(floor, widest) + at * (_WIDTH + _GAP_X), _MARGIN + level * (_HEIGHT + _GAP_Y))
        for level, floor in enumerate(upper)
        for at, room in enumerate(floor)
    }
    lines = [_arrow(places[a], places[b]) for a, b in sorted(arrows()) if a in places and b in places]
    boxes = [_box(room, *place, _WIDTH) for room, place in places.items()]
    for level, floor in enumerate(FLOORS[-GROUND:], start=len(upper)):
        boxes.append(_box(floor[0], _MARGIN, _MARGIN + level * (_HEIGHT + _GAP_Y), full))
    head = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' width='{width}' height='{height}'>\n"
        "<defs><marker id='tip' viewBox='0 0 10 10' refX='9' refY='5' markerWidth='6' markerHeight='6' orient='auto'>"
        "<path d='M0 0 L10 5 L0 10 z' fill='#5f7287'/></marker></defs>\n"
        f"<rect width='{width}' height='{height}' fill='#ffffff'/>"
    )
    return "\n".join([head, *lines, *boxes, "</svg>", ""])


def _indent(floor: tuple[str, ...], widest: int) -> int:
    return (widest - len(floor)) * (_WIDTH + _GAP_X) // 2


def _box(room: str, x: int, y: int, width: int) -> str:
    size = f"x='{x}' y='{y}' width='{width}' height='{_HEIGHT}' rx='8'"
    middle = f"x='{x + width // 2}' y='{y + _HEIGHT // 2 + 5}' text-anchor='middle'"
    name = escape(room.removeprefix("actions.").replace(".", " / "))
    return (
        f"<rect {size} fill='#eef4fb' stroke='#2b5c8a'/>"
        f"<text {middle} {_FONT} font-size='14' fill='#12324d'>{name}</text>"
    )


def _arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    x1, x2 = start[0] + _WIDTH // 2, end[0] + _WIDTH // 2
    if start[1] == end[1]:
        y1, y2, bend = start[1], end[1], start[1] - 24
    else:
        y1, y2 = (start[1] + _HEIGHT, end[1]) if end[1] > start[1] else (start[1], end[1] + _HEIGHT)
        bend = (y1 + y2) // 2
    way = f"M{x1} {y1} C{x1} {bend}, {x2} {bend}, {x2} {y2}"
    return f"<path d='{way}' fill='none' stroke='#5f7287' marker-end='url(#tip)' opacity='0.7'/>"


def main() -> None:
    """Writes the pages."""
    PERMISSIONS.write_text(permissions(), encoding="utf-8")
    ROOMS.write_text(rooms(), encoding="utf-8")
    record.PAGE.write_text(record.page(), encoding="utf-8")
    print(f"wrote {', '.join(str(page.relative_to(ROOT)) for page in (PERMISSIONS, ROOMS, record.PAGE))}")


if __name__ == "__main__":
    main()
