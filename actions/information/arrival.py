"""The first weeks: meetings, doctor, money, permit, MitID."""

from __future__ import annotations

from actions.information import contacts
from actions.information.freshness import stale_note
from actions.information.hours import last_working_day
from actions.kernel import Day, Message, Reply, Say, Turn, about, ask, names, next_questions, say
from config.facts import Fact


async def first_weeks(turn: Turn) -> list[Reply]:
    steps = turn.facts.first_weeks
    lines = (
        say("first-weeks-arrival"),
        *_steps(steps.on_arrival),
        say("first-weeks-week"),
        *_steps(steps.first_week),
        say("first-weeks-month"),
        *_steps(steps.first_month),
    )
    buttons = next_questions(
        ask("danish_lessons_info"),
        ask("temporary_housing"),
        ask("who_to_call", "button-who", contact_topic="integration"),
    )
    return [
        Message(lines=(*lines, *_note(turn, steps)), buttons=buttons, topic="contact:integration", about=about(steps))
    ]


async def doctor_rights(turn: Turn) -> list[Reply]:
    family = turn.facts.family
    lines = (say("doctor-rights", weeks=family.health_card_weeks), say("doctor-refused"))
    buttons = next_questions(ask("who_to_call", "button-who", contact_topic="casework"), ask("emergency"))
    return [
        Message(lines=(*lines, *_note(turn, family)), buttons=buttons, topic="contact:casework", about=about(family))
    ]


async def benefits_money(turn: Turn) -> list[Reply]:
    benefit = turn.facts.word("benefit")
    today = turn.local_now.date()
    payday = last_working_day(turn.facts.country, today, turn.facts.zone)
    head = (
        say("benefits-money", benefit=benefit.today, formerly=names(benefit.formerly)),
        say("benefits-next", date=Day(day=payday)),
        say("benefits-help"),
    )
    return [contacts.calling(turn, head, "casework", used=(benefit, turn.facts.family))]


async def residence_permit(turn: Turn) -> list[Reply]:
    low, high = turn.facts.permits.first_permit_years
    link = next(link for link in turn.facts.links if link.id == "nyidanmark")
    head = (
        say("residence-permit", **{"from": low, "to": high}),
        say("residence-more", url=str(link.url or link.title)),
    )
    return [contacts.calling(turn, head, "casework", used=(turn.facts.permits, link))]


async def digital_id(turn: Turn) -> list[Reply]:
    mitid = turn.facts.word("mitid")
    post = turn.facts.word("digital_post")
    lines = (
        say("digital-id", mitid=mitid.today, nemid=mitid.formerly[0]),
        say("digital-post", eboks=post.formerly[0]),
        say("digital-help"),
    )
    buttons = next_questions(ask("jobcafe_hours"), ask("volunteer_activities"))
    return [
        Message(
            lines=(*lines, *_note(turn, mitid, post)),
            buttons=buttons,
            topic="course:jobcafe",
            about=about(mitid, post),
        )
    ]


def _steps(ids: tuple[str, ...]) -> tuple[Say, ...]:
    return tuple(say("list-item", item=say(f"step-{id}")) for id in ids)


def _note(turn: Turn, *used: Fact) -> tuple[Say, ...]:
    return stale_note(turn.facts, used, turn.local_now.date())
