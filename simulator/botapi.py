"""The Bot API over HTTP: ``/bot{token}/{method}`` and ``/file/bot{token}/{path}``."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from simulator.core import Call, Json, Simulator
from simulator.errors import ApiError, bad_request, not_simulated
from simulator.faults import Fault
from simulator.methods import HANDLERS
from simulator.polling import get_updates
from simulator.validate import Upload, method_named, validate

_LOGGED_CHARACTERS = 5000


def simulator_of(request: Request) -> Simulator:
    """The app's simulator."""
    sim: Simulator = request.app.state.simulator
    return sim


async def call_method(request: Request) -> Response:
    """One call of the bot, answered as Telegram would."""
    sim = simulator_of(request)
    entry: Json = {}
    fault: Fault | None = None
    try:
        if request.path_params["token"] != sim.token:
            raise ApiError(401, "Unauthorized")
        method = method_named(request.path_params["method"])
        raw = await _parameters(request)
        entry = sim.calls.add(method, _logged(raw))
        params = validate(method, raw)
        entry["chat_id"] = params.get("chat_id")
        fault = sim.faults.take(method, params.get("chat_id"))
        if fault and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        elif fault and not fault.kind.endswith("_after"):
            if fault.kind in ("hang", "drop"):
                entry["error"] = fault.kind
                return await _dropped(fault)
            raise fault.error()
        sim.limits.check(method, params)
        uploads = {name: value for name, value in raw.items() if isinstance(value, Upload)}
        call = Call(method, params, uploads)
        if method == "getUpdates":
            result: Any = await get_updates(sim, call, request)
        elif handler := HANDLERS.get(method):
            result = handler(sim, call)
        else:
            raise not_simulated(method)
        if fault and fault.kind == "drop_after":
            entry["error"] = fault.kind
            return await _dropped(fault)
        if fault and fault.kind == "500_after":
            raise fault.error()
    except ApiError as error:
        if entry:
            entry["status"], entry["error"] = error.code, error.description
        return JSONResponse(error.body(), error.code)
    entry["status"] = 200
    return JSONResponse({"ok": True, "result": result})


async def _parameters(request: Request) -> dict[str, Any]:
    """What came in the query, a form, a multipart form or a JSON body."""
    raw: dict[str, Any] = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        async with request.form() as form:
            for name, value in form.items():
                raw[name] = await _upload(value) if isinstance(value, UploadFile) else value
        return raw
    body = await request.body()
    if kind == "application/x-www-form-urlencoded":
        try:
            raw.update(parse_qsl(body.decode(), keep_blank_values=True, errors="strict"))
        except UnicodeDecodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    elif kind == "application/json" and body:
        try:
            sent = json.loads(body)
        except ValueError:
            raise bad_request("can't parse request as JSON object") from None
        if not isinstance(sent, dict):
            raise bad_request("can't parse request as JSON object")
        raw.update(sent)
    return raw


async def _upload(file: UploadFile) -> Upload:
    return Upload(file.filename or "file", file.content_type or "application/octet-stream", await file.read())


def _logged(raw: Mapping[str, Any]) -> Json:
    """The parameters as they came, short enough to keep; nested ones as JSON, whichever way they came."""
    logged: Json = {}
    for name, value in raw.items():
        if isinstance(value, Upload):
            logged[name] = {"file": value.name, "size": len(value.data)}
        elif isinstance(value, str):
            logged[name] = _unpacked(value[:_LOGGED_CHARACTERS].encode(errors="replace").decode())
        else:
            logged[name] = value
    return logged


def _unpacked(text: str) -> Any:
    if not text.startswith(("{", "[")):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


async def _dropped(fault: Fault) -> Response:
    """A response that breaks off: the server closes the connection when the promised bytes do not come."""
    if fault.kind == "hang":
        await asyncio.sleep(fault.seconds)
    return StreamingResponse(_nothing(), headers={"content-length": "1"})


async def _nothing() -> AsyncIterator[bytes]:
    return
    yield b""


async def download(request: Request) -> Response:
    """A file's bytes."""
    sim = simulator_of(request)
    if request.path_params["token"] != sim.token:
        return JSONResponse(ApiError(401, "Unauthorized").body(), 401)
    file = sim.world.files.by_path.get(request.path_params["path"])
    if file is None:
        return JSONResponse(ApiError(404, "Not Found").body(), 404)
    return Response(file.data, media_type=file.content_type)
