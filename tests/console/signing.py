"""What it takes to sign in, step by step, without a browser: links, forms of the door, codes of an app."""

from __future__ import annotations

import re
from dataclasses import dataclass

import httpx
import pyotp

from console.desk import PATH
from store import desk_links
from tests.console.office import Office, Seat

OPENED = {"sec-fetch-mode": "navigate", "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Gecko Firefox/140.0"}
_CSRF = re.compile(r'name="csrf" value="([^"]+)"')
_SECRET = re.compile(r"<code>([A-Z2-7 ]+)</code>")


@dataclass
class Door:
    """A browser at the door, and the app on the phone of whoever sits there."""

    office: Office
    seat: Seat
    secret: str = ""

    async def link(self, name: str) -> str:
        """A fresh one of this person, as the chat gives it: the path."""
        async with self.office.database.transaction() as session:
            return f"/enter/{await desk_links.make(session, self.office.numbers[name], self.office.now)}"

    async def open(self, path: str) -> httpx.Response:
        return await self.seat.client.get(f"{PATH}{path}", headers=OPENED)

    async def press(self, path: str) -> httpx.Response:
        return await self.seat.send(path, {"csrf": ""}, OPENED)

    async def enter(self, name: str) -> httpx.Response:
        """With a fresh link, up to the second step."""
        path = await self.link(name)
        await self.open(path)
        return await self.press(path)

    async def csrf(self) -> str:
        found = _CSRF.search((await self.seat.get("/second")).text)
        return found[1] if found else ""

    async def send(self, path: str, **form: str) -> httpx.Response:
        return await self.seat.send(path, {"csrf": await self.csrf(), **form})

    async def set_up(self) -> httpx.Response:
        """The app, by its first code."""
        await self.send("/second/app")
        found = _SECRET.search((await self.seat.get("/second")).text)
        assert found
        self.secret = found[1].replace(" ", "")
        return await self.send("/second/code", code=self.code())

    def code(self, steps: int = 0) -> str:
        """The app's code now, or so many half minutes later."""
        return pyotp.TOTP(self.secret).generate_otp(int(self.office.now.timestamp()) // 30 + steps)
