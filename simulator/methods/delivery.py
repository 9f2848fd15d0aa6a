"""How updates reach the bot: the webhook's methods."""

import re
from urllib.parse import urlsplit

from simulator.core import Call, Simulator
from simulator.errors import bad_request
from simulator.keyboards import is_loopback
from simulator.world import Json

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}\Z")
_DEFAULT_CONNECTIONS = 40


def set_webhook(sim: Simulator, call: Call) -> bool:
    """Updates go to an address from now on; an empty one turns that off."""
    params = call.params
    url = params["url"]
    if not url:
        return delete_webhook(sim, call)
    if urlsplit(url).scheme != "https" and not is_loopback(url):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.get("secret_token", "")
    if secret and not _SECRET.match(secret):
        raise bad_request("secret token contains unallowed characters")
    if params.get("drop_pending_updates"):
        sim.updates.drop_all()
    if "allowed_updates" in params:
        sim.updates.allowed = params["allowed_updates"]
    sim.webhook.start(url, secret, params.get("max_connections", _DEFAULT_CONNECTIONS))
    # Whoever polls is told that there is a webhook now.
    sim.updates.pulse.beat()
    return True


def delete_webhook(sim: Simulator, call: Call) -> bool:
    """Back to long polling; what was not delivered waits."""
    sim.webhook.stop()
    if call.params.get("drop_pending_updates"):
        sim.updates.drop_all()
    return True


def get_webhook_info(sim: Simulator, call: Call) -> Json:
    """WebhookInfo."""
    return sim.webhook.info()
