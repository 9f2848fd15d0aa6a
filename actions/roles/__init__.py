"""Roles: given by a link, taken back by those above; what opens behind a link; the log of changes."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import (
    ADMINS,
    COORDINATORS,
    MINUTES,
    PAGE,
    STAYS,
    VOLUNTEERS,
    YOURS,
    Act,
    Command,
    Entry,
    Feature,
    Forget,
    Kept,
    even_then,
)
from actions.roles import audit, invitations, links, roles
from actions.roles.values import INVITATION, ROLE
from store import approvals
from store import audit as store_audit
from store import links as store_links

# As long as a complaint may come.
KEPT = timedelta(days=90)

FEATURE = Feature(
    "roles",
    acts={
        "link_open": Act(links.link_open, asked=False),
        "role_list": Act(roles.role_list, COORDINATORS, takes=(PAGE,), asked=True),
        "role_ask": Act(roles.role_ask, COORDINATORS, takes=(ROLE, MINUTES)),
        "role_take": Act(roles.role_take, COORDINATORS, takes=(ROLE, MINUTES)),
        "role_invite": Act(invitations.role_invite, COORDINATORS),
        "invitation_list": Act(invitations.invitation_list, COORDINATORS),
        "invitation_withdraw": Act(invitations.invitation_withdraw, COORDINATORS, takes=(INVITATION, MINUTES)),
        "audit_list": Act(audit.audit_list, ADMINS, takes=(PAGE,), asked=True),
    },
    forms=(invitations.FORM,),
    commands=(
        Command("roles", "role_list", 8),
        Command("audit", "audit_list", 9),
    ),
    menu=(Entry("role_list", YOURS, 3, "button-roles", "🔑"),),
    links={"role": invitations.opened},
    kept=(
        Kept(
            "kept-roles",
            {
                "roles": "id person_id role organisation created_at",
                "readers": "person_id language created_at given_at",
                "approvals": "id what asked_by details asked_at",
                "links": "given_by",
                "donation_groups": "linked_by",
            },
            STAYS,
            needs=VOLUNTEERS,
            others={"approvals": "details"},
            sees={"links.given_by": "id kind target payload once expires_at created_at given_by used_at"},
        ),
        Kept(
            "kept-audit",
            {"audit": "id at actor subject event before after"},
            even_then(KEPT),
            others={"audit": "subject"},
        ),
    ),
    forgets=(
        Forget(KEPT, store_audit.forget_before),
        Forget(timedelta(0), store_links.forget_before),
        Forget(timedelta(days=approvals.KEPT_DAYS), approvals.forget_before),
    ),
)
