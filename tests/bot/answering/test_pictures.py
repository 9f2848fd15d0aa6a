"""A picture for the staff that cannot be passed on: whoever sent it is told, and it holds up nobody."""

from __future__ import annotations

from base64 import b64encode

from bot.incoming.nlu import NluClient
from store import persons, threads
from tests.bot.house import House
from tests.pictures import photo, text_bomb

BOMB = b64encode(text_bomb(2_000_000)).decode()
GOOD = b64encode(photo()).decode()


async def writing_to_staff(house: House, *people: int) -> int:
    """The staff's group; a thread is open with each of these people."""
    group = await house.simulator.add_group("Integration", list(people))
    async with house.database.transaction() as session:
        of_group = await persons.meet(session, group, "da", house.now)
        await threads.link_group(session, of_group.id, house.now, is_forum=False)
        for each in people:
            person = await persons.meet(session, each, "da", house.now)
            await threads.begin(session, person.id, of_group.id, "da", house.now)
    return group


async def receive_all(house: House, nlu: NluClient) -> None:
    for update in await house.bot.get_updates(timeout=0):
        await house.receiver(nlu).receive(update)


async def test_a_picture_that_cannot_be_passed_on_stops_the_staff_s_channel_for_nobody(
    house: House, nlu: NluClient
) -> None:
    amal, ida = await house.person(), await house.person()
    group = await writing_to_staff(house, amal, ida)
    await house.simulator.say(amal, photo_base64=BOMB)
    for number in range(5):
        await house.simulator.send(ida, f"spørgsmål {number}")
    house.start_worker()
    await receive_all(house, nlu)
    heard = "\n".join(await house.texts(group, 5))
    assert all(f"spørgsmål {number}" in heard for number in range(5))
    assert "Person 1" not in heard
    assert "ikke åbne" in (await house.texts(amal))[0]


async def test_words_under_it_are_passed_on_without_it(house: House, nlu: NluClient) -> None:
    amal = await house.person()
    group = await writing_to_staff(house, amal)
    await house.simulator.say(amal, photo_base64=BOMB, caption="hvad står der?")
    house.start_worker()
    await receive_all(house, nlu)
    [card] = await house.texts(group)
    assert "hvad står der?" in card
    assert "ikke åbne" in (await house.texts(amal, 2))[1]


async def test_a_good_one_goes_on(house: House, nlu: NluClient) -> None:
    amal = await house.person()
    group = await writing_to_staff(house, amal)
    await house.simulator.say(amal, photo_base64=GOOD)
    house.start_worker()
    await receive_all(house, nlu)
    sent = await house.simulator.replies(group, count=2, wait=20)
    assert sent[1]["photo"]
