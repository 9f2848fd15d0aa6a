"""Questions without an answer on pages: the list, a group, an answer, a label, not for us."""

from __future__ import annotations

from sqlalchemy import select

from actions.kernel.turn import Meaning, Understanding
from console.desk import PATH
from store import own_answers
from store.examples import Example
from store.outbox import OutboxRow
from tests.actions.questions.asking import meaning
from tests.console.asked import ARABIC, FISHING, SWIMMING, TIGRINYA, answer, ask, waiting
from tests.console.office import Office, presses


async def test_the_list_shows_what_was_asked_most_first_over_all_languages(office: Office) -> None:
    await office.person("Mette", "staff")
    swimming = await ask(office, "er svømmehallen åben", about=SWIMMING)
    fishing = await ask(office, TIGRINYA, "ti")
    await ask(office, ARABIC, "ar")
    async with office.seat("Mette") as mette:
        page = await mette.get("/questions")
    assert page.text.index(f"{PATH}/questions/{fishing}") < page.text.index(f"{PATH}/questions/{swimming}")
    assert "stillet \u20682\u2069 gange" in page.text
    assert ARABIC not in page.text
    assert f'lang="ti" dir="auto">{TIGRINYA}' in page.text
    assert "العربية" in page.text


async def test_a_long_list_comes_in_pages(office: Office) -> None:
    await office.person("Mette", "staff")
    numbers = [await ask(office, f"noget om {chr(97 + at)}", about=at) for at in range(25)]
    async with office.seat("Mette") as mette:
        first, second = await mette.get("/questions"), await mette.get("/questions", page="1")
    shown = [[number for number in numbers if f'/questions/{number}"' in page.text] for page in (first, second)]
    assert shown == [numbers[:20], numbers[20:]]
    assert 'rel="next"' in first.text and 'rel="next"' not in second.text


async def test_a_group_shows_its_questions_the_guesses_and_the_nearest_answer(office: Office) -> None:
    await office.person("Mette", "staff")
    first = await ask(office, TIGRINYA, "ti", wanted=True)
    await ask(office, ARABIC, "ar")
    near = await answer(office, "Skal jeg have fisketegn?", "Ja.")
    async with office.seat("Mette", language="en") as mette:
        page = await mette.get(f"/questions/{first}")
    assert TIGRINYA in page.text and ARABIC in page.text
    assert "Sport, clubs, library" in page.text and "39%" in page.text
    assert f'{PATH}/questions/own/{near}"' in page.text
    assert "near enough" in page.text
    assert "Want an answer: \u20681\u2069" in page.text


async def test_what_people_write_is_no_markup(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, '<script>alert("x")</script>')
    async with office.seat("Mette") as mette:
        for path in ("/questions", f"/questions/{number}", f"/questions/{number}/drop"):
            page = await mette.get(path)
            assert "<script>alert" not in page.text
            assert "&lt;script&gt;alert" in page.text


async def test_nothing_is_discarded_before_a_second_press_and_whoever_waited_is_told(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, TIGRINYA, "ti", wanted=True)
    other = await ask(office, "er svømmehallen åben", about=SWIMMING)
    async with office.seat("Mette") as mette:
        asked = await mette.get(f"/questions/{number}/drop")
        assert len(await waiting(office)) == 2
        [drop] = [data for data in presses(asked) if data.startswith("question:drop")]
        page = await mette.send("/questions/do", {"press": drop, "next": str(other)})
    assert "Slettet." in page.text
    assert "er svømmehallen åben" in page.text
    assert [row.id for row in await waiting(office)] == [other]
    async with office.database.transaction() as session:
        assert len(list(await session.scalars(select(OutboxRow)))) == 1


async def test_a_label_makes_examples_of_the_group(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, "må jeg fiske i åen")
    async with office.seat("Mette") as mette:
        page = await mette.get(f"/questions/{number}")
        buttons = [data for data in presses(page) if data.startswith("question:is")]
        assert [data.rsplit(":", 1)[1] for data in buttons] == ["leisure", "benefits_money"]
        assert f'value="question:is:{number}:{number}:tax"' in page.text
        done = await mette.send("/questions/do", {"press": f"question:is:{number}:{number}:tax"})
    assert "Det lærer jeg af." in done.text
    async with office.database.transaction() as session:
        [example] = await session.scalars(select(Example))
    assert (example.intent, example.text) == ("tax", "må jeg fiske i åen")
    assert await waiting(office) == []


async def test_two_people_with_the_same_question_and_the_second_is_told(office: Office) -> None:
    await office.person("Mette", "staff")
    await office.person("Ida", "staff")
    number = await ask(office, "må jeg fiske i åen")
    async with office.seat("Mette") as mette, office.seat("Ida") as ida:
        await mette.send("/questions/do", {"press": f"question:drop:{number}:{number}"})
        pressed = await ida.send("/questions/do", {"press": f"question:is:{number}:{number}:tax"})
        opened = await ida.get(f"/questions/{number}")
    assert "for gammel" in pressed.text
    assert opened.status_code == 404
    assert "En anden var hurtigere" in opened.text


async def test_what_came_after_the_page_was_shown_is_left_alone(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, "må jeg fiske i åen")
    async with office.seat("Mette") as mette:
        [drop] = [each for each in presses(await mette.get(f"/questions/{number}/drop")) if "drop" in each]
        later = await ask(office, TIGRINYA, "ti")
        await mette.send("/questions/do", {"press": drop})
    assert [row.id for row in await waiting(office)] == [later]


async def test_an_answer_written_on_a_page_is_found_by_what_its_question_means(office: Office) -> None:
    async def understood(text: str) -> Understanding | None:
        return Understanding("", 0.0, meaning=Meaning(meaning(FISHING, 9)))

    office.understand = understood
    await office.person("Mette", "staff")
    number = await ask(office, TIGRINYA, "ti")
    async with office.seat("Mette") as mette:
        begun = await mette.send("/questions/do", {"press": f"question:answer:{number}:{number}"})
        assert begun.headers["location"] == f"{PATH}/form"
        form = await mette.get("/form")
        assert TIGRINYA in form.text
        assert "Dansk" in form.text
        await mette.send("/form", {"t.question": "Skal jeg have fisketegn?"})
        await mette.send("/form", {"t.question": "Skal jeg have fisketegn?", "t.text": "Ja. Ring 55 88 40 00."})
    async with office.database.transaction() as session:
        [found] = await own_answers.latest(session, 0, 9)
        vectors = [vector for _, vector in await own_answers.meanings(session)]
    assert (found.question, found.text, found.facts) == ("Skal jeg have fisketegn?", "Ja. Ring #1.", ["55 88 40 00"])
    assert set(vectors) == {meaning(FISHING), meaning(FISHING, 9)}
    assert await waiting(office) == []


async def test_a_press_that_begins_a_form_leads_to_it_even_if_another_is_open(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, TIGRINYA, "ti")
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        begun = await mette.send("/questions/do", {"press": f"question:answer:{number}:{number}"})
    assert begun.headers["location"] == f"{PATH}/form"


async def test_a_forged_way_on_leads_to_the_list(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        for following in ("x", "-1", "9" * 30, "²"):
            page = await mette.send("/questions/do", {"press": "question:drop:7:7", "next": following})
            assert page.status_code == 200
            assert "for gammel" in page.text
