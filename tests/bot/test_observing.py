"""The dashboard and the alerts are built on what /metrics says, and the chat's alarms on the same rules."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import httpx
import pytest
import yaml

from bot.incoming.nlu import NluClient
from bot.watching import rules
from bot.web import create_web
from config.settings import ROOT
from store.backups.folder import OLD_AFTER
from tests.bot.house import House

FOLDER = ROOT / "docs" / "operating"
ALERTS: list[dict[str, Any]] = [
    rule
    for group in yaml.safe_load((FOLDER / "alerts.yml").read_text(encoding="utf-8"))["groups"]
    for rule in group["rules"]
]
PANELS: list[dict[str, Any]] = json.loads((FOLDER / "grafana.json").read_text(encoding="utf-8"))["panels"]
EXPRESSIONS = [rule["expr"] for rule in ALERTS] + [each["expr"] for panel in PANELS for each in panel["targets"]]
HISTOGRAM = ("_bucket", "_count", "_sum")


async def said(house: House, nlu: NluClient) -> dict[str, str]:
    """The names that `/metrics` has, and what kind each is."""
    web = create_web(house.database, nlu, None, None, house.facts, lambda: house.now)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://bot") as http:
        text = (await http.get("/metrics")).text
    kinds = dict(re.findall(r"^# TYPE (\w+) (\w+)$", text, re.MULTILINE))
    return kinds | {f"{name}{end}": kind for name, kind in kinds.items() if kind == "histogram" for end in HISTOGRAM}


async def test_every_metric_of_the_dashboard_and_the_alerts_is_said(house: House, nlu: NluClient) -> None:
    named = {name for each in EXPRESSIONS for name in re.findall(r"vejviser_\w+", each)}
    assert named - (await said(house, nlu)).keys() == set()


async def test_every_metric_of_ours_stands_in_the_dashboard(house: House, nlu: NluClient) -> None:
    shown = " ".join(EXPRESSIONS)
    ours = {name for name in await said(house, nlu) if name.startswith("vejviser_")}
    ours = {name for name in ours if not name.endswith(("_created", *HISTOGRAM))}
    assert {name for name in ours if not re.search(rf"\b{name}(_bucket)?\b", shown)} == set()


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_is_whole(expression: str) -> None:
    for opened, closed in ("()", "{}", "[]"):
        assert expression.count(opened) == expression.count(closed)
    assert expression.count('"') % 2 == 0
    assert not re.search(r"rate\([^)]*(?<!\])\)", expression), "a rate needs a time"


def test_every_panel_has_a_place_of_its_own() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in PANELS:
        at = panel["gridPos"]
        places = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert not places & taken, panel["title"]
        assert max(x for x, _ in places) < 24
        taken |= places
    assert len({panel["id"] for panel in PANELS}) == len(PANELS)


def test_every_alert_says_what_is_wrong_and_how_urgent_it_is() -> None:
    for rule in ALERTS:
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert rule["annotations"]["summary"] and rule["annotations"]["description"]


@pytest.mark.parametrize("rule", rules.RULES.values(), ids=rules.RULES)
def test_the_chat_and_prometheus_wait_equally_long(rule: rules.Rule) -> None:
    [alert] = [each for each in ALERTS if each["alert"] == rule.alert]
    assert timedelta(minutes=int(str(alert.get("for", "0m")).removesuffix("m"))) == rule.lasts


def test_the_chat_and_prometheus_have_the_same_limits() -> None:
    limits = {rule["alert"]: [float(each) for each in re.findall(r"[<>=] ([\d.e]+)", rule["expr"])] for rule in ALERTS}
    assert limits["OutboxLate"] == [rules.LATE_SECONDS]
    assert limits["InboxLate"] == [rules.LATE_SECONDS]
    assert limits["BackupFailedOrOld"] == [OLD_AFTER.total_seconds(), 1]
    assert limits["DiskNearlyFull"] == [rules.DISK_FREE_PART, rules.DISK_FREE_BYTES]
    assert limits["CertificateNearItsEnd"] == [rules.CERTIFICATE_DAYS * 86_400]
