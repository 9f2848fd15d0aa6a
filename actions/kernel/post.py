"""The one way by which anything leaves: replies, notices, edits, recalls, menus; quiet hours, keys and lanes."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from actions.kernel.messages import Button, Edit, Message, ReadLetter, Recall, Reply, Say
from actions.kernel.quiet import after_quiet
from actions.kernel.rows import of_row, to_row, words_alone
from config.facts import Municipality
from store import outbox
from store.base import Session
from store.outbox import Lane, OutboxRow, Planned

# Messages are kept as long as that when they have been sent: "show in Danish" asks for them.
KEPT = timedelta(days=7)
Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Post:
    """Queues in the caller's transaction; what is queued is sent when that ends well. `now` is aware."""

    session: Session = field(repr=False)
    facts: Municipality
    now: datetime

    def reply(self, person_id: int, reply: Reply) -> OutboxRow:
        """To somebody who has just written or pressed."""
        return self._put(person_id, reply, "reply", self.now)

    def notice(self, person_id: int, reply: Reply, *, at_once: bool = False, key: str | None = None) -> OutboxRow:
        """To somebody who does not wait for it: after the quiet hours, unless it has to be `at_once`.

        `key` makes a second one with the same key an error.
        """
        due_at = self.now if at_once else after_quiet(self.now, self.facts)
        return self._put(person_id, reply, "notice", due_at, key)

    def tell(self, person_id: int, *lines: Say, buttons: Rows = (), at_once: bool = False) -> OutboxRow:
        """A notice of some lines."""
        return self.notice(person_id, Message(lines=lines, buttons=buttons), at_once=at_once)

    async def once(self, person_id: int, reply: Reply, key: str, *, at_once: bool = False) -> None:
        """A notice, unless there was one with this key."""
        if not await outbox.has(self.session, key):
            self.notice(person_id, reply, at_once=at_once, key=key)

    def fleeting(self, person_id: int, reply: Reply, about: str = "") -> OutboxRow:
        """A notice at once, of which nothing is kept when it has been sent; `about` is for `take_back`."""
        return outbox.put_once(self.session, person_id, to_row(reply), now=self.now, about=about)

    async def take_back(self, about: str, instead: Message) -> None:
        """All fleeting notices about this: those that wait are not sent, the others go from the chat.

        Where Telegram no longer lets one go, `instead` stands there.
        """
        for row in await outbox.keyed(self.session, f"{outbox.ONCE}{about}"):
            if row.state == "queued" and not row.parts_done:
                outbox.call_back(row, self.now, "taken back")
            elif row.state in ("queued", "sending", "sent"):
                recall = Recall(key=row.key or "", message=instead)
                await self.once(row.person_id, recall, f"back:{row.key}", at_once=True)

    def _put(self, person_id: int, reply: Reply, lane: Lane, due_at: datetime, key: str | None = None) -> OutboxRow:
        """What holds a secret, or is a letter, is forgotten when it is sent; it cannot be shown in Danish later."""
        if isinstance(reply, Message) and reply.is_secret:
            reply, key = reply.model_copy(update={"can_be_danish": False}), outbox.once_key()
        if isinstance(reply, ReadLetter):
            key = outbox.once_key(outbox.LETTER)
        return outbox.put(self.session, person_id, to_row(reply), lane=lane, now=self.now, due_at=due_at, key=key)

    async def changing(self, person_id: int, reply: Reply, key: str) -> None:
        """One message that is changed in the chat whenever this is called again with the same key."""
        await outbox.put_or_change(self.session, person_id, key, to_row(reply), self.now)

    def reword(self, row: OutboxRow, message: Mapping[str, Any]) -> None:
        """Changes what somebody was told: in its row, and in their chat."""
        key, reply = outbox.reword(row, dict(message)), of_row(message)
        if isinstance(reply, Message | Edit):
            said = reply if isinstance(reply, Message) else reply.message
            self.notice(row.person_id, Edit(key=key, message=words_alone(said)), at_once=True)

    async def card(self, person_id: int, first: Message, edit: Edit, key: str) -> None:
        """A message that is sent once, as `first`, and then changed; of changes that wait, only the last is sent."""
        changes = f"change:{key}:"
        if not await outbox.has(self.session, key):
            self.notice(person_id, first, at_once=True, key=key)
        elif not await outbox.change_waiting(self.session, changes, to_row(edit)):
            self.notice(person_id, edit, at_once=True, key=f"{changes}{secrets.token_hex(8)}")

    async def unsend(self, key: str) -> bool:
        """Cancels such a message and its changes while it waits; False where somebody may have seen it."""
        cancelled = await outbox.cancel(self.session, key, self.now)
        if cancelled:
            await outbox.cancel_keys(self.session, f"change:{key}:", self.now)
        return cancelled

    def later(self, planned: Planned) -> None:
        """A reminder. A second one with the same key is an error."""
        outbox.queue(self.session, planned, self.now)

    async def plan(self, person_ids: list[int], prefix: str, planned: Iterable[Planned], keep: set[str]) -> None:
        """Makes the waiting reminders of these persons those that are planned: each key once, ever."""
        await outbox.plan(self.session, person_ids, prefix, planned, keep, self.now)
