"""Settings: read once, checked at the start, wrong ones named and secrets kept out of what is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.settings import SECRETS, Settings, SettingsError, load


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
        ("forwarded_allow_ips", "*"),
        ("forwarded_allow_ips", "127.0.0.1,proxy"),
        ("bot_part", "sender"),
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


SHARED = {"telegram_token": "1:x", "nlu_url": "http://nlu:5005", "database_url": "postgresql://u:p@h/d"}


def test_a_bot_in_parts_has_all_that_they_share() -> None:
    parts = [load(**SHARED, bot_part=part) for part in ("all", "receiver", "worker")]
    assert [(part.receives, part.works) for part in parts] == [(True, True), (True, False), (False, True)]


@pytest.mark.parametrize("part", ["receiver", "worker"])
@pytest.mark.parametrize("lacking", SHARED)
def test_a_bot_in_parts_that_lacks_what_they_share_is_refused(part: str, lacking: str) -> None:
    with pytest.raises(SettingsError, match="BOT_PART"):
        load(**{name: value for name, value in SHARED.items() if name != lacking}, bot_part=part)


def test_admins_are_a_list_of_numbers() -> None:
    assert load(admin_ids="1, 22,333").admin_ids == {1, 22, 333}


def test_a_token_does_not_show_when_settings_are_printed() -> None:
    assert "hidden" not in repr(load(telegram_token="1:hidden"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("telegram_token", "1:from-a-file"),
        ("database_url", "sqlite:///data/from-a-file.db"),
        ("webhook_secret", "from-a-file"),
        ("privacy_key", "from-a-file-and-long-enough"),
    ],
)
def test_every_secret_may_stand_in_a_file(
    name: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secret"
    file.write_text(f"{value}\n", encoding="utf-8")
    monkeypatch.setenv(f"{name.upper()}_FILE", str(file))
    found = getattr(load(), name)
    assert (found if isinstance(found, str) else found.get_secret_value()).endswith(value.removeprefix("sqlite"))
    monkeypatch.setenv(name.upper(), value)
    with pytest.raises(SettingsError, match=f"{name.upper()}_FILE: only one of the two") as error:
        load()
    assert "from-a-file" not in str(error.value)


def test_all_settings_that_are_secret_are_among_them() -> None:
    secret = {name for name, field in Settings.model_fields.items() if "SecretStr" in str(field.annotation)}
    assert secret | {"database_url"} == set(SECRETS)


@pytest.mark.parametrize("content", [None, "", "no colon in it"])
def test_a_file_that_holds_no_such_secret_is_named_and_not_quoted(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "secret"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match="TELEGRAM_TOKEN") as error:
        load(telegram_token_file=file)
    assert "no colon" not in str(error.value)


def test_backups_are_made_to_a_key_of_age_alone() -> None:
    with pytest.raises(SettingsError, match="BACKUP_FOLDER needs BACKUP_RECIPIENT"):
        load(backup_folder="backups")
    with pytest.raises(SettingsError, match="BACKUP_RECIPIENT: not a public key of age"):
        load(backup_recipient="ssh-ed25519 AAAA")
