"""Passkeys: what a browser is asked for, and whether what it gives is right (WebAuthn, by `webauthn`).

Our script sends what the key says as letters, two for each byte: digits could be taken for a CPR number.
"""

from __future__ import annotations

import json
from hashlib import sha256
from urllib.parse import urlsplit

from starlette.responses import JSONResponse, Response
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes, options_to_json_dict
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from actions.signing import keys
from console.visits import Visit

VERIFIED = UserVerificationRequirement.REQUIRED
_HEX = str.maketrans("abcdefghijklmnop", "0123456789abcdef")
# What is raised for what is no credential, or another one than was asked for.
_WRONG = (WebAuthnException, ValueError, LookupError, TypeError, RecursionError)


async def to_create(visit: Visit) -> Response:
    """What the browser makes a new passkey from. Who it is for is a hash: a key names nobody."""
    known = (await keys.of(visit.turn)).passkeys
    options = generate_registration_options(
        rp_id=_host(visit),
        rp_name="Vejviser",
        user_id=sha256(f"desk {visit.turn.person.id}".encode()).digest(),
        user_name=f"Vejviser {visit.turn.person.id}",
        challenge=await keys.challenge(visit.turn, visit.kept),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.DISCOURAGED, user_verification=VERIFIED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=each.handle) for each in known],
    )
    return JSONResponse({"kind": "create", "publicKey": options_to_json_dict(options)})


async def to_get(visit: Visit) -> Response:
    """What one of the person's passkeys signs."""
    known = (await keys.of(visit.turn)).passkeys
    options = generate_authentication_options(
        rp_id=_host(visit),
        challenge=await keys.challenge(visit.turn, visit.kept),
        allow_credentials=[PublicKeyCredentialDescriptor(id=each.handle) for each in known],
        user_verification=VERIFIED,
    )
    return JSONResponse({"kind": "get", "publicKey": options_to_json_dict(options)})


async def created(visit: Visit) -> bool:
    """Keeps the new passkey that was sent; False where it is none, or not for us, or known already."""
    challenge = await keys.taken_challenge(visit.turn, visit.kept)
    if challenge is None:
        return False
    try:
        made = verify_registration_response(
            credential=_credential(visit),
            expected_challenge=challenge,
            expected_rp_id=_host(visit),
            expected_origin=visit.desk.root,
            require_user_verification=True,
        )
    except _WRONG:
        return False
    key = made.credential_public_key
    return await keys.add(visit.turn, visit.kept, made.credential_id, key, made.sign_count)


async def proved(visit: Visit) -> bool:
    """Whether one of the person's own passkeys has signed what it was asked to, and its count has grown."""
    challenge = await keys.taken_challenge(visit.turn, visit.kept)
    if challenge is None:
        return False
    try:
        credential = _credential(visit)
        found = await keys.own_passkey(visit.turn, base64url_to_bytes(str(credential["rawId"])))
        if found is None:
            return False
        signed = verify_authentication_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=_host(visit),
            expected_origin=visit.desk.root,
            credential_public_key=found.public_key,
            credential_current_sign_count=found.count,
            require_user_verification=True,
        )
    except _WRONG:
        return False
    return await keys.used(visit.turn, found, signed.new_sign_count)


def _credential(visit: Visit) -> dict[str, object]:
    """Raises ValueError for what is none."""
    read = json.loads(bytes.fromhex(visit.sent("credential").translate(_HEX)))
    if not isinstance(read, dict):
        raise ValueError("not an object")
    return read


def _host(visit: Visit) -> str:
    return urlsplit(visit.desk.root).hostname or ""
