"""What the screens of a broadcast share: finding it, its buttons, the desk at which it is put together."""

from __future__ import annotations

from actions.broadcasts import audiences
from actions.broadcasts.preflight import Preflight, check
from actions.broadcasts.texts import split
from actions.kernel import Button, Message, Prose, Reply, Rows, Run, Say, Turn, ask, button, moment_slots, say, spaced
from store import audit, broadcasts
from store.audiences import Audience, by_language, opted_out
from store.broadcasts import UNSENT, Broadcast

EXCERPT = 600


def desk_button(broadcast: Broadcast) -> Button:
    return button("broadcast_show", "button-desk", broadcast.id, icon="↩")


def list_button() -> Button:
    return ask("broadcast_list", "button-broadcasts")


async def find(turn: Turn) -> Broadcast | None:
    return await broadcasts.find(turn.session, turn.number("broadcast"))


async def editable(turn: Turn) -> Broadcast | None:
    """The broadcast, where it can still be changed as a whole."""
    found = await find(turn)
    return found if found is not None and found.state in UNSENT else None


def gone() -> list[Reply]:
    """It is over, deleted, or on its way by now."""
    return [Message(lines=(say("broadcast-gone"),), buttons=((list_button(),),), can_be_danish=False)]


def changed(turn: Turn, broadcast: Broadcast) -> None:
    """Notes that somebody has changed it: what waited for a second person or its time is a draft again."""
    broadcast.revision, broadcast.changed_at = broadcast.revision + 1, turn.now
    if broadcast.state in ("unconfirmed", "scheduled"):
        step(turn, broadcast, "change", "draft")
        broadcast.sent_by, broadcast.confirmed_by, broadcast.due_at = None, None, None


def step(turn: Turn, broadcast: Broadcast, event: str, state: str) -> None:
    """Another state, written into the log."""
    note(turn, broadcast, event, state)
    broadcast.state = state


def note(turn: Turn, broadcast: Broadcast, event: str, after: str) -> None:
    audit.note(turn.session, turn.person.id, f"broadcast {broadcast.id}", event, broadcast.state, after, turn.now)


async def preflight(turn: Turn, broadcast: Broadcast) -> tuple[Preflight, dict[str, int]]:
    """What stands in the way, and how many read in which language."""
    audience = audiences.reached(broadcast, turn.facts)
    readers = await by_language(turn.session, audience, broadcast.kind, turn.local_now.date())
    translations = (await broadcasts.translations(turn.session, [broadcast.id]))[broadcast.id]
    return check(broadcast, translations, readers, turn.now, turn.facts), readers


async def desk(turn: Turn, broadcast: Broadcast, *before: Say) -> list[Reply]:
    """All of a draft on one screen: the text, whom it reaches, in which languages, what is in the way."""
    found, readers = await preflight(turn, broadcast)
    audience = Audience(broadcast.audience)
    reached = audiences.reached(broadcast, turn.facts)
    unwanted = await opted_out(turn.session, reached, broadcast.kind, turn.local_now.date())
    lines = (
        *before,
        say("desk-head", number=broadcast.id, kind=say(f"broadcast-kind-{broadcast.kind}")),
        say("broadcast-text", text=excerpt(broadcast)),
        *_extras(turn, broadcast),
        *spaced((say("desk-audience"), *audiences.describe(audience))),
        say("desk-count", count=sum(readers.values())),
        *((say("desk-opted-out", count=unwanted),) if unwanted else ()),
        *spaced(found.matrix),
        *spaced(found.blocks),
        *spaced(found.warnings),
    )
    return [Message(lines=lines, buttons=_desk_buttons(broadcast, found), can_be_danish=False)]


def excerpt(broadcast: Broadcast) -> Run:
    """The beginning of the text as it was written, with its marks."""
    body, more = split(broadcast.text)
    text = body if not more else f"{body}\n---\n{more}"
    return Run(parts=(Prose(text=text if len(text) <= EXCERPT else f"{text[:EXCERPT]} …"),))


def _extras(turn: Turn, broadcast: Broadcast) -> tuple[Say, ...]:
    """The facts behind the marks, and what else goes with it."""
    facts = tuple(
        say("desk-fact", mark=f"#{number}", fact=Run.model_validate({"parts": (fact,)}))
        for number, fact in enumerate(broadcast.facts, start=1)
    )
    things = [name for name in ("photo", "file", "place", "link") if getattr(broadcast, name)]
    extras = tuple(say("desk-with", what=say(f"desk-{name}")) for name in (*things, *broadcast.asks))
    due = broadcast.due_at
    when = (say("desk-due", **moment_slots(due, turn.facts.zone)),) if due is not None else ()
    waits = (say("desk-unconfirmed"),) if broadcast.state == "unconfirmed" else ()
    return (*facts, *extras, *when, *waits)


def _desk_buttons(broadcast: Broadcast, found: Preflight) -> Rows:
    number = broadcast.id
    send = button("broadcast_send", "button-send", number, icon="📤")
    return (
        (
            button("broadcast_text", "button-text", number, icon="✏"),
            button("broadcast_audience", "button-audience", number, icon="👥"),
        ),
        (
            button("broadcast_photo", "button-attach", number, icon="🖼"),
            button("broadcast_pins", "button-place", number, icon="📍"),
        ),
        (
            button("broadcast_extras", "button-extras", number, icon="🔘"),
            button("broadcast_kinds", "button-kind", number, icon="🏷"),
        ),
        (button("broadcast_languages", "button-translations", number, icon="🌐"),),
        (button("broadcast_test", "button-test", number, icon="👁"),),
        *(((send,),) if found.ready else ()),
        (button("broadcast_delete", "button-delete", number, icon="🗑"), list_button()),
    )
