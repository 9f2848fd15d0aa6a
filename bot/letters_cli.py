"""`vejviser letters`: what is learnt from letters whose kind is known."""

from __future__ import annotations

from pathlib import Path

import click

from actions.letters import learnt

folder = click.Path(file_okay=False, path_type=Path)


@click.group()
def letters() -> None:
    """The reader of letters."""


@letters.command()
@click.option("--force", is_flag=True, help="also when nothing has changed")
@click.option("--examples", type=folder, default=learnt.LETTERS, help="the letters, instead of config/letters")
@click.option("--into", type=folder, default=learnt.MODELS, help="where it goes, instead of models/")
def train(force: bool, examples: Path, into: Path) -> None:
    """Learn the kinds of letters; nothing happens when that is up to date."""
    from actions.letters import learning

    path = into / learnt.current().name
    if path.exists() and not force:
        click.echo(f"{path.name} is up to date")
        return
    known = [learning.counted(each) for each in learning.examples(examples)]
    learning.learn(known).save(path)
    learnt.remove_old(path)
    click.echo(f"{path.name} learnt from {len(known)} letters")
