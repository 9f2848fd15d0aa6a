"""Kept answers, and answers of our own in all languages side by side, on pages."""

from __future__ import annotations

from console.desk import PATH
from store.drafts import Draft
from tests.console.asked import answer, kept, translate
from tests.console.office import Office, presses


async def draft(office: Office, question: str = "kan jeg få en …", text: str = "Ja, ring til skolen.") -> int:
    async with office.database.transaction() as session:
        found = Draft(row_id=1, question=question, language="da", guesses=[("school_daycare", 0.3)], answer=text,
                      author=None, state="kept", created_at=office.now)  # fmt: skip
        session.add(found)
        await session.flush()
        return found.id


async def state_of(office: Office, number: int) -> str:
    async with office.database.transaction() as session:
        found = await session.get(Draft, number)
        assert found is not None
        return found.state


async def test_a_kept_answer_becomes_an_answer_for_all_as_it_is(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await draft(office)
    async with office.seat("Mette") as mette:
        assert f"{PATH}/questions/drafts/{number}" in (await mette.get("/questions/drafts")).text
        page = await mette.get(f"/questions/drafts/{number}")
        assert "Ja, ring til skolen." in page.text
        begun = await mette.send("/questions/drafts/do", {"press": f"draft:answer:{number}"})
        assert begun.headers["location"] == f"{PATH}/form"
        assert "Ja, ring til skolen." in (await mette.get("/form")).text
        sent = {"t.question": "Kan mit barn få en plads?", "c.text": "draft"}
        await mette.send("/form", sent)
        await mette.send("/form", sent)
        found = await mette.get("/questions/own")
    assert "Kan mit barn få en plads?" in found.text
    assert await state_of(office, number) == "used"


async def test_a_kept_answer_is_dropped_with_a_second_press_only(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await draft(office)
    async with office.seat("Mette") as mette:
        page = await mette.get(f"/questions/drafts/{number}/drop")
        assert await state_of(office, number) == "kept"
        [drop] = [data for data in presses(page) if data.startswith("draft:drop")]
        await mette.send("/questions/drafts/do", {"press": drop})
        assert (await mette.get(f"/questions/drafts/{number}")).status_code == 404
    assert await state_of(office, number) == "dropped"


async def test_an_answer_stands_in_all_languages_side_by_side(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await answer(office, "Skal jeg have fisketegn?", "Ja. Ring #1.", facts=("55 88 40 00",))
    await translate(office, number, "ar", "نعم. اتصل #1.")
    async with office.seat("Mette", language="en") as mette:
        page = await mette.get(f"/questions/own/{number}")
        listed = await mette.get("/questions/own")
        unchecked = await mette.get("/questions/unchecked")
    assert page.text.count("55 88 40 00") == 2
    assert 'lang="ar" dir="rtl"' in page.text
    assert {f"own:right:{number}:ar", f"own:translate:{number}:so"} <= set(presses(page))
    assert f"own:right:{number}:so" not in presses(page)
    assert "To be looked at" in listed.text
    assert f"{PATH}/questions/own/{number}#side-ar" in unchecked.text


async def test_a_translation_is_checked_on_the_page_and_then_waits_no_more(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await answer(office, "Skal jeg have fisketegn?", "Ja.")
    await translate(office, number, "ar", "نعم")
    async with office.seat("Mette") as mette:
        page = await mette.send("/questions/own/do", {"press": f"own:right:{number}:ar", "answer": str(number)})
        unchecked = await mette.get("/questions/unchecked")
    assert "oversat og set efter" in page.text
    assert f"/questions/own/{number}" not in unchecked.text


async def test_an_answer_is_edited_beginning_with_what_stands_there(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await answer(office, "Skal jeg have fisketegn?", "Ja. Ring #1.", facts=("55 88 40 00",))
    async with office.seat("Mette") as mette:
        begun = await mette.send("/questions/own/do", {"press": f"own:edit:{number}", "answer": str(number)})
        assert begun.headers["location"] == f"{PATH}/form"
        assert "Skal jeg have fisketegn?</textarea>" in (await mette.get("/form")).text
        second = await mette.send("/form", {"t.question": "Skal jeg have fisketegn?"})
        assert "Ja. Ring 55 88 40 00.</textarea>" in second.text
        await mette.send("/form", {"t.question": "Skal jeg have fisketegn?", "t.text": "Nej. Ring 55 88 40 01."})
    found = await kept(office, number)
    assert found is not None
    assert (found.text, found.facts, found.version) == ("Nej. Ring #1.", ["55 88 40 01"], 2)


async def test_two_who_edit_the_same_answer_and_the_second_is_told_and_loses_nothing(office: Office) -> None:
    await office.person("Mette", "staff")
    await office.person("Ida", "staff")
    number = await answer(office, "Skal jeg have fisketegn?", "Ja.")
    sent = {"t.question": "Skal jeg have fisketegn?", "t.text": "Idas tekst"}
    async with office.seat("Mette") as mette, office.seat("Ida") as ida:
        for seat in (mette, ida):
            await seat.send("/questions/own/do", {"press": f"own:edit:{number}", "answer": str(number)})
        await mette.send("/form", sent | {"t.text": "Mettes tekst"})
        late = await ida.send("/form", sent)
        assert "Teksten er blevet ændret imens." in late.text
        assert "Mettes tekst" in late.text
        found = await kept(office, number)
        assert found is not None and found.text == "Mettes tekst"
        await ida.get("/form")
        again = await ida.send("/form", {"t.question": "Skal jeg have fisketegn?"})
        assert "Idas tekst</textarea>" in again.text
        await ida.send("/form", sent)
    found = await kept(office, number)
    assert found is not None and found.text == "Idas tekst"


async def test_two_who_write_the_same_translation_anew_and_the_second_is_told(office: Office) -> None:
    await office.person("Mette", "staff")
    await office.person("Ida", "staff")
    number = await answer(office, "Skal jeg have fisketegn?", "Ja.")
    await translate(office, number, "fr", "Oui.")
    async with office.seat("Mette") as mette, office.seat("Ida") as ida:
        for seat in (mette, ida):
            await seat.send("/questions/own/do", {"press": f"own:rewrite:{number}:fr", "answer": str(number)})
            form = await seat.get("/form")
            assert "Skal jeg have fisketegn?" in form.text, "what is to be translated"
            assert "(fr)</textarea>" in form.text
        await mette.send("/form", {"t.question": "Q?", "t.text": "Oui, Mette."})
        late = await ida.send("/form", {"t.question": "Q?", "t.text": "Oui, Ida."})
        page = await ida.get(f"/questions/own/{number}")
    assert "Teksten er blevet ændret imens." in late.text
    assert "Oui, Mette." in late.text
    assert "Oui, Mette." in page.text and "Oui, Ida." not in page.text


async def test_an_answer_is_deleted_with_a_second_press_only(office: Office) -> None:
    await office.person("Mette", "staff")
    number = await answer(office, "Skal jeg have fisketegn?", "Ja.")
    async with office.seat("Mette") as mette:
        page = await mette.get(f"/questions/own/{number}/delete")
        assert await kept(office, number) is not None
        [discard] = [data for data in presses(page) if data.startswith("own:discard")]
        done = await mette.send("/questions/own/do", {"press": discard})
        assert "Slettet." in done.text
        assert (await mette.get(f"/questions/own/{number}")).status_code == 404
    assert await kept(office, number) is None
