"""Broadcasts: the list of them, and the desk at which one is put together, looked at and thrown away."""

from __future__ import annotations

from actions.broadcasts import forms as broadcast_forms
from actions.broadcasts import texts as broadcast_texts
from actions.broadcasts.forms import LINK_FORM, PHOTO_FORM, open_form
from actions.broadcasts.optouts import KINDS
from actions.broadcasts.parts import (
    changed,
    desk,
    desk_button,
    editable,
    find,
    gone,
    list_button,
    note,
    pass_through,
    preflight,
    press,
)
from actions.broadcasts.progress import progress
from actions.broadcasts.texts import LeftOut, NotYet, as_sent
from actions.kernel.buttons import Rows, ask, next_questions
from actions.kernel.messages import Button, LanguageName, Reply, say, spaced
from actions.kernel.turn import Turn
from store import broadcasts
from store.audiences import Audience
from store.broadcasts import RUNNING, UNSENT, Broadcast

ON_A_PAGE = 6
ASKS = ("coming", "read")


async def broadcast_list(turn: Turn) -> list[Reply]:
    """The newest first, a page at a time."""
    page = int(turn.understanding.value("page") or 0)
    rows = await broadcasts.latest(turn.session, page * ON_A_PAGE, ON_A_PAGE + 1)
    shown = rows[:ON_A_PAGE]
    new = ask("broadcast_new", "button-broadcast-new").model_copy(update={"icon": "➕"})
    lines = tuple(
        say("broadcast-line", number=each.id, state=say(f"broadcast-state-{each.state}"), text=_beginning(each))
        for each in shown
    )
    opens = [press("show", each, pass_through(str(each.id))) for each in shown]
    pages = [_page(page - 1, "◀")] if page else []
    pages += [_page(page + 1, "▶")] if len(rows) > ON_A_PAGE else []
    head = say("broadcasts-head" if shown else "broadcasts-none")
    rows_of_buttons = tuple(filter(None, ((new,), tuple(opens), tuple(pages))))
    return [Reply(lines=(head, *lines), buttons=(*rows_of_buttons, *next_questions()), can_be_danish=False)]


async def broadcast_new(turn: Turn) -> list[Reply]:
    """A draft for everybody, and the question what it says."""
    made = Broadcast(
        author_id=turn.person.id,
        state="draft",
        kind="news",
        language=turn.person.language,
        text="",
        version=1,
        revision=1,
        facts=[],
        audience=Audience().stored(),
        missing={},
        asks=[],
        created_at=turn.now,
        changed_at=turn.now,
    )
    turn.session.add(made)
    await turn.session.flush()
    note(turn, made, "new", "draft")
    return await broadcast_forms.open_text(turn, made)


async def broadcast_show(turn: Turn) -> list[Reply]:
    """The desk of a draft; how far it is of one that was sent."""
    found = await find(turn)
    if found is None:
        return gone()
    return await desk(turn, found) if found.state in UNSENT else [await progress(turn.session, found, turn.now)]


async def broadcast_text(turn: Turn) -> list[Reply]:
    """Another text: of a draft, or of one that was delivered and is to be changed with everybody who has it."""
    found = await find(turn)
    if found is None or found.state in (*RUNNING, "recalled"):
        return gone()
    return await broadcast_forms.open_text(turn, found)


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
    places = [place for place in turn.facts.places if place.latitude is not None]
    rows = [(press("pin", found, pass_through(place.name), "📍", place.id),) for place in places]
    none = press("pin", found, say("button-no-place"), "✖", "none")
    return [Reply(lines=(say("pin-ask"),), buttons=(*rows, (none,), (desk_button(found),)), can_be_danish=False)]


async def broadcast_pin(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    if found is None:
        return gone()
    wanted = turn.understanding.value("place")
    known = [place.id for place in turn.facts.places if place.latitude is not None]
    found.place = wanted if wanted in known else None
    changed(turn, found)
    return await desk(turn, found)


async def broadcast_extras(turn: Turn) -> list[Reply]:
    """The buttons that stand under it."""
    found = await editable(turn)
    return [_extras(found)] if found else gone()


async def broadcast_ask(turn: Turn) -> list[Reply]:
    """One of those buttons on or off."""
    found = await editable(turn)
    if found is None:
        return gone()
    wanted = turn.understanding.value("what")
    found.asks = [each for each in ASKS if (each in found.asks) != (each == wanted)]
    changed(turn, found)
    return [_extras(found).model_copy(update={"in_place": True})]


async def broadcast_kinds(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    if found is None:
        return gone()
    rows = tuple((press("kind", found, say(f"broadcast-kind-{kind}"), "", kind),) for kind in KINDS)
    return [Reply(lines=(say("kind-ask"),), buttons=(*rows, (desk_button(found),)), can_be_danish=False)]


async def broadcast_kind(turn: Turn) -> list[Reply]:
    """What people who want no such messages do not get."""
    found = await editable(turn)
    if found is None:
        return gone()
    found.kind = next((kind for kind in KINDS if kind == turn.understanding.value("kind")), found.kind)
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
            copy = Reply(lines=(say("missing-out"),))
        except NotYet:
            copy = Reply(lines=(say("missing-wait"),))
        shown = {"lines": (head, *copy.lines), "language": language, "can_be_danish": False, "broadcast": None}
        copies.append(copy.model_copy(update=shown))
    return [*copies, Reply(lines=(say("test-done"),), buttons=((desk_button(found),),), can_be_danish=False)]


async def in_danish(turn: Turn, number: int) -> Reply:
    """What was delivered, in Danish, for a receptionist or a driver."""
    found = await broadcasts.find(turn.session, number)
    if found is None or found.recalled_at is not None or found.language != "da":
        return Reply(lines=(say("button-too-old"),))
    return as_sent(found, {}, "da", turn.facts)


async def broadcast_delete(turn: Turn) -> list[Reply]:
    """Throws a draft away, after one more question."""
    found = await editable(turn)
    if found is None:
        return gone()
    yes = press("discard", found, say("button-delete"), "🗑")
    return [Reply(lines=(say("discard-ask"),), buttons=((yes,), (desk_button(found),)), can_be_danish=False)]


async def broadcast_discard(turn: Turn) -> list[Reply]:
    found = await editable(turn)
    if found is None:
        return gone()
    note(turn, found, "discard", "discarded")
    await turn.session.delete(found)
    return [Reply(lines=(say("discarded"),), buttons=((list_button(),),), can_be_danish=False)]


def _extras(broadcast: Broadcast) -> Reply:
    toggles: Rows = tuple(
        (press("ask", broadcast, say(f"button-ask-{each}"), "☑" if each in broadcast.asks else "", each),)
        for each in ASKS
    )
    link = press("link", broadcast, say("button-link"), "☑" if broadcast.link else "🔗")
    return Reply(
        lines=(say("extras-ask"), *spaced((say("extras-more"),))),
        buttons=(*toggles, (link,), (desk_button(broadcast),)),
        can_be_danish=False,
    )


def _beginning(broadcast: Broadcast) -> str:
    first = broadcast_texts.split(broadcast.text)[0].split("\n")[0]
    return first if len(first) <= 60 else f"{first[:60]} …"


def _page(page: int, icon: str) -> Button:
    return Button(label=pass_through(str(page + 1)), press=f"broadcast:list:{page}", icon=icon)
