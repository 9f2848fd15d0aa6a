"""Runs in the NLU environment, not in the bot's: see nlu/pytest.ini."""

from __future__ import annotations

from surroundings import prepare, repository

prepare(repository())
