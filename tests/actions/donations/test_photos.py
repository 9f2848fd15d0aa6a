"""Pictures of what is given: several, one by one or as an album, shown to the family that is asked."""

from __future__ import annotations

from rendering.parts import Picture
from rendering.render import render
from tests.actions.neighbours import ask_for, changing
from tests.actions.scene import Scene, ids, only, presses, read

REST = ("form:photos:done", *changing("condition", "form:condition:worn"), "form:confirm:yes")


async def at_photos(scene: Scene) -> None:
    """`yusuf` gives a sofa and is asked for pictures."""
    await scene.press("yusuf", "ask:donation_offer")
    assert ids(await scene.fill("yusuf", "form:items:sofa", "form:items:done", *changing("photos"))) == ["photos-ask"]


async def sent(scene: Scene, file_id: str, album: str | None = None) -> list[list[str]]:
    replies = await scene.photo("yusuf", file_id, album)
    assert replies is not None
    return [ids(only([reply])) for reply in replies]


async def test_the_family_that_is_asked_sees_all_pictures_and_the_condition(scene: Scene) -> None:
    await ask_for(scene, "amal", "sofa")
    await at_photos(scene)
    for name in ("front", "back", "spot"):
        assert await sent(scene, name) == [["photos-more", "photos-ask"]]
    await scene.fill("yusuf", *REST)
    await scene.press("ida", "offer:pass:1")
    [row] = await scene.queued("amal", "notice")
    reply = read(row)
    assert [part.file_id for part in render(reply, "da") if isinstance(part, Picture)] == ["front", "back", "spot"]
    assert "condition-worn" in str(row.message)


async def test_an_album_is_answered_once_and_kept_whole(scene: Scene) -> None:
    await ask_for(scene, "amal", "sofa")
    await at_photos(scene)
    assert await sent(scene, "a", "album") == [["photos-more", "photos-ask"]]
    assert [await sent(scene, name, "album") for name in "bcdefg"] == [[]] * 6
    await scene.press("yusuf", "form:photos:done")
    assert await sent(scene, "late", "album") == []
    await scene.fill("yusuf", *REST[1:])
    await scene.press("ida", "offer:pass:1")
    [row] = await scene.queued("amal", "notice")
    assert row.message["photos"] == list("abcde")


async def test_more_than_five_get_a_clear_answer(scene: Scene) -> None:
    await at_photos(scene)
    for name in "abcde":
        await sent(scene, name)
    assert await sent(scene, "f") == [["photos-enough", "photos-ask"]]


async def test_nobody_needs_a_picture(scene: Scene) -> None:
    await at_photos(scene)
    assert ids(await scene.press("yusuf", "form:photos:none")) == ["offer-confirm"]


async def test_done_appears_with_the_first_picture(scene: Scene) -> None:
    await at_photos(scene)
    replies = await scene.photo("yusuf", "a")
    assert replies
    assert presses(only(replies))[0] == "form:photos:done"


async def test_an_album_for_a_request_gives_it_one_picture(scene: Scene) -> None:
    await scene.press("amal", "ask:donation_request")
    await scene.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved", *changing("photo"))
    first = await scene.photo("amal", "a", "album")
    assert first
    assert ids(only(first)) == ["request-confirm"]
    assert await scene.photo("amal", "b", "album") == []
