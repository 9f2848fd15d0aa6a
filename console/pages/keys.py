"""What somebody signs in with: seen, added to, removed. It can be done by whoever is signed in with one of them."""

from __future__ import annotations

from starlette.responses import Response

from actions.kernel import press
from actions.signing import keys
from console import setting_up
from console.visits import Page, Visit


async def show(visit: Visit) -> Response:
    return await _page(visit)


async def begin_app(visit: Visit) -> Response:
    await keys.begin_app(visit.turn, visit.kept)
    return visit.to("/keys")


async def code(visit: Visit) -> Response:
    """The first code of a new app, which takes the place of the one before."""
    right = await keys.confirm_app(visit.turn, visit.kept, visit.sent("code"))
    return visit.to("/keys") if right else await _page(visit, "sign-code-wrong")


async def options(visit: Visit) -> Response:
    from console import passkeys  # loads five megabytes

    return await passkeys.to_create(visit)


async def passkey(visit: Visit) -> Response:
    from console import passkeys

    return visit.to("/keys") if await passkeys.created(visit) else await _page(visit, "sign-passkey-wrong")


async def remove(visit: Visit) -> Response:
    removed = await keys.remove(visit.turn, visit.kept, visit.sent("key"))
    return visit.to("/keys") if removed else await _page(visit, "sign-last")


async def _page(visit: Visit, problem: str = "") -> Response:
    found = {**setting_up.values(visit, "/keys"), "keys": await keys.of(visit.turn), "problem": problem}
    return visit.page("keys.html", 422 if problem else 200, sessions=press("session_list"), **found)


PAGES = (
    Page("/keys", "desk_open", show, place=90, title="page-keys"),
    Page("/keys/app", "desk_open", begin_app, sends=True),
    Page("/keys/code", "desk_open", code, sends=True),
    Page("/keys/options", "desk_open", options, sends=True),
    Page("/keys/passkey", "desk_open", passkey, sends=True),
    Page("/keys/remove", "desk_open", remove, sends=True),
)
