"""Numbers for staff through real processes: people ask, staff press, and see a picture in which nobody can be seen."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from tests.acceptance.test_broadcasts import helper
from tests.stage import Person, Stage, buttons

QUESTION = "hvornår har jobcafeen åbent?"
COURSES = "/courses"


async def picture(stage: Stage, message: dict[str, object]) -> Image.Image:
    """The picture in this message."""
    sizes = message["photo"]
    assert isinstance(sizes, list)
    return Image.open(BytesIO(await stage.download(sizes[-1]["file_id"])))


async def all_ask(people: list[Person], text: str) -> None:
    for person in people:
        await person.say(text)
        await person.settle()


async def test_staff_press_and_see_what_is_asked_and_nobody_who_asked(stage: Stage) -> None:
    database = stage.database()
    staff = await helper(stage, database, "staff", "Ida")
    people = [await stage.person("da", f"P{number}") for number in range(6)]
    await all_ask(people, QUESTION)
    await all_ask(people[:4], COURSES)

    told, drawn = await staff.say("/numbers", 2)
    text = "".join(letter for letter in told["text"] if letter not in "\u2068\u2069")
    assert "Mennesker: 5\n" in text
    assert "Har skrevet den seneste uge: 5\n" in text
    assert "Spørgsmål: 10\n" in text
    assert "Fik svar: 5 / 5 (100 %)" in text
    assert "Jobcafé: hvornår?: 5" in text
    assert (await picture(stage, drawn)).format == "PNG"

    last = next(message for message in (told, drawn) if buttons(message))
    [*_, weeks] = await staff.press(last, "numbers:by:week", 2)
    assert (await picture(stage, weeks)).width > 500
    heard = await staff.press(last, "numbers:tables", 3)
    assert sorted(message["document"]["file_name"].rsplit(".")[-1] for message in heard if "document" in message) == [
        "csv", "xlsx",
    ]  # fmt: skip
    await database.close()


async def test_nobody_else_is_shown_any_numbers(stage: Stage) -> None:
    amal = await stage.person("da")
    [denied] = await amal.say("/numbers")
    assert "arbejder her" in denied["text"]
    [pressed] = await amal.press(denied, "numbers:by:language", forged=True)
    assert "arbejder her" in pressed["text"]
