"""People: who they are, and whether they let the bot write."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.botapi import simulator_of
from simulator.control import asked
from simulator.core import Simulator
from simulator.methods.chats import bot_member
from simulator.world import Json, Person

_NAMES = {"first_name": str, "last_name": str, "username": str, "language_code": str}


async def add_person(request: Request) -> Response:
    """A person and the private chat with the bot, in which nobody has written yet."""
    sim = simulator_of(request)
    given = await asked.body(request, id=int, **_NAMES)
    asked.needed(given, "first_name")
    person = sim.world.add_person(given.pop("id", None), given)
    sim.events.publish("person", person.id, person=_view(person))
    return JSONResponse({"id": person.id})


async def list_persons(request: Request) -> Response:
    """All people."""
    return JSONResponse([_view(person) for person in simulator_of(request).world.people.values()])


async def change_person(request: Request) -> Response:
    """Other names or language; blocks or unblocks the bot, which hears of it; deletes the account."""
    sim = simulator_of(request)
    given = await asked.body(request, blocked=bool, deactivated=bool, started=bool, **_NAMES)
    person = sim.world.person(request.path_params["person_id"])
    was_blocked = person.blocked
    for name, value in given.items():
        setattr(person, name, value)
    update_id = None
    if person.blocked != was_blocked:
        update_id = bot_status_update(
            sim,
            person.id,
            person,
            *(("member", "kicked") if person.blocked else ("kicked", "member")),
        )
    sim.events.publish("person", person.id, person=_view(person))
    return JSONResponse({"id": person.id, "update_id": update_id})


def bot_status_update(sim: Simulator, chat_id: int, by: Person, old: str, new: str) -> int | None:
    """The ``my_chat_member`` update; its id."""
    changed: Json = {
        "chat": sim.world.brief(sim.world.chat(chat_id)),
        "from": by.user(),
        "date": sim.now(),
        "old_chat_member": bot_member(sim, old),
        "new_chat_member": bot_member(sim, new),
    }
    return sim.updates.push("my_chat_member", changed, chat_id)


def _view(person: Person) -> Json:
    return {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
        "blocked": person.blocked,
        "deactivated": person.deactivated,
        "started": person.started,
    }
