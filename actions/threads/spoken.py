"""What somebody has said instead of written, outside of any thread: kept by its id until they say whom it is for.

Nobody listens to it here: docs/voices.md says why.
"""

from __future__ import annotations

from actions.kernel import Attached, Message, Reply, Turn, button, keep_beside, read_attached, say, too_old
from actions.threads import person

# Where the id is kept: in the form that is open, or in a row of this name where none is.
KEPT = "-voice"


async def offered(turn: Turn, brings: Attached) -> Message:
    """That only a person can listen to it, and the button that sends it to one."""
    await keep_beside(turn, KEPT, brings.written())
    send = button("thread_send", "button-voice-send", icon="🙋")
    return Message(lines=(say("voice-unheard"),), buttons=((send,),), can_be_danish=False)


async def thread_send(turn: Turn) -> list[Reply]:
    """What was said just now goes to the staff, in a thread that stays open."""
    form = turn.opened.form
    brings = read_attached(form.answers.get(KEPT, "")) if form else None
    if form is None or brings is None:
        return too_old()
    form.take_back(KEPT, turn.now)
    opened: list[Reply] = [] if turn.opened.thread else await person.thread_open(turn)
    if turn.opened.thread is None:
        return opened
    return [*await person.write(turn, turn.person.language, brings), *opened]
