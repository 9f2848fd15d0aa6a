"""What is kept about a person arrives as two files, of the moment at which they are sent."""

from __future__ import annotations

import json

from actions.kernel.messages import OwnData
from actions.kernel.rows import to_row
from store import persons
from tests.bot.house import House


async def test_a_page_and_its_details_arrive_as_they_are_when_they_are_sent(house: House) -> None:
    amal = await house.person("ar")
    [row] = await house.queue(amal, to_row(OwnData()), lane="reply")
    async with house.database.transaction() as session:
        person = await persons.find(session, amal)
        assert person
        person.town, person.language = "Herlufmagle", "ar"
    house.start_worker()
    await house.when(row, lambda found: found.state == "sent")
    sent = await house.simulator.replies(amal, count=2, wait=10)
    assert [each["document"]["file_name"] for each in sent] == ["vejviser.html", "vejviser.json"]
    page, details = [await _content(house, each["document"]["file_id"]) for each in sent]
    assert b"dir='rtl'" in page and b"Herlufmagle" in page
    [mine] = json.loads(details)["tables"]["persons"]["rows"]
    assert (mine["telegram_id"], mine["town"]) == (amal, "Herlufmagle")
    assert "Herlufmagle" not in json.dumps((await house.row(row)).message)


async def test_whoever_is_gone_by_then_gets_nothing_and_holds_nobody_up(house: House) -> None:
    amal = await house.person()
    [row] = await house.queue(amal, to_row(OwnData()), lane="reply")
    async with house.database.transaction() as session:
        person = await persons.find(session, amal)
        assert person
        await persons.empty(session, person, house.now)
    house.start_worker()
    yusuf = await house.person()
    [other] = await house.queue(yusuf, to_row(OwnData()), lane="reply")
    await house.when(other, lambda found: found.state == "sent")
    assert await house.simulator.replies(amal, count=0) == []
    assert row != other


async def _content(house: House, file_id: str) -> bytes:
    return bytes(await (await house.bot.get_file(file_id)).download_as_bytearray())
