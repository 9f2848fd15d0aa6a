"""The profile `full` in real containers: a question is answered, and what they may not do they cannot."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from tests.containers.town import HOST, METRICS_TOKEN, Town, answered, browser, town
from tests.processes import until

pytestmark = pytest.mark.timeout(900)
# The name that the certificate is for, and not the number that is asked.
SNI = {"sni_hostname": HOST}


@pytest.fixture(scope="module")
async def full(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with town(tmp_path_factory.mktemp("full"), "full") as here:
        yield here


async def test_a_question_is_answered_through_the_webhook_behind_the_proxy(full: Town) -> None:
    async with full.telegram() as telegram:
        [webhook] = await telegram.calls("setWebhook")
        await answered(telegram)
        took = [await answered(telegram) for _ in range(5)]
        print(f"answered in {', '.join(f'{each:.2f}' for each in took)} s", flush=True)
        assert await telegram.calls("getUpdates") == []
    assert webhook["params"]["url"] == f"https://{HOST}:8443/telegram"


async def test_only_the_webhook_the_calendars_and_the_desk_are_there_for_the_world(full: Town) -> None:
    async with browser(full) as http:

        async def status(path: str, method: str = "GET", **headers: str) -> int:
            return (await http.request(method, path, headers=headers, extensions=SNI)).status_code

        bearer = {"Authorization": f"Bearer {METRICS_TOKEN}"}
        hidden = ("/", "/metrics", "/readyz", "/healthz", "/desk/../metrics", "//metrics", "/telegram/../readyz")
        assert {path: await status(path, **bearer) for path in hidden} == dict.fromkeys(hidden, 404)
        assert await status("/telegram") == 404
        assert await status("/telegram", "POST") == 403
        assert await status("/desk/enter") == 200
        calendar = await http.get("/calendar/nobodys.ics", extensions=SNI)
        assert (calendar.status_code, calendar.text) == (404, "no such calendar\n")


async def test_whoever_claims_another_address_counts_as_one(full: Town) -> None:
    """The proxy says who asks, whatever a stranger writes into the headers."""
    async with browser(full) as http:

        async def knock(number: int) -> int:
            headers = {"X-Forwarded-For": f"198.51.100.{number}"}
            return (await http.get("/desk/enter", headers=headers, extensions=SNI)).status_code

        found = [await knock(number) for number in range(35)]
    assert found[-1] == 429


ASK = """
import sys, urllib.error, urllib.request
asked = urllib.request.Request(sys.argv[1], headers=dict([sys.argv[2].split(": ")] if sys.argv[2:] else []))
try:
    print(urllib.request.urlopen(asked).read().decode())
except urllib.error.HTTPError as error:
    print(error.code)
"""


@pytest.mark.parametrize("part", ["receiver", "worker"])
async def test_how_it_is_is_for_the_container_itself_and_whoever_has_the_token(full: Town, part: str) -> None:
    up = "vejviser_nlu_up 1.0"
    assert up in full.inside(part, "python", "-c", ASK, "http://127.0.0.1:8080/metrics")
    from_elsewhere = ("nlu-1", "python", "-c", ASK, f"http://{part}:8080/metrics")
    assert full.inside(*from_elsewhere) == "404"
    assert up in full.inside(*from_elsewhere, f"Authorization: Bearer {METRICS_TOKEN}")


@pytest.mark.parametrize("service", ["receiver", "worker", "nlu-1", "nlu-2", "proxy", "database"])
async def test_a_container_runs_without_root_and_changes_nothing_of_its_own(full: Town, service: str) -> None:
    assert full.inside(service, "id", "-u") != "0"
    assert full.inside(service, "sh", "-c", "touch /etc/mine 2>/dev/null || echo no") == "no"
    [inspected] = json.loads(full.run("inspect", full.container(service)))
    assert inspected["HostConfig"]["ReadonlyRootfs"] is True
    assert inspected["HostConfig"]["Memory"] > 0
    assert inspected["HostConfig"]["PidsLimit"] > 0
    capabilities = full.inside(service, "grep", "-E", "^(CapBnd|NoNewPrivs)", "/proc/self/status").split()
    assert capabilities == ["CapBnd:", "0000000000000000", "NoNewPrivs:", "1"]


async def test_a_backup_is_made(full: Town) -> None:
    async def backups() -> str:
        return full.inside("worker", "ls", "/backups")

    await until(backups, lambda found: ".backup.age" in found, seconds=120, every=1)


async def test_one_nlu_server_reads_while_the_other_is_down(full: Town) -> None:
    full.run("stop", "-t", "1", full.container("nlu-1"))
    async with full.telegram() as telegram:
        for _ in range(4):
            await answered(telegram)
    full.run("start", full.container("nlu-1"))


async def test_what_is_written_while_the_worker_is_down_is_answered_when_it_is_back(full: Town) -> None:
    full.run("kill", full.container("worker"))
    async with full.telegram() as telegram:
        person = await telegram.add_person("Amal", language_code="da")
        await telegram.send(person, "/start")
        await until(telegram.pending, lambda waiting: not waiting)
        assert await telegram.replies(person, wait=0) == []
        full.run("start", full.container("worker"))
        assert await telegram.replies(person, wait=60)
