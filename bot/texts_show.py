"""`vejviser texts show`: every text of a language as a phone shows it, for whoever reads them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from actions.kernel.examples import combinations, filled
from actions.kernel.messages import Say, Slot
from config import texts as config
from config.languages import LANGUAGES
from rendering.slots import plain, say_in


@click.command()
@click.argument("language", type=click.Choice(list(LANGUAGES)))
@click.argument("parts", nargs=-1)
@click.option("--every", is_flag=True, help="with every number, long names, one thing and several in the slots")
def show(language: str, parts: tuple[str, ...], every: bool) -> None:
    """Show the texts of LANGUAGE with example facts, as the files have them; buttons stand in [ ].

    PARTS are files (`danger`) or the beginnings of ids (`button-`); all texts when there are none.
    """
    for id, said in shown(language, parts, every):
        click.echo(f"{id}\n    " + said.replace("\n", "\n    ") + "\n")


def shown(language: str, parts: Iterable[str], every: bool) -> Iterator[tuple[str, str]]:
    """The id and the words of each text, once for each way in which its slots are filled; the same words once."""
    wanted = tuple(parts)
    for id, source in config.sources(language).items():
        if not wanted or source.file.removesuffix(".ftl") in wanted or id.startswith(wanted):
            names = config.names(source.text)
            ways = combinations(names, language, id) if every else [filled(names, language, id)]
            for said in dict.fromkeys(_said(id, slots, language) for slots in ways):
                yield id, said


def _said(id: str, slots: dict[str, Slot], language: str) -> str:
    said = plain(say_in(Say(id=id, args=slots), language))
    return f"[ {said} ]" if id.startswith("button-") else said
