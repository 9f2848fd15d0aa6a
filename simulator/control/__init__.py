"""The control API under ``/_sim/``: what people do, what goes wrong, what the bot did. JSON in, JSON out."""

from starlette.routing import BaseRoute, Route

from simulator.control import chats, messages, people, presses, trouble

ROUTES: list[BaseRoute] = [
    Route("/_sim/persons", people.add_person, methods=["POST"]),
    Route("/_sim/persons", people.list_persons, methods=["GET"]),
    Route("/_sim/persons/{person_id:int}", people.change_person, methods=["PATCH"]),
    Route("/_sim/chats", chats.add_chat, methods=["POST"]),
    Route("/_sim/chats", chats.list_chats, methods=["GET"]),
    Route("/_sim/chats/{chat_id}", chats.change_chat, methods=["PATCH"]),
    Route("/_sim/chats/{chat_id}/about", chats.about, methods=["GET"]),
    Route("/_sim/chats/{chat_id}/migrate", chats.migrate, methods=["POST"]),
    Route("/_sim/chats/{chat_id}/messages", messages.send, methods=["POST"]),
    Route("/_sim/chats/{chat_id}/messages", messages.transcript, methods=["GET"]),
    Route("/_sim/chats/{chat_id}/edit", messages.edit, methods=["POST"]),
    Route("/_sim/press", presses.press, methods=["POST"]),
    Route("/_sim/callbacks/{query_id}", presses.callback_answer, methods=["GET"]),
    Route("/_sim/callbacks/{query_id}/expire", presses.expire, methods=["POST"]),
    Route("/_sim/files/{file_id}", messages.file, methods=["GET"]),
    Route("/_sim/updates", trouble.inject, methods=["POST"]),
    Route("/_sim/updates", trouble.pending, methods=["GET"]),
    Route("/_sim/faults", trouble.add_fault, methods=["POST"]),
    Route("/_sim/faults", trouble.clear_faults, methods=["DELETE"]),
    Route("/_sim/limits", trouble.set_limits, methods=["POST"]),
    Route("/_sim/calls", trouble.calls, methods=["GET"]),
    Route("/_sim/reset", trouble.reset, methods=["POST"]),
    Route("/_sim/events", trouble.events, methods=["GET"]),
]
