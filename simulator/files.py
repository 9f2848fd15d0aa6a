"""The files that the simulated Telegram keeps."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file on Telegram's servers."""

    file_id: str
    unique_id: str
    path: str
    name: str
    content_type: str
    data: bytes
    declared: int | None = None

    @property
    def folder(self) -> str:
        """By which Telegram knows what it was sent as: photos, documents, voice, music, stickers."""
        return self.path.partition("/")[0]

    @property
    def size(self) -> int:
        """Its bytes, or how many a test says there are, to spare it from sending them."""
        return len(self.data) if self.declared is None else self.declared


class Files:
    """Files by the id that messages carry, and by the path that getFile tells."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}

    def add(self, folder: str, name: str, content_type: str, data: bytes, declared: int | None = None) -> StoredFile:
        """Keeps a file; its ids depend on its number and content only."""
        number = len(self.by_id) + 1
        digest = hashlib.sha256(data).hexdigest()[:16]
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        file = StoredFile(
            file_id=f"AgACAgQAAxk{number:06d}{digest}",
            unique_id=f"AQAD{digest}",
            path=f"{folder}/file_{number}.{suffix}",
            name=name,
            content_type=content_type,
            data=data,
            declared=declared,
        )
        self.by_id[file.file_id] = file
        self.by_path[file.path] = file
        return file
