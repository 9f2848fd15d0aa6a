"""For coordinators: how many requests are where, what is asked most and given least, what is stuck."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from actions.donations.cards import card, numbered, since
from actions.donations.offer_states import ALIVE as OFFERED
from actions.donations.states import ALIVE
from actions.kernel import (
    Button,
    Figures,
    Message,
    Reply,
    Say,
    Series,
    Turn,
    ask,
    button,
    next_questions,
    plain,
    say,
    spaced,
)
from store import donations, offers
from store.donations import DonationRequest

# Open or unfinished for so long: somebody should look at it.
STUCK_AFTER = timedelta(days=14)
MOST_SHOWN = 5
MOST_LOOKED_AT = 1000
MOST_THINGS = 8


async def coordination_overview(turn: Turn) -> list[Reply]:
    """Counts by state, what is asked for most, what is stuck; the same as a picture."""
    alive = await donations.board(turn.session, ALIVE, None, 0, MOST_LOOKED_AT)
    rules = button("rule_list", "button-rules", icon="⚙")
    if not alive:
        return [Message(lines=(say("board-empty"),), buttons=((rules,), *next_questions()))]
    figures = await _figures(turn, alive)
    stuck = _stuck(turn, alive)[:MOST_SHOWN]
    looks = tuple(button("donation_look", plain(each.id), each.id) for each in stuck)
    tables = button("coordination_tables", "button-tables", icon="📊")
    return [
        Message(
            lines=(say("overview-head"), *_counts(figures[0]), *_most(alive), *_stuck_lines(turn, stuck)),
            buttons=(*filter(None, (looks,)), (tables, rules), *next_questions()),
            charts=figures,
        )
    ]


async def stuck_wait(turn: Turn) -> Button | None:
    """A line of the desk: requests with which nothing happens."""
    count = await donations.count_unchanged(turn.session, ALIVE, stuck_since(turn))
    here = ask("coordination_overview")
    return here.model_copy(update={"label": say("desk-donations", count=count), "icon": "📊"}) if count else None


async def coordination_tables(turn: Turn) -> list[Reply]:
    """The numbers of the pictures as files."""
    alive = await donations.board(turn.session, ALIVE, None, 0, MOST_LOOKED_AT)
    return [Message(lines=(say("tables-here"),), tables=await _figures(turn, alive), can_be_danish=False)]


def _counts(figures: Figures) -> tuple[Say, ...]:
    """A line for each number of the picture that is not 0."""
    return tuple(
        say("overview-line", what=label, count=value)
        for label, value in zip(figures.labels, figures.series[0].values, strict=True)
        if value and isinstance(label, Say)
    )


def _most(alive: list[DonationRequest]) -> tuple[Say, ...]:
    """What is asked for most."""
    items = Counter(item for each in alive for item in each.items).most_common(MOST_SHOWN)
    most = tuple(say("overview-line", what=say(f"thing-{item}"), count=count) for item, count in items)
    return spaced((say("overview-most"), *most))


def _stuck_lines(turn: Turn, stuck: list[DonationRequest]) -> tuple[Say, ...]:
    head = spaced((say("overview-stuck"),)) if stuck else ()
    return (*head, *(line for each in stuck for line in spaced((numbered(each), *card(each), since(turn, each)))))


async def _figures(turn: Turn, alive: list[DonationRequest]) -> tuple[Figures, ...]:
    states = Counter(each.state for each in alive)
    waiting = await donations.with_waiting(turn.session, [each.id for each in alive])
    counts = {
        "open": states["open"],
        "claimed": states["claimed"],
        "arranged": states["arranged"],
        "waiting": len(waiting),
        "stuck": len(_stuck(turn, alive)),
    }
    by_state = Figures(
        title=say("chart-states"),
        labels=tuple(say(f"count-{state}") for state in counts),
        series=(Series(label=say("series-count"), values=tuple(counts.values())),),
    )
    asked = Counter(item for each in alive for item in each.items)
    given = Counter(item for items in await offers.things(turn.session, OFFERED) for item in items)
    # What is asked most and given least comes first.
    things = sorted(asked | given, key=lambda item: (given[item] - asked[item], item))[:MOST_THINGS]
    by_thing = Figures(
        title=say("chart-things"),
        labels=tuple(say(f"thing-{item}") for item in things),
        series=(
            Series(label=say("series-asked"), values=tuple(asked[item] for item in things)),
            Series(label=say("series-given"), values=tuple(given[item] for item in things)),
        ),
    )
    return (by_state, by_thing) if things else (by_state,)


def _stuck(turn: Turn, alive: list[DonationRequest]) -> list[DonationRequest]:
    return [each for each in alive if each.changed_at < stuck_since(turn)]


def stuck_since(turn: Turn) -> datetime:
    """What has not changed since is stuck."""
    return turn.now - STUCK_AFTER
