"""The facts of Næstved: all that the municipality's page says, and everybody who can be called."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.facts import Contact, ContactTopic, CourseId, Municipality

# All numbers on the page, in its order; some stand there twice.
PAGE_PHONES = """
25451017 40175489 29425783 29462308 25450019 55886553 55886577 40174652 55886669 55886592 55886760 55886706
55886539 40136859 55881326 55886668 55883082 24630098 55886774 25450523 55886600
"""
PAGE_NAMES = """
Camilla, Hadeel, Ulla, Petra, Hermod, Rebecca Helqvist, Saida Kadrovic, Jette Loman, Keethaponqalam Gnanapraqasam,
Anne-Marie Rasmussen, Maria Skouborg, Mona Mohammed Zarzoura, Henrik Bigum, Sharmila Santhirasegaram, Louise Milling,
Sofie Goldschmidt Hemmingsen, Sami Corneliussen, Jeanett Olsen, Hanne Madsen, Susanne Fjellerad,
Janni Nolting Magnussen, Jobcenter
""".replace("\n", " ")


def contact(number: int, topics: tuple[ContactTopic, ...], phones: tuple[str, ...]) -> Contact:
    return Contact(
        source="x", verified_on=None, id=f"c{number}", name="x", role="caseworker", topics=topics, phones=phones
    )


def test_every_number_on_the_page_can_be_called_and_no_other(facts: Municipality) -> None:
    phones = {phone for each in facts.contacts for phone in each.phones}
    assert phones == {f"+45{number}" for number in PAGE_PHONES.split()}


def test_everybody_on_the_page_is_known_by_name(facts: Municipality) -> None:
    assert {each.name for each in facts.contacts} == {name.strip() for name in PAGE_NAMES.split(",")}


@pytest.mark.parametrize(
    ("name", "phones"),
    [
        ("Camilla", ["+4525451017"]),
        ("Hermod", ["+4525450019"]),
        ("Rebecca Helqvist", ["+4555886553"]),
        ("Jette Loman", ["+4540174652"]),
        ("Sharmila Santhirasegaram", ["+4540136859"]),
        ("Susanne Fjellerad", ["+4555883082", "+4524630098"]),
        ("Janni Nolting Magnussen", ["+4555886774", "+4525450523"]),
        ("Hanne Madsen", []),
    ],
)
def test_a_number_belongs_to_the_one_it_stands_under(facts: Municipality, name: str, phones: list[str]) -> None:
    [found] = [each for each in facts.contacts if each.name == name]
    assert list(found.phones) == phones


@pytest.mark.parametrize("topic", get_args(ContactTopic))
def test_somebody_with_a_number_answers_for_every_topic(facts: Municipality, topic: str) -> None:
    assert facts.contacts_for(topic)[0].phones


def test_all_courses_of_the_contract_are_there(facts: Municipality) -> None:
    assert [facts.course(id).id for id in get_args(CourseId)] == list(get_args(CourseId))


@pytest.mark.parametrize(
    ("id", "hours", "weeks"),
    [
        ("jobcafe", "Th 12:30-16:30; PH off", None),
        ("jobspor", "Mo-Fr 08:30-12:30; PH off", 6),
        ("intensive", "Mo-Fr 08:30-12:30; PH off", 4),
        ("din_vej_til_job", "Th 14:00-16:00; PH off", 12),
    ],
)
def test_the_courses_are_on_the_third_floor_at_the_hours_of_the_page(
    facts: Municipality, id: str, hours: str, weeks: int | None
) -> None:
    course = facts.course(id)
    assert course.hours
    assert course.hours.startswith(hours)
    assert (course.weeks, course.place, course.floor) == (weeks, "kasernevej", 3)


def test_din_vej_til_job_is_class_and_then_practice(facts: Municipality) -> None:
    course = facts.course("din_vej_til_job")
    assert (course.class_weeks, course.practice_weeks) == (8, 4)


def test_danish_is_taught_on_two_days_at_laerdansk(facts: Municipality) -> None:
    course = facts.course("danish")
    assert (course.provider, course.days_per_week, course.hours) == ("Lærdansk", 2, None)


def test_the_figures_are_those_of_the_page(facts: Municipality) -> None:
    assert [(year.year, year.quota, year.arrived) for year in facts.figures.years] == [
        (2014, None, 77),
        (2015, 225, None),
        (2016, 302, 144),
        (2017, 35, None),
        (2018, 23, None),
        (2019, 0, None),
    ]


def test_temporary_homes_are_those_of_the_page(facts: Municipality) -> None:
    housing = facts.temporary_housing
    assert housing.homes == 170
    assert {site.name: site.homes for site in housing.sites} == {
        "Skyttemarksvej": 77,
        "Troensevej": 50,
        "Glumsø": 14,
        "Vesterhave": 20,
        "Skallegården": 10,
    }


def test_emergency_numbers_wait_for_staff_to_verify_them(facts: Municipality) -> None:
    assert {each.id: each.phone for each in facts.emergency} == {
        "alarm": "112",
        "doctor_on_call": "1818",
        "violence": "1888",
        "suicide": "+4570201201",
        "police": "114",
        "children": "116111",
        "victims": "116006",
    }
    for each in facts.emergency:
        assert each.verified_on is None
        assert "not on the municipality's page" in each.source
        assert "verify" in each.note


def test_what_is_on_the_page_has_its_date_and_nothing_else_has(facts: Municipality) -> None:
    single = (facts.temporary_housing, facts.first_weeks, facts.figures, facts.permits, facts.family)
    listed = (*facts.places, *facts.courses, *facts.contacts, *facts.organisations, *facts.links)
    for fact in (*single, *listed):
        assert (fact.source, fact.verified_on) == ("naestved-2019-10-15", date(2019, 10, 15))
    assert all(word.verified_on is None for word in facts.words)


@given(
    st.lists(st.tuples(st.sets(st.sampled_from(get_args(ContactTopic))), st.booleans()), max_size=8),
    st.sampled_from(get_args(ContactTopic)),
)
def test_those_with_a_number_come_first_and_nobody_is_lost(
    facts: Municipality, people: list[tuple[set[ContactTopic], bool]], topic: ContactTopic
) -> None:
    contacts = tuple(
        contact(number, tuple(topics), ("+4555886600",) if reachable else ())
        for number, (topics, reachable) in enumerate(people)
    )
    found = facts.model_copy(update={"contacts": contacts}).contacts_for(topic)
    answering = [each for each in contacts if topic in each.topics]
    assert list(found) == [each for each in answering if each.phones] + [each for each in answering if not each.phones]
