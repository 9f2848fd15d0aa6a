"""Putting an audience together: kinds of people switched on and off, of this side and of those left out."""

from __future__ import annotations

from actions import audiences
from actions.audiences import KINDS
from actions.broadcast_forms import WITHOUT_FORM, open_form
from actions.broadcast_parts import changed, desk_button, editable, gone, press
from actions.messages import Button, Reply, say, spaced
from actions.requests import Request
from store.audiences import Audience, Kind, Side, by_language
from store.broadcasts import Broadcast

ICONS: dict[Kind, str] = {"language": "🌐", "course": "🎓", "town": "🏘", "role": "🏷", "requests": "🛋"}


async def broadcast_audience(request: Request) -> list[Reply]:
    """Whom it reaches now, and what can be changed about it."""
    found = await editable(request)
    return [await _shown(request, found)] if found else gone()


async def broadcast_pick(request: Request) -> list[Reply]:
    """The values of one kind, to be switched on and off."""
    found = await editable(request)
    return [_choices(request, found)] if found else gone()


async def broadcast_switch(request: Request) -> list[Reply]:
    """One value on or off; the message changes in place."""
    found = await editable(request)
    if found is None:
        return gone()
    side, kind = _asked(request)
    value = _value(request, kind)
    if value is None:
        return gone()
    audience = Audience(found.audience)
    audience.switch(side, kind, value)
    found.audience = audience.stored()
    changed(request, found)
    return [_choices(request, found).model_copy(update={"in_place": True})]


async def broadcast_match(request: Request) -> list[Reply]:
    """All kinds must fit, or one of them is enough."""
    found = await editable(request)
    if found is None:
        return gone()
    audience = Audience(found.audience)
    audience.match = "any" if audience.match == "all" else "all"
    found.audience = audience.stored()
    changed(request, found)
    return [(await _shown(request, found)).model_copy(update={"in_place": True})]


async def broadcast_without(request: Request) -> list[Reply]:
    """People who are left out, by number."""
    found = await editable(request)
    return await open_form(WITHOUT_FORM, request, found) if found else gone()


async def _shown(request: Request, broadcast: Broadcast) -> Reply:
    audience = Audience(broadcast.audience)
    readers = await by_language(request.session, audience, broadcast.kind, request.local_now.date())
    only = [_pick(broadcast, "only", kind) for kind in KINDS]
    but_not = [_pick(broadcast, "not", kind) for kind in KINDS]
    match = press("match", broadcast, say(f"button-match-{audience.match}"), "🔀")
    without = press("without", broadcast, say("button-without"), "✖")
    rows = [only[:2], only[2:4], only[4:], but_not[:2], but_not[2:4], but_not[4:], [match], [without]]
    return Reply(
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
    return press("pick", broadcast, label, ICONS[kind] if side == "only" else "🚫", side, kind)


def _choices(request: Request, broadcast: Broadcast) -> Reply:
    side, kind = _asked(request)
    chosen = Audience(broadcast.audience).side(side).get(kind, [])
    values = audiences.values(kind, request.facts)
    buttons = [
        Button(
            label=audiences.label(kind, value),
            press=f"broadcast:switch:{broadcast.id}:{side}:{kind}:{at if kind == 'town' else value}",
            icon="☑" if value in chosen else "",
        )
        for at, value in enumerate(values)
    ]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    back = press("audience", broadcast, say("button-done"), "✅")
    line = say(f"pick-{side}", kind=say(f"reach-kind-{kind}"))
    return Reply(lines=(line,), buttons=(*rows, (back,)), can_be_danish=False)


def _asked(request: Request) -> tuple[Side, Kind]:
    side: Side = "not" if request.understanding.value("side") == "not" else "only"
    named = request.understanding.value("kind")
    return side, next(kind for kind in KINDS if kind == named)


def _value(request: Request, kind: Kind) -> str | None:
    """The value behind the button, or None for a forged one."""
    pressed = request.understanding.value("value") or ""
    values = audiences.values(kind, request.facts)
    if kind == "town":
        return values[int(pressed)] if pressed.isdigit() and int(pressed) < len(values) else None
    return pressed if pressed in values else None
