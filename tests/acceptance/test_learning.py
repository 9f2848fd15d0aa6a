"""What the bot did not understand: kept without names and numbers, looked through, and made an example."""

from __future__ import annotations

import shutil
from pathlib import Path

from config.settings import ROOT
from store import drafts, unanswered
from store.database import Database
from store.drafts import Draft
from tests.acceptance.test_command_line import vejviser
from tests.conftest import NOW
from tests.stage import Stage

GUESSES = [("benefits_money", 0.3), ("thanks", 0.2), ("greet", 0.1)]


async def test_a_question_that_is_not_understood_is_kept_without_names_and_numbers(stage: Stage) -> None:
    person = await stage.person("da", first_name="Fatima")
    await person.say("Xylofia Zorkmann 55886600 4711 qwrt bxzk og zplm eller ghjk")
    database = stage.database()
    async with database.transaction() as session:
        [row] = await unanswered.waiting(session)
    await database.close()
    assert row.text == "… # … og … eller …"
    assert row.language == "da"
    assert len(row.guesses) == 3


async def reviewed(folder: Path, answers: str) -> tuple[list[str], str]:
    """The texts that still wait, and what was printed, after a review of three questions with these answers."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'bot.db'}")
    await database.upgrade()
    async with database.transaction() as session:
        for language, text in (("da", "hvornår kommer mine penge"), ("en", "when does my money come")):
            await unanswered.keep(session, text, language, GUESSES, NOW)
        await unanswered.keep(session, "ራድዮ ዘይሰርሕ …", "ti", GUESSES, NOW)
    shutil.copytree(ROOT / "nlu_data", folder / "nlu_data")
    arguments = ("nlu", "review", "--data", str(folder / "nlu_data"))
    url = f"sqlite:///{folder / 'bot.db'}"
    code, out, error = await vejviser(*arguments, stdin=answers, DATABASE_URL=url)
    assert code == 0, error
    async with database.transaction() as session:
        waiting = [row.text for row in await unanswered.waiting(session)]
    await database.close()
    return waiting, out


async def test_questions_that_mean_the_same_are_labelled_together(tmp_path: Path) -> None:
    waiting, out = await reviewed(tmp_path, "1\nhvornår kommer mine penge nu\n\ns\n")
    assert waiting == ["ራድዮ ዘይሰርሕ …"]
    assert out.index("hvornår") < out.index("when does") < out.index("benefits_money 30%") < out.index("ራድዮ")
    for language, text in (("da", "hvornår kommer mine penge nu"), ("en", "when does my money come")):
        after = (tmp_path / "nlu_data" / language / "arrival.yml").read_text(encoding="utf-8")
        before = (ROOT / "nlu_data" / language / "arrival.yml").read_text(encoding="utf-8")
        block = after.split("- intent: benefits_money")[1].split("- intent:")[0]
        assert block.rstrip().endswith(f"- {text}")
        assert len(after.splitlines()) == len(before.splitlines()) + 1


async def test_a_review_can_delete_refuse_a_wrong_label_and_stop(tmp_path: Path) -> None:
    waiting, out = await reviewed(tmp_path, "no_such_intent\nd\nq\n")
    assert waiting == ["ራድዮ ዘይሰርሕ …"]
    assert "no intent no_such_intent" in out


async def test_nothing_to_review_is_said(tmp_path: Path) -> None:
    _, out, _ = await vejviser("nlu", "review", DATABASE_URL=f"sqlite:///{tmp_path / 'bot.db'}")
    assert out == "no unanswered questions\n"


async def kept_answer(folder: Path, answers: str) -> tuple[list[str], str]:
    """The answers that still wait, and what was printed, after one was looked through with these answers."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'bot.db'}")
    await database.upgrade()
    async with database.transaction() as session:
        draft = Draft(row_id=7, question="hvornår kommer … penge", language="da", guesses=GUESSES, created_at=NOW)
        draft.answer, draft.state = "Den sidste hverdag i måneden.", "kept"
        session.add(draft)
    shutil.copytree(ROOT / "nlu_data", folder / "nlu_data", dirs_exist_ok=True)
    arguments = ("drafts", "--data", str(folder / "nlu_data"))
    code, out, error = await vejviser(*arguments, stdin=answers, DATABASE_URL=f"sqlite:///{folder / 'bot.db'}")
    assert code == 0, error
    async with database.transaction() as session:
        waiting = [draft.question for draft in await drafts.waiting(session)]
    await database.close()
    return waiting, out


async def test_an_answer_that_staff_kept_becomes_an_example(tmp_path: Path) -> None:
    waiting, out = await kept_answer(tmp_path, "1\n\n")
    assert waiting == []
    assert "Den sidste hverdag" in out
    after = (tmp_path / "nlu_data" / "da" / "arrival.yml").read_text(encoding="utf-8")
    assert "- hvornår kommer penge\n" in after.split("- intent: benefits_money")[1].split("- intent:")[0]


async def test_an_answer_that_staff_kept_is_proposed_as_a_fact_and_written_nowhere(tmp_path: Path) -> None:
    facts = (ROOT / "config" / "municipalities" / "naestved.yml").read_bytes()
    waiting, out = await kept_answer(tmp_path, "no_such_intent\nf\n")
    assert waiting == []
    assert "no intent no_such_intent" in out
    assert "answer: Den sidste hverdag i måneden." in out
    assert (ROOT / "config" / "municipalities" / "naestved.yml").read_bytes() == facts
