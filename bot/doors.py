"""Who may ask the bot how it is: this machine, and whoever has the token. To all others there is no such page."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

Endpoint = Callable[[Request], Awaitable[Response]]
# A proxy on this machine writes one of these, and then it is somebody else who asks.
PASSED_ON = ("x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded", "via")


def for_operators(endpoint: Endpoint, token: str | None) -> Endpoint:
    """The page as it is for them; for everybody else what stands at an address that does not exist."""

    async def guarded(request: Request) -> Response:
        if not (_is_from_here(request) or _has_token(request, token)):
            return PlainTextResponse("Not Found", status_code=404)
        return await endpoint(request)

    return guarded


def _is_from_here(request: Request) -> bool:
    """From this machine, and not passed on by a proxy of it."""
    if request.client is None or any(name in request.headers for name in PASSED_ON):
        return False
    try:
        address = ip_address(request.client.host)
    except ValueError:
        return False
    # `::ffff:127.0.0.1` is how a socket of both kinds names it.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _has_token(request: Request, token: str | None) -> bool:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    return token is not None and scheme.lower() == "bearer" and hmac.compare_digest(given.encode(), token.encode())
