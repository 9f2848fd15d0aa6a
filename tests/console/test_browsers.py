"""Every page in a real browser: it can be read by a screen reader, on a phone, and nothing on it is refused."""

from __future__ import annotations

import pytest

from tests.console.browsing import NARROW, Browsers, overflows, trouble
from tests.console.office import Office

SEEN = (
    "/",
    "/facts",
    "/facts/contacts/camilla",
    "/form",
    "/health",
    "/keys",
    "/donations",
    "/donations/offers",
    "/donations/overview",
    "/people",
    "/people/invitations",
    "/people/audit",
    "/week",
    "/texts",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_serious_and_nothing_overflows_on_a_phone(
    office: Office, browsers: Browsers, scheme: str
) -> None:
    await office.person("Mette", "admin")
    async with browsers.opened("Mette", viewport=NARROW, color_scheme=scheme) as browser:
        page = await browser.new_page()
        refused: list[str] = []
        page.on("console", lambda said: refused.append(said.text) if said.type == "error" else None)
        for path in SEEN:
            answer = await page.goto(browsers.url(path))
            assert answer is not None
            assert answer.status == 200
            assert await trouble(page) == []
            assert not await overflows(page)
        assert refused == []
