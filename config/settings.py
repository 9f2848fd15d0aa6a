"""What an operator sets, from the environment or `.env`: read once, checked at the start, wrong ones named."""

from __future__ import annotations

from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from pyrage import RecipientError, x25519
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from config import leads

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "config" / "locales"


class SettingsError(Exception):
    """The settings are wrong: one line for each, with the variable's name."""


def _is_root_url(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("not an address that begins with http:// or https://")
    return url.rstrip("/")


def _are_root_urls(urls: str) -> str:
    return " ".join(map(_is_root_url, urls.split()))


def _is_database_url(url: str) -> str:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ValueError("not a SQLAlchemy URL") from error
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"}
    parsed = parsed.set(drivername=drivers.get(parsed.drivername, parsed.drivername))
    if parsed.drivername not in drivers.values():
        raise ValueError("only sqlite and postgresql (psycopg) are known")
    return parsed.render_as_string(hide_password=False)


def _is_recipient(key: str) -> str:
    try:
        x25519.Recipient.from_str(key)
    except RecipientError as error:
        raise ValueError("not a public key of age, which begins with age1") from error
    return key


def _are_networks(addresses: str) -> str:
    """Each an address or a network; `*` is none, as everybody could then name any address as their own."""
    for address in addresses.split(","):
        try:
            ip_network(address.strip())
        except ValueError as error:
            raise ValueError("addresses and networks, with commas between them") from error
    return addresses


RootUrl = Annotated[str, AfterValidator(_is_root_url)]
RootUrls = Annotated[str, AfterValidator(_are_root_urls)]
Recipient = Annotated[str, AfterValidator(_is_recipient)]
# Each may stand in a file of its own instead, which `<NAME>_FILE` names.
SECRETS = ("telegram_token", "database_url", "webhook_secret", "metrics_token", "privacy_key")


class Settings(BaseSettings):
    """The variables of the interface contract, under their names in lower case."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True, validate_default=True)

    telegram_token: SecretStr | None = None
    telegram_api_url: RootUrl = "https://api.telegram.org"
    database_url: Annotated[str, AfterValidator(_is_database_url)] = f"sqlite:///{ROOT}/data/vejviser.db"
    nlu_url: RootUrls | None = None
    webhook_url: RootUrl | None = None
    webhook_secret: SecretStr | None = None
    public_url: RootUrl | None = None
    web_host: str = "127.0.0.1"
    forwarded_allow_ips: Annotated[str, AfterValidator(_are_networks)] = "127.0.0.1,::1"
    bot_part: Literal["all", "receiver", "worker"] = "all"
    web_port: Annotated[int, Field(ge=0, le=65535)] = 8080
    metrics_token: Annotated[SecretStr, Field(min_length=16)] | None = None
    privacy_key: Annotated[SecretStr, Field(min_length=16)] | None = None
    telegram_token_file: Path | None = None
    database_url_file: Path | None = None
    webhook_secret_file: Path | None = None
    metrics_token_file: Path | None = None
    privacy_key_file: Path | None = None
    backup_folder: Path | None = None
    backup_recipient: Recipient | None = None
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    municipality: Path = ROOT / "config" / "municipalities" / "naestved.yml"
    reminder_leads: str = "18:00-1d,PT2H"
    log_format: Literal["json", "console"] = "console"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @model_validator(mode="before")
    @classmethod
    def _read_secrets(cls, values: dict[str, Any]) -> dict[str, Any]:
        """What stands in files takes its place among the others. Errors name the variable, never what it holds."""
        found = {name: values[f"{name}_file"] for name in SECRETS if values.get(f"{name}_file")}
        for name, file in found.items():
            if values.get(name):
                raise ValueError(f"{name.upper()} and {name.upper()}_FILE: only one of the two can be set")
            try:
                values[name] = Path(file).read_text(encoding="utf-8").strip()
            except (OSError, ValueError) as error:
                raise ValueError(f"{name.upper()}_FILE: cannot be read ({type(error).__name__})") from None
            if not values[name]:
                raise ValueError(f"{name.upper()}_FILE: there is nothing in it")
        return values

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        return [part for part in value.replace(" ", "").split(",") if part] if isinstance(value, str) else value

    @field_validator("reminder_leads")
    @classmethod
    def _are_leads(cls, value: str) -> str:
        leads.parse(value)
        return value

    @property
    def leads(self) -> tuple[leads.Lead, ...]:
        """When reminders go out before an appointment."""
        return leads.parse(self.reminder_leads)

    @property
    def database_file(self) -> Path | None:
        """That of SQLite; None where the database is no file."""
        url = make_url(self.database_url)
        is_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
        return Path(url.database or "") if is_file else None

    @property
    def voices_folder(self) -> Path:
        """Where recordings are kept: beside the database where that is a file."""
        return (self.database_file.parent if self.database_file else ROOT / "data") / "voices"

    @property
    def receives(self) -> bool:
        """Whether this process takes updates in, and shows the desk."""
        return self.bot_part != "worker"

    @property
    def works(self) -> bool:
        """Whether this process sends what waits, and has the clock."""
        return self.bot_part != "receiver"

    @property
    def key(self) -> str | None:
        """That of the privacy hashes; None where a file beside the database has it."""
        return self.privacy_key.get_secret_value() if self.privacy_key else None

    @property
    def public_root(self) -> str | None:
        """Where the bot's own HTTP side is reached from outside; None where it is not."""
        return self.public_url or self.webhook_url

    @property
    def desk_root(self) -> str:
        """Where browsers find the pages for staff: on this machine alone where nothing is reached from outside."""
        return self.public_root or f"http://localhost:{self.web_port}"

    @field_validator("telegram_token")
    @classmethod
    def _is_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and ":" not in value.get_secret_value():
            raise ValueError("a token looks like 123456:ABC…")
        return value

    @model_validator(mode="after")
    def _backups_are_sealed(self) -> Self:
        if self.backup_folder and not self.backup_recipient:
            raise ValueError("BACKUP_FOLDER needs BACKUP_RECIPIENT, so that nobody reads what lies there")
        return self

    @model_validator(mode="after")
    def _parts_share_what_they_need(self) -> Self:
        shared = self.telegram_token and self.nlu_url and self.database_file is None
        if self.bot_part != "all" and not shared:
            raise ValueError("BOT_PART: a bot in parts needs TELEGRAM_TOKEN, NLU_URL and PostgreSQL, which they share")
        return self

    @model_validator(mode="after")
    def _webhook_is_secret(self) -> Self:
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("WEBHOOK_URL needs WEBHOOK_SECRET, so that only Telegram can post updates")
        return self


def load(**values: Any) -> Settings:
    """The settings of this process. Raises SettingsError, never with a secret in its text."""
    try:
        return Settings(**values)
    except ValidationError as error:
        raise SettingsError("\n".join(_one_line(problem) for problem in error.errors())) from None


def _one_line(problem: Any) -> str:
    name = "_".join(str(part) for part in problem["loc"]).upper()
    what = str(problem["msg"]).removeprefix("Value error, ")
    return f"{name}: {what}" if name else what
