"""Delivery of updates to the bot's webhook: in order within a chat, chats in parallel, again until 2xx."""

import asyncio
import time
from collections import deque
from typing import Any

import httpx

from simulator.updates import Pending, Updates

Json = dict[str, Any]

_ANSWER_WITHIN_SECONDS = 60.0
_FIRST_PAUSE_SECONDS = 0.1
_LONGEST_PAUSE_SECONDS = 10.0


class Webhook:
    """Where updates go when the bot set an address. Without one, nothing here runs."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._queues: dict[int, deque[Pending]] = {}
        self._client: httpx.AsyncClient | None = None
        self._endings: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(1)
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.last_error: tuple[int, str] | None = None

    def start(self, url: str, secret: str, max_connections: int) -> None:
        """Delivers to ``url`` from now on, what waits first."""
        self.stop()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self.last_error = None
        # Certificates of a bot under test are its own; trust is not what is tested here.
        self._client = httpx.AsyncClient(
            timeout=_ANSWER_WITHIN_SECONDS,
            verify=False,
            trust_env=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=max_connections),
        )
        self._slots = asyncio.Semaphore(max_connections)
        self._updates.on_new = self._take
        for pending in self._updates.waiting():
            self._take(pending)

    def stop(self) -> None:
        """No more deliveries; what was not accepted stays in the queue."""
        self.url = ""
        self._updates.on_new = None
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._queues.clear()
        if self._client:
            ending = asyncio.create_task(self._client.aclose())
            self._endings.add(ending)
            ending.add_done_callback(self._endings.discard)
            self._client = None

    async def stopped(self) -> None:
        """Waits until the connections of earlier deliveries are closed."""
        await asyncio.gather(*self._endings)

    def _take(self, pending: Pending) -> None:
        chat_id = pending.chat_id
        self._queues.setdefault(chat_id, deque()).append(pending)
        if chat_id not in self._tasks:
            assert self._client is not None
            self._tasks[chat_id] = asyncio.create_task(self._deliver_chat(chat_id, self._client))

    async def _deliver_chat(self, chat_id: int, client: httpx.AsyncClient) -> None:
        """Empties the chat's queue, then ends."""
        queue = self._queues[chat_id]
        while queue:
            pending = queue[0]
            pause = _FIRST_PAUSE_SECONDS
            while not pending.done and not await self._deliver(pending, client):
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE_SECONDS)
            self._updates.finish(pending)
            queue.popleft()
        del self._tasks[chat_id], self._queues[chat_id]

    async def _deliver(self, pending: Pending, client: httpx.AsyncClient) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        pending.delivered = True
        try:
            async with self._slots:
                answer = await client.post(self.url, json=pending.update, headers=headers)
        except httpx.HTTPError as error:
            self.last_error = (int(time.time()), f"Connection failed: {type(error).__name__}")
            return False
        if answer.is_success:
            return True
        self.last_error = (
            int(time.time()),
            f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}",
        )
        return False

    def info(self) -> Json:
        """As the Bot API's WebhookInfo."""
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }
        if self.url:
            info["max_connections"] = self.max_connections
            info["ip_address"] = "127.0.0.1"
        if self.last_error:
            info["last_error_date"], info["last_error_message"] = self.last_error
        if self._updates.allowed:
            info["allowed_updates"] = self._updates.allowed
        return info
