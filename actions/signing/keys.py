"""The second step: passkeys, and an app that makes codes. What is asked of them, what is kept, what is removed."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pyotp

from actions.kernel import Button, Turn, button, moment_slots, say
from store import audit, desk_keys, desk_sessions, persons, quotas, sealing
from store.desk_keys import CodeApp, Passkey
from store.desk_sessions import DeskSession

SECONDS = 30
# Clocks may differ by one step.
STEPS_AROUND = (-1, 0, 1)
WRONG_CODES, WITHIN = 5, timedelta(minutes=15)
QUOTA, PURPOSE = "desk_code", "desk codes"
CHALLENGE_BYTES = 32


@dataclass(frozen=True)
class Keys:
    """What somebody signs in with."""

    passkeys: Sequence[Passkey]
    app: CodeApp | None

    @property
    def count(self) -> int:
        return len(self.passkeys) + bool(self.app)


@dataclass(frozen=True)
class Checked:
    """Whether a code was right. `again`: there were too many wrong ones, and none is looked at before this moment."""

    right: bool
    again: datetime | None = None


async def of(turn: Turn) -> Keys:
    return Keys(
        await desk_keys.passkeys(turn.session, turn.person.id), await desk_keys.app(turn.session, turn.person.id)
    )


async def may_set_up(turn: Turn, kept: DeskSession) -> bool:
    """Whether this session may add to what one signs in with: the very first by the link alone, then only behind it.

    Others who ask the same for this person wait until this transaction ends.
    """
    await persons.locked(turn.session, [turn.person.id])
    return kept.confirmed or not await desk_keys.have(turn.session, turn.person.id)


async def begin_app(turn: Turn, kept: DeskSession) -> None:
    """A new secret, which counts when its first code has come."""
    await desk_sessions.keep_secret(turn.session, kept.id, sealing.seal(turn.session, pyotp.random_base32(), PURPOSE))


def pending(turn: Turn, kept: DeskSession) -> str:
    """The secret of the app that is being set up; empty where none is."""
    return sealing.unseal(turn.session, kept.secret, PURPOSE) if kept.secret else ""


def address(turn: Turn, secret: str) -> str:
    """What apps read from a code to scan. It names the person by number alone."""
    return pyotp.TOTP(secret).provisioning_uri(name=f"{turn.person.id}", issuer_name="Vejviser")


async def confirm_app(turn: Turn, kept: DeskSession, code: str) -> bool:
    """Keeps the app that is being set up, if the code is one of its; that code is used."""
    secret = pending(turn, kept)
    step = _step(secret, code, turn.now) if secret else None
    if step is None:
        return False
    sealed = sealing.seal(turn.session, secret, PURPOSE)
    await desk_keys.set_app(turn.session, turn.person.id, sealed, step, turn.now)
    await desk_sessions.keep_secret(turn.session, kept.id, None)
    _changed(turn, kept, "key-add", "app")
    return True


async def check_code(turn: Turn, code: str) -> Checked:
    """Each code is right once. After some wrong ones nobody is listened to for a while, and the person is told."""
    await persons.locked(turn.session, [turn.person.id])
    again = await _reached(turn)
    if again is not None:
        return Checked(False, again)
    app = await desk_keys.app(turn.session, turn.person.id)
    step = _step(sealing.unseal(turn.session, app.secret, PURPOSE), code, turn.now) if app else None
    if step is not None and await desk_keys.used_code(turn.session, turn.person.id, step):
        return Checked(True)
    await quotas.count(turn.session, turn.person.id, QUOTA, WITHIN, turn.now)
    again = await _reached(turn)
    if again is not None:
        line = say("signing-codes-wrong", **moment_slots(again, turn.facts.zone))
        turn.post.tell(turn.person.id, line, buttons=((_ends(),),), at_once=True)
    return Checked(False, again)


async def challenge(turn: Turn, kept: DeskSession) -> bytes:
    """What a passkey has to sign next in this session."""
    made = secrets.token_bytes(CHALLENGE_BYTES)
    await desk_sessions.challenge(turn.session, kept.id, made, turn.now)
    return made


async def taken_challenge(turn: Turn, kept: DeskSession) -> bytes | None:
    """The challenge, once; None where there is none, or it is too old."""
    return await desk_sessions.take_challenge(turn.session, kept.id, turn.now)


async def own_passkey(turn: Turn, handle: bytes) -> Passkey | None:
    """The passkey that calls itself so, if it is this person's."""
    found = await desk_keys.passkey(turn.session, handle)
    return found if found is not None and found.person_id == turn.person.id else None


async def add(turn: Turn, kept: DeskSession, handle: bytes, public_key: bytes, count: int) -> bool:
    """One more passkey; False where it is known already."""
    if await desk_keys.passkey(turn.session, handle) is not None:
        return False
    await desk_keys.add_passkey(turn.session, turn.person.id, handle, public_key, count, kept.browser, turn.now)
    _changed(turn, kept, "key-add", "passkey")
    return True


async def used(turn: Turn, found: Passkey, count: int) -> bool:
    return await desk_keys.used_passkey(turn.session, found, count, turn.now)


async def remove(turn: Turn, kept: DeskSession, which: str) -> bool:
    """Removes the app, or a passkey by its number. The last one stays, or nobody would be asked for anything."""
    await persons.locked(turn.session, [turn.person.id])
    if not kept.confirmed or (await of(turn)).count < 2:
        return False
    person = turn.person.id
    if which == "app":
        removed = await desk_keys.remove_app(turn.session, person)
    else:
        number = int(which) if which.isascii() and which.isdigit() and len(which) < 16 else 0
        removed = await desk_keys.remove_passkey(turn.session, person, number)
    if removed:
        _changed(turn, kept, "key-remove", "app" if which == "app" else "passkey")
    return removed


def _step(secret: str, code: str, now: datetime) -> int | None:
    """In which half minute since 1970 this is the code, if it is near."""
    made, at = pyotp.TOTP(secret, interval=SECONDS), int(now.timestamp()) // SECONDS
    given = "".join(code.split()).encode()
    return next(
        (at + by for by in STEPS_AROUND if hmac.compare_digest(made.generate_otp(at + by).encode(), given)), None
    )


async def _reached(turn: Turn) -> datetime | None:
    return await quotas.next_time(turn.session, turn.person.id, QUOTA, WRONG_CODES, WITHIN, turn.now)


def _changed(turn: Turn, kept: DeskSession, event: str, what: str) -> None:
    """It is in the log; and in the chat, where it was not part of signing in, which is told by itself."""
    before, after = ("", what) if event == "key-add" else (what, "")
    audit.note(turn.session, turn.person.id, f"person {turn.person.id}", event, before, after, turn.now)
    if kept.confirmed:
        line = say("signing-keys-changed", browser=kept.browser)
        turn.post.tell(turn.person.id, line, buttons=((_ends(),),), at_once=True)


def _ends() -> Button:
    return button("session_end_all", "button-sessions-end", icon="✖")
