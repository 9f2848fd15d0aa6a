"""Invitations to a role: a link for one person, for a week, from somebody who may give that role."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel import commands, forms
from actions.kernel.buttons import ask, next_questions
from actions.kernel.denied import denied
from actions.kernel.forms import Choice, Field, Form
from actions.kernel.messages import Button, Code, Day, Fact, Reply, say
from actions.kernel.permissions import GIVES, IN_ORGANISATIONS, may_give
from actions.kernel.turn import Turn
from actions.roles.roles import named, rights_of
from store import audit, links, persons, roles
from store.forms import Answers
from store.links import Link
from store.roles import Right

LASTS = timedelta(days=7)
MOST_SHOWN = 20


async def role_invite(turn: Turn) -> list[Reply]:
    """A form: which role, and where."""
    return await forms.begin(FORM, turn)


async def invitation_list(turn: Turn) -> list[Reply]:
    """The invitations that nobody has used, of roles that one may give; each can be taken back."""
    found = [each for each in await links.invitations(turn.session, turn.now) if may_give(turn.rights, *_right(each))][
        :MOST_SHOWN
    ]
    more = next_questions(ask("role_invite", "button-invite"), ask("role_list", "button-roles"))
    if not found:
        return [Reply(lines=(say("invitations-none"),), buttons=more)]
    lines = tuple(
        say("invitation-line", number=each.id, role=named(_right(each), turn.facts), until=_last_day(turn, each))
        for each in found
    )
    buttons = [_withdraw(each) for each in found]
    rows = tuple(tuple(buttons[at : at + 4]) for at in range(0, len(buttons), 4))
    return [Reply(lines=(say("invitations-head"), *lines, say("invitations-how")), buttons=(*rows, *more))]


async def invitation_withdraw(turn: Turn) -> list[Reply]:
    """Takes an invitation back that nobody has used yet."""
    number = int(turn.understanding.value("invitation") or 0)
    found = await links.invitation(turn.session, number, turn.now)
    if found is None or found.made_in_minute != turn.understanding.value("minutes"):
        return await invitation_list(turn)
    right = _right(found)
    if not may_give(turn.rights, *right):
        return await denied(turn, "invitation_withdraw")
    await links.remove(turn.session, found)
    _note(turn.session, turn.person.id, found, "uninvite", turn.now)
    more = next_questions(ask("invitation_list", "button-invitations"))
    return [Reply(lines=(say("invitation-withdrawn"),), buttons=more)]


async def opened(turn: Turn, link: Link) -> list[Reply]:
    """Gives the role to whoever opens the link first, if who invited may still give it."""
    right = _right(link)
    if link.used_at is not None:
        again = link.used_by == turn.person.id and right in turn.rights
        return _given(turn, right) if again else await _refused(turn, link, "link-used")
    if not await _stands(turn, link):
        return await _refused(turn, link, "link-unknown")
    await roles.give(turn.session, turn.person.id, right.role, right.organisation, turn.now)
    link.used_by, link.used_at = turn.person.id, turn.now
    _note(turn.session, turn.person.id, link, "open", turn.now)
    commands.refresh(turn.session, turn.person, {*turn.roles, right.role}, turn.now)
    return _given(turn, right)


async def invite(session: AsyncSession, given_by: int | None, right: Right, now: datetime) -> tuple[str, Link]:
    """The token of a new invitation; `given_by` is None for the command line."""
    token, link = await links.invite(session, given_by, right, now=now, expires_at=now + LASTS)
    _note(session, given_by, link, "invite", now)
    return token, link


async def _stands(turn: Turn, link: Link) -> bool:
    """An invitation is worth what its giver may give at the moment when it is opened."""
    if link.given_by is None:
        return True
    giver = await persons.get(turn.session, link.given_by)
    return giver is not None and may_give(await rights_of(turn, giver), *_right(link))


async def _refused(turn: Turn, link: Link, line: str) -> list[Reply]:
    await denied(turn, f"invitation {link.id}")
    return [Reply(lines=(say(line),), buttons=next_questions())]


def _given(turn: Turn, right: Right) -> list[Reply]:
    return [Reply(lines=(say("role-given", role=named(right, turn.facts)),), buttons=next_questions())]


async def _invited(turn: Turn, answers: Answers) -> list[Reply]:
    """Everything is answered: the link, and the same as a code to scan."""
    right = Right(answers["role"], answers.get("organisation", ""))
    if not may_give(turn.rights, *right):
        return await denied(turn, "role_invite")
    token, link = await invite(turn.session, turn.person.id, right, turn.now)
    line = say("invitation-ready", role=named(right, turn.facts), until=_last_day(turn, link))
    more = next_questions(ask("invitation_list", "button-invitations"), ask("role_list", "button-roles"))
    return [Reply(lines=(line,), code=Code(token=token), buttons=more, can_be_danish=False)]


def _roles(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """From the least to the most."""
    given = {role for own in turn.roles for role in GIVES.get(own, ())}
    return [Choice(role, say(f"right-{role}")) for role in reversed(GIVES["admin"]) if role in given]


def _organisations(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [
        Choice(each.id, say("only-day", day=Fact(text=each.name)))
        for each in turn.facts.organisations
        if may_give(turn.rights, answers["role"], each.id)
    ]


def _right(link: Link) -> Right:
    return Right(link.payload["role"], link.payload.get("organisation", ""))


def _last_day(turn: Turn, link: Link) -> Day:
    """The last day on which it works from morning to night."""
    return Day(day=link.expires_at.astimezone(turn.facts.zone).date() - timedelta(days=1))


def _withdraw(link: Link) -> Button:
    press = f"invitation:withdraw:{link.id}:{link.made_in_minute}"
    return Button(label=say("only-day", day=Fact(text=str(link.id))), press=press, icon="✖")


def _note(session: AsyncSession, actor: int | None, link: Link, event: str, now: datetime) -> None:
    role = " ".join(_right(link))
    before, after = (role, "") if event == "uninvite" else ("", role)
    audit.note(session, actor, f"invitation {link.id}", event, before, after, now)


FORM = Form(
    "invite",
    "role_invite",
    (
        Field("role", lambda turn, answers: say("invite-role-ask"), _roles),
        Field(
            "organisation",
            lambda turn, answers: say("invite-organisation-ask"),
            _organisations,
            wanted=lambda answers: answers.get("role") in IN_ORGANISATIONS,
            across=1,
        ),
    ),
    _invited,
)
