"""Somebody at the command line: what they type, and what they are shown."""

from __future__ import annotations

from collections.abc import Awaitable

from click.testing import CliRunner


async def typing(work: Awaitable[None], *lines: str) -> str:
    """What is shown while these lines are typed; then the input ends."""
    with CliRunner().isolation(input="".join(f"{line}\n" for line in lines)) as (output, *_):
        await work
    return output.getvalue().decode()
