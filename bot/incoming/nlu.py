"""The one client of the Rasa server: a text in, an Understanding out, within a time that a person waits for."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import httpx
import structlog
from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, ValidationError

from actions.kernel.turn import Danger, Entity, Level, Meaning, Understanding
from bot.incoming.nlu_servers import Servers
from bot.metrics import FAILED_PARSES, SECONDS_BEFORE_PARSE, SECONDS_TO_PARSE
from bot.tracing import HEADER, current
from config.intents import INTENTS
from config.vocabulary import VALUES

log = structlog.get_logger()

TIMEOUT_SECONDS = 2.0
LONGEST_ANSWER_SECONDS = 3.0
MOST_CHARACTERS = 600
DIMENSIONS = 384
# More at once makes a server no faster, only each answer later than it is waited for.
AT_ONCE = 8
LONGEST_TURN_SECONDS = 8.0
# So long a server that starts with the bot is waited for: on a busy machine it takes more than a minute.
START_SECONDS = 120.0
LOOK_SECONDS = 0.2


class NluUnavailable(Exception):
    """The server is down, slow, or answers nonsense. `kind` is one of a few words, for those who count."""

    def __init__(self, reason: str, kind: str = "unavailable") -> None:
        super().__init__(reason)
        self.kind = kind


class _Answer(BaseModel):
    # It quotes what a person wrote, and an error may stand in a log.
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)


class _Intent(_Answer):
    name: str
    confidence: float = Field(ge=0, le=1.001)


class _Language(_Answer):
    name: str
    confidence: float


class _Entity(_Answer):
    entity: str
    value: str
    start: int = 0
    end: int = 0


class _Meaning(_Answer):
    vector: Annotated[Base64Bytes, Field(min_length=DIMENSIONS, max_length=DIMENSIONS)]
    traits: tuple[str, ...] = ()


class _Danger(_Answer):
    level: Level = "none"
    kind: str = ""


class _Parse(_Answer):
    intent: _Intent
    intent_ranking: list[_Intent] = []
    entities: list[_Entity] = []
    language: _Language | None = None
    redacted: str = ""
    meaning: _Meaning | None = None
    danger: _Danger = _Danger()


class NluClient:
    """`url` is the root of a Rasa server, or of several with blanks between them.

    They are waited for until one has answered once, for `patience` seconds, or until `stopping` is set.
    """

    def __init__(self, url: str, patience: float = 0.0, stopping: asyncio.Event | None = None) -> None:
        self.url = url
        self._servers = Servers(url, TIMEOUT_SECONDS)
        # Turns in the order of asking. Nobody has more than one: each person's messages are read one after the other.
        self._turns = asyncio.Semaphore(AT_ONCE * len(self._servers))
        self._starting_until = time.monotonic() + patience
        self._looking = asyncio.Lock()
        self._stopping = stopping or asyncio.Event()

    async def parse(self, text: str) -> Understanding:
        """What Rasa makes of `text` (its first MOST_CHARACTERS), in its turn. Raises NluUnavailable."""
        try:
            return await self._parse(text[:MOST_CHARACTERS])
        except NluUnavailable as error:
            FAILED_PARSES.labels(error.kind).inc()
            log.warning("not read", error=error.kind)
            raise

    async def _parse(self, text: str) -> Understanding:
        await self._started()
        async with self._turn():
            with SECONDS_TO_PARSE.time():
                answer = await self._ask("POST", "/model/parse", {"text": text})
        try:
            return _understanding(_Parse.model_validate_json(answer))
        except ValidationError as error:
            raise NluUnavailable("the NLU server answers nonsense", "nonsense") from error

    async def is_ready(self) -> bool:
        try:
            await self._ask("GET", "/status", None)
        except NluUnavailable:
            return False
        self._starting_until = 0.0
        return True

    async def close(self) -> None:
        await self._servers.close()

    async def _started(self) -> None:
        """Waits while the server may still be starting; one looks for all."""
        if not self._may_start():
            return
        async with self._looking:
            while self._may_start():
                if not await self.is_ready():
                    await asyncio.sleep(LOOK_SECONDS)

    def _may_start(self) -> bool:
        return time.monotonic() < self._starting_until and not self._stopping.is_set()

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        try:
            with SECONDS_BEFORE_PARSE.time():
                await asyncio.wait_for(self._turns.acquire(), LONGEST_TURN_SECONDS)
        except TimeoutError:
            raise NluUnavailable("too many ask at once", "too_many") from None
        try:
            yield
        finally:
            self._turns.release()

    async def _ask(self, method: str, path: str, json: Any) -> bytes:
        number = current()
        try:
            # That of the client is for each piece of an answer, of which there may be many.
            async with asyncio.timeout(LONGEST_ANSWER_SECONDS):
                response = await self._servers.request(method, path, json=json, headers={HEADER: number})
            response.raise_for_status()
        except (httpx.HTTPError, TimeoutError) as error:
            raise NluUnavailable(type(error).__name__, type(error).__name__) from error
        # What was meant for somebody else is never said to this one.
        if response.headers.get(HEADER, number) != number:
            raise NluUnavailable("the NLU server answers another request", "another_request")
        log.debug("answered by the NLU server", path=path, number=number)
        return response.content


def _understanding(parse: _Parse) -> Understanding:
    """Without what is none of this bot's: an intent of another version has no text, a course of one is in no facts."""
    entities = [each for each in parse.entities if each.value in VALUES.get(each.entity, ())]
    ranking = [each for each in parse.intent_ranking or [parse.intent] if each.name in INTENTS]
    first = parse.intent if parse.intent.name in INTENTS else next(iter(ranking), _Intent(name="", confidence=0.0))
    return Understanding(
        intent=first.name,
        confidence=first.confidence,
        entities=tuple(Entity(found.entity, found.value, found.start, found.end) for found in entities),
        ranking=tuple((intent.name, intent.confidence) for intent in ranking),
        language=parse.language.name if parse.language else None,
        redacted=parse.redacted,
        language_confidence=parse.language.confidence if parse.language else 0.0,
        meaning=Meaning(parse.meaning.vector, parse.meaning.traits) if parse.meaning else None,
        danger=Danger(parse.danger.level, parse.danger.kind),
    )
