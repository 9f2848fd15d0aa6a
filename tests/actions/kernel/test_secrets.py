"""Codes of invitations, appointments and classes, and calendar addresses stand in no row once they are sent."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from actions.kernel.messages import Fact, Message
from actions.kernel.turn import Understanding
from actions.roles import invitations
from store import outbox, roles
from store.outbox import OutboxRow
from tests.actions.scene import Scene, presses
from tests.conftest import NOW

Made = Callable[[Scene], Awaitable[Message]]
NOTHING = Understanding("", 0.0)


async def invitation(scene: Scene) -> Message:
    await scene.press("ida", "ask:role_invite")
    return await scene.fill("ida", "form:role:volunteer", "form:organisation:samx")


async def made_appointment(scene: Scene) -> Message:
    await scene.press("ida", "ask:made_add")
    asked = await scene.fill("ida", "i overmorgen kl. 10", "form:about:doctor", "form:place:elsewhere")
    return await scene.fill("ida", presses(asked)[0])


async def calendar(scene: Scene) -> Message:
    return await scene.press("ida", "calendar:feed")


def secret_of(reply: Message) -> str:
    if reply.code:
        return reply.code.token
    address = reply.lines[0].args["address"]
    assert isinstance(address, Fact)
    return address.text.rpartition("/")[2].removesuffix(".ics")


@pytest.mark.parametrize("made", [invitation, made_appointment, calendar])
@pytest.mark.parametrize("state", ["sent", "failed"])
async def test_what_opens_something_is_in_no_row_that_was_sent(scene: Scene, made: Made, state: outbox.State) -> None:
    reply = await made(scene)
    secret = secret_of(reply)
    assert len(secret) == 22
    row = (await scene.turn("ida", NOTHING)).post.reply(scene.people["ida"].id, reply)
    await scene.session.flush()
    assert secret in json.dumps(row.message)
    assert row.message["can_be_danish"] is False
    await outbox.finish(scene.session, row.id, state, NOW)
    rows = await scene.session.scalars(select(OutboxRow).execution_options(populate_existing=True))
    assert all(secret not in json.dumps(each.message) for each in rows)


async def test_whoever_gave_an_invitation_hears_once_that_somebody_has_it_and_not_who(scene: Scene) -> None:
    reply = await invitation(scene)
    assert reply.code
    for who in ("amal", "amal", "yusuf"):
        await scene.command(who, f"/start {reply.code.token}")
    assert await scene.said("ida") == ["invitation-opened"]
    [row] = await scene.queued("ida", "notice")
    assert row.due_at == NOW
    assert "Sam-X" in str(row.message)
    assert "Amal" not in str(row.message)


async def test_administrators_hear_of_an_invitation_that_was_made_on_the_server(scene: Scene) -> None:
    await scene.person("eva", "da", "admin")
    token, _ = await invitations.invite(scene.work, None, roles.Right("admin", ""))
    await scene.command("amal", f"/start {token}")
    assert await scene.said("eva") == ["invitation-opened"]
    assert await scene.said("amal") == []
