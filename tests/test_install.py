"""docs/install.md names commands, files, targets and services that are there, and the unit of systemd fits them."""

from __future__ import annotations

import configparser
import itertools
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise

import pytest
import yaml

from bot.cli import cli
from config.settings import ROOT, Settings

PAGES = [(ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("install.md", "backup.md")]
# What backup.md says of containers is written for that profile.
PROFILES = {"carry": "full", "restore": "full"}
UNIT = ROOT / "deploy" / "vejviser.service"
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
# By deploy/secrets.sh.
MADE = "deploy/secrets"
# What comes with Debian, or what the page says has to be there.
PROGRAMS = {
    "apt-get", "cd", "chown", "cp", "deploy/secrets.sh", "docker", "echo", "export", "git", "install", "ln", "make",
    "mkdir", "rm", "runuser", "systemctl", "tar", "useradd",
}  # fmt: skip


def commands() -> Iterator[tuple[str, str]]:
    """Which way to install it is for, and the command."""
    for way, block in re.findall(
        r"^```sh (small|full|without|carry|restore)\n(.*?)^```", "\n".join(PAGES), re.M | re.S
    ):
        yield from ((way, line) for line in block.splitlines())


def words(line: str) -> list[str]:
    """Without what the shell puts in or where it puts what comes out."""
    return shlex.split(line.partition(" > ")[0].partition(" >> ")[0])


COMMANDS = list(commands())
as_written = pytest.mark.parametrize(("way", "line"), COMMANDS, ids=[line[:40] for _, line in COMMANDS])


@as_written
def test_a_command_is_one_that_is_there(way: str, line: str) -> None:
    program, *rest = words(line)
    assert program in PROGRAMS
    if program.startswith("deploy/"):
        assert (ROOT / program).stat().st_mode & 0o100
    if program == "make":
        targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
        assert set(rest) <= set(targets)
    for path in rest:
        if path.startswith("deploy/") and path != MADE:
            assert (ROOT / path).exists()


@as_written
def test_a_service_of_the_compose_file_is_one_of_that_way(way: str, line: str) -> None:
    if "docker compose" not in line:
        return
    named = [word for word in words(line) if word in COMPOSE["services"]]
    assert all(COMPOSE["services"][name]["profiles"] == [PROFILES.get(way, way)] for name in named)


@as_written
def test_podman_compose_knows_a_command_of_compose(way: str, line: str) -> None:
    """It is for those who have Podman, too: it has no `cp`, and gives no capabilities."""
    parts = shlex.split(line)
    for place in (at for at, pair in enumerate(pairwise(parts)) if pair == ("docker", "compose")):
        command, *rest = itertools.takewhile(lambda part: part not in COMPOSE["services"], parts[place + 2 :])
        assert command in {"up", "exec", "run"}
        assert set(rest) <= {"-d", "-T", "--rm", "--no-deps"}


@as_written
def test_a_command_of_vejviser_has_these_options(way: str, line: str) -> None:
    parts = words(line)
    places = [place for place, part in enumerate(parts[:-1]) if part in ("vejviser", ".venv/bin/vejviser")]
    if not places or not ("exec" in parts or "runuser" in parts):
        return
    name, *options = parts[places[-1] + 1 :]
    known = {option for each in cli.commands[name].params for option in each.opts}
    assert {option for option in options if option.startswith("--")} <= known


def test_settings_that_the_page_writes_are_settings() -> None:
    written = {name for _, line in COMMANDS for name in re.findall(r'^echo "([A-Z_]+)=', line)}
    of_compose = set(re.findall(r"\$\{([A-Z_]+)", (ROOT / "docker-compose.yml").read_text(encoding="utf-8")))
    known = {field.upper() for field in Settings.model_fields} | of_compose | {"COMPOSE_PROFILES"}
    assert written
    assert written <= known


def test_the_unit_stands_where_the_page_puts_everything() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(UNIT, encoding="utf-8")
    service = unit["Service"]
    steps = [line for way, line in COMMANDS if way == "without"]
    folder = service["WorkingDirectory"]
    assert f'git clone "$REPOSITORY" {folder}' in steps
    assert service["ExecStart"] == f"{folder}/.venv/bin/vejviser run"
    assert f"useradd --system --home-dir /var/lib/{service['StateDirectory']} {service['User']}" in steps
    assert f"ln -s /var/lib/{service['StateDirectory']} data" in steps


@pytest.mark.parametrize(
    "line",
    [
        "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "Restart=on-failure",
        "CapabilityBoundingSet=", "SystemCallFilter=@system-service", "MemoryMax=1500M", "User=vejviser",
    ],
)  # fmt: skip
def test_the_unit_forbids_what_the_bot_has_no_use_for(line: str) -> None:
    assert line in UNIT.read_text(encoding="utf-8").splitlines()


def test_systemd_understands_the_unit() -> None:
    """Where systemd is; what it says of the unit is nothing, but that the bot is not in /opt here."""
    if shutil.which("systemd-analyze") is None:
        return
    said = subprocess.run(["systemd-analyze", "verify", UNIT], capture_output=True, text=True, check=False).stderr
    lines = [line for line in said.splitlines() if UNIT.name in line and "is not executable" not in line]
    assert lines == []
