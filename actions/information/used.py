"""Which facts an answer says: by its act, and by what it is about where the act alone does not tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from actions.information import contacts
from actions.information.stopped import CONTACT_TOPIC
from config.facts import Municipality
from config.facts_parts import Key

# From the facts, and the course or the topic of the people that it is about (empty where it is about none).
Uses = Callable[[Municipality, str], Iterable[Key]]
_HOUSE = Key("places", "skyttemarksvej")


def keys(facts: Municipality, act: str, about: str = "") -> tuple[Key, ...]:
    """The parts that the answer of this act says, the one that it is mostly about first; none where it says none."""
    uses = USES.get(act)
    return tuple(dict.fromkeys(uses(facts, about) if uses else _elsewhere(facts, act)))


def by_fact(facts: Municipality, acts: Mapping[str, int]) -> dict[Key, int]:
    """How often each fact was an answer, by how often each act was."""
    found: dict[Key, int] = {}
    for act, times in acts.items():
        for key in keys(facts, act):
            found[key] = found.get(key, 0) + times
    return found


def _course(facts: Municipality, id: str) -> list[Key]:
    """A course with its place, or with whom to call where it is no longer given; all that are where none is named."""
    found = next((course for course in facts.courses if course.id == id), None)
    if found is None:
        given = [course for course in facts.courses if course.given]
        return [Key("courses", course.id) for course in given or facts.courses]
    if not found.given:
        return [Key("courses", id), *_people(facts, CONTACT_TOPIC[found.id])]
    return [Key("courses", id), *([Key("places", found.place)] if found.place else [])]


def _people(facts: Municipality, topic: str) -> list[Key]:
    return [Key("contacts", contact.id) for contact in contacts.people(facts, topic)]


def _organisations(facts: Municipality) -> list[Key]:
    return [Key("organisations", each.id) for each in facts.organisations]


def _of_course(id: str, *more: Key) -> Uses:
    def uses(facts: Municipality, about: str) -> Iterable[Key]:
        [course, *others] = _course(facts, id)
        return [course, *(() if facts.has_stopped(id) else more), *others]

    return uses


def _calling(topic: str, *before: Key) -> Uses:
    return lambda facts, about: [*before, *_people(facts, topic)]


def _elsewhere(facts: Municipality, topic: str) -> list[Key]:
    """What others know: their page and numbers, and the people here who help with it."""
    return [
        key
        for found in facts.elsewhere
        if found.id == topic
        for key in (
            Key("elsewhere", topic),
            *(Key("emergency", id) for id in found.numbers),
            *_people(facts, found.contact),
        )
    ]


def _volunteers(*more: Key) -> Uses:
    return lambda facts, about: [*_organisations(facts), *more, *_people(facts, "family_volunteers")]


USES: Mapping[str, Uses] = {
    "jobcafe_hours": _of_course("jobcafe"),
    "jobcafe_help": _of_course("jobcafe"),
    "jobspor_info": _of_course("jobspor"),
    "intensive_course_info": _of_course("intensive"),
    "din_vej_til_job_info": _of_course("din_vej_til_job"),
    "danish_lessons_info": _of_course("danish", Key("first_weeks")),
    "course_location": _course,
    "course_hours": _course,
    "who_to_call": lambda facts, about: _people(facts, about),
    "talk_to_human": lambda facts, about: _people(facts, about),
    "jobcenter_phone": lambda facts, about: _people(facts, "jobcenter")[:1],
    "press_contact": _calling("press"),
    "first_weeks": lambda facts, about: [Key("first_weeks")],
    "temporary_housing": _calling("temporary_housing", Key("temporary_housing"), _HOUSE),
    "permanent_housing": _calling("permanent_housing"),
    "family_reunification": _calling("family_volunteers", Key("words", "benefit")),
    "doctor_rights": lambda facts, about: [Key("family")],
    "school_daycare": _calling("school_daycare"),
    "benefits_money": _calling("casework", Key("family"), Key("words", "benefit")),
    "residence_permit": _calling("casework", Key("permits"), Key("links", "nyidanmark")),
    "digital_id": lambda facts, about: [Key("words", "mitid"), Key("words", "digital_post")],
    "volunteer_activities": _volunteers(_HOUSE),
    "contact_family": _volunteers(),
    "become_volunteer": _volunteers(),
    "refugee_statistics": lambda facts, about: [Key("figures")],
    "what_is_refugee": lambda facts, about: [Key("figures")],
    "emergency": lambda facts, about: [Key("emergency", each.id) for each in facts.emergency],
}
