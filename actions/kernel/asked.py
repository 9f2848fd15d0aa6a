"""A question that goes with its answer."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Asked(BaseModel):
    """A question as it may be kept: without names and numbers, with the likeliest intents and, in base64, what it
    means."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    text: str
    language: str
    guesses: tuple[tuple[str, float], ...] = ()
    vector: str = ""
