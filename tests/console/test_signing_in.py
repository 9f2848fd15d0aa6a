"""Signing in: links that work once in one browser, the second step, and everything that somebody might try instead."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import select

from config.facts import Municipality
from console import signing_in
from console.desk import PATH
from console.guarding import COOKIE
from console.limiting import MOST_ADDRESSES, TIMES, WITHIN, Limiter
from store import desk_keys, desk_links, desk_sessions, quotas
from store.audit import Audit
from store.database import Database
from store.desk_keys import CodeApp
from store.desk_sessions import DeskSession
from store.outbox import OutboxRow
from tests.conftest import NOW
from tests.console import office as offices
from tests.console.office import ROOT, Office
from tests.console.signing import OPENED, Door

OVER = "Linket virker ikke. Måske er det for gammelt. Bed om et nyt."
HALF_A_MINUTE = timedelta(seconds=30)


@pytest.fixture
async def door(office: Office) -> AsyncIterator[Door]:
    """Mette of the staff, not signed in."""
    await office.person("Mette", "staff")
    async with office.seat() as seat:
        yield Door(office, seat)


async def notices(office: Office, name: str) -> list[str]:
    """What this person is told without having asked, by the ids of the first lines."""
    async with office.database.transaction() as session:
        rows = await session.scalars(
            select(OutboxRow).where(OutboxRow.person_id == office.numbers[name], OutboxRow.lane == "notice")
        )
        return [row.message["lines"][0]["id"] for row in rows]


async def test_whoever_comes_without_a_link_reads_how_to_get_one(door: Door) -> None:
    page = await door.seat.get("/enter")
    assert page.status_code == 200
    assert "/desk" in page.text
    assert "https://t.me/vejviser_bot" in page.text


async def test_somebody_signs_in_with_a_link_and_an_app_and_is_told_so(door: Door) -> None:
    assert (await door.enter("Mette")).headers["location"] == f"{PATH}/second"
    assert (await door.set_up()).headers["location"] == f"{PATH}/"
    assert (await door.seat.get("/")).status_code == 200
    assert await notices(door.office, "Mette") == ["session-new"]
    async with door.office.database.transaction() as session:
        [found] = await desk_sessions.of(session, door.office.numbers["Mette"], door.office.now)
        assert (found.browser, found.confirmed) == ("Firefox, Linux", True)
        assert await session.scalar(select(Audit.after).where(Audit.event == "sign-in")) == "Firefox, Linux"


async def test_the_next_time_the_app_is_asked_for_and_nothing_can_be_set_up_without_it(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    door.office.now += HALF_A_MINUTE
    await door.enter("Mette")
    page = await door.seat.get("/second")
    assert "Et trin mere" in page.text
    assert "second/app" not in page.text
    await door.send("/second/app")
    assert "<code>" not in (await door.seat.get("/second")).text
    assert (await door.send("/second/options")).json()["kind"] == "get"
    assert (await door.send("/second/code", code=door.code())).headers["location"] == f"{PATH}/"


@pytest.mark.parametrize("way", ["forged", "expired", "replaced"])
async def test_a_link_that_is_none_or_none_any_more_is_answered_the_same(door: Door, way: str) -> None:
    path = await door.link("Mette")
    if way == "forged":
        path = f"{path[:-1]}{'a' if path[-1] != 'a' else 'b'}"
    elif way == "expired":
        await door.open(path)
        door.office.now += desk_links.LASTS
    else:
        await door.link("Mette")
    for answer in (await door.open(path), await door.press(path)):
        assert answer.status_code == 410
        assert OVER in answer.text
    assert (await door.seat.get("/")).headers["location"] == f"{PATH}/enter"


async def test_a_link_works_once(door: Door) -> None:
    path = await door.link("Mette")
    await door.open(path)
    assert (await door.press(path)).status_code == 303
    for answer in (await door.open(path), await door.press(path)):
        assert answer.status_code == 410
        assert "allerede brugt" in answer.text


async def test_only_the_browser_that_opens_a_link_first_can_use_it(door: Door) -> None:
    path = await door.link("Mette")
    await door.open(path)
    async with door.office.seat() as other:
        elsewhere = Door(door.office, other)
        for answer in (await elsewhere.press(path), await elsewhere.open(path), await elsewhere.press(path)):
            assert answer.status_code == 403
            assert "en anden browser" in answer.text
    assert (await door.open(path)).status_code == 200
    assert (await door.press(path)).status_code == 303


@pytest.mark.parametrize(
    "headers", [{}, {"sec-fetch-mode": "no-cors"}, {"sec-fetch-mode": "navigate", "sec-purpose": "prefetch;prerender"}]
)
async def test_a_preview_that_looks_at_a_link_neither_uses_nor_takes_it(door: Door, headers: dict[str, str]) -> None:
    path = await door.link("Mette")
    async with door.office.seat() as preview:
        seen = await preview.client.get(f"{PATH}{path}", headers=headers)
        assert (seen.status_code, list(preview.client.cookies)) == (200, [])
        assert (await preview.send(path, {"csrf": ""})).status_code == 403
    await door.open(path)
    assert (await door.press(path)).status_code == 303


@pytest.mark.parametrize("headers", [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}])
async def test_a_form_from_elsewhere_signs_nobody_in(door: Door, headers: dict[str, str]) -> None:
    path = await door.link("Mette")
    await door.open(path)
    assert (await door.seat.send(path, {"csrf": ""}, headers)).status_code == 403
    await door.press(path)
    csrf = await door.csrf()
    for step in ("/second/app", "/second/code", "/second/options", "/second/passkey", "/leave"):
        assert (await door.seat.send(step, {"csrf": csrf}, headers)).status_code == 403


@pytest.mark.parametrize("step", ["/second/app", "/second/code", "/second/options", "/second/passkey", "/leave"])
async def test_a_step_without_the_token_of_its_session_is_not_done(door: Door, step: str) -> None:
    await door.enter("Mette")
    for csrf in ("", "x"):
        assert (await door.seat.send(step, {"csrf": csrf})).status_code == 403
    assert (await door.seat.get("/second")).status_code == 200


async def use(office: Office, path: str, held: dict[str, str]) -> int:
    """Presses the button behind a link; how that was answered."""
    said = {"origin": ROOT, "sec-fetch-site": "same-origin"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(office.app), base_url=ROOT, cookies=held) as client:
        return (await client.post(f"{PATH}{path}", headers=said, data={})).status_code


async def test_of_two_who_use_a_link_at_once_one_is_let_in(database: Database, facts: Municipality) -> None:
    async with offices.office(database, facts) as office, office.seat() as seat:
        await office.person("Mette", "staff")
        door = Door(office, seat)
        for _ in range(5):
            path = await door.link("Mette")
            await door.open(path)
            held = {signing_in.COOKIE: door.seat.client.cookies[signing_in.COOKIE]}
            uses = [use(office, path, held) for _ in range(3)]
            assert sorted(await asyncio.gather(*uses)) == [303, 410, 410]


async def test_of_two_who_send_one_code_at_once_one_is_let_in(database: Database, facts: Municipality) -> None:
    async with offices.office(database, facts) as office, office.seat() as one, office.seat() as two:
        await office.person("Mette", "staff")
        first, second = Door(office, one), Door(office, two)
        await first.enter("Mette")
        await first.set_up()
        office.now += HALF_A_MINUTE
        second.secret = first.secret
        for door in (first, second):
            await door.enter("Mette")
        codes = [door.send("/second/code", code=first.code()) for door in (first, second)]
        assert sorted([answer.status_code for answer in await asyncio.gather(*codes)]) == [303, 422]


async def test_signing_in_gives_the_browser_another_token_and_keeps_only_hashes(door: Door) -> None:
    await door.enter("Mette")
    before = door.seat.client.cookies[COOKIE]
    answer = await door.set_up()
    after = door.seat.client.cookies[COOKIE]
    assert before != after
    said = answer.headers["set-cookie"]
    assert all(each in said for each in ("Secure", "HttpOnly", "SameSite=strict", "Path=/"))
    assert "Domain" not in said
    async with door.office.database.transaction() as session:
        assert await desk_sessions.find(session, before, door.office.now) is None
        kept = str((await session.execute(select(DeskSession.__table__))).all())
    assert after not in kept


async def test_a_browser_that_signs_in_again_is_signed_in_once(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    door.office.now += HALF_A_MINUTE
    await door.enter("Mette")
    await door.send("/second/code", code=door.code())
    async with door.office.database.transaction() as session:
        assert len(await desk_sessions.of(session, door.office.numbers["Mette"], door.office.now)) == 1


async def test_whoever_has_only_the_link_sees_nothing_and_has_ten_minutes(door: Door) -> None:
    await door.enter("Mette")
    for path in ("/", "/keys", "/health", "/form"):
        assert (await door.seat.get(path)).headers["location"] == f"{PATH}/second"
    door.office.now += desk_sessions.UNCONFIRMED_LASTS
    assert (await door.seat.get("/second")).headers["location"] == f"{PATH}/enter"


async def test_each_code_works_once_and_no_earlier_one_after_it(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    used = door.code()
    await door.enter("Mette")
    assert (await door.send("/second/code", code=used)).status_code == 422
    assert (await door.send("/second/code", code=door.code(-1))).status_code == 422
    assert (await door.send("/second/code", code=f"{door.code(1)[:3]} {door.code(1)[3:]}")).status_code == 303


@pytest.mark.parametrize("steps", [-2, 2])
async def test_a_code_of_another_minute_does_not_fit(door: Door, steps: int) -> None:
    await door.enter("Mette")
    await door.set_up()
    door.office.now += 10 * HALF_A_MINUTE
    await door.enter("Mette")
    assert (await door.send("/second/code", code=door.code(steps))).status_code == 422
    assert (await door.send("/second/code", code=door.code(-1))).status_code == 303


@pytest.mark.parametrize("code", ["", "000000000000", "٠٠٠٠٠٠", "ø", "1" * 5000, "null", "0101901234"])
async def test_what_is_no_code_at_all_does_not_fit(door: Door, code: str) -> None:
    await door.enter("Mette")
    await door.set_up()
    await door.enter("Mette")
    assert (await door.send("/second/code", code=code)).status_code == 422


async def test_after_five_wrong_codes_no_code_is_looked_at_for_a_while_in_whatever_browser(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    door.office.now += HALF_A_MINUTE
    await door.enter("Mette")
    for _ in range(5):
        answer = await door.send("/second/code", code="x")
    assert "For mange forkerte koder" in answer.text
    async with door.office.seat() as other:
        elsewhere = Door(door.office, other, door.secret)
        await elsewhere.enter("Mette")
        assert (await elsewhere.send("/second/code", code=door.code())).status_code == 422
    assert await notices(door.office, "Mette") == ["session-new", "signing-codes-wrong"]
    door.office.now += timedelta(minutes=15)
    await door.enter("Mette")
    assert (await door.send("/second/code", code=door.code())).status_code == 303


async def test_wrong_codes_sent_at_once_are_all_counted(database: Database, facts: Municipality) -> None:
    async with offices.office(database, facts) as office, office.seat() as seat:
        await office.person("Mette", "staff")
        door = Door(office, seat)
        await door.enter("Mette")
        await door.set_up()
        await door.enter("Mette")
        csrf = await door.csrf()
        guesses = [seat.send("/second/code", {"csrf": csrf, "code": f"{at}"}) for at in range(12)]
        assert {answer.status_code for answer in await asyncio.gather(*guesses)} == {422}
        async with database.transaction() as session:
            use = await session.get(quotas.QuotaUse, (office.numbers["Mette"], "desk_code"))
            assert use is not None
            assert use.times == 5


async def test_what_is_no_passkey_is_refused_and_its_challenge_is_over(door: Door) -> None:
    await door.enter("Mette")
    options = (await door.send("/second/options")).json()
    assert options["kind"] == "create"
    assert options["publicKey"]["rp"]["id"] == "desk.example"
    assert options["publicKey"]["authenticatorSelection"]["userVerification"] == "required"
    assert (await door.send("/second/passkey", credential="")).status_code == 422
    for credential in ("", "zz", "hlhn", "5b", "hlgjcccccckc", "ff" * 50, "{}", "fl" * 3000):
        door.office.now += HALF_A_MINUTE
        await door.send("/second/options")
        assert (await door.send("/second/passkey", credential=credential)).status_code == 422
    async with door.office.database.transaction() as session:
        assert (await session.scalars(select(DeskSession.challenge))).all() == [None]
        assert not await desk_keys.have(session, door.office.numbers["Mette"])


async def test_a_challenge_is_one_session_s_once_and_for_five_minutes(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.database.transaction() as session:
        made = [
            (await desk_sessions.begin(session, office.numbers["Mette"], "da", "", office.now, confirmed=False))[1].id
            for _ in range(2)
        ]
        for each in made:
            await desk_sessions.challenge(session, each, bytes([each]), office.now)
        assert await desk_sessions.take_challenge(session, made[0], office.now) == bytes([made[0]])
        assert await desk_sessions.take_challenge(session, made[0], office.now) is None
        late = office.now + desk_sessions.CHALLENGE_LASTS + timedelta(seconds=1)
        assert await desk_sessions.take_challenge(session, made[1], late) is None


async def test_who_loses_the_role_is_signed_out_with_the_next_request(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    await door.office.person("Eva", "admin")
    async with door.office.seat("Eva") as eva:
        asks = re.findall(r"role:ask:\d+:\d+", (await eva.press("role:list:0")).text)
        answers = [await eva.press(each.replace("ask", "take")) for each in asks if each.startswith("role:ask:1:")]
        assert [answer.status_code for answer in answers] == [200]
    assert (await door.seat.get("/")).headers["location"] == f"{PATH}/enter"
    async with door.office.database.transaction() as session:
        assert not await desk_keys.have(session, door.office.numbers["Mette"])


async def test_who_is_no_administrator_of_the_settings_any_more_gets_no_further_than_the_door(office: Office) -> None:
    office.admin_ids = frozenset({1000})
    await office.person("Eva")
    async with office.seat() as seat:
        door = Door(office, seat)
        await door.enter("Eva")
        office.admin_ids = frozenset()
    async with office.seat() as after:
        after.client.cookies = door.seat.client.cookies
        assert (await after.get("/second")).headers["location"] == f"{PATH}/enter"


async def test_signing_out_ends_the_session_and_its_cookie(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    token = door.seat.client.cookies[COOKIE]
    answer = await door.seat.send("/leave")
    assert answer.headers["location"] == f"{PATH}/enter"
    assert COOKIE not in door.seat.client.cookies
    async with door.office.database.transaction() as session:
        assert await desk_sessions.find(session, token, door.office.now) is None


async def test_an_address_that_knocks_too_often_is_asked_to_wait(door: Door) -> None:
    for _ in range(TIMES):
        assert (await door.seat.get("/enter")).status_code == 200
    answer = await door.seat.get("/enter")
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "60")
    assert answer.headers["content-security-policy"]
    door.office.now += WITHIN
    assert (await door.seat.get("/enter")).status_code == 200


def test_as_many_addresses_as_there_are_take_no_more_room_than_that() -> None:
    limiter, now = Limiter(times=1), NOW
    for at in range(3 * MOST_ADDRESSES):
        assert not limiter.is_over(f"{at}", now)
    assert len(limiter._seen) == MOST_ADDRESSES
    assert limiter.is_over(f"{3 * MOST_ADDRESSES - 1}", now)


async def test_the_secret_of_an_app_cannot_be_read_from_the_database_alone(door: Door) -> None:
    await door.enter("Mette")
    await door.send("/second/app")
    await door.set_up()
    async with door.office.database.transaction() as session:
        assert (await session.scalars(select(DeskSession.secret))).all() == [None]
        [sealed] = (await session.scalars(select(CodeApp.secret))).all()
    assert door.secret.encode() not in sealed
    assert sealed.startswith(b"gAAAA")


async def test_the_last_thing_to_sign_in_with_stays(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    number = door.office.numbers["Mette"]
    answer = await door.seat.send("/keys/remove", {"key": "app"})
    assert answer.status_code == 422
    assert "Det kan ikke fjernes" in answer.text
    async with door.office.database.transaction() as session:
        await desk_keys.add_passkey(session, number, b"one", b"x", 0, "Firefox", door.office.now)
        await desk_keys.add_passkey(session, number, b"two", b"x", 0, "Edge", door.office.now)
        first, second = await desk_keys.passkeys(session, number)
    assert "Firefox" in (await door.seat.get("/keys")).text
    for key, status in (("app", 303), ("999", 422), (f"{first.id}", 303), (f"{second.id}", 422)):
        assert (await door.seat.send("/keys/remove", {"key": key})).status_code == status
    assert (await notices(door.office, "Mette"))[1:] == ["signing-keys-changed", "signing-keys-changed"]


async def test_nobody_removes_what_another_signs_in_with(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    eva = await door.office.person("Eva", "staff")
    async with door.office.database.transaction() as session:
        await desk_keys.add_passkey(session, eva, b"one", b"x", 0, "Firefox", door.office.now)
        await desk_keys.add_passkey(session, door.office.numbers["Mette"], b"two", b"x", 0, "Edge", door.office.now)
        [theirs] = await desk_keys.passkeys(session, eva)
    assert (await door.seat.send("/keys/remove", {"key": f"{theirs.id}"})).status_code == 422


async def test_an_app_is_exchanged_for_another_by_whoever_is_signed_in(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    await door.seat.send("/keys/app")
    found = re.search(r"<code>([A-Z2-7 ]+)</code>", (await door.seat.get("/keys")).text)
    assert found
    old, door.secret = door.secret, found[1].replace(" ", "")
    assert (await door.seat.send("/keys/code", {"code": "x"})).status_code == 422
    assert (await door.seat.send("/keys/code", {"code": door.code()})).headers["location"] == f"{PATH}/keys"
    door.office.now += HALF_A_MINUTE
    await door.enter("Mette")
    stale = Door(door.office, door.seat, old).code()
    assert (await door.send("/second/code", code=stale)).status_code == 422
    assert (await door.send("/second/code", code=door.code())).status_code == 303


async def test_the_link_of_the_chat_opens_the_door(door: Door) -> None:
    await door.enter("Mette")
    await door.set_up()
    answer = await door.seat.press("desk:open")
    [path] = re.findall(rf'href="{ROOT}{PATH}(/enter/[\w-]+)"', answer.text)
    async with door.office.seat() as other:
        assert (await Door(door.office, other).open(path)).status_code == 200


@pytest.mark.parametrize("language", ["da", "en", "de"])
async def test_the_door_speaks_danish_or_english_as_the_browser_asks(door: Door, language: str) -> None:
    page = await door.seat.client.get(f"{PATH}/enter", headers={**OPENED, "accept-language": f"{language}-XX,fr"})
    assert ("Sign in" in page.text) == (language == "en")
    assert f'<html lang="{"en" if language == "en" else "da"}">' in page.text
