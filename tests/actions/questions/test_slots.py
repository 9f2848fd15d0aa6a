"""What stays the same in every language of an answer: taken out of what staff write, put back where the marks are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.kernel.messages import Fact, Prose
from actions.questions import slots
from actions.questions.own import LONGEST_TEXT
from store import own_answers
from tests.actions.questions.asking import asked, means, office
from tests.actions.scene import Scene, ids, shown

__all__ = ["office"]

ALSO = ("112", "Kasernevej 20")


@pytest.mark.parametrize(
    ("text", "marked", "facts"),
    [
        ("Ring 55 88 40 00 eller +45 25451017.", "Ring #1 eller #2.", ["55 88 40 00", "+45 25451017"]),
        ("Ring 112 nu, 112!", "Ring #1 nu, #1!", ["112"]),
        ("Se https://www.naestved.dk/a?b=1#c.", "Se #1.", ["https://www.naestved.dk/a?b=1#c"]),
        ("På borger.dk, naestved.dk/job. Godt!", "På #1, #2. Godt!", ["borger.dk", "naestved.dk/job"]),
        ("Skriv til job@naestved.dk.", "Skriv til #1.", ["job@naestved.dk"]),
        ("Kl. 9-15, og 16.30–18.", "Kl. #1, og #2.", ["9-15", "16.30–18"]),
        ("Det er kl. 9 om morgenen.", "Det er kl. #1 om morgenen.", ["9"]),
        ("Fra 12.12.2026 til 24/12.", "Fra #1 til #2.", ["12.12.2026", "24/12"]),
        ("Det koster 1.350,50 kr. eller 20 %.", "Det koster #1 kr. eller #2 %.", ["1.350,50", "20"]),
        ("Kom til Kasernevej 20.", "Kom til #1.", ["Kasernevej 20"]),
        ("Kom til Skolevej 3B, 4700 Næstved i dag", "Kom til #1 i dag", ["Skolevej 3B, 4700 Næstved"]),
        ("Gå til dør #2, ring 55884000", "Gå til dør #1, ring #2", ["#2", "55884000"]),
        ("Er du under 18? Så er det gratis de første 3 måneder.", None, []),
        ("Ja.Det er godt.Det ved jeg.", None, []),
        ("", None, []),
    ],
)
def test_what_nobody_is_to_retype_is_taken_out(text: str, marked: str | None, facts: list[str]) -> None:
    assert slots.taken_out(text, ALSO) == (text if marked is None else marked, facts)


PIECES = st.lists(
    st.sampled_from(["55 88 40 00", "#1", "#12", "112", "9-15", "naestved.dk", " ", "og", ".", "\n", "9", "kl. ", "ኣብ"])
)


@given(st.one_of(PIECES.map("".join), st.text(max_size=60)))
def test_with_its_facts_in_it_a_text_is_what_staff_wrote(text: str) -> None:
    marked, facts = slots.taken_out(text, ALSO)
    parts = slots.filled(marked, facts).parts
    assert "".join(part.text for part in parts if isinstance(part, Fact | Prose)) == text
    assert slots.length(marked, [len(fact) for fact in facts]) >= len(text)


@given(st.integers(1, 3).flatmap(lambda most: st.lists(st.integers(1, most), min_size=1)), st.text(max_size=9))
def test_a_fact_in_a_translation_is_one_of_the_source_whatever_the_digits(numbers: list[int], between: str) -> None:
    between = f" {between.replace('#', '')} "
    for zero in "0۰٠०":
        text = between.join(f"#{chr(ord(zero) + number)}" for number in numbers)
        found = [part.text for part in slots.filled(text, ["a", "b", "c"]).parts if isinstance(part, Fact)]
        assert found == ["abc"[number - 1] for number in numbers]


WRITTEN = "Ring 55 88 40 00 kl. 9-15."


async def written(scene: Scene) -> None:
    number = await asked(scene, "amal", "መሕንበሲ …", 1)
    await scene.press("ida", f"question:answer:{number}:{number}")
    await scene.type("ida", "Er svømmehallen gratis?", means(1))
    await scene.type("ida", WRITTEN)
    await scene.press("ida", "own:seek:1")


async def test_who_translates_sees_the_marks_and_what_will_stand_there(office: Scene) -> None:
    await written(office)
    source = await office.press("yonas", "own:translate:1:ti")
    assert "Ring #1 kl. #2." in shown(source, "ti")
    assert "#1 = 55 88 40 00" in shown(source, "ti")
    assert "#2 = 9-15" in shown(source, "ti")


@pytest.mark.parametrize("text", ["ደውሉ 55 88 40 01 #2", "ደውሉ #2", "ደውሉ", "#1 #2 #3"])
async def test_a_translation_without_a_place_for_each_fact_is_asked_for_again(office: Scene, text: str) -> None:
    await written(office)
    await office.press("yonas", "own:translate:1:ti")
    await office.type("yonas", "መሕንበሲ ነጻ ድዩ?", means(1, 7))
    again = await office.type("yonas", text)
    assert ids(again)[0] == "translate-marks"
    assert "#1 #2" in shown(again, "ti")
    assert (await own_answers.texts(office.session, 1))["ti"].text == ""


async def test_people_read_the_facts_of_the_source_in_every_language(office: Scene) -> None:
    await written(office)
    assert WRITTEN in shown(await office.press("yusuf", "own:show:1"), "so")
    await office.press("yonas", "own:translate:1:ti")
    await office.type("yonas", "መሕንበሲ ነጻ ድዩ?", means(1, 7))
    assert ids(await office.type("yonas", "#2፡ ደውሉ #1።")) == ["translate-thanks"]
    looked_at = shown(await office.press("saba", "own:check:1:ti"), "ti")
    assert "Ring #1 kl. #2." in looked_at and "9-15፡ ደውሉ 55 88 40 00።" in looked_at
    await office.press("saba", "own:right:1:ti")
    assert "9-15፡ ደውሉ 55 88 40 00።" in shown(await office.press("amal", "own:show:1"), "ti")


async def test_the_facts_count_for_how_long_a_translation_is(office: Scene) -> None:
    await written(office)
    await office.press("yonas", "own:translate:1:ti")
    await office.type("yonas", "መሕንበሲ ነጻ ድዩ?", means(1, 7))
    assert ids(await office.type("yonas", "#1 #2 ".ljust(LONGEST_TEXT, "x")))[0] == "text-long"


async def test_an_answer_of_before_has_no_facts_and_reads_as_it_did(office: Scene) -> None:
    old = await own_answers.write(
        office.session, "?", "Dør #1, ring 55 88 40 00.", "da", office.people["ida"].id, office.now
    )
    assert "Dør #1, ring 55 88 40 00." in shown(await office.press("yusuf", f"own:show:{old.id}"), "da")
