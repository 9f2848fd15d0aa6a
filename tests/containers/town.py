"""docker-compose.yml as an operator starts it, with a simulator in Telegram's place."""

from __future__ import annotations

import asyncio
import os
import shlex
import shutil
import ssl
import subprocess
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import yaml

from config.settings import ROOT
from simulator.client import SimulatorClient
from tests.processes import TOKEN, free_port, until

HOST = "bot.test"
UP_SECONDS = 300
QUESTION = "Hvornår har Jobcafeen åbent?"
METRICS_TOKEN = "of-whoever-watches-it"


@dataclass
class Town:
    """A profile that runs."""

    folder: Path
    project: str
    services: list[str]
    simulator_port: int
    proxy_port: int

    def run(self, *words: str, check: bool = True) -> str:
        """A command of the engine; what it said."""
        ended = subprocess.run([os.environ["ENGINE"], *words], capture_output=True, text=True, check=False)
        assert not check or ended.returncode == 0, ended.stderr
        return ended.stdout.strip()

    def compose(self, *words: str) -> str:
        command = [*shlex.split(os.environ["COMPOSE"]), "-p", self.project, *words]
        ended = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    def container(self, service: str) -> str:
        """Its name, which Docker and Podman put together in two ways."""
        names = self.run("ps", "-a", "--format", "{{.Names}}").split()
        return next(name for name in names if name in (f"{self.project}-{service}-1", f"{self.project}_{service}_1"))

    def inside(self, service: str, *words: str, check: bool = True) -> str:
        return self.run("exec", self.container(service), *words, check=check)

    def state(self, service: str) -> str:
        """`healthy`, `starting`, `unhealthy`."""
        return self.run("inspect", "--format", "{{.State.Health.Status}}", self.container(service), check=False)

    async def up(self, profile: str) -> None:
        """Started, and healthy. What waits for others waits until they are looked at."""
        async with self.looking():
            await asyncio.to_thread(self.compose, "--profile", profile, "up", "-d", "--no-build")
        await self.healthy()

    @asynccontextmanager
    async def looking(self) -> AsyncIterator[None]:
        """Looks at them all the time, so that what waits for another one to be healthy goes on."""
        ended = asyncio.Event()

        async def look() -> None:
            while not ended.is_set():
                await asyncio.to_thread(self._look_at_all)
                with suppress(TimeoutError):
                    await asyncio.wait_for(ended.wait(), 2)

        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(look())
            try:
                yield
            finally:
                ended.set()

    def _look_at_all(self) -> None:
        for name in self.run("ps", "--format", "{{.Names}}").split():
            if name.startswith(self.project):
                self._check(name)

    async def healthy(self, *services: str) -> float:
        """Waits for these (all, where none is named); how many seconds that took."""
        began = time.monotonic()

        async def states() -> list[str]:
            return [await asyncio.to_thread(self._looked_at, each) for each in services or self.services]

        await until(states, lambda found: set(found) == {"healthy"}, seconds=UP_SECONDS, every=1)
        return time.monotonic() - began

    def _looked_at(self, service: str) -> str:
        self._check(self.container(service))
        return self.state(service)

    def _check(self, container: str) -> None:
        """Podman has its checks run by systemd, which not every machine has; one more does no harm."""
        if os.environ["ENGINE"] == "podman":
            self.run("healthcheck", "run", container, check=False)

    def keep_logs(self) -> None:
        """In the folder, a file for each container."""
        for name in self.run("ps", "-a", "--format", "{{.Names}}").split():
            if name.startswith(self.project):
                with (self.folder / f"{name}.log").open("w") as log:
                    subprocess.run([os.environ["ENGINE"], "logs", name], stdout=log, stderr=log, check=False)

    def figures(self) -> str:
        """What each takes in memory."""
        names = [self.container(service) for service in self.services]
        return self.run("stats", "--no-stream", "--format", "{{.Name}} {{.MemUsage}}", *names)

    @asynccontextmanager
    async def telegram(self) -> AsyncIterator[SimulatorClient]:
        async with SimulatorClient(f"http://127.0.0.1:{self.simulator_port}") as client:
            yield client

    def authority(self) -> Path:
        """The certificate of the authority that the proxy has made for itself."""
        file = self.folder / "root.crt"
        file.write_text(self.inside("proxy", "cat", "/data/caddy/pki/authorities/local/root.crt"), encoding="ascii")
        return file


