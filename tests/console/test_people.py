"""People and roles at the desk: nobody sees or takes there what the chat does not let them."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from actions.roles.audit import KINDS
from console.lists import ON_A_PAGE
from store import audit, links, persons, roles
from store.roles import Right
from tests.console.office import Office, Seat, presses
from tests.console.streets import cells, street

HEAD = ["Nummer", "Rolle", "Handling", "Siden"]


@pytest.fixture
async def town(office: Office) -> Office:
    """An administrator, staff, and coordinators and volunteers of two organisations."""
    await office.person("ada", "admin")
    await office.person("sven", "staff")
    await office.person("bo", "coordinator", "samx")
    await office.person("mette", "volunteer", "samx")
    await office.person("pia", "coordinator", "roede_kors")
    await office.person("ole", "volunteer", "roede_kors")
    return office


async def holders(seat: Seat, **query: str) -> list[int]:
    """The numbers in the table of roles."""
    rows = cells((await seat.get("/people", **query)).text)
    return [int(row[0]) for row in rows[rows.index(HEAD) + 1 :]] if HEAD in rows else []


async def taking(seat: Seat, who: str, town: Office) -> str:
    """The button that asks whether this person's role is to be taken."""
    page = await seat.get("/people")
    row = page.text.split(f'<th scope="row">{town.numbers[who]}</th>', 1)[1]
    found = re.search(r'value="(role:ask:\d+:\d+)"', row)
    assert found
    return found[1]


async def given(town: Office, who: str) -> frozenset[str]:
    async with town.database.transaction() as session:
        return await roles.of(session, town.numbers[who])


@pytest.mark.parametrize(
    ("who", "seen"),
    [
        ("ada", {"ada", "sven", "bo", "mette", "pia", "ole"}),
        ("sven", {"bo", "mette", "pia", "ole"}),
        ("bo", {"mette"}),
        ("pia", {"ole"}),
    ],
)
async def test_everybody_sees_the_roles_that_they_may_take(town: Office, who: str, seen: set[str]) -> None:
    async with town.seat(who) as seat:
        assert set(await holders(seat)) == {town.numbers[each] for each in seen}
        page = await seat.get("/people")
    assert f"Dit nummer her: \u2068{town.numbers[who]}\u2069" in page.text
    assert "1000" not in page.text


async def test_roles_are_filtered_and_what_is_not_one_s_own_cannot_be_asked_for(town: Office) -> None:
    async with town.seat("sven") as sven:
        assert await holders(sven, role="coordinator") == [town.numbers["pia"], town.numbers["bo"]]
        assert await holders(sven, organisation="samx") == [town.numbers["bo"], town.numbers["mette"]]
        assert len(await holders(sven, role="boss", organisation="nowhere")) == 4
    async with town.seat("bo") as bo:
        assert await holders(bo, organisation="roede_kors") == [town.numbers["mette"]]
        assert "Røde Kors" not in (await bo.get("/people")).text


async def test_a_role_is_taken_after_the_question_of_the_chat(town: Office) -> None:
    async with town.seat("bo") as bo:
        question = await bo.press(await taking(bo, "mette", town))
        assert await given(town, "mette") == {"volunteer"}
        yes = next(each for each in presses(question) if each.startswith("role:take:"))
        await bo.press(yes)
        assert await holders(bo) == []
    assert await given(town, "mette") == frozenset()
    async with street(town) as scene:
        assert (await scene.said("mette"))[-1] == "role-taken-notice"


async def test_nobody_takes_a_role_of_another_organisation_by_a_forged_button(town: Office) -> None:
    async with town.seat("pia") as pia:
        asks = await taking(pia, "ole", town)
        assert asks.replace(":ask:", ":take:") != asks
    async with town.seat("bo") as bo:
        for press in (asks, asks.replace(":ask:", ":take:")):
            assert "Det kan kun de, der arbejder her." in (await bo.press(press)).text
    assert await given(town, "ole") == {"volunteer"}
    async with town.database.transaction() as session:
        tries = [row for row in await audit.latest(session, ("deny",), 0, 9) if row.actor == town.numbers["bo"]]
    assert [row.subject for row in tries] == ["role_take", "role_ask"]


async def test_two_take_one_role_and_the_second_sees_that_it_is_gone(town: Office) -> None:
    async with town.seat("bo") as bo, town.seat("sven") as sven:
        take = (await taking(bo, "mette", town)).replace(":ask:", ":take:")
        await bo.press(take)
        late = await sven.press(take)
        assert late.status_code == 200
        assert f"Nummer \u2068{town.numbers['mette']}\u2069" not in late.text
    async with street(town) as scene:
        assert (await scene.said("mette")).count("role-taken-notice") == 1


