"""What single values of the facts look like: ids, phone numbers, opening hours."""

from __future__ import annotations

from typing import Annotated

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # left out of its stubs
from pydantic import AfterValidator, Field

SLUG_PATTERN = r"^[a-z][a-z0-9_]*$"
PHONE_PATTERN = r"^(\+45[0-9]{8}|1[0-9]{2,3}|116[0-9]{3})$"
Slug = Annotated[str, Field(pattern=SLUG_PATTERN)]
Phone = Annotated[str, Field(pattern=PHONE_PATTERN, description="E.164, or a Danish short number")]


def _osm_hours(text: str) -> str:
    try:
        OpeningHours(text, country="DK")
    except ParserError as error:
        raise ValueError(f"{text!r} are not OpenStreetMap opening hours like 'Th 12:30-16:30; PH off'") from error
    return text


OsmHours = Annotated[str, AfterValidator(_osm_hours)]
