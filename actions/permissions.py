"""Who may do what: the one table. What is not in it, everybody may."""

from __future__ import annotations

from collections.abc import Collection

STAFF = frozenset({"staff", "admin"})
COORDINATORS = STAFF | {"coordinator"}
VOLUNTEERS = COORDINATORS | {"volunteer"}
# Action, or form -> the roles of which one is needed.
NEEDED: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        (
            "staff_menu",
            "made_add",
            "made_list",
            "made_show",
            "made_move",
            "made_cancel",
            "class_new",
            "class_sizes",
            "class_code",
            "closure_add",
            "closure_list",
            "closure_undo",
        ),
        STAFF,
    ),
    **dict.fromkeys(
        # Those who have taken something may give it back and propose times, whoever they are.
        ("donation_board", "donation_show", "donation_claim"),
        VOLUNTEERS,
    ),
    **dict.fromkeys(
        ("group_link", "coordination_overview", "donation_look", "donation_free", "donation_close"), COORDINATORS
    ),
}


def may(roles: Collection[str], action: str) -> bool:
    """Whether somebody with these roles may do `action`."""
    needed = NEEDED.get(action)
    return needed is None or not needed.isdisjoint(roles)
