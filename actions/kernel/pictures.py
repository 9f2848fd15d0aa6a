"""Pictures in a form: for the question that asks for them, or kept for it when they come too early."""

from __future__ import annotations

from datetime import datetime

from actions.kernel import gathering
from actions.kernel.fields import Field, Form, Photo, gathered_name
from actions.kernel.messages import Say, say
from store.forms import Answers, OpenForm

# Where it is kept which album was answered last.
_ALBUM = "-album"


def question(form: Form, answers: Answers) -> Field | None:
    """The question that a picture is for: the first that takes one and has not been answered; None without one."""
    fields = (each for each in form.fields if each.most_photos and each.wanted(answers))
    return next((each for each in fields if each.name not in answers), None)


def is_of_album(row: OpenForm, photo: Photo, now: datetime) -> bool:
    """Whether the album that the picture belongs to has been answered already."""
    if photo.album is None or row.answers.get(_ALBUM) == photo.album:
        return photo.album is not None
    row.answer(_ALBUM, photo.album, now)
    return False


def taken(form: Form, row: OpenForm, asked: Field, photo: Photo, now: datetime) -> Say:
    """Keeps the picture for its question, as far as that takes more; what is said of it. `asked` is asked just now."""
    field = question(form, row.answers)
    if field is None:
        return say("form-unclear")
    if photo.trouble is not None:
        return photo.trouble
    kept = gathering.listed(row.answers.get(gathered_name(field), ""))
    is_asked = field is asked
    if len(kept) >= field.most_photos:
        return say("photos-enough" if is_asked else "photos-full", count=field.most_photos)
    row.answer(gathered_name(field), ",".join((*kept, photo.file_id)), now)
    return say("photos-more" if is_asked else "photo-kept")
