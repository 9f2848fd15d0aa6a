"""Invitations to a role: a link for one person, for a week, from somebody who may give that role."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from actions.kernel import (
    ADMINS,
    GIVES,
    IN_ORGANISATIONS,
    Button,
    Choice,
    Code,
    Day,
    Field,
    Form,
    Message,
    Reply,
    Turn,
    Work,
    ask,
    button,
    commands,
    denied,
    forms,
    may_give,
    next_questions,
    plain,
    say,
    yours,
)
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
    found = (await unused(turn))[:MOST_SHOWN]
    more = next_questions(ask("role_invite", "button-invite"), ask("role_list", "button-roles"))
    if not found:
        return [Message(lines=(say("invitations-none"),), buttons=more)]
    lines = tuple(
        say("invitation-line", number=each.id, role=named(right_of(each), turn.facts), until=last_day(turn, each))
        for each in found
    )
    buttons = [withdraw(each) for each in found]
    rows = tuple(tuple(buttons[at : at + 4]) for at in range(0, len(buttons), 4))
    return [Message(lines=(say("invitations-head"), *lines, say("invitations-how")), buttons=(*rows, *more))]


async def unused(turn: Turn) -> list[Link]:
    """The invitations that nobody has used, of roles that one may give."""
    return [each for each in await links.invitations(turn.session, turn.now) if may_give(turn.rights, *right_of(each))]


async def invitation_withdraw(turn: Turn) -> list[Reply]:
    """Takes an invitation back that nobody has used yet."""
    number = turn.number("invitation")
    found = await links.invitation(turn.session, number, turn.now)
    if found is None or found.made_in_minute != turn.value("minutes"):
        return await invitation_list(turn)
    right = right_of(found)
    if not may_give(turn.rights, *right):
        return await denied(turn, "invitation_withdraw")
    await links.remove(turn.session, found)
    _note(turn, turn.person.id, found, "uninvite")
    more = next_questions(ask("invitation_list", "button-invitations"))
    return [Message(lines=(say("invitation-withdrawn"),), buttons=more)]


async def opened(turn: Turn, link: Link) -> list[Reply]:
    """Gives the role to whoever opens the link first, if who invited may still give it."""
    right = right_of(link)
    if link.used_at is not None:
        again = link.used_by == turn.person.id and right in turn.rights
        return _given(turn, right) if again else await _refused(turn, link, "link-used")
    if not await _stands(turn, link):
        return await _refused(turn, link, "link-unknown")
    await roles.give(turn.session, turn.person.id, right.role, right.organisation, turn.now)
    link.used_by, link.used_at = turn.person.id, turn.now
    _note(turn, turn.person.id, link, "open")
    await _tell_giver(turn, link)
    commands.refresh(turn, turn.person, {*turn.roles, right.role})
    return _given(turn, right)


async def invite(work: Work, given_by: int | None, right: Right) -> tuple[str, Link]:
    """The token of a new invitation; `given_by` is None for the command line."""
    token, link = await links.invite(work.session, given_by, right, now=work.now, expires_at=work.now + LASTS)
    _note(work, given_by, link, "invite")
    return token, link


async def _stands(turn: Turn, link: Link) -> bool:
    """An invitation is worth what its giver may give at the moment when it is opened."""
    if link.given_by is None:
        return True
    giver = await persons.get(turn.session, link.given_by)
    return giver is not None and may_give(await rights_of(turn, giver), *right_of(link))


async def _tell_giver(turn: Turn, link: Link) -> None:
    """Whoever gave it hears at once that it is used: it may be stolen. Of one of the server, administrators hear."""
    givers = [link.given_by] if link.given_by else await roles.holders(turn.session, ADMINS)
    line = say("invitation-opened", role=named(right_of(link), turn.facts))
    message = Message(lines=(line,), buttons=next_questions(ask("role_list", "button-roles")))
    for giver in givers:
        if giver != turn.person.id:
            await turn.post.once(giver, message, f"opened:{link.id}:{giver}", at_once=True)


async def _refused(turn: Turn, link: Link, line: str) -> list[Reply]:
    await denied(turn, f"invitation {link.id}")
    return [Message(lines=(say(line),), buttons=next_questions())]


def _given(turn: Turn, right: Right) -> list[Reply]:
    """What one can do now, and the buttons of the menu that one has by it."""
    lines = (say("role-given", role=named(right, turn.facts)), say(f"role-can-{right.role}"))
    return [Message(lines=lines, buttons=(*yours({*turn.roles, right.role}), *next_questions()))]


async def _invited(turn: Turn, answers: Answers) -> list[Reply]:
    """Everything is answered: the link, and the same as a code to scan."""
    right = Right(answers["role"], answers.get("organisation", ""))
    if not may_give(turn.rights, *right):
        return await denied(turn, "role_invite")
    token, link = await invite(turn, turn.person.id, right)
    line = say("invitation-ready", role=named(right, turn.facts), until=last_day(turn, link))
    more = next_questions(ask("invitation_list", "button-invitations"), ask("role_list", "button-roles"))
    return [Message(lines=(line,), code=Code(token=token), buttons=more, can_be_danish=False)]


def _roles(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """From the least to the most."""
    given = {role for own in turn.roles for role in GIVES.get(own, ())}
    return [Choice(role, say(f"right-{role}")) for role in reversed(GIVES["admin"]) if role in given]


def _organisations(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [
        Choice(each.id, plain(each.name))
        for each in turn.facts.organisations
        if may_give(turn.rights, answers["role"], each.id)
    ]


def right_of(link: Link) -> Right:
    """The role that it gives."""
    return Right(link.payload["role"], link.payload.get("organisation", ""))


def last_day(turn: Turn, link: Link) -> Day:
    """The last day on which it works from morning to night."""
    return Day(day=link.expires_at.astimezone(turn.facts.zone).date() - timedelta(days=1))


def withdraw(link: Link) -> Button:
    """Takes this invitation back, and none that gets its number later."""
    return button("invitation_withdraw", plain(link.id), link.id, link.made_in_minute, icon="✖")


def _note(work: Work, actor: int | None, link: Link, event: str) -> None:
    role = " ".join(right_of(link))
    before, after = (role, "") if event == "uninvite" else ("", role)
    audit.note(work.session, actor, f"invitation {link.id}", event, before, after, work.now)


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
