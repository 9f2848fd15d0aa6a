"""The door of the desk: the link from the chat is opened, bound to this browser, and used up by a press."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from actions.signing import entering
from console import browsers, guarding, second, words
from console.desk import PATH, Desk
from console.limiting import Limiter, address_of
from console.visits import ENVIRONMENT, BadForm, Sent, sent_form
from store import persons
from store.base import Session
from store.desk_links import LASTS, is_of

# What the browser holds that has opened a link. It comes along when the link is opened again from elsewhere (Lax).
COOKIE = "__Host-desk-link"
TRIES = {"Retry-After": "60"}
# What a passkey says takes a few thousand.
MOST_BYTES = 30_000
Endpoint = Callable[[Request], Awaitable[Response]]
Does = Callable[[Desk, Session, Request, Sent], Awaitable[Response]]


def create_door(desk: Desk, answered: Callable[[Endpoint], Endpoint]) -> list[BaseRoute]:
    """The routes that lead to a session. What they change is part of signing in, and of nothing else."""
    limiter = Limiter()
    doors: list[tuple[str, str, Does]] = [
        ("/enter", "GET", without_link),
        ("/enter/{token}", "GET", shown),
        ("/enter/{token}", "POST", used),
        *((path, method, partial(second.stepped, does=step)) for path, method, step in second.STEPS),
        ("/leave", "POST", second.left),
    ]
    return [
        Route(path, answered(partial(knocked, desk, limiter, does=does)), methods=[method])
        for path, method, does in doors
    ]


async def knocked(desk: Desk, limiter: Limiter, request: Request, does: Does) -> Response:
    """What everybody gets who comes to the door, in one transaction: not too often, and forms from here alone.

    What is sent is read before it, since it may take its time to arrive.
    """
    if limiter.is_over(address_of(request), desk.now()):
        return guarding.guarded(page(desk, request, "sign-many", 429, headers=TRIES))
    sent = Sent()
    if request.method == "POST":
        refused = guarding.trouble(request, desk.root, MOST_BYTES)
        if refused is not None:
            return guarding.guarded(refused)
        try:
            sent = Sent(*await sent_form(request))
        except BadForm:
            return guarding.guarded(guarding.unread())
    async with desk.database.transaction() as session:
        response = await does(desk, session, request, sent)
    return guarding.guarded(response)


async def without_link(desk: Desk, session: Session, request: Request, sent: Sent) -> Response:
    """How to get one."""
    return page(desk, request, "sign-how-first")


async def shown(desk: Desk, session: Session, request: Request, sent: Sent) -> Response:
    """One button. The first browser that opens the link has it; whoever only looks ahead at it has not."""
    found = await entering.link(session, request.path_params["token"], desk.now())
    if found is None:
        return page(desk, request, "sign-over", 410)
    if found.used_at is not None:
        return page(desk, request, "sign-used", 410)
    held = request.cookies.get(COOKIE) or entering.new_token()
    if not _is_opened(request):
        return page(desk, request, "sign-here", form=not found.browser)
    if not await entering.bound(session, found, held):
        return page(desk, request, "sign-foreign", 403)
    response = page(desk, request, "sign-here", form=True)
    seconds = int(LASTS.total_seconds())
    response.set_cookie(COOKIE, held, max_age=seconds, path="/", secure=True, httponly=True, samesite="lax")
    return response


async def used(desk: Desk, session: Session, request: Request, sent: Sent) -> Response:
    """Begins a session that opens nothing before the second step."""
    now, held = desk.now(), request.cookies.get(COOKIE, "")
    found = await entering.link(session, request.path_params["token"], now)
    if found is None:
        return page(desk, request, "sign-over", 410)
    if found.used_at is not None:
        return page(desk, request, "sign-used", 410)
    if not is_of(found, held):
        return page(desk, request, "sign-foreign", 403)
    person = await persons.get(session, found.person_id)
    language = words.language_for(person.language if person else "")
    old, browser = request.cookies.get(guarding.COOKIE, ""), browsers.called(request.headers.get("user-agent", ""))
    token = await entering.begin(session, found, held, old, language, browser, now)
    if token is None:
        return page(desk, request, "sign-used", 410)
    response = RedirectResponse(f"{PATH}/second", status_code=303)
    guarding.set_cookie(response, token, second.SECONDS)
    response.delete_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="lax")
    return response


def page(desk: Desk, request: Request, line: str, status: int = 200, **more: Any) -> HTMLResponse:
    """A page for somebody who is not signed in: `line` says what is; below it, how to get a link."""
    language = _language(request)
    values = {"t": words.words(language), "language": language, "path": PATH, "line": line, "form": False}
    values["bot"] = f"https://t.me/{desk.username()}"
    headers = more.pop("headers", None)
    template = ENVIRONMENT.get_template("enter.html")
    return HTMLResponse(template.render({**values, **more}), status, headers)


def _is_opened(request: Request) -> bool:
    """Whether somebody has opened it: those who look ahead (previews, prefetching) do not say that they navigate."""
    ahead = request.headers.get("sec-purpose") or request.headers.get("purpose")
    return request.method == "GET" and request.headers.get("sec-fetch-mode") == "navigate" and not ahead


def _language(request: Request) -> str:
    """The first of the languages of the pages that the browser asks for."""
    asked = [each.strip()[:2].lower() for each in request.headers.get("accept-language", "").split(",")]
    return next((each for each in asked if each in words.LANGUAGES_OF_DESK), words.LANGUAGES_OF_DESK[0])
