"""How often one address may knock at the door of the desk, counted in this process alone."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from starlette.requests import Request

TIMES, WITHIN = 30, timedelta(minutes=1)
# So many addresses are remembered; of more, those are forgotten that knocked longest ago.
MOST_ADDRESSES = 2000


@dataclass
class Limiter:
    """Lets each address through so many `times` `within` that time."""

    times: int = TIMES
    within: timedelta = WITHIN
    _seen: OrderedDict[str, deque[datetime]] = field(default_factory=OrderedDict, repr=False)

    def is_over(self, address: str, now: datetime) -> bool:
        """Counts one more, unless there were too many already."""
        seen = self._seen.setdefault(address, deque(maxlen=self.times))
        self._seen.move_to_end(address)
        while len(self._seen) > MOST_ADDRESSES:
            self._seen.popitem(last=False)
        if len(seen) == self.times and now - seen[0] < self.within:
            return True
        seen.append(now)
        return False


def address_of(request: Request) -> str:
    """Whose it is: of IPv6 the network, since a household has as many addresses in it as it likes."""
    host = request.client.host if request.client else ""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return host
    return str(ipaddress.ip_network((found, 64), strict=False)) if found.version == 6 else host
