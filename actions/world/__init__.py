"""The rest of the world: what the municipality's page does not answer, and where the answer is."""

from __future__ import annotations

from actions.kernel import Act, Feature
from actions.world.world import ICONS, about

FEATURE = Feature(
    "world", acts={topic: Act(about(topic), icon=icon) for topic, icon in ICONS.items()}, needs=("information",)
)
