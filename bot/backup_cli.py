"""`vejviser backup`, `restore` and `backup-identity`: docs/backup.md says when and how."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.backups import identities, making, restoring
from config import facts_file, settings

file = click.Path(dir_okay=False, exists=True, path_type=Path)
folder = click.Path(file_okay=False, path_type=Path)


@click.command("backup-identity")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
def backup_identity(path: Path) -> None:
    """Make an identity, which opens backups, in a new FILE; prints its public half, which is BACKUP_RECIPIENT."""
    click.echo(identities.make(path))


@click.command()
@click.argument("target", metavar="[FOLDER]", required=False, type=folder)
def backup(target: Path | None) -> None:
    """Make a backup in FOLDER (BACKUP_FOLDER without it), sealed to BACKUP_RECIPIENT; the bot may run meanwhile."""
    loaded = settings.load()
    into = target or loaded.backup_folder
    if into is None:
        raise click.ClickException("where to? name a FOLDER, or set BACKUP_FOLDER")
    if loaded.backup_recipient is None:
        raise click.ClickException("BACKUP_RECIPIENT is not set: `vejviser backup-identity FILE` makes one")
    made = making.make(loaded, into, loaded.backup_recipient, datetime.now(UTC))
    click.echo(f"{made.file}: {made.bytes} bytes, {made.recordings} recordings; it was opened and is whole")


@click.command()
@click.argument("backup_file", metavar="FILE", type=file)
@click.option("--identity", required=True, type=file, help="the file with the identity that opens the backup")
@click.option("--key", type=file, help="the file with the key of the privacy hashes, where PRIVACY_KEY is not set")
@click.option("--forgotten", type=folder, help="a folder that says who had everything deleted (beside FILE anyway)")
@click.option("--nobody-forgotten", is_flag=True, help="where it is lost who had everything deleted since")
@click.option("--unsigned", is_flag=True, help="a backup of version 0.1, from before backups were signed, will do")
def restore(
    backup_file: Path,
    identity: Path,
    key: Path | None,
    forgotten: Path | None,
    nobody_forgotten: bool,
    unsigned: bool,
) -> None:
    """Bring back a backup into an empty database; nobody is told twice, and who was forgotten stays so."""
    loaded = settings.load()
    municipality = facts_file.load(loaded.municipality)
    wanted = restoring.Wanted(backup_file, identity, key, forgotten, nobody_forgotten, unsigned)
    done = asyncio.run(restoring.restore(loaded, municipality, wanted, datetime.now(UTC)))
    click.echo(f"as of {done.made_at:%Y-%m-%d %H:%M} UTC: {done.people} people and groups")
    click.echo(f"{done.let_go} messages may have been sent before and are not sent again")
    click.echo(f"{done.forgotten} people had everything deleted since, and are gone again")
