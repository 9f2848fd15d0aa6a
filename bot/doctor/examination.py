"""Everything, one after the other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.doctor import kept, machine, outside
from bot.doctor.findings import Finding, fine, wrong
from bot.watching.certificate import NoCertificate, ends_at, place
from bot.watching.rules import CERTIFICATE_DAYS
from config import facts_file
from config.facts import Municipality
from config.facts_file import FactsError
from config.settings import Settings, SettingsError, load


async def examined() -> list[Finding]:
    """What there is to say. With wrong settings, that alone: all else goes by them."""
    try:
        settings = load()
    except SettingsError as error:
        return [
            wrong("settings", line, "Correct it in the environment or in .env.") for line in str(error).splitlines()
        ]
    municipality = _municipality(settings.municipality)
    found = [fine("settings", "they can be read, and fit each other")]
    found += machine.looked_at(settings)
    if isinstance(municipality, Finding):
        found.append(municipality)
    else:
        found += await kept.looked_at(settings, municipality, datetime.now(UTC))
    found += [each async for each in outside.telegram(settings)]
    found.append(await outside.nlu(settings))
    found += [each async for each in outside.bot(settings)]
    return found + await _certificate(settings)


def _municipality(file: Path) -> Municipality | Finding:
    try:
        return facts_file.load(file)
    except (FactsError, OSError) as error:
        return wrong("facts", str(error).partition("\n")[0], "Correct the file; `vejviser facts check` says where.")


async def _certificate(settings: Settings) -> list[Finding]:
    """None where the bot has no public address."""
    where = place(settings.public_root)
    if where is None:
        return []
    try:
        end = await ends_at(*where)
    except NoCertificate as error:
        says = f"{where[0]} cannot be reached from here ({error})"
        return [wrong("certificate", says, "Look at the proxy, at the name's address, and at PUBLIC_URL.")]
    days = (end - datetime.now(UTC)).total_seconds() / 86_400
    if days < CERTIFICATE_DAYS:
        says = f"that of {where[0]} ends on {end:%Y-%m-%d}" if days > 0 else f"that of {where[0]} has ended"
        return [wrong("certificate", says, "Renew it; Telegram hands nothing over without one.")]
    return [fine("certificate", f"that of {where[0]} is good for {days:.0f} days")]
