"""The command line `vejviser`. Errors are one clear line on stderr and a non-zero exit."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import get_args

import click
from sqlalchemy.exc import SQLAlchemyError

from actions.kernel.permissions import IN_ORGANISATIONS
from actions.kernel.turn import Work, World
from actions.roles import invitations
from actions.signing import resetting
from actions.when import read
from bot import (
    VERSION,
    app,
    backup_cli,
    children,
    doctor_cli,
    facts_cli,
    letters_cli,
    logs,
    nlu_cli,
    texts_cli,
    voices_cli,
)
from bot.desk.ask import asker
from bot.desk.drafts import look_through
from bot.desk.questions import check_now, read_questions, readable
from bot.desk.review import DATA, review
from bot.expected import EXPECTED
from config import facts_file, settings
from config.facts import Municipality
from config.languages import LANGUAGES
from config.settings import ROOT, Settings
from store import desk_keys, facts, trust
from store.database import Database
from store.roles import Right, RoleName

language_option = click.option("--lang", type=click.Choice(sorted(LANGUAGES)), help="the person's language")


@click.group()
@click.version_option(VERSION, prog_name="vejviser", message="%(prog)s %(version)s")
def cli() -> None:
    """Vejviser shows newcomers in Næstved the way, in 14 languages."""


@cli.command()
def run() -> None:
    """Run the bot with all its parts; without TELEGRAM_TOKEN, with the simulator."""
    asyncio.run(app.run(settings.load()))


@nlu_cli.nlu.command("review")
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=DATA, help="the examples to add to")
def review_questions(data: Path) -> None:
    """Go through the questions that were not understood; give them an intent; they become examples."""
    asyncio.run(_review(settings.load(), data))


@cli.command("drafts")
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=DATA, help="the examples to add to")
def look_through_drafts(data: Path) -> None:
    """Go through the answers that staff have kept; they become examples, or facts to write into the file."""
    asyncio.run(_drafts(settings.load(), data))


@cli.command()
@language_option
@click.option("--json", "as_json", is_flag=True, help="the whole answer as JSON")
@click.argument("text")
def ask(lang: str | None, as_json: bool, text: str) -> None:
    """One question through the whole pipeline; - reads JSON lines {"text","lang"?,"now"?}."""
    loaded = settings.load()
    logs.set_up(loaded.log_format, "WARNING")
    asyncio.run(_ask(loaded, text, lang, as_json))


@cli.command()
@click.argument("text")
def identify(text: str) -> None:
    """The language of TEXT and its confidence; - reads lines."""
    lines = sys.stdin.read() if text == "-" else f"{text}\n"
    ended = subprocess.run([children.nlu_python(), "nlu/identify.py"], cwd=ROOT, input=lines, text=True, check=False)
    sys.exit(ended.returncode)


@cli.command()
@click.option("--lang", type=click.Choice(sorted(LANGUAGES)), help="the language of TEXT")
@click.option("--now", help="the moment at which it is said, ISO 8601; the present one when left out")
@click.argument("text")
def when(lang: str | None, now: str | None, text: str) -> None:
    """The date and time that TEXT means; - reads JSON lines {"text","lang","now"}.

    ISO 8601 with offset; several on a line, likeliest first, where it may mean either; needs-time, needs-date or none.
    """
    check_now(1, now)
    questions = read_questions(sys.stdin.read()) if text == "-" else [{"text": text}]
    municipality = facts_file.load(settings.load().municipality)
    for number, question in enumerate(questions, start=1):
        language = question.get("lang") or lang
        if language is None:
            raise click.ClickException(f'line {number}: no language (--lang, or "lang" in the line)')
        reading = read(question["text"], language, _now(question.get("now") or now, municipality), municipality.zone)
        click.echo(reading.missing or " ".join(moment.isoformat() for moment in reading.moments))


@cli.group()
def db() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Bring the database to the newest schema."""
    asyncio.run(_upgrade(settings.load()))


@db.command("new-key")
def new_key() -> None:
    """After the key of the privacy hashes was lost: hash everybody who is here anew.

    Blocks of people who have left, and only theirs, are no longer known again.
    """
    asyncio.run(_new_key(settings.load()))


@cli.command()
@click.option("--role", required=True, type=click.Choice(get_args(RoleName)), help="what the opener may do")
@click.option("--organisation", default="", help="an id of the facts file, for volunteers and coordinators")
def invite(role: RoleName, organisation: str) -> None:
    """Print a one-time link that gives its opener a role; it runs out after a week."""
    loaded = settings.load()
    municipality = asyncio.run(_known_facts(loaded))
    known = {each.id for each in municipality.organisations}
    if organisation and organisation not in known:
        raise click.ClickException(f"no organisation {organisation!r}; there are {', '.join(sorted(known))}")
    if (role in IN_ORGANISATIONS) != bool(organisation):
        raise click.ClickException(f"{role}: --organisation is for volunteers and coordinators, who need one")
    click.echo(asyncio.run(_invite(loaded, municipality, Right(role, organisation))))


