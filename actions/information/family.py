"""Family that comes, and children who begin in school or kindergarten."""

from __future__ import annotations

from actions.information import contacts
from actions.kernel import Reply, Turn, names, say


async def family_reunification(turn: Turn) -> list[Reply]:
    benefit = turn.facts.word("benefit")
    head = (say("family-reunification", benefit=benefit.today, formerly=names(benefit.formerly)),)
    return [contacts.calling(turn, head, "family_volunteers", used=(benefit,))]


async def school_daycare(turn: Turn) -> list[Reply]:
    return [contacts.calling(turn, (say("school-daycare"),), "school_daycare")]
