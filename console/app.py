"""The pages of the desk as routes: who asks is looked up, what is sent is checked, and one page answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from actions.kernel.turn import Understanding
from console import guarding
from console.desk import PATH, Desk
from console.forms import TYPED, trimmed
from console.pages import PAGES
from console.signing_in import create_door
from console.visits import MOST_BYTES, Form, Later, Page, Sent, Visit, sent_form, with_sent

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


def create_desk(desk: Desk, answered: Callable[[Endpoint], Endpoint]) -> list[BaseRoute]:
    """The routes below `/desk`. `answered` is the boundary that every request of the house has."""
    routes: list[BaseRoute] = [
        Route(page.path or "/", answered(visited(desk, page)), methods=["POST"] if page.sends else ["GET"])
        for page in PAGES
    ]
    return routes + create_door(desk, answered)


def visited(desk: Desk, page: Page) -> Endpoint:
    """The endpoint of a page: what is sent is read before its transaction, since that may take time."""

    async def endpoint(request: Request) -> Response:
        if not page.sends:
            return guarding.guarded(await _answered(desk, page, request, Sent()))
        refused = guarding.trouble(request, desk.root, MOST_BYTES)
        if refused is not None:
            return guarding.guarded(refused)
        form, had_cpr = await sent_form(request)
        meanings = await _meanings(desk, form) if page.reads and await _is_in(desk, request) else {}
        return guarding.guarded(await _answered(desk, page, request, Sent(form, had_cpr, meanings)))

    return endpoint


async def _is_in(desk: Desk, request: Request) -> bool:
    """Whether anybody is signed in: for others nothing is read."""
    async with desk.database.transaction() as session:
        visit = await Visit.of(desk, session, request, PAGES)
        return visit is not None and visit.kept.confirmed


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
        if visit is None:
            return RedirectResponse(f"{PATH}/enter", status_code=303)
        if not visit.kept.confirmed:
            return RedirectResponse(f"{PATH}/second", status_code=303)
        visit = with_sent(visit, sent)
        if page.sends and not guarding.is_token(visit.sent("csrf"), visit.kept.csrf):
            return PlainTextResponse("This form is not one of ours, or too old.\n", status_code=403)
        if not visit.may(page.act):
            return await visit.refused(page.act)
        return await page.does(visit)
