"""Signing in to the desk without a password: links from the chat, a second step, sessions that can be ended."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import (
    ADMINS,
    COORDINATORS,
    PAGE,
    STAYS,
    Act,
    Feature,
    Forget,
    Kept,
    Loss,
    Turn,
    Work,
    at_most,
)
from actions.signing import entering, resetting, sessions
from actions.signing.values import PERSON, SESSION
from store import desk_keys, desk_links, desk_sessions

# When they are over they go with the next hour; none lasts as long as this.
KEPT = timedelta(days=1)


async def lose(turn: Turn, loss: Loss) -> None:
    """Whoever may no longer open the desk is signed out at once, and keeps nothing to sign in with."""
    if loss.ends(COORDINATORS):
        await sessions.end_all(turn, loss.person.id)
        await desk_keys.remove_all(turn.session, loss.person.id)


async def gone(work: Work, person_id: int) -> None:
    """Whoever the bot no longer reaches could not be told of a stranger who signs in."""
    await sessions.end_all(work, person_id)


FEATURE = Feature(
    "signing",
    acts={
        "desk_open": Act(entering.desk_open, COORDINATORS, takes=()),
        "session_list": Act(sessions.session_list, COORDINATORS, takes=()),
        "session_end": Act(sessions.session_end, COORDINATORS, takes=(SESSION,)),
        "session_end_all": Act(sessions.session_end_all, COORDINATORS, takes=()),
        "key_list": Act(resetting.key_list, ADMINS, takes=(PAGE,)),
        "key_ask": Act(resetting.key_ask, ADMINS, takes=(PERSON,)),
        "key_reset": Act(resetting.key_reset, ADMINS, takes=(PERSON,)),
    },
    forgets=(Forget(timedelta(0), desk_sessions.forget_before), Forget(timedelta(0), desk_links.forget_before)),
    kept=(
        Kept(
            "kept-desk-sessions",
            {
                "desk_sessions": "id digest person_id csrf language browser confirmed created_at expires_at challenge "
                "challenge_at secret",
                "desk_links": "id digest person_id browser created_at expires_at used_at",
            },
            at_most(KEPT),
            needs=COORDINATORS,
            secret={"desk_sessions": "digest csrf challenge secret", "desk_links": "digest"},
        ),
        Kept(
            "kept-desk-keys",
            {
                "desk_passkeys": "id person_id handle public_key count browser created_at used_at",
                "desk_code_apps": "person_id secret step created_at",
            },
            STAYS,
            needs=COORDINATORS,
            secret={"desk_passkeys": "handle public_key", "desk_code_apps": "secret"},
        ),
    ),
    loses=lose,
    gone=gone,
)
