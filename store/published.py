"""What people get of an announcement: looked at by somebody, and as it was while another text of it is being made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import inspect, update
from sqlalchemy.ext.asyncio import AsyncSession

from store.broadcasts import Broadcast, Translation, TranslationState, translations

# Somebody besides the writer has looked at it, or the sender has let it pass without that.
GOES_OUT: frozenset[TranslationState] = frozenset({"passed", "checked"})


def goes_out(broadcast: Broadcast, translation: Translation | None) -> bool:
    """Whether this is a translation of the text as it is now that people may get."""
    if translation is None or not translation.text or translation.version != broadcast.version:
        return False
    return translation.state in GOES_OUT


async def let_pass(session: AsyncSession, broadcast: Broadcast) -> None:
    """The sender sends it though nobody has looked at these translations: as they are now, and not rewritten."""
    await session.execute(
        update(Translation)
        .where(Translation.broadcast_id == broadcast.id, Translation.version == broadcast.version)
        .where(Translation.state == "drafted", Translation.text != "")
        .values(state="passed")
    )


async def freeze(session: AsyncSession, broadcast: Broadcast) -> None:
    """Keeps what people have, before another text of it is made: until that goes out they go on reading this."""
    if broadcast.published is None:
        found = (await translations(session, [broadcast.id]))[broadcast.id].values()
        broadcast.published = {
            "language": broadcast.language,
            "text": broadcast.text,
            "facts": broadcast.facts,
            "texts": {each.language: each.text for each in found if goes_out(broadcast, each)},
        }


def copied(broadcast: Broadcast, **but: Any) -> Broadcast:
    """The same, but for these columns. Only for reading."""
    columns = {each.key: getattr(broadcast, each.key) for each in inspect(Broadcast).columns}
    return Broadcast(**columns | but)


def as_published(broadcast: Broadcast, known: Mapping[str, Translation]) -> tuple[Broadcast, Mapping[str, Translation]]:
    """The broadcast and its translations as people get them: not what is being made of it. Only for reading."""
    kept = broadcast.published
    if kept is None:
        return broadcast, {name: each for name, each in known.items() if goes_out(broadcast, each)}
    shown = copied(broadcast, **{name: kept[name] for name in ("language", "text", "facts")})
    texts = {
        language: Translation(language=language, text=text, version=broadcast.version, state="checked")
        for language, text in kept["texts"].items()
    }
    return shown, texts
