"""When the certificate of the bot's public address ends."""

from __future__ import annotations

import asyncio
import ssl
from datetime import datetime
from urllib.parse import urlsplit

from cryptography import x509

SECONDS = 10.0


class NoCertificate(Exception):
    """The address does not answer, or not with a certificate."""


def place(url: str | None) -> tuple[str, int] | None:
    """Host and port behind an address that begins with https://; None for every other."""
    parts = urlsplit(url or "")
    return (parts.hostname, parts.port or 443) if parts.scheme == "https" and parts.hostname else None


async def ends_at(host: str, port: int) -> datetime:
    """The last moment at which it is good. Raises NoCertificate."""
    # Only its date is asked for: one that is over already, or signed by nobody, has one too.
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    try:
        async with asyncio.timeout(SECONDS):
            _, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=host)
            found = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
            writer.close()
    except (OSError, TimeoutError) as error:
        raise NoCertificate(type(error).__name__) from None
    return x509.load_der_x509_certificate(found).not_valid_after_utc
