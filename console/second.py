"""The second step: a passkey or a code, after the link; at the very first visit, one of them is set up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from actions.signing import entering, keys
from console import guarding, setting_up
from console.desk import PATH, Desk
from console.visits import Sent, Visit, with_sent
from store.base import Session
from store.desk_sessions import LASTS, UNCONFIRMED_LASTS

SECONDS = int(UNCONFIRMED_LASTS.total_seconds())
Step = Callable[[Visit], Awaitable[Response]]


async def stepped(desk: Desk, session: Session, request: Request, sent: Sent, does: Step) -> Response:
    """One step of somebody who has used a link and is not signed in yet."""
    visit = await _visit(desk, session, request, sent)
    if isinstance(visit, Response):
        return visit
    if visit.kept.confirmed:
        return visit.to("/")
    if not visit.may("desk_open"):
        return await _out(visit)
    return await does(visit)


async def left(desk: Desk, session: Session, request: Request, sent: Sent) -> Response:
    """Signs out, wherever one is on the way."""
    visit = await _visit(desk, session, request, sent)
    return visit if isinstance(visit, Response) else await _out(visit)


async def show(visit: Visit) -> Response:
    return await _page(visit)


async def begin_app(visit: Visit) -> Response:
    if await keys.may_set_up(visit.turn, visit.kept):
        await keys.begin_app(visit.turn, visit.kept)
    return visit.to("/second")


async def code(visit: Visit) -> Response:
    """The first code of a new app, or the next one of the app that there is."""
    given = visit.sent("code")
    if await keys.may_set_up(visit.turn, visit.kept):
        right = await keys.confirm_app(visit.turn, visit.kept, given)
        return await _confirmed(visit) if right else await _page(visit, "sign-code-wrong")
    checked = await keys.check_code(visit.turn, given)
    if checked.right:
        return await _confirmed(visit)
    return await _page(visit, "sign-code-wait" if checked.again else "sign-code-wrong", again=checked.again)


async def options(visit: Visit) -> Response:
    """What the browser makes a passkey from, or signs with one."""
    from console import passkeys  # loads five megabytes

    is_new = await keys.may_set_up(visit.turn, visit.kept)
    return await (passkeys.to_create(visit) if is_new else passkeys.to_get(visit))


async def passkey(visit: Visit) -> Response:
    from console import passkeys

    is_new = await keys.may_set_up(visit.turn, visit.kept)
    right = await (passkeys.created(visit) if is_new else passkeys.proved(visit))
    return await _confirmed(visit) if right else await _page(visit, "sign-passkey-wrong")


STEPS: tuple[tuple[str, str, Step], ...] = (
    ("/second", "GET", show),
    ("/second/app", "POST", begin_app),
    ("/second/code", "POST", code),
    ("/second/options", "POST", options),
    ("/second/passkey", "POST", passkey),
)


async def _visit(desk: Desk, session: Session, request: Request, sent: Sent) -> Visit | Response:
    """Whose session it is, with what was sent by one of its own forms; the response to everybody else."""
    visit = await Visit.of(desk, session, request, ())
    if visit is None:
        return RedirectResponse(f"{PATH}/enter", status_code=303)
    if request.method != "POST":
        return visit
    visit = with_sent(visit, sent)
    if not guarding.is_token(visit.sent("csrf"), visit.kept.csrf):
        return PlainTextResponse("This form is not one of ours, or too old.\n", status_code=403)
    return visit


async def _page(visit: Visit, problem: str = "", **more: object) -> Response:
    found = await keys.of(visit.turn)
    values = {**setting_up.values(visit, "/second"), "keys": found, "problem": problem, "language": visit.language}
    return visit.page("second.html", 422 if problem else 200, **{"again": None, **values, **more})


async def _confirmed(visit: Visit) -> Response:
    """Signed in, by another token than before."""
    token = await entering.confirm(visit.turn, visit.kept)
    response = visit.to("/")
    guarding.set_cookie(response, token, int(LASTS.total_seconds()))
    return response


async def _out(visit: Visit) -> Response:
    await entering.leave(visit.turn, visit.kept)
    response = visit.to("/enter")
    guarding.drop_cookie(response)
    return response
