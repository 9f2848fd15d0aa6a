"""docker-compose.yml, the Dockerfile and the Caddyfile fit the tree and each other, as far as that can be seen without
an engine; `make test-containers` starts them."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.web import WEBHOOK_PATH
from config.settings import ROOT, Settings

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
PROFILES = {
    "small": {"bot"},
    "full": {"receiver", "worker", "nlu-1", "nlu-2", "proxy", "database"},
}
KEYS = {
    "build", "image", "restart", "env_file", "environment", "ports", "depends_on", "volumes", "healthcheck", "profiles",
    "networks", "secrets", "mem_limit", "cpus", "pids_limit", "shm_size", "read_only", "tmpfs", "cap_drop",
    "security_opt", "logging", "stop_grace_period", "user",
}  # fmt: skip
# Variables of other programs in these containers, and what the Caddyfile reads.
FOREIGN = {
    "POSTGRES_USER", "POSTGRES_PASSWORD_FILE", "POSTGRES_DB", "TMPDIR", "VEJVISER_HOST", "CADDY_TLS",
}  # fmt: skip
INSTRUCTIONS = {"ARG", "FROM", "RUN", "ENV", "WORKDIR", "COPY", "USER", "EXPOSE", "CMD"}
# A name that will be the same tomorrow: with a registry, and a version to its last part.
EXACT = re.compile(r"docker\.io/library/[a-z]+:\d+\.\d+(\.\d+)?-[a-z-]+$")
everything = pytest.mark.parametrize("name", SERVICES)


def dockerfile() -> list[list[str]]:
    """Its instructions, each in words."""
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    return [shlex.split(line) for line in text.splitlines() if line.strip() and not line.startswith("#")]


def stage(target: str) -> list[list[str]]:
    """The instructions of one image."""
    found: list[list[str]] = []
    here = False
    for words in dockerfile():
        here = words[-1] == target if words[0] == "FROM" else here
        found += [words] if here else []
    return found


def test_each_profile_has_its_services() -> None:
    assert {profile: {n for n, s in SERVICES.items() if s["profiles"] == [profile]} for profile in PROFILES} == PROFILES


@everything
def test_a_service_fits_the_settings_and_the_others(name: str) -> None:
    service = SERVICES[name]
    assert service.keys() <= KEYS
    known = {field.upper() for field in Settings.model_fields} | FOREIGN
    assert service.get("environment", {}).keys() <= known
    named = [volume.split(":")[0] for volume in service.get("volumes", [])]
    assert set(named) <= COMPOSE["volumes"].keys()
    assert set(service.get("networks", [])) <= COMPOSE["networks"].keys()
    assert set(service.get("secrets", [])) <= COMPOSE["secrets"].keys()
    for other in service.get("depends_on", {}):
        assert SERVICES[other]["profiles"] == service["profiles"]


@everything
def test_a_service_can_do_little_takes_little_and_comes_back(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert "/tmp" in service["tmpfs"]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert {"mem_limit", "cpus", "pids_limit"} <= service.keys()
    assert service["restart"] == "unless-stopped"
    assert service["healthcheck"]["test"][0] == "CMD"


@everything
def test_nobody_is_root(name: str) -> None:
    service = SERVICES[name]
    if "build" in service:
        users = [words[1] for words in stage(service["build"]["target"]) if words[0] == "USER"]
        # What an image stands on has its user.
        parents = [words[1] for words in stage(service["build"]["target"]) if words[0] == "FROM"]
        users += [words[1] for parent in parents for words in stage(parent) if words[0] == "USER"]
        assert users == ["10001:10001"]
    else:
        assert service["user"] not in ("root", "0", "0:0")


def test_bases_are_named_exactly() -> None:
    bases = [words[1].partition("=")[2] for words in dockerfile() if words[0] == "ARG"]
    bases += [service["image"] for service in SERVICES.values() if "build" not in service]
    assert len(bases) == 3
    assert [base for base in bases if not EXACT.match(base)] == []
    stages = {words[-1] for words in dockerfile() if words[0] == "FROM"}
    used = {words[1] for words in dockerfile() if words[0] == "FROM"}
    assert used <= stages | {"${PYTHON}", "${CADDY}"}


def test_no_secret_stands_in_the_compose_file() -> None:
    """Each comes from a file, which its service is given."""
    for service in SERVICES.values():
        given = {f"/run/secrets/{secret}" for secret in service.get("secrets", [])}
        environment = service.get("environment", {})
        assert {value for key, value in environment.items() if key.endswith("_FILE")} == given
        secret = {
            "TELEGRAM_TOKEN",
            "WEBHOOK_SECRET",
            "DATABASE_URL",
            "METRICS_TOKEN",
            "PRIVACY_KEY",
            "POSTGRES_PASSWORD",
        }
        assert not secret & environment.keys()
    script = (ROOT / "deploy" / "secrets.sh").read_text(encoding="utf-8")
    for name, secret in COMPOSE["secrets"].items():
        assert secret["file"] == f"deploy/secrets/{name}"
        assert f"kept {name} " in script


def test_only_the_proxy_is_open_to_the_world() -> None:
    """Of the others some are there for this machine, behind the token."""
    open_to_all = {n for n, s in SERVICES.items() for port in s.get("ports", []) if not port.startswith("127.0.0.1:")}
    assert open_to_all == {"proxy"}
    assert COMPOSE["networks"]["back"] == {"internal": True}
    assert SERVICES["database"]["networks"] == SERVICES["nlu-1"]["networks"] == ["back"]


def test_the_receiver_believes_the_proxy_alone() -> None:
    address = SERVICES["proxy"]["networks"]["front"]["ipv4_address"]
    assert SERVICES["receiver"]["environment"]["FORWARDED_ALLOW_IPS"] == address


def test_the_proxy_knows_the_bot_s_addresses_and_the_servers() -> None:
    caddyfile = (ROOT / "deploy" / "Caddyfile").read_text(encoding="utf-8")
    assert f"path {WEBHOOK_PATH}\n" in caddyfile
    assert "path /calendar/* /desk /desk/*\n" in caddyfile
    for upstream in re.findall(r"reverse_proxy (.+) \{?$|reverse_proxy (\S+)$", caddyfile, re.M):
        for server in " ".join(upstream).split():
            assert server.partition(":")[0] in SERVICES


def test_an_image_copies_only_what_is_there() -> None:
    """Known instructions, and nothing copied that is not there; nothing of the machine is sent to the engine."""
    assert {words[0] for words in dockerfile()} <= INSTRUCTIONS
    copied = [words[1:-1] for words in dockerfile() if words[0] == "COPY" and not words[1].startswith("--from")]
    assert [source for sources in copied for source in sources if not (ROOT / source).exists()] == []
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert {".env", "deploy/secrets", "data", ".git"} <= set(ignored)


def test_secrets_are_made_once_and_fit_each_other(tmp_path: Path) -> None:
    shutil.copy(ROOT / "deploy" / "secrets.sh", tmp_path)
    made = subprocess.run([tmp_path / "secrets.sh"], input="1:x\n", text=True, capture_output=True, check=True)
    kept = {path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()}
    assert kept.keys() == COMPOSE["secrets"].keys()
    assert kept["telegram_token"] == "1:x"
    assert kept["database_password"] in kept["database_url"]
    assert not any(content in made.stdout + made.stderr for content in kept.values())
    again = subprocess.run(
        [tmp_path / "secrets.sh"], stdin=subprocess.DEVNULL, text=True, capture_output=True, check=True
    )
    assert again.stdout == ""
    assert {path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()} == kept
    assert (tmp_path / "secrets").stat().st_mode & 0o777 == 0o700
