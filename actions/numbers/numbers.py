"""For staff: how many people there are and how many write, what they ask, and how much of it gets an answer."""

from __future__ import annotations

from datetime import date, timedelta

from actions.kernel import (
    Button,
    Day,
    Figures,
    LanguageName,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    Work,
    button,
    next_questions,
    one_of,
    say,
    spaced,
)
from actions.numbers import figures, steps, topics
from actions.numbers.figures import QUESTIONS, UNANSWERED, WEEK
from store import numbers
from store.numbers import KEPT, Kind

PICTURES = {"topic": figures.by_topic, "language": figures.by_language, "week": figures.by_week}
BY = one_of("by", tuple(PICTURES))
# How many whole weeks there are before this one in the text, and in the picture of weeks.
WEEKS, WEEKS_DRAWN = 4, 12
MOST_LANGUAGES, MOST_TOPICS = 8, 5
# What became of words, and what people said of answers: of which questions it is a part.
WORDS: tuple[Kind, ...] = ("answered", "asked", "missed")
SHARES: dict[Kind, tuple[str, tuple[Kind, ...]]] = {
    "answered": ("numbers-answered", WORDS),
    "asked": ("numbers-asked-back", WORDS),
    "missed": ("numbers-missed", WORDS),
    "not_this": ("button-not-this", ("answered",)),
    "wrong": ("numbers-wrong", ("answered", "pressed")),
}


async def all_numbers(turn: Turn) -> list[Reply]:
    """Everything as text, with the picture of what is asked."""
    since = _weeks_ago(turn, WEEKS)
    asked = (*await _shares(turn, since), *await _topics(turn, since))
    head = spaced((say("numbers-since", day=Day(day=since)),)) if asked else ()
    lines = (*await _people(turn), *head, *asked, *spaced((say("numbers-note"),)))
    return [Message(lines=lines, buttons=_buttons("topic"), charts=_drawn(await figures.by_topic(turn, since)))]


async def numbers_by(turn: Turn) -> list[Reply]:
    """Another picture."""
    by = turn.value("by") or "topic"
    since = _weeks_ago(turn, WEEKS_DRAWN if by == "week" else WEEKS)
    drawn = _drawn(await PICTURES[by](turn, since))
    lines = (say("numbers-since", day=Day(day=since)),) if drawn else (say("numbers-none"),)
    return [Message(lines=(*lines, say("numbers-note")), buttons=_buttons(by), charts=drawn)]


async def numbers_tables(turn: Turn) -> list[Reply]:
    """Everything that is kept, as files."""
    since = numbers.week_of((turn.now - KEPT).date()) + WEEK
    tables = tuple([table for draw in PICTURES.values() for table in _drawn(await draw(turn, since))])
    if not tables:
        return [Message(lines=(say("numbers-none"),), buttons=next_questions())]
    lines = (say("tables-here"), say("numbers-since", day=Day(day=since)), say("numbers-note"))
    return [Message(lines=lines, tables=tables, can_be_danish=False)]


async def _people(work: Work) -> tuple[Say, ...]:
    """How many there are, how many have written lately, and in which languages."""
    today = work.now.date()
    there = await numbers.people(work.session)
    week, month = [await numbers.people(work.session, today - timedelta(days=days - 1)) for days in (7, 30)]
    named = {"numbers-people": there, "numbers-people-week": week, "numbers-people-month": month}
    totals = [_line(say(text), steps.together(counts.values())) for text, counts in named.items()]
    languages = steps.most(there, MOST_LANGUAGES)
    lines = [_line(LanguageName(code=code), steps.seen(there[code])) for code in languages]
    lines.append(_line(say("thing-other"), steps.rest(there, languages)))
    return (*_told(totals), *_headed("numbers-languages", lines))


async def _shares(work: Work, since: date) -> tuple[Say, ...]:
    """How many questions there were, and what became of them."""
    kinds = await numbers.by(work.session, "kind", (*QUESTIONS, "not_this", "wrong"), since)
    lines = [_line(say("numbers-questions"), steps.together(kinds.get(kind, 0) for kind in QUESTIONS))]
    for kind, (text, parts) in SHARES.items():
        lines.append(_share(say(text), kinds.get(kind, 0), sum(kinds.get(part, 0) for part in parts)))
    return _told(lines)


async def _topics(work: Work, since: date) -> tuple[Say, ...]:
    """What is asked most; and what of that is answered least."""
    asked = await numbers.by(work.session, "topic", QUESTIONS, since)
    known = {topic: times for topic, times in asked.items() if topics.is_topic(topic)}
    most = [_line(topics.named(topic), steps.seen(known[topic])) for topic in steps.most(known, MOST_TOPICS)]
    unanswered = await numbers.by(work.session, "topic", UNANSWERED, since)
    named = {topic: times for topic, times in unanswered.items() if topic in known}
    least = [_share(topics.named(topic), named[topic], known[topic]) for topic in steps.most(named, MOST_TOPICS)]
    return (*_headed("numbers-most", most), *_headed("numbers-least", least))


def _line(what: Say | LanguageName, count: int) -> Say | None:
    return say("overview-line", what=what, count=count) if count else None


def _share(what: Say, part: int, whole: int) -> Say | None:
    """The part beside the whole, as far as both can be shown; the hundredths are those of what is shown."""
    part, whole = steps.seen(min(part, whole)), steps.seen(whole)
    if not part:
        return None
    return say("numbers-share", what=what, part=part, all=whole, percent=f"{part * 100 // whole} %")


def _told(lines: list[Say | None]) -> tuple[Say, ...]:
    return tuple(line for line in lines if line is not None)


def _headed(head: str, lines: list[Say | None]) -> tuple[Say, ...]:
    told = _told(lines)
    return spaced((say(head), *told)) if told else ()


def _weeks_ago(work: Work, weeks: int) -> date:
    return numbers.week_of(work.now.date()) - weeks * WEEK


def _drawn(found: Figures) -> tuple[Figures, ...]:
    """Nothing, where there is nothing to be drawn."""
    return (found,) if found.labels else ()


def _buttons(but_not: str) -> Rows:
    others: list[Button] = [button("numbers_by", f"numbers-by-{by}", by, icon="📊") for by in PICTURES if by != but_not]
    tables = button("numbers_tables", "button-tables", icon="📄")
    return (*((each,) for each in others), (tables,), *next_questions())
