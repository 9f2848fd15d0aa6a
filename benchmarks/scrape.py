"""What a bot says of itself at `/metrics`, as numbers."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

import httpx
from prometheus_client.parser import text_string_to_metric_families

Buckets = dict[float, float]
# Stage -> its histogram, and the lane where there are several.
STAGES = {
    "waiting to be read": ("vejviser_parse_wait_seconds", ""),
    "read by the NLU server": ("vejviser_parse_seconds", ""),
    "answered, in a transaction": ("vejviser_answer_seconds", ""),
    "update to its replies in the outbox": ("vejviser_handle_seconds", ""),
    "waiting for Telegram's limits": ("vejviser_limiter_wait_seconds", "reply"),
    "sent by the Bot API": ("vejviser_telegram_seconds", ""),
    "reply: due to arrived": ("vejviser_outbox_late_seconds", "reply"),
    "reminder: due to arrived": ("vejviser_outbox_late_seconds", "reminder"),
}


async def scraped(urls: Iterable[str]) -> dict[str, float]:
    """Samples by name and labels, added up over these bots."""
    found: dict[str, float] = {}
    async with httpx.AsyncClient(timeout=60) as http:
        for url in urls:
            for family in text_string_to_metric_families((await http.get(f"{url}/metrics")).text):
                for sample in family.samples:
                    labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
                    key = f"{sample.name}{{{labels}}}"
                    found[key] = found.get(key, 0.0) + sample.value
    return found


def total(samples: dict[str, float], name: str) -> float:
    """Of all labels."""
    return sum(value for key, value in samples.items() if key.partition("{")[0] == name)


def stages(before: dict[str, float], after: dict[str, float]) -> dict[str, tuple[float, float, float, float]]:
    """Of each stage how often it was, and 50, 95 and 99 % of it in milliseconds, as near as its buckets are."""
    found = {}
    for stage, (name, lane) in STAGES.items():
        buckets: Buckets = {}
        for key, value in after.items():
            label = key.partition("le=")[2].rstrip("}").partition(",")[0]
            if key.startswith(f"{name}_bucket{{") and (not lane or f"lane={lane}" in key):
                edge = inf if label == "+Inf" else float(label)
                buckets[edge] = buckets.get(edge, 0.0) + value - before.get(key, 0.0)
        count = buckets.get(inf, 0.0)
        if count:
            found[stage] = (count, *_spread(buckets))
    return found


def _spread(buckets: Buckets) -> tuple[float, float, float]:
    return 1000 * quantile(buckets, 0.5), 1000 * quantile(buckets, 0.95), 1000 * quantile(buckets, 0.99)


def quantile(buckets: Buckets, share: float) -> float:
    """In seconds: evenly between the edges of the bucket in which it is; the last edge where it is beyond."""
    wanted, below, edge = share * buckets[inf], 0.0, 0.0
    for each in sorted(buckets):
        if buckets[each] >= wanted:
            if each == inf:
                return edge
            return edge + (each - edge) * (wanted - below) / max(buckets[each] - below, 1e-9)
        below, edge = buckets[each], each
    return edge
