"""The same numbers as pictures and tables: questions by topic, by language (beside the people), by week."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from actions.kernel import Fact, Figures, LanguageName, Series, Slot, Work, say
from actions.numbers import steps, topics
from store import numbers
from store.numbers import Kind

# What counts as a question, however it was asked; and what of that got no answer that helped.
QUESTIONS: tuple[Kind, ...] = ("answered", "asked", "missed", "pressed")
UNANSWERED: tuple[Kind, ...] = ("asked", "missed", "not_this")
WEEK = timedelta(days=7)
MOST_TOPICS = 10


async def by_topic(work: Work, since: date) -> Figures:
    """What was asked most, and how much of it got no answer."""
    asked = await numbers.by(work.session, "topic", QUESTIONS, since)
    unanswered = await numbers.by(work.session, "topic", UNANSWERED, since)
    names = steps.most({topic: times for topic, times in asked.items() if topics.is_topic(topic)}, MOST_TOPICS)
    columns = {"numbers-questions": asked, "numbers-unanswered": unanswered}
    return _figures("numbers-by-topic", columns, names, topics.named)


async def by_language(work: Work, since: date) -> Figures:
    """People, and what they asked."""
    people = await numbers.people(work.session)
    asked = await numbers.by(work.session, "language", QUESTIONS, since)
    names = steps.most(people, len(people))
    names += [code for code in steps.most(asked, len(asked)) if code not in names]
    columns = {"numbers-people": people, "numbers-questions": asked}
    return _figures("numbers-by-language", columns, names, lambda code: LanguageName(code=code))


async def by_week(work: Work, since: date) -> Figures:
    """Each week from the first one that can be shown; under its year and number."""
    asked = await numbers.by_week(work.session, QUESTIONS, since)
    shown = [monday for monday, times in asked.items() if steps.seen(times)]
    last = numbers.week_of(work.now.date())
    weeks = [shown[0] + at * WEEK for at in range((last - shown[0]) // WEEK + 1)] if shown else []
    return _figures("numbers-by-week", {"numbers-questions": asked}, weeks, _week, others=False)


def _week(monday: date) -> Slot:
    year, week, _ = monday.isocalendar()
    return Fact(text=f"{year}-{week:02}")


def _figures(
    title: str,
    columns: Mapping[str, Mapping[steps.Key, int]],
    names: list[steps.Key],
    label: Callable[[steps.Key], Slot],
    *,
    others: bool = True,
) -> Figures:
    """A row for each name and one for all others, a series for each column, under the text that is its key."""
    labels = [label(name) for name in names]
    rows = {text: [steps.seen(counts.get(name, 0)) for name in names] for text, counts in columns.items()}
    rest = {text: steps.rest(counts, names) for text, counts in columns.items()}
    if others and any(rest.values()):
        labels.append(say("thing-other"))
        rows = {text: [*values, rest[text]] for text, values in rows.items()}
    return Figures(
        title=say(title),
        labels=tuple(labels),
        series=tuple(Series(label=say(text), values=tuple(values)) for text, values in rows.items()),
    )
