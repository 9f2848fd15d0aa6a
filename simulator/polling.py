"""getUpdates: the one method that waits."""

import asyncio

from starlette.requests import Request

from simulator.core import Call, Json, Simulator
from simulator.errors import ApiError

_LONGEST_WAIT_SECONDS = 50
_DEFAULT_LIMIT = 100
_GRACE_SECONDS = 0.2
_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
_OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def _refuse_if_webhook(sim: Simulator) -> None:
    if sim.webhook.url:
        raise ApiError(409, _WEBHOOK)


async def get_updates(sim: Simulator, call: Call, request: Request) -> list[Json]:
    """The oldest updates that are not confirmed; waits ``timeout`` seconds for the first one.

    Telegram ends the older of two polls or the newer, whichever it sees; here it is always the newer.
    """
    _refuse_if_webhook(sim)
    # A bot that ends one poll and begins the next is one bot: its closed connection needs a moment to be noticed.
    if sim.polling and (not await sim.poll_ended.wait(_GRACE_SECONDS) or sim.polling):
        raise ApiError(409, _OTHER_POLL)
    params = call.params
    if "allowed_updates" in params:
        sim.updates.allowed = params["allowed_updates"]
    sim.updates.confirm(params.get("offset", 0))
    limit = params.get("limit", _DEFAULT_LIMIT)
    if batch := sim.updates.take(limit):
        return batch
    sim.polling = True
    try:
        await _wait_for_updates(sim, params.get("timeout", 0), request)
    finally:
        sim.polling = False
        sim.poll_ended.beat()
    _refuse_if_webhook(sim)
    return sim.updates.take(limit)


async def _wait_for_updates(sim: Simulator, seconds: int, request: Request) -> None:
    """Until there is an update, the time is up, the caller is gone, a webhook is set or the server closes."""
    seconds = max(0, min(seconds, _LONGEST_WAIT_SECONDS))
    if not seconds or sim.closing:
        return
    # A bot that was killed must not hold the place of the one that follows it.
    gone = asyncio.create_task(_disconnected(request))
    beat = asyncio.create_task(sim.updates.pulse.wait(seconds))
    try:
        await asyncio.wait((gone, beat), return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        beat.cancel()


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
