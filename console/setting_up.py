"""What the pages show on which something to sign in with is set up: at the first visit, and later beside the others."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import segno
from markupsafe import Markup

from actions.signing import keys
from console.visits import Visit

IN_A_GROUP = 4


def values(visit: Visit, root: str) -> dict[str, Any]:
    """Of the template `setting_up.html`; its forms go to addresses below `root`."""
    secret = keys.pending(visit.turn, visit.kept)
    return {
        "root": root,
        "secret": " ".join(secret[at : at + IN_A_GROUP] for at in range(0, len(secret), IN_A_GROUP)),
        "scan": _picture(keys.address(visit.turn, secret)) if secret else "",
    }


def _picture(address: str) -> Markup:
    """A code to scan, dark on light whatever the colours of the page."""
    drawn = BytesIO()
    segno.make(address, error="m").save(drawn, kind="svg", xmldecl=False, svgns=False, light="#fff", border=4, scale=4)
    return Markup(drawn.getvalue().decode())
