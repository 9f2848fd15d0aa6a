"""What somebody has sent that is passed on as it is: a picture, a voice note, music, a document."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from actions.kernel.messages import Message
from actions.kernel.turn import Turn

# What stands in place of words where there are none.
SIGNS = {"photo": "📷", "voice": "🎤", "audio": "🎵", "file": "📎"}


@dataclass(frozen=True)
class Attached:
    """One of these at most, by Telegram's id: each is sent on as what it was sent as."""

    photo: str | None = None
    voice: str | None = None
    audio: str | None = None
    file: str | None = None

    def given(self) -> dict[str, str]:
        """What there is, by its kind."""
        return {kind: file_id for kind, file_id in asdict(self).items() if file_id}

    @property
    def sign(self) -> str:
        """In place of words; empty where nothing is attached."""
        return "".join(SIGNS[kind] for kind in self.given())

    def to(self, message: Message) -> Message:
        """The message that brings it."""
        return message.model_copy(update=asdict(self))

    def written(self) -> str:
        """As one text, for the answers of a form."""
        return next((f"{kind}:{file_id}" for kind, file_id in self.given().items()), "")


NOTHING = Attached()


def read_attached(text: str) -> Attached | None:
    """What `written` has written; None for anything else."""
    kind, _, file_id = text.partition(":")
    return Attached(**{kind: file_id}) if kind in SIGNS and file_id else None


def attached_to(turn: Turn) -> Attached:
    """What came with the message that the turn is about, as it was understood."""
    return Attached(**{kind: turn.value(kind) for kind in SIGNS})