@asynccontextmanager
async def town(folder: Path, profile: str) -> AsyncIterator[Town]:
    """Up, and healthy; at the end everything is taken down, the volumes too."""
    async with bare_town(folder, profile) as here:
        _settle(here)
        began = time.monotonic()
        await here.up(profile)
        print(f"\n{profile}: all healthy after {time.monotonic() - began:.0f} s", flush=True)
        yield here
        print(f"\n{profile}: {here.figures()}", flush=True)


@asynccontextmanager
async def bare_town(folder: Path, profile: str) -> AsyncIterator[Town]:
    """Only the compose file and the script of the secrets; at the end what was started is taken down."""
    folder.mkdir(exist_ok=True)
    here = _written(folder, profile)
    try:
        yield here
    finally:
        here.keep_logs()
        here.compose("--profile", profile, "down", "--volumes")


def _written(folder: Path, profile: str) -> Town:
    """The compose file with other ports on this machine and the simulator; all else is as in the repository."""
    compose: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    compose["services"] = {name: each for name, each in compose["services"].items() if profile in each["profiles"]}
    simulator, proxy = free_port(), free_port()
    for name, service in compose["services"].items():
        service.pop("build", None)
        service.pop("ports", None)
        if name in ("bot", "receiver", "worker"):
            service["environment"]["TELEGRAM_API_URL"] = "http://simulator:8081"
    simulator_networks = {}
    if profile == "small":
        del compose["networks"]
    else:
        simulator_networks = {"networks": ["front", "out"]}
        compose["services"]["receiver"]["environment"]["WEBHOOK_URL"] = f"https://{HOST}:8443"
        compose["services"]["proxy"]["networks"]["front"]["aliases"] = [HOST]
        compose["services"]["proxy"]["ports"] = [f"127.0.0.1:{proxy}:8443"]
    services = list(compose["services"])
    compose["services"]["simulator"] = {
        "image": "vejviser-bot",
        "profiles": [profile],
        "command": ["python", "-m", "simulator", "--host", "0.0.0.0", "--port", "8081", "--token", TOKEN],
        "ports": [f"127.0.0.1:{simulator}:8081"],
        **simulator_networks,
    }
    (folder / "docker-compose.yml").write_text(yaml.safe_dump(compose), encoding="utf-8")
    (folder / "deploy").mkdir()
    shutil.copy(ROOT / "deploy" / "secrets.sh", folder / "deploy")
    return Town(folder, f"vejviser-trial-{profile}", services, simulator, proxy)


def _settle(here: Town) -> None:
    """Its secrets and its settings."""
    script = here.folder / "deploy" / "secrets.sh"
    subprocess.run([script], input=f"{TOKEN}\n", text=True, capture_output=True, check=True)
    recipient = here.run("run", "--rm", "vejviser-bot", "vejviser", "backup-identity", "/tmp/identity")
    settings = {"VEJVISER_HOST": HOST, "CADDY_TLS": "tls internal", "BACKUP_FOLDER": "/backups"}
    settings |= {"BACKUP_RECIPIENT": recipient, "METRICS_TOKEN": METRICS_TOKEN}
    lines = "".join(f"{name}={value}\n" for name, value in settings.items())
    (here.folder / ".env").write_text(lines, encoding="utf-8")


@asynccontextmanager
async def browser(here: Town) -> AsyncIterator[httpx.AsyncClient]:
    """Asks the proxy from outside, and believes its certificate because the authority is known."""
    context = ssl.create_default_context(cafile=here.authority())
    async with httpx.AsyncClient(verify=context, trust_env=False, headers={"Host": HOST}) as http:
        http.base_url = httpx.URL(f"https://127.0.0.1:{here.proxy_port}")
        yield http


async def answered(telegram: SimulatorClient, wait: float = 60) -> float:
    """Somebody new asks, and hears when the Jobcafé is open; how many seconds that took."""
    person = await telegram.add_person("Amal", language_code="da")
    began = time.monotonic()
    await telegram.send(person, QUESTION)

    async def said() -> str:
        return " ".join(each.get("text", "") for each in await telegram.replies(person, count=20, wait=0))

    await until(said, lambda text: "12:30" in text, seconds=wait)
    return time.monotonic() - began
