"""Broadcasts: the list of them, and the desk at which one is put together, looked at and thrown away."""

from __future__ import annotations

from actions.broadcasts.forms import LINK_FORM, PHOTO_FORM, open_form
from actions.broadcasts.optouts import KINDS
from actions.broadcasts.parts import changed, desk, desk_button, editable, find, gone, list_button, note, preflight
from actions.broadcasts.progress import progress
from actions.broadcasts.texts import LeftOut, NotYet, as_sent, split
from actions.broadcasts.values import ASKS
from actions.broadcasts.writing import open_text
from actions.kernel import (
    Button,
    LanguageName,
    Message,
    Reply,
    Rows,
    Turn,
    ask,
    button,
    next_questions,
    plain,
    say,
    spaced,
)
from config.facts import Municipality, Place
from store import broadcasts, published
from store.broadcasts import RUNNING, UNSENT, Broadcast

ON_A_PAGE = 6


async def broadcast_list(turn: Turn) -> list[Reply]:
    """The newest first, a page at a time."""
    page = turn.number("page")
    rows = await broadcasts.latest(turn.session, page * ON_A_PAGE, ON_A_PAGE + 1)
    shown = rows[:ON_A_PAGE]
    new = ask("broadcast_new", "button-broadcast-new")
    lines = tuple(
        say("broadcast-line", number=each.id, state=say(f"broadcast-state-{each.state}"), text=beginning(each))
        for each in shown
    )
    opens = [button("broadcast_show", plain(each.id), each.id) for each in shown]
    pages = [_page(page - 1, "◀")] if page else []
    pages += [_page(page + 1, "▶")] if len(rows) > ON_A_PAGE else []
    head = say("broadcasts-head" if shown else "broadcasts-none")
    rows_of_buttons = tuple(filter(None, ((new,), tuple(opens), tuple(pages))))
    return [Message(lines=(head, *lines), buttons=(*rows_of_buttons, *next_questions()), can_be_danish=False)]


async def broadcast_new(turn: Turn) -> list[Reply]:
    """A draft for everybody, and the question what it says."""
    made = await broadcasts.draft(turn.session, turn.person.id, turn.person.language, turn.now)
    note(turn, made, "new", "draft")
    return await open_text(turn, made)


async def broadcast_show(turn: Turn) -> list[Reply]:
    """The desk of a draft; how far it is of one that was sent."""
    found = await find(turn)
    if found is None:
        return gone()
    return await desk(turn, found) if found.state in UNSENT else [await progress(turn, found)]


async def broadcast_text(turn: Turn) -> list[Reply]:
    """Another text: of a draft, or of one that was delivered and is to be changed with everybody who has it."""
    found = await find(turn)
    if found is None or found.state in (*RUNNING, "recalled"):
        return gone()
    return await open_text(turn, found)


