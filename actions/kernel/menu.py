"""The main menu: six groups of what people ask for; features declare what stands in which."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from actions.kernel.acts import Value, one_of
from actions.kernel.buttons import Rows, ask, button
from actions.kernel.messages import Button
from actions.kernel.permissions import may

# The groups in their order, each with its icon; `menu-<group>` is its name.
GROUPS = {"work": "🎓", "papers": "🪪", "home": "🏠", "family": "👪", "things": "🤝", "people": "💬"}
# Beside the groups: above them what somebody has by a role, below them what nobody should have to look for.
YOURS, AT_ONCE = "yours", "at_once"
GROUP: Value = one_of("group", tuple(GROUPS))


@dataclass(frozen=True)
class Entry:
    """A button of the menu, the `place`th of its group. `label` and `icon` stand on it instead of the act's own."""

    act: str
    group: str
    place: int
    label: str | None = None
    icon: str = ""

    @property
    def button(self) -> Button:
        asked = ask(self.act, self.label)
        return asked.model_copy(update={"icon": self.icon}) if self.icon else asked


# Filled by the features when they are declared.
MENU: list[Entry] = []


def entries(group: str) -> list[Entry]:
    """What stands in this group, in its order."""
    return sorted((entry for entry in MENU if entry.group == group), key=lambda entry: entry.place)


def in_order() -> list[str]:
    """The acts of everybody's menu, those of the first group first."""
    return [entry.act for group in (*GROUPS, AT_ONCE) for entry in entries(group)]


def menu(roles: Collection[str] = ()) -> Rows:
    """What somebody with these roles does, a row each; the groups, two in a row; what is needed at once."""
    groups = [button("menu_group", f"menu-{group}", group, icon=icon) for group, icon in GROUPS.items()]
    return (*yours(roles), *_in_pairs(groups), *_in_pairs([entry.button for entry in entries(AT_ONCE)]))


def yours(roles: Collection[str]) -> Rows:
    """What somebody may do here by these roles, a row each."""
    return tuple((entry.button,) for entry in entries(YOURS) if may(roles, entry.act))


def group_of(name: str) -> Rows:
    """The buttons of a group, a row each, and the way back."""
    back = button("menu_all", "button-menu", icon="☰")
    return (*((entry.button,) for entry in entries(name)), (back,))


def _in_pairs(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
