"""What is kept about a person, told to them, and deleted when they say so."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel import (
    KEPT,
    STAYS,
    Button,
    Day,
    Kept,
    LanguageName,
    Menu,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    ask,
    ask_press,
    at_most,
    button,
    everything_kept,
    everything_own,
    leave,
    next_questions,
    press,
    say,
    spaced,
    told,
)
from actions.roles import roles
from store import forms, inbox, persons, unanswered

# What the first lines of the answer say.
HEAD = {
    "persons": "id telegram_id language language_chosen created_at told_at blocked_at leaving menu pseudonym",
}
# What leads to the files of `actions/talk/mydata.py`.
_FILE = (Button(label=say("button-mydata"), press=ask_press("data_ask"), icon="📄"),)
YOU = Kept("privacy", HEAD, STAYS, secret={"persons": "pseudonym"})
KEPT_HERE = (
    Kept(
        "kept-topic", {"persons": "topic topic_at misunderstood half_at"}, STAYS, short=True, chat={"persons": "topic"}
    ),
    Kept(
        "kept-replies",
        {
            "outbox": "id person_id lane priority message key state due_at created_at expires_at finished_at "
            "lease_until attempts parts_done telegram_message_id message_ids broadcast_id thread_id error"
        },
        slots={"days": KEPT.days},
        short=True,
        others={"outbox": "key"},
        chat={"outbox": "message"},
    ),
    Kept("kept-quotas", {"quota_uses": "person_id name since times"}, at_most(timedelta(days=1))),
    Kept(
        "kept-inbox",
        {"inbox": "id update_id telegram_id content received_at"},
        at_most(inbox.KEPT),
        chat={"inbox": "content"},
    ),
    Kept("kept-form", {"forms": "person_id form answers at"}, at_most(forms.OPEN_FOR), chat={"forms": "answers"}),
    Kept(
        "kept-settings",
        {
            "persons": "discreet reminders town feed_digest",
            "opt_outs": "person_id kind created_at",
            "lifted_limits": "person_id created_at",
        },
        STAYS,
        secret={"persons": "feed_digest"},
    ),
    Kept(
        "kept-unanswered",
        {"unanswered": "id text language guesses asked_at person_id reviewed_at vector answer_id intent"},
        slots={"days": unanswered.KEPT_DAYS},
        sentence=True,
        short=True,
        chat={"unanswered": "text guesses vector intent"},
    ),
)


async def privacy(turn: Turn) -> list[Reply]:
    """The things themselves first, each to be changed or deleted; what else is kept is behind a button."""
    own = await everything_own(turn)
    if not own:
        return await privacy_more(turn)
    lines = tuple(line for each in own for line in spaced(each.lines))
    rows = tuple(row for each in own for row in each.buttons)
    more = button("privacy_more", "button-privacy-more", icon="🔒")
    return [Message(lines=lines, buttons=(*rows, _FILE, (more,), *_forget(ask_press("forget")), *next_questions()))]


async def privacy_more(turn: Turn) -> list[Reply]:
    """The most important of what is kept, short. All of it is behind a button."""
    shown = [each for each in told(everything_kept(), turn.roles) if each.short]
    items = tuple(each.said() for each in shown)
    own = (roles.mine(turn),) if turn.rights else ()
    lines = (_head(turn), *items, *spaced((say("privacy-rest"),)), *spaced(own))
    everything = button("privacy_all", "button-privacy-all", icon="📖")
    return [Message(lines=lines, buttons=((everything,), *_forget(ask_press("forget")), _FILE, *next_questions()))]


async def privacy_all(turn: Turn) -> list[Reply]:
    """Everything that is kept, and how long."""
    lines = tuple(each.in_full() for each in told(everything_kept(), turn.roles))
    shown = (_head(turn), *lines, *spaced((say("privacy-rest"),)))
    return [Message(lines=shown, buttons=(*_forget(ask_press("forget")), _FILE, *next_questions()))]


def _head(turn: Turn) -> Say:
    since = Day(day=turn.person.created_at.astimezone(turn.facts.zone).date())
    return say("privacy", language=LanguageName(code=turn.person.language), since=since)


def with_notice(turn: Turn, answer: Message) -> Message:
    """The answer, and below it in short: what is kept, for how long, by whom, and where to see and delete it."""
    notice = say("told-first", days=KEPT.days, municipality=turn.facts.name)
    lines = (*answer.lines, *spaced((notice,)))
    return answer.model_copy(update={"lines": lines, "buttons": (*answer.buttons, (ask("privacy"),))})


async def forget(turn: Turn) -> list[Reply]:
    """Asks once more before anything is deleted."""
    if await roles.is_last_admin(turn):
        return roles.last_admin()
    no = ask("help_menu", "button-no")
    return [
        Message(lines=(say("privacy-confirm"),), buttons=(*_forget(press("forget_now")), (no,)), can_be_danish=False)
    ]


async def forget_now(turn: Turn) -> list[Reply]:
    """Deletes the person; what says so is the last thing that they get. The last administrator has to stay.

    It is one row with the menu, which becomes everybody's again.
    """
    if await roles.is_last_admin(turn):
        return roles.last_admin()
    has_own_menu = turn.person.menu is not None
    await leave(turn)
    await persons.empty(turn.session, turn.person, turn.now)
    farewell = Message(lines=(say("privacy-forgotten"),), can_be_danish=False)
    return [Menu(commands=(), message=farewell) if has_own_menu else farewell]


def _forget(data: str) -> Rows:
    return ((Button(label=say("button-forget"), press=data, icon="🗑"),),)
