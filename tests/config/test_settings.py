"""Settings: read once, checked at the start, wrong ones named and secrets kept out of what is said."""

from __future__ import annotations

import pytest

from config.settings import SettingsError, load


@pytest.mark.parametrize(
    ("value", "url"),
    [
        ("sqlite:///data/x.db", "sqlite+aiosqlite:///data/x.db"),
        ("postgresql://u:p@h/d", "postgresql+psycopg://u:p@h/d"),
        ("postgresql+psycopg://u:p@h/d", "postgresql+psycopg://u:p@h/d"),
    ],
)
def test_database_urls_get_their_async_driver(value: str, url: str) -> None:
    assert load(database_url=value).database_url == url


def test_the_default_database_has_its_driver_too() -> None:
    assert load().database_url.startswith("sqlite+aiosqlite:///")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("database_url", "mysql://u@h/d"),
        ("database_url", "nonsense"),
        ("telegram_token", "no colon"),
        ("telegram_api_url", "api.telegram.org"),
        ("nlu_url", "localhost:5005"),
        ("web_port", "70000"),
        ("log_format", "xml"),
        ("admin_ids", "1,two"),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_is_not_repeated(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as error:
        load(**{name: value})
    assert name.upper() in str(error.value)
    assert value not in str(error.value) or name == "web_port"


def test_webhooks_without_a_secret_are_refused() -> None:
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET"):
        load(webhook_url="https://bot.example.org", webhook_secret=None)


def test_admins_are_a_list_of_numbers() -> None:
    assert load(admin_ids="1, 22,333").admin_ids == {1, 22, 333}


def test_a_token_does_not_show_when_settings_are_printed() -> None:
    assert "hidden" not in repr(load(telegram_token="1:hidden"))
