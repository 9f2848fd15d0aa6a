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
    """Learn the kinds of letters and their days; nothing happens when that is up to date."""
    from actions.letters import learning, learning_days

    path = into / learnt.current().name
    if path.exists() and not force:
        click.echo(f"{path.name} is up to date")
        return
    known = [learning.counted(each) for each in learning.examples(examples)]
    model = learning.learn(known)
    if dated := list(learning_days.examples(examples)):
        ours = [learning.counted(each) for text in sorted(examples.glob("*.txt")) for each in learning.read(text)]
        model = learning_days.with_days(model, dated, ours)
    model.save(path)
    learnt.remove_old(path)
    click.echo(f"{path.name} learnt from {len(known)} letters")
