"""People who wait for an answer in the staff's group, as a line of the desk and as a list with links to the group."""

from __future__ import annotations

from actions.kernel import (
    Button,
    LanguageName,
    Message,
    Reply,
    Say,
    Turn,
    button,
    moment_slots,
    plain,
    say,
)
from store import threads
from store.threads import StaffGroup, Thread

MOST_SHOWN = 8
# How Telegram numbers a supergroup; behind it is the number that links have.
SUPERGROUP = "-100"


async def people_wait(turn: Turn) -> Button | None:
    """How many have written and were neither answered nor taken by anybody."""
    count = await threads.count_untaken(turn.session)
    return button("thread_list", say("desk-people", count=count), icon="💬") if count else None


async def thread_list(turn: Turn) -> list[Reply]:
    """Since when each waits, with a link to where staff answer."""
    found, group = await threads.untaken(turn.session), await threads.group(turn.session)
    lines = [_line(turn, each) for each in found[:MOST_SHOWN]]
    links = [_link(group, each) for each in found[:MOST_SHOWN]] if group else []
    head = say("desk-people", count=len(found)) if found else say("desk-empty")
    rows = tuple((each,) for each in links if each is not None)
    back = button("desk_show", "command-desk", icon="↩")
    return [Message(lines=(head, *lines), buttons=(*rows, (back,)), can_be_danish=False)]


def _line(turn: Turn, thread: Thread) -> Say:
    since = moment_slots(thread.waiting_since or thread.last_at, turn.facts.zone)
    return say("audit-line", **since, who=thread.id, what=LanguageName(code=thread.language))


def _link(group: StaffGroup, thread: Thread) -> Button | None:
    """To its topic; a plain group has no addresses."""
    number = str(group.person.telegram_id)
    if thread.topic_id is None or not number.startswith(SUPERGROUP):
        return None
    url = f"https://t.me/c/{number.removeprefix(SUPERGROUP)}/{thread.topic_id}"
    return Button(label=plain(thread.id), url=url, icon="💬")
