"""Presses on inline buttons, and the bot's answers to them."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from simulator.errors import ControlError, bad_request

Json = dict[str, Any]

# Telegram does not say how long a query lives; bots are seen to be refused after less than a minute.
LIFETIME_SECONDS = 45.0


@dataclass(slots=True)
class Query:
    """A press that waits for its answer."""

    id: str
    chat_id: int
    pressed_at: float
    answer: Json | None = None
    expired: bool = False


class Callbacks:
    """Every press, over the given clock (seconds, monotonic)."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._queries: dict[str, Query] = {}
        self._ids = itertools.count(7_000_000_000_000_000_001)

    def new(self, chat_id: int) -> Query:
        """A press just now."""
        query = Query(str(next(self._ids)), chat_id, self._clock())
        self._queries[query.id] = query
        return query

    def get(self, query_id: str) -> Query:
        """The press; ControlError when there was none such."""
        if query_id not in self._queries:
            raise ControlError(f"there is no callback query {query_id}", 404)
        return self._queries[query_id]

    def answer(self, query_id: str, answer: Json) -> Query:
        """Takes the bot's answer: once, and in time."""
        query = self._queries.get(query_id)
        if (
            query is None
            or query.expired
            or query.answer is not None
            or self._clock() - query.pressed_at > LIFETIME_SECONDS
        ):
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        query.answer = answer
        return query