async def test_the_last_administrator_keeps_the_role(town: Office) -> None:
    async with town.seat("ada") as ada:
        answer = await ada.press((await taking(ada, "ada", town)).replace(":ask:", ":take:"))
    assert "Du er den eneste administrator." in answer.text
    assert await given(town, "ada") == {"admin"}


async def test_an_invitation_is_made_shown_as_a_link_and_taken_back(town: Office) -> None:
    async with town.seat("bo") as bo:
        assert "ask:role_invite" in presses(await bo.get("/people/invitations"))
        assert (await bo.press("ask:role_invite")).status_code == 303
        form = await bo.get("/form")
        assert 'value="volunteer"' in form.text
        assert 'value="coordinator"' not in form.text
        refused = await bo.send("/form", {"c.role": "coordinator"})
        assert refused.status_code == 422 or 'name="c.role"' in refused.text
        await bo.send("/form", {"c.role": "volunteer"})
        made = await bo.send("/form", {"c.role": "volunteer", "c.organisation": "samx"})
        assert re.search(r'href="https://t\.me/vejviser_bot\?start=[\w-]{22}"', made.text)
        assert "<svg" in made.text
        listed = await bo.get("/people/invitations")
        withdraw = next(each for each in presses(listed) if each.startswith("invitation:withdraw:"))
        assert "Tag \u20681\u2069 tilbage" in listed.text
        await bo.press(withdraw)
        assert "Der er ingen åbne invitationer." in (await bo.get("/people/invitations")).text
    async with town.database.transaction() as session:
        assert await links.invitations(session, town.now) == []


async def test_invitations_of_another_organisation_are_neither_seen_nor_taken_back(town: Office) -> None:
    async with town.database.transaction() as session:
        until = town.now + timedelta(days=7)
        await links.invite(
            session, town.numbers["pia"], Right("volunteer", "roede_kors"), now=town.now, expires_at=until
        )
    async with town.seat("pia") as pia:
        withdraw = next(
            each for each in presses(await pia.get("/people/invitations")) if each.startswith("invitation:")
        )
    async with town.seat("bo") as bo:
        assert withdraw not in presses(await bo.get("/people/invitations"))
        assert "Det kan kun de, der arbejder her." in (await bo.press(withdraw)).text
    async with town.database.transaction() as session:
        assert len(await links.invitations(session, town.now)) == 1


async def test_organisations_say_how_many_help_in_them_to_whom_the_chat_shows_it(town: Office) -> None:
    async with town.seat("sven") as sven:
        assert ["Sam-X", "1", "1"] in cells((await sven.get("/people")).text)
    async with town.seat("bo") as bo:
        assert [row for row in cells((await bo.get("/people")).text) if row[0] == "Sam-X"] == [["Sam-X", "–", "1"]]


async def test_a_long_list_of_roles_turns(town: Office) -> None:
    async with town.database.transaction() as session:
        for at in range(ON_A_PAGE):
            person = await persons.meet(session, 5000 + at, "da", town.now)
            await roles.give(session, person.id, "volunteer", "samx", town.now)
    async with town.seat("bo") as bo:
        page = await bo.get("/people")
        assert len(page.content) < 100_000
        assert len(await holders(bo)) == ON_A_PAGE
        assert len(await holders(bo, page="1")) == 1
        assert await holders(bo, page="77") == await holders(bo, page="1")


async def test_the_log_is_for_administrators_and_shows_denials_and_roles_by_number(town: Office) -> None:
    async with town.seat("bo") as bo:
        assert "/people/audit" not in (await bo.get("/people")).text
        assert (await bo.get("/people/audit")).status_code == 403
        await bo.press((await taking(bo, "mette", town)).replace(":ask:", ":take:"))
    async with town.seat("ada") as ada:
        assert "/people/audit" in (await ada.get("/people")).text
        rows = cells((await ada.get("/people/audit")).text)[1:]
        number, mette = town.numbers["bo"], town.numbers["mette"]
        assert [row[1:] for row in rows] == [
            [f"nummer {number}", f"tog rollen fra nummer {mette}: frivillig, Sam-X"],
            [f"nummer {number}", "fik nej til audit_list"],
        ]
        for kind, count in (("deny", 1), ("taken", 1), ("given", 0), ("group", 0), ("x", 2)):
            page = await ada.get("/people/audit", kind=kind)
            assert f"Fundet: \u2068{count}\u2069" in page.text, kind


async def test_each_kind_of_the_log_has_a_name(town: Office) -> None:
    for language in ("da", "en"):
        async with town.seat("ada", language=language) as ada:
            page = await ada.get("/people/audit")
        assert [f'value="{kind}"' in page.text for kind in KINDS] == [True] * len(KINDS)
