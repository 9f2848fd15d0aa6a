"""What was understood is said first and can be taken back; what changes something takes a press."""

from __future__ import annotations

from actions.kernel.acts import ACTS
from actions.kernel.messages import Message, say
from actions.kernel.presses import longest_press, read_press
from actions.kernel.turn import Entity, Turn, Understanding
from actions.talk import guesses
from store import forms
from store import guesses as counts
from tests.actions.scene import Scene, ids, only, presses, shown

RANKING = (("tax", 0.9), ("greet", 0.05), ("papers", 0.03), ("rent_help", 0.01), ("leisure", 0.005), ("who", 0.001))


async def turn(scene: Scene) -> Turn:
    return await scene.turn("amal", Understanding("tax", 0.9, ranking=RANKING), "skat")


def test_every_act_has_a_code_of_its_own_and_its_buttons_fit() -> None:
    asked = [name for name, act in ACTS.items() if act.is_asked]
    assert len({guesses.code(name) for name in asked} | {guesses.NOTHING}) == len(asked) + 1
    assert all(guesses.act_of(guesses.code(name)) == name for name in asked)
    assert longest_press("not_this") <= 64 and longest_press("guess_take") <= 64


async def test_the_answer_begins_with_what_was_understood_and_ends_with_not_this(scene: Scene) -> None:
    asked = await turn(scene)
    answer = Message(lines=(say("world-tax"),))
    reply = only(guesses.titled(asked, "tax", [answer]))
    assert ids(reply) == ["understood", "world-tax"]
    assert reply.lines[0].args["about"].model_dump()["id"] == "intent-tax"
    assert presses(reply)[-1].startswith("not:this:")
    assert guesses.titled(asked, "greet", [answer]) == [answer]
    assert guesses.titled(asked, "tax", []) == []


async def test_not_this_gives_the_next_guesses_then_a_person_and_is_counted(scene: Scene) -> None:
    reply = only(guesses.titled(await turn(scene), "tax", [Message(lines=(say("world-tax"),))]))
    next_ones = await scene.press("amal", presses(reply)[-1])
    assert ids(next_ones) == ["not-this"]
    chosen = [read_press(data).value("choice") for data in presses(next_ones) if data.startswith("guess:take:")]
    assert [guesses.act_of(code or "") for code in chosen] == ["papers", "rent_help", "leisure"]
    assert "ask:talk_to_human" in presses(next_ones)
    answered = await scene.press("amal", presses(next_ones)[1])
    assert ids(answered)[0] == "world-rent_help"
    kept = {(each.guessed, each.meant) for each in await counts.most_missed(scene.session, 9)}
    assert kept == {("tax", ""), ("tax", "rent_help")}


async def test_where_no_other_guess_is_left_there_is_somebody_to_call(scene: Scene) -> None:
    data = f"not:this:{guesses.code('tax')}" + f":{guesses.NOTHING}" * 3
    reply = await scene.press("amal", data)
    assert ids(reply)[0] == "not-understood-again"
    assert reply.contacts


async def test_do_you_mean_offers_the_likeliest_first_and_does_nothing(scene: Scene) -> None:
    reply = only(await guesses.do_you_mean(await turn(scene), "tax"))
    assert ids(reply) == ["do-you-mean"]
    taken = [read_press(data).value("choice") for data in presses(reply) if data.startswith("guess:take:")]
    assert [guesses.act_of(code or "") for code in taken] == ["tax", "papers", "rent_help"]


async def test_what_changes_something_takes_a_press(scene: Scene) -> None:
    understood = Understanding("reminders_off", 0.99, ranking=(("reminders_off", 0.99),))
    reply = only(guesses.only_when_pressed(await scene.turn("amal", understood, "stop"), "reminders_off"))
    assert scene.people["amal"].reminders is True
    await scene.press("amal", presses(reply)[0])
    assert scene.people["amal"].reminders is False


async def test_a_code_that_nobody_made_leads_to_the_menu(scene: Scene) -> None:
    assert ids(await scene.press("amal", "guess:take:000:000")) == ["help-menu"]


async def test_the_words_that_were_doubted_need_not_be_said_again(scene: Scene) -> None:
    understood = Understanding("donation_request", 0.6, (Entity("item", "chair", 2, 7),), (("donation_request", 0.6),))
    asked = await scene.turn("amal", understood, "4 stole i Glumsø")
    reply = only(await guesses.do_you_mean(asked, "donation_request"))
    summary = await scene.press("amal", presses(reply)[0])
    assert "form:confirm:yes" in presses(summary)
    assert "Glumsø" in shown(summary, "da") and "stol × 4" in shown(summary, "da")


async def test_a_form_that_is_open_is_not_left_for_a_doubt(scene: Scene) -> None:
    await scene.ask("amal", "donation_request")
    asked = await scene.turn("amal", Understanding("tax", 0.6, ranking=RANKING), "skat")
    assert asked.opened.form
    before = asked.opened.form.form
    await guesses.do_you_mean(asked, "tax")
    opened = await forms.open_for(scene.session, scene.people["amal"].id, scene.now)
    assert opened and opened.form == before


async def test_an_old_button_does_not_take_the_words_of_a_newer_question(scene: Scene) -> None:
    understood = Understanding("donation_request", 0.6, (Entity("item", "chair", 2, 7),), (("donation_request", 0.6),))
    old = only(await guesses.do_you_mean(await scene.turn("amal", understood, "4 stole i Glumsø"), "donation_request"))
    await guesses.do_you_mean(
        await scene.turn("amal", Understanding("tax", 0.6, ranking=RANKING), "skat i Næstved"), "tax"
    )
    asked = await scene.press("amal", presses(old)[0])
    assert "form:confirm:yes" not in presses(asked)
