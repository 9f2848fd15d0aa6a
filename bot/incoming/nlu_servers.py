"""Several NLU servers that share the work: whoever asks goes to the one that has least to do."""

from __future__ import annotations

import asyncio

import httpx

from bot.memory import trusted

# One that cannot be reached is asked again after so many seconds.
REST_SECONDS = 5.0


class Server:
    """`asked` is how many requests wait for its answer."""

    def __init__(self, url: str, timeout: float) -> None:
        self.http = httpx.AsyncClient(base_url=url, timeout=timeout, verify=trusted())
        self.asked = 0
        self.rests_until = 0.0

    async def request(self, method: str, path: str, json: object, headers: dict[str, str]) -> httpx.Response:
        self.asked += 1
        try:
            return await self.http.request(method, path, json=json, headers=headers)
        except httpx.TransportError:
            self.rests_until = asyncio.get_running_loop().time() + REST_SECONDS
            raise
        finally:
            self.asked -= 1


class Servers:
    """`urls` are roots of Rasa servers, with blanks between them."""

    def __init__(self, urls: str, timeout: float) -> None:
        self._every = [Server(url, timeout) for url in urls.split()]

    def __len__(self) -> int:
        return len(self._every)

    async def request(self, method: str, path: str, *, json: object, headers: dict[str, str]) -> httpx.Response:
        """The answer of one of them; of the next one where the first cannot be reached. Raises httpx.HTTPError."""
        try:
            return await self._next().request(method, path, json, headers)
        except httpx.ConnectError:
            if len(self._every) == 1:
                raise
        return await self._next().request(method, path, json, headers)

    async def close(self) -> None:
        for each in self._every:
            await each.http.aclose()

    def _next(self) -> Server:
        now = asyncio.get_running_loop().time()
        return min(self._every, key=lambda each: (each.rests_until > now, each.asked))
