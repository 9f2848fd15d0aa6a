"""`vejviser letters`: what is learnt from letters whose kind is known."""

from __future__ import annotations

import click

from actions.letters import learning, learnt


@click.group()
def letters() -> None:
    """The reader of letters."""


@letters.command()
@click.option("--force", is_flag=True, help="also when nothing has changed")
def train(force: bool) -> None:
    """Learn the kinds of letters from config/letters; nothing happens when that is up to date."""
    path = learnt.current()
    if path.exists() and not force:
        click.echo(f"models/{path.name} is up to date")
        return
    known = [learning.counted(each) for each in learning.examples()]
    learning.learn(known).save(path)
    learnt.remove_old(path)
    click.echo(f"models/{path.name} learnt from {len(known)} letters")
