"""How many refugees came, from where, and what a refugee is."""

from __future__ import annotations

from actions.information.freshness import stale_note
from actions.kernel import Country, Items, Message, Reply, Say, Turn, about, next_questions, say
from config.facts import Arrivals, Figures


async def refugee_statistics(turn: Turn) -> list[Reply]:
    figures = turn.facts.figures
    countries = [Country(code=code) for code in figures.origins]
    origins = say(
        "figures-origins",
        main=Items(items=tuple(countries[: figures.main_origins])),
        others=Items(items=tuple(countries[figures.main_origins :])),
    )
    note = stale_note(turn.facts, (figures,), turn.local_now.date())
    lines = (say("figures-years", municipality=turn.facts.name), *by_year(figures), origins, *note)
    return [Message(lines=lines, buttons=next_questions(), about=about(figures))]


async def what_is_refugee(turn: Turn) -> list[Reply]:
    figures = turn.facts.figures
    low, high = figures.asylum_centre_months
    note = stale_note(turn.facts, (figures,), turn.local_now.date())
    lines = (say("what-is-refugee"), say("asylum-centre", **{"from": low, "to": high}), *note)
    return [Message(lines=lines, buttons=next_questions(), about=about(figures))]


def by_year(figures: Figures) -> tuple[Say, ...]:
    """How many came each year."""
    return tuple(_year(year) for year in figures.years)


def _year(year: Arrivals) -> Say:
    slots = {"year": year.year, "arrived": year.arrived, "quota": year.quota}
    known = {name: value for name, value in slots.items() if value is not None}
    if year.quota is None:
        return say("figures-arrived", **known)
    if year.arrived is None:
        return say("figures-quota", **known)
    return say("figures-both", **known)
