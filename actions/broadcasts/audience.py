"""Putting an audience together: kinds of people switched on and off, of this side and of those left out."""

from __future__ import annotations

from dataclasses import dataclass

from actions.broadcasts import audiences
from actions.broadcasts.audiences import KINDS
from actions.broadcasts.forms import WITHOUT_FORM, open_form
from actions.broadcasts.parts import changed, desk_button, editable, gone
from actions.kernel import Button, LanguageName, Message, Reply, Say, Turn, button, press, say, spaced
from config.facts import Municipality
from store.audiences import Audience, Kind, Side, by_language
from store.broadcasts import Broadcast

ICONS: dict[Kind, str] = {"language": "🌐", "course": "🎓", "town": "🏘", "role": "🏷", "requests": "🛋"}


@dataclass(frozen=True)
class Toggle:
    """One value of a kind, and the button that switches it on or off."""

    label: Say | LanguageName
    press: str
    on: bool


async def broadcast_audience(turn: Turn) -> list[Reply]:
    """Whom it reaches now, and what can be changed about it."""
    found = await editable(turn)
    return [await _shown(turn, found)] if found else gone()


async def broadcast_pick(turn: Turn) -> list[Reply]:
    """The values of one kind, to be switched on and off."""
    found = await editable(turn)
    return [_choices(turn, found)] if found else gone()


async def broadcast_switch(turn: Turn) -> list[Reply]:
    """One value on or off; the message changes in place."""
    found = await editable(turn)
    if found is None:
        return gone()
    side, kind = _asked(turn)
    audience = Audience(found.audience)
    value = _value(turn, kind, audience.side(side).get(kind, []))
    if value is None:
        return gone()
    audience.switch(side, kind, value)
    found.audience = audience.stored()
    changed(turn, found)
    return [_choices(turn, found).model_copy(update={"in_place": True})]


async def broadcast_match(turn: Turn) -> list[Reply]:
    """All kinds must fit, or one of them is enough."""
    found = await editable(turn)
    if found is None:
        return gone()
    audience = Audience(found.audience)
    audience.match = "any" if audience.match == "all" else "all"
    found.audience = audience.stored()
    changed(turn, found)
    return [(await _shown(turn, found)).model_copy(update={"in_place": True})]


async def broadcast_without(turn: Turn) -> list[Reply]:
    """People who are left out, by number."""
    found = await editable(turn)
    return await open_form(WITHOUT_FORM, turn, found) if found else gone()


async def _shown(turn: Turn, broadcast: Broadcast) -> Message:
    audience = Audience(broadcast.audience)
    reached = audiences.reached(broadcast, turn.facts)
    readers = await by_language(turn.session, reached, broadcast.kind, turn.local_now.date())
    only = [_pick(broadcast, "only", kind) for kind in KINDS]
    but_not = [_pick(broadcast, "not", kind) for kind in KINDS]
    match = button("broadcast_match", f"button-match-{audience.match}", broadcast.id, icon="🔀")
    without = button("broadcast_without", "button-without", broadcast.id, icon="✖")
    rows = [only[:2], only[2:4], only[4:], but_not[:2], but_not[2:4], but_not[4:], [match], [without]]
    return Message(
        lines=(
            say("desk-audience"),
            *audiences.describe(audience),
            *spaced((say("desk-count", count=sum(readers.values())),)),
        ),
        buttons=(*(tuple(row) for row in rows), (desk_button(broadcast),)),
        can_be_danish=False,
    )


def _pick(broadcast: Broadcast, side: Side, kind: Kind) -> Button:
    label = say(f"button-reach-{side}", kind=say(f"reach-kind-{kind}"))
    icon = ICONS[kind] if side == "only" else "🚫"
    return button("broadcast_pick", label, broadcast.id, side, kind, icon=icon)


def toggles(facts: Municipality, broadcast: Broadcast, side: Side, kind: Kind) -> list[Toggle]:
    """What can be switched on and off of one kind."""
    chosen = Audience(broadcast.audience).side(side).get(kind, [])
    # A course that is no longer given can still be taken out again.
    offered = audiences.values(kind, facts)
    values = [*offered, *(each for each in chosen if each not in offered)]
    return [
        Toggle(
            audiences.label(kind, value),
            press("broadcast_switch", broadcast.id, side, kind, at if kind == "town" else value),
            value in chosen,
        )
        for at, value in enumerate(values)
    ]


def _choices(turn: Turn, broadcast: Broadcast) -> Message:
    side, kind = _asked(turn)
    found = toggles(turn.facts, broadcast, side, kind)
    buttons = [Button(label=each.label, press=each.press, icon="☑" if each.on else "") for each in found]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    back = button("broadcast_audience", "button-done", broadcast.id, icon="✅")
    line = say(f"pick-{side}", kind=say(f"reach-kind-{kind}"))
    return Message(lines=(line,), buttons=(*rows, (back,)), can_be_danish=False)


def _asked(turn: Turn) -> tuple[Side, Kind]:
    side: Side = "not" if turn.value("side") == "not" else "only"
    named = turn.value("kind")
    return side, next(kind for kind in KINDS if kind == named)


def _value(turn: Turn, kind: Kind, chosen: list[str]) -> str | None:
    """The value behind the button, or None for a forged one."""
    pressed = turn.value("value") or ""
    values = audiences.values(kind, turn.facts)
    if kind == "town":
        return values[int(pressed)] if pressed.isdigit() and int(pressed) < len(values) else None
    return pressed if pressed in (*values, *chosen) else None
