"""What every page of the desk is sent with, and what every form has to come with, before anybody looks at it."""

from __future__ import annotations

import hmac

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

# `__Host-`: for this host alone, over HTTPS alone, for all its paths.
COOKIE = "__Host-desk"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), publickey-credentials-get=(self)",
    # With "no-referrer" browsers would not say where a form comes from either.
    "Referrer-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def guarded(response: Response) -> Response:
    """The response with all headers of the desk; what it says of caching itself stays."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def trouble(request: Request, root: str, most_bytes: int) -> Response | None:
    """Why what was sent is not looked at; None where it is.

    A form says how large it is: what comes in chunks may go on for ever, whatever it says.
    """
    if not is_from_here(request, root):
        return PlainTextResponse("This form was not sent by one of our pages.\n", status_code=403)
    size = request.headers.get("content-length", "")
    is_number = size.isascii() and size.isdigit() and len(size) < 16
    if not is_number or int(size) > most_bytes or "transfer-encoding" in request.headers:
        return PlainTextResponse("This is too much.\n", status_code=413)
    return None


def unread() -> Response:
    """To what is sent as a form, and is none."""
    return PlainTextResponse("This is no form.\n", status_code=400)


def is_from_here(request: Request, root: str) -> bool:
    """Whether a form was sent by one of our own pages. Browsers say so themselves, and no page can forge it."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "same-origin")
    return origin == root and site == "same-origin"


def is_token(given: str, csrf: str) -> bool:
    return hmac.compare_digest(given.encode(), csrf.encode())


def set_cookie(response: Response, token: str, seconds: int) -> None:
    """Has the browser keep the token of its session: no script sees it, no other site sends it."""
    response.set_cookie(COOKIE, token, max_age=seconds, path="/", secure=True, httponly=True, samesite="strict")


def drop_cookie(response: Response) -> None:
    response.delete_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="strict")
