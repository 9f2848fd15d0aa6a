"""What whoever runs the bot has to know at once: administrators are told when it begins and when it is over."""

from __future__ import annotations

from actions.alarms import alarms
from actions.kernel import Feature

# Which alarms are on is read from what was said, so that is kept for longer than an alarm lasts.
FEATURE = Feature("alarms", acts={}, keeps={alarms.KEY: alarms.KEPT})
