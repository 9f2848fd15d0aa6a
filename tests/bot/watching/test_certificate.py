"""When a certificate ends, asked of a real server with TLS."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.children import free_port
from bot.watching.certificate import NoCertificate, ends_at, place

END = datetime.now(UTC).replace(microsecond=0) + timedelta(days=5)


def certificate(folder: Path) -> Path:
    """Signed by itself, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(END - timedelta(days=90)).not_valid_after(END)
    pem = made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    plain = serialization.NoEncryption()
    file = folder / "both.pem"
    file.write_bytes(pem + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    return file


@pytest.fixture
async def port(tmp_path: Path) -> AsyncIterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate(tmp_path))
    port = free_port()
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", port, ssl=context)
    yield port
    server.close()


async def test_the_end_of_a_certificate_is_read_whoever_has_signed_it(port: int) -> None:
    assert await ends_at("localhost", port) == END


async def test_where_nobody_answers_there_is_none() -> None:
    with pytest.raises(NoCertificate, match="ConnectionRefusedError"):
        await ends_at("127.0.0.1", free_port())


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://vejviser.example", ("vejviser.example", 443)),
        ("https://vejviser.example:8443/x", ("vejviser.example", 8443)),
        ("http://vejviser.example", None),
        (None, None),
    ],
)
def test_only_an_address_with_tls_has_one(url: str | None, found: tuple[str, int] | None) -> None:
    assert place(url) == found
