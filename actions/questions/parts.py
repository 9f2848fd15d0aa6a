"""What the screens of the desk share."""

from __future__ import annotations

from actions.kernel import Button, button


def desk_button() -> Button:
    """Back to all that waits."""
    return button("desk_show", "command-desk", icon="↩")