@cli.command("reset-keys")
@click.argument("number", type=click.IntRange(min=1))
def reset_keys(number: int) -> None:
    """Let somebody choose anew what they sign in to the desk with; NUMBER is theirs in /roles.

    For an administrator who is alone and has lost the phone: others are helped in the chat.
    """
    loaded = settings.load()
    asyncio.run(_reset_keys(loaded, asyncio.run(_known_facts(loaded)), number))
    click.echo(f"number {number} chooses anew at the next visit, and will be told")


cli.add_command(doctor_cli.doctor)
cli.add_command(nlu_cli.nlu)
cli.add_command(letters_cli.letters)
cli.add_command(facts_cli.facts)
cli.add_command(voices_cli.voices)
cli.add_command(texts_cli.texts)
cli.add_command(backup_cli.backup)
cli.add_command(backup_cli.backup_identity)
cli.add_command(backup_cli.restore)


def main() -> None:
    """Runs the command; expected errors become one line."""
    try:
        cli(standalone_mode=False)
    except click.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except EXPECTED as error:
        print(f"vejviser: {_reason(error)}", file=sys.stderr)
        sys.exit(1)


def _reason(error: Exception) -> str:
    """One line; of a database's error only its type, since its text may quote what is kept."""
    return f"the database refuses it: {type(error).__name__}" if isinstance(error, SQLAlchemyError) else str(error)


async def _ask(loaded: Settings, text: str, language: str | None, as_json: bool) -> None:
    from rich.console import Console
    from rich.progress import track

    municipality = facts_file.load(loaded.municipality)
    questions = [{"text": text, "lang": language}] if text != "-" else read_questions(sys.stdin.read())
    async with asker(municipality, loaded.nlu_url) as asking:
        console = Console(stderr=True)
        shown = track(questions, "asking", console=console, disable=len(questions) == 1 or not console.is_terminal)
        for question in shown:
            answer = await asking.ask(
                question["text"], question.get("lang") or language, _now(question.get("now"), municipality)
            )
            one_line = as_json or text == "-"
            click.echo(json.dumps(answer, ensure_ascii=False) if one_line else readable(answer))


def _now(given: str | None, municipality: Municipality) -> datetime:
    """A time without an offset is the municipality's own."""
    if given is None:
        return app.utc_now()
    moment = datetime.fromisoformat(given)
    return moment if moment.tzinfo else moment.replace(tzinfo=municipality.zone)


async def _known_facts(loaded: Settings) -> Municipality:
    """Those of the database, where it has some."""
    async with _database(loaded) as database, database.transaction() as session:
        return await facts.current(session, facts_file.load(loaded.municipality))


async def _invite(loaded: Settings, municipality: Municipality, right: Right) -> str:
    # Asked first: an invitation that nobody can open is none.
    name = await app.username(loaded)
    async with _database(loaded) as database, database.transaction() as session:
        work = Work(session, World(municipality), app.utc_now())
        token, _ = await invitations.invite(work, None, right)
    if loaded.telegram_token is None:
        return f"open {app.SIMULATOR_URL}/ and write there: /start {token}"
    return f"https://t.me/{name}?start={token}"


async def _reset_keys(loaded: Settings, municipality: Municipality, number: int) -> None:
    async with _database(loaded) as database, database.transaction() as session:
        if not await desk_keys.have(session, number):
            raise click.ClickException(f"number {number} has nothing to sign in to the desk with")
        await resetting.reset(Work(session, World(municipality), app.utc_now()), None, number)


async def _review(loaded: Settings, data: Path) -> None:
    async with _database(loaded) as database:
        await review(database, data)


async def _drafts(loaded: Settings, data: Path) -> None:
    async with _database(loaded) as database:
        await look_through(database, data, app.utc_now().date())


async def _upgrade(loaded: Settings) -> None:
    async with _database(loaded):
        pass


async def _new_key(loaded: Settings) -> None:
    async with _database(loaded, any_key=True) as database, database.transaction() as session:
        await trust.rekey(session)
        # Their secrets were sealed with the key that is lost; whoever had an app sets it up anew.
        await desk_keys.forget_apps(session)


@asynccontextmanager
async def _database(loaded: Settings, *, any_key: bool = False) -> AsyncIterator[Database]:
    """At the newest schema."""
    database = Database(loaded.database_url, loaded.key)
    try:
        await database.upgrade(any_key=any_key)
        yield database
    finally:
        await database.close()
