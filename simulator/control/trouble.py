"""Raw updates, faults, limits, the log, and a fresh start."""

from dataclasses import fields

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from simulator.botapi import simulator_of
from simulator.control import asked
from simulator.errors import ControlError
from simulator.faults import Fault
from simulator.limits import Rates
from simulator.world import Json

_RATES = {rate.name: (int, float) for rate in fields(Rates)}


def _chat_of(update: Json) -> int:
    """The chat that an update belongs to; 0 for those without one."""
    for payload in update.values():
        if isinstance(payload, dict):
            message = payload.get("message", payload)
            chat = message.get("chat") if isinstance(message, dict) else None
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                number: int = chat["id"]
                return number
    return 0


async def inject(request: Request) -> Response:
    """Any update as it is; the same ``update_id`` again is delivered again."""
    try:
        update = await request.json()
    except ValueError:
        raise ControlError("the body is not JSON") from None
    if not isinstance(update, dict) or not isinstance(update.get("update_id", 0), int):
        raise ControlError("an update is a JSON object with a whole number as update_id")
    return JSONResponse({"update_id": simulator_of(request).updates.inject(update, _chat_of(update))})


async def pending(request: Request) -> Response:
    """The updates that the bot has not confirmed, oldest first."""
    return JSONResponse([item.update for item in simulator_of(request).updates.waiting()])


async def add_fault(request: Request) -> Response:
    """The next calls fail."""
    given = await asked.body(
        request,
        kind=str,
        times=int,
        method=str,
        chat_id=int,
        retry_after=int,
        seconds=(int, float),
        description=str,
    )
    asked.needed(given, "kind")
    simulator_of(request).faults.add(Fault(**given))
    return JSONResponse({})


async def clear_faults(request: Request) -> Response:
    """No more trouble."""
    simulator_of(request).faults.clear()
    return JSONResponse({})


async def set_limits(request: Request) -> Response:
    """Turns Telegram's limits on or off, or sets others. The counts start anew."""
    limits = simulator_of(request).limits
    given = await asked.body(request, enabled=bool, **_RATES)
    limits.enabled = given.pop("enabled", limits.enabled)
    for name, value in given.items():
        setattr(limits.rates, name, value)
    limits.clear()
    return JSONResponse({"enabled": limits.enabled})


async def calls(request: Request) -> Response:
    """The bot's calls, oldest first."""
    return JSONResponse(
        simulator_of(request).calls.list(
            request.query_params.get("method"),
            asked.number(request, "after", 0) or 0,
            asked.number(request, "chat_id"),
        )
    )


async def reset(request: Request) -> Response:
    """As new."""
    simulator_of(request).reset()
    return JSONResponse({})


async def events(request: Request) -> Response:
    """Server-Sent Events for the page."""
    return StreamingResponse(
        simulator_of(request).events.stream(),
        media_type="text/event-stream",
        headers={"cache-control": "no-store"},
    )
