"""How PostgreSQL's own programs are told which database is meant."""

from __future__ import annotations

import pytest
from sqlalchemy import make_url

from store.backups.snapshot import _address


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("postgresql+psycopg://vejviser:s%40fe@database/vejviser", "postgresql://vejviser@database/vejviser"),
        ("postgresql+psycopg://v:x@db:5433/v?sslmode=require", "postgresql://v@db:5433/v?sslmode=require"),
        ("postgresql+psycopg://v@db/v", "postgresql://v@db/v"),
    ],
)
def test_an_address_has_no_password_and_no_asterisks_in_its_place(url: str, address: str) -> None:
    """The password goes another way, which one that stands in the address would be in front of."""
    assert _address(make_url(url)) == address