async def broadcast_photo(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    return await open_form(PHOTO_FORM, turn, found) if found else gone()


async def broadcast_link(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    return await open_form(LINK_FORM, turn, found) if found else gone()


async def broadcast_pins(turn: Turn) -> list[Reply]:
    """The places that can go with it as a pin."""
    found = await editable(turn)
    if found is None:
        return gone()
    places = places_offered(turn.facts)
    rows = [(button("broadcast_pin", plain(place.name), found.id, place.id, icon="📍"),) for place in places]
    none = button("broadcast_pin", "button-no-place", found.id, "none", icon="✖")
    return [Message(lines=(say("pin-ask"),), buttons=(*rows, (none,), (desk_button(found),)), can_be_danish=False)]


async def broadcast_pin(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    if found is None:
        return gone()
    wanted = turn.value("place")
    known = [place.id for place in places_offered(turn.facts)]
    found.place = wanted if wanted in known else None
    changed(turn, found)
    return await desk(turn, found)


def places_offered(facts: Municipality) -> list[Place]:
    """The places that a map can show."""
    return [place for place in facts.places if place.latitude is not None]


async def broadcast_extras(turn: Turn) -> list[Reply]:
    """The buttons that stand under it."""
    found = await editable(turn)
    return [_extras(found)] if found else gone()


async def broadcast_ask(turn: Turn) -> list[Reply]:
    """One of those buttons on or off."""
    found = await editable(turn)
    if found is None:
        return gone()
    wanted = turn.value("what")
    found.asks = [each for each in ASKS if (each in found.asks) != (each == wanted)]
    changed(turn, found)
    return [_extras(found).model_copy(update={"in_place": True})]


async def broadcast_kinds(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    if found is None:
        return gone()
    rows = tuple((button("broadcast_kind", f"broadcast-kind-{kind}", found.id, kind),) for kind in KINDS)
    return [Message(lines=(say("kind-ask"),), buttons=(*rows, (desk_button(found),)), can_be_danish=False)]


async def broadcast_kind(turn: Turn) -> list[Reply]:
    """What people who want no such messages do not get."""
    found = await editable(turn)
    if found is None:
        return gone()
    found.kind = next((kind for kind in KINDS if kind == turn.value("kind")), found.kind)
    changed(turn, found)
    return await desk(turn, found)


async def broadcast_test(turn: Turn) -> list[Reply]:
    """A copy of each language's version, to oneself."""
    found = await find(turn)
    if found is None:
        return gone()
    _, readers = await preflight(turn, found)
    translations = (await broadcasts.translations(turn.session, [found.id]))[found.id]
    copies = []
    for language in dict.fromkeys((found.language, *readers)):
        head = say("test-copy", language=LanguageName(code=language))
        try:
            copy = as_sent(found, translations, language, turn.facts)
        except LeftOut:
            copy = Message(lines=(say("missing-out"),))
        except NotYet:
            copy = Message(lines=(say("missing-wait"),))
        shown = {"lines": (head, *copy.lines), "language": language, "can_be_danish": False}
        copies.append(copy.model_copy(update=shown))
    return [*copies, Message(lines=(say("test-done"),), buttons=((desk_button(found),),), can_be_danish=False)]


async def in_danish(turn: Turn, number: int) -> Message:
    """What was delivered, in Danish, for a receptionist or a driver."""
    found = await broadcasts.find(turn.session, number)
    shown = published.as_published(found, {})[0] if found is not None and found.recalled_at is None else None
    if shown is None or shown.language != "da":
        return Message(lines=(say("button-too-old"),))
    return as_sent(shown, {}, "da", turn.facts)


async def broadcast_delete(turn: Turn) -> list[Reply]:
    """Throws a draft away, after one more question."""
    found = await editable(turn)
    if found is None:
        return gone()
    yes = button("broadcast_discard", "button-delete", found.id, icon="🗑")
    return [Message(lines=(say("discard-ask"),), buttons=((yes,), (desk_button(found),)), can_be_danish=False)]


async def broadcast_discard(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    if found is None:
        return gone()
    note(turn, found, "discard", "discarded")
    await broadcasts.throw_away(turn.session, found)
    return [Message(lines=(say("discarded"),), buttons=((list_button(),),), can_be_danish=False)]


def _extras(broadcast: Broadcast) -> Message:
    toggles: Rows = tuple(
        (button("broadcast_ask", f"button-ask-{each}", broadcast.id, each, icon="☑" if each in broadcast.asks else ""),)
        for each in ASKS
    )
    link = button("broadcast_link", "button-link", broadcast.id, icon="☑" if broadcast.link else "🔗")
    return Message(
        lines=(say("extras-ask"), *spaced((say("extras-more"),))),
        buttons=(*toggles, (link,), (desk_button(broadcast),)),
        can_be_danish=False,
    )


def beginning(broadcast: Broadcast) -> str:
    """So much of the text that one knows which it is."""
    first = split(broadcast.text)[0].split("\n")[0]
    return first if len(first) <= 60 else f"{first[:60]} …"


def _page(page: int, icon: str) -> Button:
    return button("broadcast_list", plain(page + 1), page, icon=icon)
