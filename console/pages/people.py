"""People and roles: who has which role, invitations, organisations. A person is a number, here as in the chat."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from starlette.responses import Response

from actions.kernel.buttons import ask
from actions.kernel.messages import Say
from actions.kernel.permissions import may_give
from actions.roles import invitations, roles
from console import lists, showing, words
from console.showing import Pressable
from console.visits import Page, Visit
from store.links import Link
from store.roles import Role

ROLES = ("admin", "staff", "coordinator", "volunteer")


@dataclass(frozen=True)
class Holder:
    """Somebody's role; `take` asks whether it is to be taken."""

    number: int
    role: Say
    since: date
    take: Pressable


@dataclass(frozen=True)
class Invitation:
    """One that nobody has used: it works until the end of `until`."""

    number: int
    role: Say
    until: date
    withdraw: Pressable


@dataclass(frozen=True)
class Organisation:
    """How many help in it and coordinate it; None where the person does not see that in the chat."""

    id: str
    name: str
    coordinators: int | None
    volunteers: int


async def show(visit: Visit) -> Response:
    """Whose roles the person may take, what they may give, and where."""
    turn = visit.turn
    every = await roles.takeable(turn)
    organisations = _organisations(visit, every)
    found = {
        "role": lists.one_of(visit, "role", ROLES),
        "organisation": lists.one_of(visit, "organisation", [each.id for each in organisations]),
    }
    shown = [each for each in every if found["role"] in ("", each.role)]
    shown = [each for each in shown if found["organisation"] in ("", each.organisation)]
    turning = lists.turning(visit, "/people", len(shown), **found)
    return visit.page(
        "people.html",
        mine=roles.mine(turn),
        holders=[_holder(visit, each) for each in shown[turning.offset :][: lists.ON_A_PAGE]],
        turning=turning,
        found=found,
        roles=[each for each in ROLES if any(one.role == each for one in every)],
        organisations=organisations,
    )


async def show_invitations(visit: Visit) -> Response:
    """The invitations that nobody has used, of roles that the person may give; each can be taken back."""
    found = await invitations.unused(visit.turn)
    turning = lists.turning(visit, "/people/invitations", len(found))
    invite = ask("role_invite", "button-invite").model_copy(update={"icon": "➕"})
    return visit.page(
        "people_invitations.html",
        invitations=[_invitation(visit, each) for each in found[turning.offset :][: lists.ON_A_PAGE]],
        turning=turning,
        invite=showing.pressable(invite, visit.language) if visit.may("role_invite") else None,
    )


def _holder(visit: Visit, found: Role) -> Holder:
    facts, t = visit.turn.facts, words.words(visit.language)
    take = showing.pressable(roles.ask_to_take(found), visit.language)
    return Holder(
        found.person_id,
        roles.named(found.right, facts),
        found.created_at.astimezone(facts.zone).date(),
        replace(take, label=t("people-take", number=str(found.person_id))),
    )


def _invitation(visit: Visit, found: Link) -> Invitation:
    turn, t = visit.turn, words.words(visit.language)
    withdraw = showing.pressable(invitations.withdraw(found), visit.language)
    return Invitation(
        found.id,
        roles.named(invitations.right_of(found), turn.facts),
        invitations.last_day(turn, found).day,
        replace(withdraw, label=t("people-withdraw", number=str(found.id))),
    )


def _organisations(visit: Visit, every: list[Role]) -> list[Organisation]:
    """Those in which the person may give roles."""
    rights = visit.turn.rights
    count = Counter((each.organisation, each.role) for each in every)
    return [
        Organisation(
            each.id,
            each.name,
            count[each.id, "coordinator"] if may_give(rights, "coordinator", each.id) else None,
            count[each.id, "volunteer"],
        )
        for each in visit.turn.facts.organisations
        if may_give(rights, "volunteer", each.id)
    ]


PAGES = (
    Page("/people", "role_list", show, place=7, title="page-people"),
    Page("/people/invitations", "invitation_list", show_invitations),
)
