"""Passkeys in a real browser, whose keys are made by Chromium itself (a virtual authenticator)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from playwright.async_api import BrowserContext, CDPSession, Page, expect

from store import desk_keys, desk_links
from tests.console.browsing import NARROW, Browsers, overflows, trouble
from tests.console.office import Office

KEY = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}


class Keys:
    """The authenticator of a page: it says yes to everything, as somebody who holds a finger on it."""

    def __init__(self, session: CDPSession, number: str) -> None:
        self.session, self.number = session, number

    async def credentials(self) -> list[dict[str, Any]]:
        found = await self.session.send("WebAuthn.getCredentials", {"authenticatorId": self.number})
        return list(found["credentials"])

    async def put(self, credential: dict[str, Any]) -> None:
        await self.session.send("WebAuthn.addCredential", {"authenticatorId": self.number, "credential": credential})

    async def clear(self) -> None:
        await self.session.send("WebAuthn.clearCredentials", {"authenticatorId": self.number})

    async def recognizes(self, somebody: bool) -> None:
        """Whether it knows the finger."""
        await self.session.send(
            "WebAuthn.setUserVerified", {"authenticatorId": self.number, "isUserVerified": somebody}
        )


async def keys_of(browser: BrowserContext, page: Page) -> Keys:
    session = await browser.new_cdp_session(page)
    await session.send("WebAuthn.enable")
    options = {**KEY, "isUserVerified": True, "automaticPresenceSimulation": True}
    made = await session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return Keys(session, made["authenticatorId"])


async def open_link(office: Office, browsers: Browsers, page: Page, name: str) -> None:
    """As if this person had pressed the button in the chat, which is another site; up to the second step."""
    # A while after the last time: so many tries in one minute are too many from one address.
    office.now += timedelta(minutes=2)
    async with office.database.transaction() as session:
        token = await desk_links.make(session, office.numbers[name], office.now)
    url = browsers.url(f"/enter/{token}")
    await page.route("https://chat.example/", lambda route: route.fulfill(body="", content_type="text/html"))
    await page.goto("https://chat.example/")
    await page.evaluate("url => { location.href = url }", url)
    await page.wait_for_url(url)
    await page.get_by_role("button", name="Log ind her").click()
    await page.wait_for_url(browsers.url("/second"))


@asynccontextmanager
async def signed_in(office: Office, browsers: Browsers, name: str) -> AsyncIterator[tuple[Page, Keys]]:
    """With a passkey that was set up just now."""
    async with browsers.opened(locale="da-DK", viewport=NARROW) as browser:
        page = await browser.new_page()
        keys = await keys_of(browser, page)
        await open_link(office, browsers, page, name)
        await page.get_by_role("button", name="Opret en adgangsnøgle").click()
        await page.wait_for_url(browsers.url("/"))
        yield page, keys


async def count(office: Office, name: str) -> int:
    async with office.database.transaction() as session:
        [key] = await desk_keys.passkeys(session, office.numbers[name])
        return key.count


async def test_a_passkey_is_set_up_at_the_first_visit_and_signs_in_at_the_next(
    office: Office, browsers: Browsers
) -> None:
    await office.person("Mette", "staff")
    async with signed_in(office, browsers, "Mette") as (page, keys):
        await expect(page.get_by_role("heading", level=1)).to_contain_text("I dag")
        before = await count(office, "Mette")
        await page.get_by_role("button", name="Log ud").click()
        await page.wait_for_url(browsers.url("/enter"))
        await page.goto(browsers.url("/"))
        assert page.url == browsers.url("/enter")
        await open_link(office, browsers, page, "Mette")
        assert await page.get_by_role("button", name="Opret en adgangsnøgle").count() == 0
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await page.wait_for_url(browsers.url("/"))
        assert len(await keys.credentials()) == 1
        assert await count(office, "Mette") > before


async def test_a_key_that_does_not_know_the_finger_lets_nobody_in(office: Office, browsers: Browsers) -> None:
    await office.person("Mette", "staff")
    async with signed_in(office, browsers, "Mette") as (page, keys):
        await open_link(office, browsers, page, "Mette")
        await keys.recognizes(False)
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await expect(page.get_by_role("status")).to_have_text("Det virkede ikke. Prøv igen.")
        await keys.recognizes(True)
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await page.wait_for_url(browsers.url("/"))


async def test_the_passkey_of_somebody_else_lets_nobody_in(office: Office, browsers: Browsers) -> None:
    """Not even where the browser is made to offer it: its page is told that this key were asked for."""
    await office.person("Mette", "staff")
    await office.person("Eva", "admin")
    async with signed_in(office, browsers, "Eva") as (_, evas):
        [theirs] = await evas.credentials()
    async with signed_in(office, browsers, "Mette") as (page, keys):
        [own] = await keys.credentials()
        await keys.clear()
        await keys.put(theirs)
        await open_link(office, browsers, page, "Mette")

        async def forge(route: Any) -> None:
            answer = await route.fetch()
            said = await answer.json()
            said["publicKey"]["allowCredentials"] = [{"type": "public-key", "id": theirs["credentialId"]}]
            said["publicKey"]["allowCredentials"][0]["id"] = _url(theirs["credentialId"])
            await route.fulfill(response=answer, json=said)

        await page.route("**/second/options", forge)
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await expect(page.get_by_role("alert")).to_have_text("Den adgangsnøgle passer ikke. Prøv igen.")
        await page.goto(browsers.url("/"))
        assert page.url == browsers.url("/second")
        await page.unroute("**/second/options")
        await keys.put(own)
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await page.wait_for_url(browsers.url("/"))


async def test_a_copied_key_that_counts_anew_is_noticed(office: Office, browsers: Browsers) -> None:
    await office.person("Mette", "staff")
    async with signed_in(office, browsers, "Mette") as (page, keys):
        [key] = await keys.credentials()
        async with office.database.transaction() as session:
            [kept] = await desk_keys.passkeys(session, office.numbers["Mette"])
            assert await desk_keys.used_passkey(session, kept, key["signCount"] + 50, office.now)
        await open_link(office, browsers, page, "Mette")
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await expect(page.get_by_role("alert")).to_have_text("Den adgangsnøgle passer ikke. Prøv igen.")


async def test_what_a_passkey_has_signed_is_worth_nothing_a_second_time(office: Office, browsers: Browsers) -> None:
    await office.person("Mette", "staff")
    async with signed_in(office, browsers, "Mette") as (page, _):
        await open_link(office, browsers, page, "Mette")
        sent: list[str] = []
        page.on("request", lambda asked: sent.append(asked.post_data or "") if "passkey" in asked.url else None)
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await page.wait_for_url(browsers.url("/"))
        [form] = [each for each in sent if "credential=" in each]
        credential = form.partition("credential=")[2]
        await open_link(office, browsers, page, "Mette")
        await page.evaluate(
            """async credential => {
                const form = document.querySelector("[data-passkey]");
                await fetch(form.dataset.options, {
                    method: "POST", body: new URLSearchParams({ csrf: form.elements.csrf.value }),
                });
                form.elements.credential.value = credential;
                form.submit();
            }""",
            credential,
        )
        await expect(page.get_by_role("alert")).to_have_text("Den adgangsnøgle passer ikke. Prøv igen.")


async def test_a_second_passkey_is_added_and_the_first_removed(office: Office, browsers: Browsers) -> None:
    await office.person("Mette", "staff")
    async with signed_in(office, browsers, "Mette") as (page, keys):
        await keys.clear()
        await page.goto(browsers.url("/keys"))
        assert await page.get_by_role("button", name="Fjern").count() == 1
        await page.get_by_role("button", name="Fjern").click()
        await expect(page.get_by_role("alert")).to_contain_text("Det kan ikke fjernes")
        await page.get_by_role("button", name="Opret en adgangsnøgle").click()
        await expect(page.get_by_role("button", name="Fjern")).to_have_count(2)
        await page.get_by_role("button", name="Fjern").first.click()
        await expect(page.get_by_role("button", name="Fjern")).to_have_count(1)
        office.now += timedelta(seconds=1)
        await open_link(office, browsers, page, "Mette")
        await page.get_by_role("button", name="Brug adgangsnøglen").click()
        await page.wait_for_url(browsers.url("/"))


async def test_without_scripts_the_app_is_left(office: Office, browsers: Browsers) -> None:
    await office.person("Mette", "staff")
    async with office.database.transaction() as session:
        token = await desk_links.make(session, office.numbers["Mette"], office.now)
    async with browsers.opened(locale="da-DK", java_script_enabled=False) as browser:
        page = await browser.new_page()
        await page.goto(browsers.url(f"/enter/{token}"))
        await page.get_by_role("button", name="Log ind her").click()
        await expect(page.get_by_text("Denne browser kan ikke bruge adgangsnøgler her.")).to_be_visible()
        await expect(page.get_by_role("button", name="Opret en adgangsnøgle")).to_be_hidden()
        await page.get_by_role("button", name="Opret en app").click()
        await expect(page.get_by_label("Appens kode")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_door_can_be_read_by_everybody(office: Office, browsers: Browsers, scheme: str) -> None:
    await office.person("Mette", "staff")
    async with browsers.opened(locale="da-DK", viewport=NARROW, color_scheme=scheme) as browser:
        page = await browser.new_page()
        refused: list[str] = []
        page.on("console", lambda said: refused.append(said.text) if said.type == "error" else None)

        async def look() -> None:
            assert await trouble(page) == []
            assert not await overflows(page)

        await page.goto(browsers.url("/enter"))
        await look()
        await open_link(office, browsers, page, "Mette")
        await look()
        await page.get_by_role("button", name="Opret en app").click()
        await look()
        await keys_of(browser, page)
        await page.get_by_role("button", name="Opret en adgangsnøgle").click()
        await page.wait_for_url(browsers.url("/"))
        await page.goto(browsers.url("/keys"))
        await page.get_by_role("button", name="Opret en app").click()
        await look()
        await open_link(office, browsers, page, "Mette")
        await look()
        assert refused == []


def _url(base64: str) -> str:
    return base64.replace("+", "-").replace("/", "_").rstrip("=")
