"""The simulator of the tests of the bot's parts."""

from tests.bot.conftest import simulator, simulator_url

__all__ = ["simulator", "simulator_url"]
