"""Offers and requests of our own in 14 languages, understood by the real NLU server and compared with each other."""

from __future__ import annotations

from benchmarks.matching import LISTS, for_offers, for_requests, read, share
from bot.incoming.nlu import NluClient
from tests.processes import Process

RIGHT = 0.9


async def test_the_right_one_is_among_the_first_three(nlu: Process) -> None:
    client = NluClient(nlu.url)
    offers, requests = await read(LISTS["measured"], client)
    await client.close()
    assert (len(offers), len(requests)) == (100, 100)
    assert len({each.language for each in requests}) == 14
    given, wanted = for_offers(offers, requests), for_requests(offers, requests)
    assert share(given) >= RIGHT
    assert share([*given, *wanted]) >= RIGHT
