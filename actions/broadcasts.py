"""Broadcasts: the list of them, and the desk at which one is put together, looked at and thrown away."""

from __future__ import annotations

from actions import broadcast_forms, broadcast_texts
from actions.broadcast_forms import LINK_FORM, PHOTO_FORM, open_form
from actions.broadcast_parts import (
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
from actions.broadcast_progress import progress
from actions.broadcast_texts import LeftOut, NotYet, as_sent
from actions.buttons import Rows, ask, next_questions
from actions.messages import Button, LanguageName, Reply, say, spaced
from actions.optouts import KINDS
from actions.requests import Request
from store import broadcasts
from store.audiences import Audience
from store.broadcasts import RUNNING, UNSENT, Broadcast

ON_A_PAGE = 6
ASKS = ("coming", "read")


async def broadcast_list(request: Request) -> list[Reply]:
    """The newest first, a page at a time."""
    page = int(request.understanding.value("page") or 0)
    rows = await broadcasts.latest(request.session, page * ON_A_PAGE, ON_A_PAGE + 1)
    shown = rows[:ON_A_PAGE]
    new = ask("broadcast_new", "button-broadcast-new").model_copy(update={"icon": "➕"})
    lines = tuple(
        say("broadcast-line", number=each.id, state=say(f"broadcast-state-{each.state}"), text=_beginning(each))
        for each in shown
    )
    opens = [press("show", each, pass_through(str(each.id))) for each in shown]
    turn = [_turn(page - 1, "◀")] if page else []
    turn += [_turn(page + 1, "▶")] if len(rows) > ON_A_PAGE else []
    head = say("broadcasts-head" if shown else "broadcasts-none")
    rows_of_buttons = tuple(filter(None, ((new,), tuple(opens), tuple(turn))))
    return [Reply(lines=(head, *lines), buttons=(*rows_of_buttons, *next_questions()), can_be_danish=False)]


async def broadcast_new(request: Request) -> list[Reply]:
    """A draft for everybody, and the question what it says."""
    made = Broadcast(
        author_id=request.person.id,
        state="draft",
        kind="news",
        language=request.person.language,
        text="",
        version=1,
        revision=1,
        facts=[],
        audience=Audience().stored(),
        missing={},
        asks=[],
        created_at=request.now,
        changed_at=request.now,
    )
    request.session.add(made)
    await request.session.flush()
    note(request, made, "new", "draft")
    return await broadcast_forms.open_text(request, made)


async def broadcast_show(request: Request) -> list[Reply]:
    """The desk of a draft; how far it is of one that was sent."""
    found = await find(request)
    if found is None:
        return gone()
    return (
        await desk(request, found) if found.state in UNSENT else [await progress(request.session, found, request.now)]
    )


async def broadcast_text(request: Request) -> list[Reply]:
    """Another text: of a draft, or of one that was delivered and is to be changed with everybody who has it."""
    found = await find(request)
    if found is None or found.state in (*RUNNING, "recalled"):
        return gone()
    return await broadcast_forms.open_text(request, found)


async def broadcast_photo(request: Request) -> list[Reply]:
    found = await editable(request)
    return await open_form(PHOTO_FORM, request, found) if found else gone()


async def broadcast_link(request: Request) -> list[Reply]:
    found = await editable(request)
    return await open_form(LINK_FORM, request, found) if found else gone()


async def broadcast_pins(request: Request) -> list[Reply]:
    """The places that can go with it as a pin."""
    found = await editable(request)
    if found is None:
        return gone()
    places = [place for place in request.facts.places if place.latitude is not None]
    rows = [(press("pin", found, pass_through(place.name), "📍", place.id),) for place in places]
    none = press("pin", found, say("button-no-place"), "✖", "none")
    return [Reply(lines=(say("pin-ask"),), buttons=(*rows, (none,), (desk_button(found),)), can_be_danish=False)]


async def broadcast_pin(request: Request) -> list[Reply]:
    found = await editable(request)
    if found is None:
        return gone()
    wanted = request.understanding.value("place")
    known = [place.id for place in request.facts.places if place.latitude is not None]
    found.place = wanted if wanted in known else None
    changed(request, found)
    return await desk(request, found)


async def broadcast_extras(request: Request) -> list[Reply]:
    """The buttons that stand under it."""
    found = await editable(request)
    return [_extras(found)] if found else gone()


async def broadcast_ask(request: Request) -> list[Reply]:
    """One of those buttons on or off."""
    found = await editable(request)
    if found is None:
        return gone()
    wanted = request.understanding.value("what")
    found.asks = [each for each in ASKS if (each in found.asks) != (each == wanted)]
    changed(request, found)
    return [_extras(found).model_copy(update={"in_place": True})]


async def broadcast_kinds(request: Request) -> list[Reply]:
    found = await editable(request)
    if found is None:
        return gone()
    rows = tuple((press("kind", found, say(f"broadcast-kind-{kind}"), "", kind),) for kind in KINDS)
    return [Reply(lines=(say("kind-ask"),), buttons=(*rows, (desk_button(found),)), can_be_danish=False)]


async def broadcast_kind(request: Request) -> list[Reply]:
    """What people who want no such messages do not get."""
    found = await editable(request)
    if found is None:
        return gone()
    found.kind = next((kind for kind in KINDS if kind == request.understanding.value("kind")), found.kind)
    changed(request, found)
    return await desk(request, found)


async def broadcast_test(request: Request) -> list[Reply]:
    """A copy of each language's version, to oneself."""
    found = await find(request)
    if found is None:
        return gone()
    _, readers = await preflight(request, found)
    translations = (await broadcasts.translations(request.session, [found.id]))[found.id]
    copies = []
    for language in dict.fromkeys((found.language, *readers)):
        head = say("test-copy", language=LanguageName(code=language))
        try:
            copy = as_sent(found, translations, language, request.facts)
        except LeftOut:
            copy = Reply(lines=(say("missing-out"),))
        except NotYet:
            copy = Reply(lines=(say("missing-wait"),))
        shown = {"lines": (head, *copy.lines), "language": language, "can_be_danish": False, "broadcast": None}
        copies.append(copy.model_copy(update=shown))
    return [*copies, Reply(lines=(say("test-done"),), buttons=((desk_button(found),),), can_be_danish=False)]


async def in_danish(request: Request, number: int) -> Reply:
    """What was delivered, in Danish, for a receptionist or a driver."""
    found = await broadcasts.find(request.session, number)
    if found is None or found.recalled_at is not None or found.language != "da":
        return Reply(lines=(say("button-too-old"),))
    return as_sent(found, {}, "da", request.facts)


async def broadcast_delete(request: Request) -> list[Reply]:
    """Throws a draft away, after one more question."""
    found = await editable(request)
    if found is None:
        return gone()
    yes = press("discard", found, say("button-delete"), "🗑")
    return [Reply(lines=(say("discard-ask"),), buttons=((yes,), (desk_button(found),)), can_be_danish=False)]


async def broadcast_discard(request: Request) -> list[Reply]:
    found = await editable(request)
    if found is None:
        return gone()
    note(request, found, "discard", "discarded")
    await request.session.delete(found)
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


def _turn(page: int, icon: str) -> Button:
    return Button(label=pass_through(str(page + 1)), press=f"broadcast:list:{page}", icon=icon)
