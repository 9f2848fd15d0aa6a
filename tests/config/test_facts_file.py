"""A mistake in the municipality's file is named with its line, in a sentence that a caseworker understands."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from config import facts_file
from config.facts import Municipality
from config.facts_file import FactsError
from config.settings import ROOT

GOOD = (ROOT / "config" / "municipalities" / "naestved.yml").read_text(encoding="utf-8")
LINES = GOOD.splitlines()
WITH_A_NUMBER = [number for number, line in enumerate(LINES) if "phones:" in line]
WITH_A_KEY = [number for number, line in enumerate(LINES) if re.match(r" +(- )?[a-z_]+: ", line)]
# Each example writes the file anew before it reads it, so they may share a directory.
same_directory = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


def problems(directory: Path, text: str | bytes) -> list[str]:
    """What is said about a file with `text`, without the file's own name."""
    path = directory / "facts.yml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(FactsError) as caught:
        facts_file.load(path)
    said = str(caught.value).splitlines()
    assert all(each.startswith(f"{path}:") for each in said)
    return [each.removeprefix(f"{path}:") for each in said]


def after(text: str, old: str, new: str) -> tuple[str, int]:
    """`text` with the first `old` replaced, and the line on which that is."""
    assert old in text
    return text.replace(old, new, 1), text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"+4555886553"', '"55 88 65 53"', "contacts[0].phones[0]: '55 88 65 53' is not a phone number like +45"),
        ('"+4555886553"', '"+45٥٥٨٨٦٥٥٣"', "contacts[0].phones[0]: '+45٥٥٨٨٦٥٥٣' is not a phone number like +45"),
        ('["+4555886553"]', '"+4555886553"', "contacts[0].phones: should be a list"),
        ("Th 12:30-16:30", "Th 12.30-16.30", "courses[0].hours: 'Th 12.30-16.30; PH off"),
        ("room: Lokale 3", "rom: Lokale 3", "courses[0].rom: is not a key that is known here"),
        ("name: Jobspor", "name:", "courses[1].name: is empty"),
        ("weeks: 6", "weeks: six", "courses[1].weeks: should be a valid integer"),
        ("weeks: 6", "weeks: !!int six", "YAML: could not determine a constructor"),
        (
            "topics: [financial_guarantee,",
            "topics: [safty,",
            "contacts[10].topics[0]: 'safty' is none of 'team_leader',",
        ),
        ("id: skyttemarksvej", "id: Skyttemarksvej", "places[1].id: 'Skyttemarksvej' is not an id of small letters"),
        ("id: skyttemarksvej", "id: kasernevej", "places[1].id: kasernevej stands in places twice"),
        ("id: petra", "id: ulla", "contacts[18].id: ulla stands in contacts twice"),
        ("place: kasernevej", "place: nowhere", "courses[0].place: nothing in places has the id nowhere"),
        ("[ulla, hadeel, hermod]", "[ulla, nobody]", "courses[3].contacts[1]: nothing in contacts has the id nobody"),
        ("contact: jette_loman", "contact: jette", "organisations[0].contact: nothing in contacts has the id jette"),
        ("place: glumsoe", "place: oz", "temporary_housing.sites[2].place: nothing in places has the id oz"),
        ("verified_on: 2019-10-15", "verified_on: 2019-02-30", "page.verified_on: '2019-02-30' is not a day like"),
        ('url: "https://uim.dk"', "url: uim", "links[3].url: 'uim' is not an address like https://"),
        ("room: Lokale 3", "room: Lokale: 3", "YAML: mapping values are not allowed here"),
        ("room: Lokale 3", "\troom: Lokale 3", "YAML: found character '\\t' that cannot start any token"),
        ("room: Lokale 3", "room: Lokale \a", "YAML: special characters are not allowed"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    text, line = after(GOOD, old, new)
    assert problems(tmp_path, text)[0].startswith(f"{line}: {said}")


def test_a_missing_key_is_named_on_the_first_line_of_its_record(tmp_path: Path) -> None:
    text, line = after(GOOD, "    name: Jobspor\n", "")
    assert problems(tmp_path, text) == [f"{line - 1}: courses[1].name: is missing"]


def test_a_missing_section_is_named_on_the_first_line_of_the_facts(tmp_path: Path) -> None:
    text = GOOD.replace("\npermits:", "\nallowances:")
    first = next(number for number, line in enumerate(LINES, 1) if line and not line.startswith("#"))
    assert f"{first}: permits: is missing" in problems(tmp_path, text)


def test_the_same_key_twice_is_named_on_its_second_line(tmp_path: Path) -> None:
    text, line = after(GOOD, "room: Lokale 3\n", "room: Lokale 3\n    room: Lokale 4\n")
    assert problems(tmp_path, text) == [f"{line + 1}: YAML: room stands twice in one place"]


def test_a_bracket_left_open_is_named_with_the_line_where_it_begins(tmp_path: Path) -> None:
    text, line = after(GOOD, "hermod]", "hermod")
    [said] = problems(tmp_path, text)
    assert said.startswith(f"{line + 1}: YAML: ")
    assert said.endswith(f"that begins on line {line})")


def test_a_mistake_in_the_shared_page_is_said_once(tmp_path: Path) -> None:
    text, line = after(GOOD, "  source: naestved-2019-10-15", "  source:")
    assert problems(tmp_path, text) == [f"{line}: page.source: is empty"]


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    text, hours = after(GOOD, "Th 14:00-16:00", "thursdays")
    text, phone = after(text, '"+4529462308"', '"29"')
    assert [each.split(":")[0] for each in problems(tmp_path, text)] == [str(hours), str(phone)]


def test_a_topic_that_nobody_with_a_number_answers_for_is_a_mistake(tmp_path: Path) -> None:
    text, _ = after(GOOD, "topics: [financial_guarantee, integration]", "topics: [integration]")
    line = LINES.index("contacts:") + 1
    assert problems(tmp_path, text) == [f"{line}: contacts: nobody with a number answers for financial_guarantee"]


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text) == ["1: the file: is empty"]


