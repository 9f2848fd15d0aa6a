"""What happens, told to the page as it happens."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

_KEEP_ALIVE_SECONDS = 15.0
_MOST_WAITING = 1000


class Events:
    """A stream per listener. A listener that does not read is cut off and comes back anew."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[str | None]] = set()

    def publish(self, kind: str, chat_id: int | None, **details: Any) -> None:
        """Tells every listener."""
        if not self._listeners:
            return
        line = json.dumps({"type": kind, "chat_id": chat_id, **details}, ensure_ascii=False)
        for queue in list(self._listeners):
            if queue.qsize() >= _MOST_WAITING:
                self._cut_off(queue)
            else:
                queue.put_nowait(line)

    def _cut_off(self, queue: asyncio.Queue[str | None]) -> None:
        self._listeners.discard(queue)
        queue.put_nowait(None)

    def close(self) -> None:
        """Ends all streams."""
        for queue in list(self._listeners):
            self._cut_off(queue)

    async def stream(self) -> AsyncIterator[str]:
        """Server-Sent Events for one listener."""
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield "retry: 1000\n\n"
            while True:
                try:
                    async with asyncio.timeout(_KEEP_ALIVE_SECONDS):
                        line = await queue.get()
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if line is None:
                    return
                yield f"data: {line}\n\n"
        finally:
            self._listeners.discard(queue)
