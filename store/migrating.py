"""Brings a database's schema to the newest migration, by Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from store.pseudonyms import Pseudonyms


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def upgrade(connection: Connection, known_by: Pseudonyms) -> None:
    config = alembic_config()
    config.attributes.update(connection=connection, pseudonym=known_by.of)
    command.upgrade(config, "head")
