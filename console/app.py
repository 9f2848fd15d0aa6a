"""The pages of the desk as routes: who asks is looked up, what is sent is checked, and one page answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route, Router
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from actions.kernel.turn import Understanding
from console import guarding
from console.desk import PATH, Desk
from console.forms import TYPED, trimmed
from console.pages import PAGES
from console.signing_in import create_door
from console.visits import MOST_BYTES, BadForm, Form, Later, Page, Sent, Visit, sent_form, with_sent

# Longer texts are no questions: nobody needs to know what they mean.
MOST_READ = 1000
STATIC = Path(__file__).parent / "static"
Endpoint = Callable[[Request], Awaitable[Response]]


class Static(StaticFiles):
    """Our own styles and scripts, the same for everybody, kept by browsers until the next version."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "public, max-age=3600"
        return guarding.guarded(response)


def mounted(desk: Desk, answered: Callable[[Endpoint], Endpoint]) -> list[BaseRoute]:
    """All of `/desk`, with what its pages are styled by. `answered` is the boundary that every request has.

    Nobody is sent on from an address with a slash too many: that would be to whatever host the request names.
    """

    async def begun(_: Request) -> Response:
        return guarding.guarded(RedirectResponse(f"{PATH}/", status_code=303))

    return [
        Route(PATH, begun),
        Mount(f"{PATH}/static", Static(directory=STATIC)),
        Mount(PATH, Router(create_desk(desk, answered), redirect_slashes=False)),
    ]


def create_desk(desk: Desk, answered: Callable[[Endpoint], Endpoint]) -> list[BaseRoute]:
    """The routes below `/desk`."""
    routes: list[BaseRoute] = [
        Route(page.path or "/", answered(visited(desk, page)), methods=["POST"] if page.sends else ["GET"])
        for page in PAGES
    ]
    return routes + create_door(desk, answered)


def visited(desk: Desk, page: Page) -> Endpoint:
    """The endpoint of a page: what is sent is read before its transaction, since that may take time.

    For whoever is not signed in nothing of it is read.
    """

    async def endpoint(request: Request) -> Response:
        if not page.sends:
            return guarding.guarded(await _answered(desk, page, request, Sent()))
        refused = guarding.trouble(request, desk.root, MOST_BYTES) or await _sent_away(desk, request)
        if refused is not None:
            return guarding.guarded(refused)
        try:
            form, had_cpr = await sent_form(request)
        except BadForm:
            return guarding.guarded(guarding.unread())
        meanings = await _meanings(desk, form) if page.reads else {}
        return guarding.guarded(await _answered(desk, page, request, Sent(form, had_cpr, meanings)))

    return endpoint


async def _sent_away(desk: Desk, request: Request) -> Response | None:
    """Where somebody is sent who is not signed in."""
    async with desk.database.transaction() as session:
        visit = await Visit.of(desk, session, request, PAGES)
        return None if visit is not None and visit.kept.confirmed else _to_the_door(visit)


def _to_the_door(visit: Visit | None) -> Response:
    """On to what is missing: a link, or the second step."""
    return RedirectResponse(f"{PATH}/{'enter' if visit is None else 'second'}", status_code=303)


async def _meanings(desk: Desk, form: Form) -> dict[str, Understanding]:
    """What the typed texts mean, each as `acting.write` will have it."""
    texts = {trimmed(values[0]) for name, values in form.items() if name.startswith(TYPED)}
    read = {text: await desk.understand(text) for text in sorted(texts) if 0 < len(text) <= MOST_READ}
    return {text: found for text, found in read.items() if found is not None}


async def _answered(desk: Desk, page: Page, request: Request, sent: Sent) -> Response:
    found = await _shown(desk, page, request, sent)
    return found if isinstance(found, Response) else await found()


async def _shown(desk: Desk, page: Page, request: Request, sent: Sent) -> Response | Later:
    async with desk.database.transaction() as session:
        visit = await Visit.of(desk, session, request, PAGES)
        if visit is None or not visit.kept.confirmed:
            return _to_the_door(visit)
        visit = with_sent(visit, sent)
        if page.sends and not guarding.is_token(visit.sent("csrf"), visit.kept.csrf):
            return PlainTextResponse("This form is not one of ours, or too old.\n", status_code=403)
        if not visit.may(page.act):
            return await visit.refused(page.act)
        return await page.does(visit)
