"""A course that is no longer given: that it has stopped, nothing else of it, and whom to call."""

from __future__ import annotations

from actions.information import contacts
from actions.kernel import Message, Say, Turn, say
from config.facts import Course, Municipality

# Whom one calls about a course that has no people of its own.
CONTACT_TOPIC = {
    "jobcafe": "jobcafe",
    "jobspor": "integration",
    "intensive": "integration",
    "din_vej_til_job": "din_vej_til_job",
    "danish": "casework",
}


def answer(turn: Turn, *courses: Course) -> Message:
    """That they are no longer given, nothing else of them, and whom to call instead."""
    [topic, *others] = dict.fromkeys(CONTACT_TOPIC[each.id] for each in courses)
    head = tuple(say("course-stopped", course=say(f"course-{each.id}")) for each in courses)
    message = contacts.calling(turn, head, "integration" if others else topic, used=courses)
    # What is asked next is still about the course.
    return message.model_copy(update={"topic": f"course:{courses[0].id}"}) if len(courses) == 1 else message


def lines(facts: Municipality, course: Course) -> tuple[Say, ...]:
    """The same in lines, where nobody has just asked."""
    people = contacts.people(facts, CONTACT_TOPIC[course.id])
    return (say("course-stopped", course=say(f"course-{course.id}")), *contacts.lines(people))
