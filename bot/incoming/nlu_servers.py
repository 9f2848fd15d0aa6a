"""Several NLU servers that share the work: whoever asks goes to the one that has least to do."""

from __future__ import annotations

import asyncio

import httpx

from bot.memory import trusted

# One that cannot be reached, or is too slow, is asked again after so many seconds, and after twice as many whenever
# that was in vain: where it takes requests and answers none, whoever is sent there is told that nothing was read.
REST_SECONDS = 5.0
LONGEST_REST_SECONDS = 60.0
# Where there is another one, nobody waits longer for a connection. The kernel of a busy server still takes it at once.
CONNECT_SECONDS = 0.5
# The answer is not on its way: there is no connection, or it broke. Whoever is only slow is not asked twice.
UNREACHABLE = (httpx.NetworkError, httpx.ConnectTimeout, httpx.RemoteProtocolError)


class Server:
    """`asked` is how many requests wait for its answer."""

    def __init__(self, url: str, timeout: httpx.Timeout) -> None:
        self.http = httpx.AsyncClient(base_url=url, timeout=timeout, verify=trusted())
        self.asked = 0
        self.rests_until = 0.0
        self._rest = REST_SECONDS

    async def request(self, method: str, path: str, json: object, headers: dict[str, str]) -> httpx.Response:
        self.asked += 1
        try:
            answer = await self.http.request(method, path, json=json, headers=headers)
        except httpx.TransportError:
            now = asyncio.get_running_loop().time()
            if now >= self.rests_until:
                self.rests_until = now + self._rest
                self._rest = min(self._rest * 2, LONGEST_REST_SECONDS)
            raise
        finally:
            self.asked -= 1
        self.rests_until, self._rest = 0.0, REST_SECONDS
        return answer


class Servers:
    """`urls` are roots of Rasa servers, with blanks between them."""

    def __init__(self, urls: str, timeout: float) -> None:
        roots = urls.split()
        connect = CONNECT_SECONDS if len(roots) > 1 else timeout
        self._every = [Server(url, httpx.Timeout(timeout, connect=connect)) for url in roots]

    def __len__(self) -> int:
        return len(self._every)

    async def request(self, method: str, path: str, *, json: object, headers: dict[str, str]) -> httpx.Response:
        """The answer of one of them; of the next one where the first cannot be reached. Raises httpx.HTTPError."""
        left = [*self._every]
        while len(left) > 1:
            server = _least_busy(left)
            try:
                return await server.request(method, path, json, headers)
            except UNREACHABLE:
                left.remove(server)
        return await left[0].request(method, path, json, headers)

    async def close(self) -> None:
        for each in self._every:
            await each.http.aclose()


def _least_busy(servers: list[Server]) -> Server:
    now = asyncio.get_running_loop().time()
    return min(servers, key=lambda each: (each.rests_until > now, each.asked))