def test_a_file_that_is_a_list_should_have_keys(tmp_path: Path) -> None:
    assert problems(tmp_path, "- places\n") == ["1: the file: should have keys and values"]


def test_a_file_in_another_encoding_is_named_with_the_first_such_line(tmp_path: Path) -> None:
    ascii_line, latin = b"# facts\n", "name: Næstved Kommune\n".encode("latin-1")
    assert problems(tmp_path, ascii_line + latin) == ["2: not UTF-8; save the file as UTF-8"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.yml"
    with pytest.raises(FactsError, match=r"^.*nowhere\.yml: cannot be read: No such file or directory$"):
        facts_file.load(path)


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("\n", "\r\n"),
        "\ufeff" + GOOD,
        GOOD.replace('"+4555886553"', "+4555886553").replace('"4700"', "4700").replace('"112"', "112"),
    ],
    ids=["line ends of Windows", "a byte order mark", "numbers without quotes"],
)
def test_what_an_editor_or_a_hurried_hand_does_changes_no_fact(tmp_path: Path, facts: Municipality, text: str) -> None:
    path = tmp_path / "facts.yml"
    path.write_bytes(text.encode())
    assert facts_file.load(path) == facts


@same_directory
@given(st.sampled_from(WITH_A_NUMBER), st.from_regex(r"[0-9]{1,7}", fullmatch=True))
def test_a_number_too_short_is_named_on_its_own_line(tmp_path: Path, line: int, digits: str) -> None:
    broken = [*LINES[:line], re.sub(r"\+45\d{8}", f"+45{digits}", LINES[line]), *LINES[line + 1 :]]
    assert {each.split(":")[0] for each in problems(tmp_path, "\n".join(broken))} == {str(line + 1)}


@same_directory
@given(st.sampled_from(WITH_A_KEY))
def test_a_key_spelt_wrong_is_named_on_its_own_line(tmp_path: Path, line: int) -> None:
    broken = [*LINES[:line], re.sub(r"([a-z_]+): ", r"\1x: ", LINES[line], count=1), *LINES[line + 1 :]]
    assert any(
        each.startswith(f"{line + 1}: ") and each.endswith("x: is not a key that is known here")
        for each in problems(tmp_path, "\n".join(broken))
    )


def test_staff_are_told_what_was_never_verified_and_what_is_old(facts: Municipality) -> None:
    told = facts_file.warnings(facts, date(2026, 11, 23))
    assert "emergency: never verified: alarm, doctor_on_call, violence, suicide, police, children, victims" in told
    assert "words: never verified: mitid, benefit, digital_post" in told
    assert "contacts: 22 verified more than 90 days ago, the oldest on 2019-10-15" in told
    assert "permits: 1 verified more than 90 days ago, the oldest on 2019-10-15" in told


@given(st.integers(0, 3000))
def test_facts_are_old_after_ninety_days(facts: Municipality, days: int) -> None:
    told = facts_file.warnings(facts, date(2019, 10, 15) + timedelta(days=days))
    assert any("more than 90 days ago" in each for each in told) is (days > 90)
    assert sum("never verified" in each for each in told) == 4


@pytest.mark.parametrize("nested", ["[" * 3000, "{a: " * 3000], ids=["lists", "keys"])
def test_what_is_nested_deep_is_told_in_a_line(tmp_path: Path, nested: str) -> None:
    file = tmp_path / "facts.yml"
    file.write_text(f"name: {nested}\n", encoding="utf-8")
    with pytest.raises(FactsError, match=r"facts.yml:\d+: YAML: "):
        facts_file.load(file)
