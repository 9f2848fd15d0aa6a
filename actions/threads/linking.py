"""Which group the staff read in: linked by one of them, agreed to by another, and said to all whom it concerns."""

from __future__ import annotations

from actions.kernel import Message, Reply, Say, Turn, button, next_questions, say, second, too_old
from actions.threads.person import gone
from store import approvals, audit, persons, threads


async def staff_link(turn: Turn) -> list[Reply]:
    """`/link staff`: what people write to the staff is to go to this group. A second one of the staff has to agree.

    Whoever is alone with the first group needs nobody, nor does the group that it is already.
    """
    chat = turn.number("chat")
    if chat >= 0:
        return _answer("staff-group-how")
    group = await persons.meet(turn.session, chat, "da", turn.now)
    before = await threads.group(turn.session)
    others = await second.rest_of_staff(turn, turn.person.id)
    if (before.person_id == group.id) if before else not others:
        return await _link(turn, group.id, turn.value("forum") == "yes", turn.person.id)
    return await _ask(turn, group.id, before.person_id if before else None)


async def staff_agree(turn: Turn) -> list[Reply]:
    """The second one's yes. The bot has to be in that group still."""
    group = turn.number("group")
    asked = await second.asked(turn, _what(group))
    there = await persons.get(turn.session, group)
    if asked is None or there is None or there.blocked_at is not None:
        return too_old()
    if asked.asked_by == turn.person.id:
        return [second.not_oneself()]
    by, forum = asked.asked_by, asked.details["forum"] == "yes"
    await approvals.end(turn.session, asked)
    turn.post.tell(by, say("staff-group-linked"))
    return await _link(turn, group, forum, by)


async def staff_unlink(turn: Turn) -> list[Reply]:
    """`/unlink staff`: nobody can write to the staff until another group is linked."""
    group = await threads.group(turn.session)
    if group is None or group.person.telegram_id != turn.number("chat"):
        return _answer("staff-group-how")
    await gone(turn, group.person_id)
    _note(turn, "unlink", group.person_id, None)
    line = say("staff-group-unlinked")
    await _tell(turn, group.person_id, {turn.person.id}, line)
    return _answer(line.id)


async def _ask(turn: Turn, group: int, before: int | None) -> list[Reply]:
    """Asks the others of the staff; the group that they read in so far can see it too."""
    line = say("staff-group-ask", number=turn.person.id)
    yes = button("staff_agree", "button-staff-agree", group, icon="✅")
    forum = turn.value("forum") or "no"
    _note(turn, "ask", before, group)
    said = await second.ask(turn, _what(group), (line,), ((yes,),), forum=forum)
    if before is not None:
        key = f"staff-group:{group}:{turn.person.id}:{turn.local_now.date()}"
        await turn.post.once(before, Message(lines=(line,)), key, at_once=True)
    return [Message(lines=(said,), buttons=next_questions())]


async def _link(turn: Turn, group: int, is_forum: bool, asked_by: int) -> list[Reply]:
    before = await threads.group(turn.session)
    old = before.person_id if before else None
    if old is not None and old != group:
        await gone(turn, old)
    await threads.link_group(turn.session, group, turn.now, is_forum=is_forum)
    if old != group:
        _note(turn, "link", old, group)
        moved = say("staff-group-moved", asked=asked_by, agreed=turn.person.id)
        await _tell(turn, old, {turn.person.id, asked_by}, moved)
    return _answer("staff-group-linked")


async def _tell(turn: Turn, group: int | None, but_not: set[int], line: Say) -> None:
    """The group that they have read in so far, and the administrators."""
    told = [each for each in await second.admins(turn) if each not in but_not]
    for person_id in [*told, *([group] if group is not None else [])]:
        turn.post.tell(person_id, line, at_once=True)


def _note(turn: Turn, event: str, before: int | None, after: int | None) -> None:
    numbers = (str(before or ""), str(after or ""))
    audit.note(turn.session, turn.person.id, "staff group", f"group-{event}", *numbers, turn.now)


def _what(group: int) -> str:
    return f"staff group {group}"


def _answer(line: str) -> list[Reply]:
    return [Message(lines=(say(line),), buttons=next_questions())]
