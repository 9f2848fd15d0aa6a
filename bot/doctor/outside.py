"""What the bot speaks with: Telegram, the NLU server, and the bot itself where it runs on this machine."""

from __future__ import annotations

import subprocess
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from prometheus_client.parser import text_string_to_metric_families

from bot.children import NLU_PYTHON
from bot.doctor.findings import Finding, apart, fine, note, wrong
from bot.web import WEBHOOK_PATH
from config.settings import ROOT, Settings
from store.backups.folder import OLD_AFTER

SECONDS = 10.0
MOST_PENDING = 100
RECENTLY = timedelta(hours=1)


async def telegram(settings: Settings) -> AsyncIterator[Finding]:
    """The token, the clock of Telegram, the webhook. The token is in no sentence."""
    if settings.telegram_token is None:
        yield note("token", "there is none, so the bot speaks with its simulator", "Set TELEGRAM_TOKEN for Telegram.")
        return
    root = f"{settings.telegram_api_url}/bot{settings.telegram_token.get_secret_value()}"
    async with httpx.AsyncClient(timeout=SECONDS) as http:
        try:
            answer = await http.get(f"{root}/getMe")
            webhook = await http.get(f"{root}/getWebhookInfo")
        except httpx.HTTPError as error:
            says = f"{settings.telegram_api_url} does not answer ({type(error).__name__})"
            yield wrong("token", says, "Look at the network, the firewall and TELEGRAM_API_URL.")
            return
    me = _result(answer)
    if me is None:
        do = "Ask @BotFather for the token (`/token`) and set TELEGRAM_TOKEN."
        yield wrong("token", f"Telegram refuses it (HTTP {answer.status_code})", do)
        return
    yield fine("token", f"Telegram knows the bot as @{me.get('username', '?')}")
    if "date" in answer.headers:
        there = parsedate_to_datetime(answer.headers["date"])
        yield apart("clock", (datetime.now(UTC) - there).total_seconds(), "Telegram")
    yield _webhook(_result(webhook) or {}, settings)


def _webhook(found: dict[str, Any], settings: Settings) -> Finding:
    """Whether updates come as the settings say, and arrive."""
    url, wanted = found.get("url", ""), f"{settings.webhook_url}{WEBHOOK_PATH}" if settings.webhook_url else ""
    if settings.bot_part == "worker":
        # What is wanted the receiver's settings say.
        wanted = url
    if url != wanted:
        says = f"Telegram sends updates {f'to {url}' if url else 'nowhere, and waits to be asked'}"
        wants = f"the settings want {wanted}" if wanted else "the settings want the bot to ask for them"
        return wrong("webhook", f"{says}, but {wants}", "Start the bot: it tells Telegram anew when it starts.")
    failed_at = datetime.fromtimestamp(found.get("last_error_date", 0), UTC)
    if wanted and datetime.now(UTC) - failed_at < RECENTLY:
        says = (
            f"Telegram could not hand over an update lately: {found.get('last_error_message', 'it does not say why')}"
        )
        return wrong("webhook", says, "Look at the proxy, its certificate, and WEBHOOK_URL.")
    pending = int(found.get("pending_update_count", 0))
    if pending > MOST_PENDING:
        return wrong(
            "webhook", f"{pending} updates wait at Telegram", "See that the bot runs; its log says what fails."
        )
    return fine("webhook", "updates come as the settings say" if wanted else "there is none, and none is wanted")


def _result(answer: httpx.Response) -> dict[str, Any] | None:
    try:
        found = answer.json()
    except ValueError:
        return None
    result = found.get("result") if isinstance(found, dict) and found.get("ok") else None
    return result if isinstance(result, dict) else None


async def nlu(settings: Settings) -> Finding:
    """Whether free text can be read, with the model of the present examples."""
    wanted = _wanted_model()
    if settings.nlu_url is None:
        return _own_nlu(wanted)
    found = [await _nlu_at(url, wanted) for url in settings.nlu_url.split()]
    return next((each for each in found if each.level != "fine"), found[0])


async def _nlu_at(url: str, wanted: str | None) -> Finding:
    try:
        async with httpx.AsyncClient(timeout=SECONDS) as http:
            answer = (await http.get(f"{url}/status")).raise_for_status().json()
    except (httpx.HTTPError, ValueError) as error:
        says = f"{url} does not answer ({type(error).__name__})"
        return wrong("nlu", says, "Start it (`vejviser nlu serve`), or set NLU_URL to where it is.")
    serves = str(answer.get("model_file") or "").rpartition("/")[2]
    if wanted is not None and serves and serves != wanted:
        do = "Run `vejviser nlu train` there, and start the NLU server again."
        return wrong("nlu", f"it serves {serves}, and the examples here belong to {wanted}", do)
    return fine("nlu", f"it answers, with {serves or 'a model without a name'}")


def _own_nlu(wanted: str | None) -> Finding:
    """The one that the bot starts as a child."""
    if not NLU_PYTHON.exists():
        return wrong("nlu", "its environment is not installed", "Run `make setup nlu-setup`, or set NLU_URL.")
    if wanted is None or not (ROOT / "models" / wanted).exists():
        return wrong("nlu", "no model is trained for the examples as they are", "Run `vejviser nlu train`.")
    return fine("nlu", f"the bot starts it by itself, with {wanted}")


def _wanted_model() -> str | None:
    """The name of the model of the examples here; None where there are none, as in the bot's image."""
    if not (ROOT / "nlu_data").is_dir() or not NLU_PYTHON.exists():
        return None
    code = (
        "from model_files import model_path; from surroundings import repository; print(model_path(repository()).name)"
    )
    asked = [str(NLU_PYTHON), "-c", code]
    ended = subprocess.run(asked, cwd=ROOT / "nlu", capture_output=True, text=True, check=False)
    return ended.stdout.strip() or None


async def bot(settings: Settings) -> AsyncIterator[Finding]:
    """Whether it runs here, and how old it says that the last backup is."""
    token = settings.metrics_token
    headers = {"Authorization": f"Bearer {token.get_secret_value()}"} if token else {}
    host = settings.web_host if settings.web_host not in ("0.0.0.0", "::", "") else "127.0.0.1"
    url = f"http://{host}:{settings.web_port}/metrics"
    try:
        async with httpx.AsyncClient(timeout=SECONDS, headers=headers) as http:
            answer = (await http.get(url)).raise_for_status().text
    except httpx.HTTPError:
        says = f"it does not run on this machine, or not at port {settings.web_port}"
        yield note("bot", says, "Start it with `vejviser run`; the last backup is known while it runs.")
        return
    yield fine("bot", f"it runs, and answers at port {settings.web_port}")
    yield _backup(answer, settings)


def _backup(metrics: str, settings: Settings) -> Finding:
    ages = [
        sample.value
        for family in text_string_to_metric_families(metrics)
        for sample in family.samples
        # NaN where there is none.
        if sample.name == "vejviser_backup_age_seconds" and sample.value == sample.value
    ]
    do = "Run `vejviser backup`; the log says why the last one failed."
    if not ages:
        level = note if settings.telegram_token is None else wrong
        return level("backup", "the bot knows of none", "Have one made each day: docs/operating.md says how.")
    hours = max(ages) / 3600
    if max(ages) > OLD_AFTER.total_seconds():
        return wrong("backup", f"the last one is {hours:.0f} hours old", do)
    return fine("backup", f"the last one is {hours:.0f} hours old")
