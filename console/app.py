"""The pages of the desk as routes: who asks is looked up, what is sent is checked, and one page answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from console import guarding
from console.desk import PATH, Desk
from console.pages import PAGES
from console.visits import MOST_BYTES, Form, Later, Page, Visit, sent_form, with_form

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
    return routes


def visited(desk: Desk, page: Page) -> Endpoint:
    """The endpoint of a page, in one transaction."""

    async def endpoint(request: Request) -> Response:
        if not page.sends:
            return guarding.guarded(await _answered(desk, page, request, {}, False))
        refused = guarding.trouble(request, desk.root, MOST_BYTES)
        if refused is not None:
            return guarding.guarded(refused)
        form, had_cpr = await sent_form(request)
        return guarding.guarded(await _answered(desk, page, request, form, had_cpr))

    return endpoint


async def _answered(desk: Desk, page: Page, request: Request, form: Form, had_cpr: bool) -> Response:
    found = await _shown(desk, page, request, form, had_cpr)
    return found if isinstance(found, Response) else await found()


async def _shown(desk: Desk, page: Page, request: Request, form: Form, had_cpr: bool) -> Response | Later:
    async with desk.database.transaction() as session:
        visit = await Visit.of(desk, session, request, PAGES)
        if visit is None:
            return RedirectResponse(f"{PATH}/enter", status_code=303)
        if not visit.kept.confirmed:
            return RedirectResponse(f"{PATH}/second", status_code=303)
        visit = with_form(visit, form, had_cpr)
        if page.sends and not guarding.is_token(visit.sent("csrf"), visit.kept.csrf):
            return PlainTextResponse("This form is not one of ours, or too old.\n", status_code=403)
        if not visit.may(page.act):
            return await visit.refused(page.act)
        return await page.does(visit)
