"""The first weeks: meetings, doctor, money, permit, MitID."""

from __future__ import annotations

from actions import contacts
from actions.buttons import ask, next_questions
from actions.freshness import stale_note
from actions.hours import last_working_day
from actions.messages import Day, Reply, Say, names, say
from actions.requests import Request
from config.facts import Fact


async def first_weeks(request: Request) -> list[Reply]:
    steps = request.facts.first_weeks
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
    return [Reply(lines=(*lines, *_note(request, steps)), buttons=buttons, topic="contact:integration")]


async def doctor_rights(request: Request) -> list[Reply]:
    family = request.facts.family
    lines = (say("doctor-rights", weeks=family.health_card_weeks), say("doctor-refused"))
    buttons = next_questions(ask("who_to_call", "button-who", contact_topic="casework"), ask("emergency"))
    return [Reply(lines=(*lines, *_note(request, family)), buttons=buttons, topic="contact:casework")]


async def benefits_money(request: Request) -> list[Reply]:
    benefit = request.facts.word("benefit")
    today = request.local_now.date()
    payday = last_working_day(request.facts.country, today, request.facts.zone)
    head = (
        say("benefits-money", benefit=benefit.today, formerly=names(benefit.formerly)),
        say("benefits-next", date=Day(day=payday)),
        say("benefits-help"),
    )
    return [contacts.calling(request, head, "casework")]


async def residence_permit(request: Request) -> list[Reply]:
    low, high = request.facts.permits.first_permit_years
    link = next(link for link in request.facts.links if link.id == "nyidanmark")
    head = (
        say("residence-permit", **{"from": low, "to": high}),
        say("residence-more", url=str(link.url or link.title)),
    )
    return [contacts.calling(request, head, "casework")]


async def digital_id(request: Request) -> list[Reply]:
    mitid = request.facts.word("mitid")
    post = request.facts.word("digital_post")
    lines = (
        say("digital-id", mitid=mitid.today, nemid=mitid.formerly[0]),
        say("digital-post", eboks=post.formerly[0]),
        say("digital-help"),
    )
    buttons = next_questions(ask("jobcafe_hours"), ask("volunteer_activities"))
    return [Reply(lines=(*lines, *_note(request, mitid)), buttons=buttons, topic="course:jobcafe")]


def _steps(ids: tuple[str, ...]) -> tuple[Say, ...]:
    return tuple(say("list-item", item=say(f"step-{id}")) for id in ids)


def _note(request: Request, fact: Fact) -> tuple[Say, ...]:
    return stale_note(request.facts, (fact,), request.local_now.date())
