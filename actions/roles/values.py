"""What the buttons of roles carry."""

from __future__ import annotations

from actions.kernel import number

ROLE, INVITATION = number("role"), number("invitation")
