"""Questions that nobody could answer, and answers of our own: what the tests of their pages share."""

from __future__ import annotations

from store import own_answers, persons, unanswered
from store.own_answers import OwnAnswer
from store.unanswered import Unanswered
from tests.actions.questions.asking import meaning
from tests.console.office import Office

TIGRINYA = "ኣብ ሩባ ዓሳ ንምግፋፍ ፍቓድ የድልየኒ ዶ"
ARABIC = "هل أحتاج إلى رخصة لصيد السمك؟"
FISHING, SWIMMING = 1, 2


async def ask(office: Office, text: str, language: str = "da", about: int = FISHING, *, wanted: bool = False) -> int:
    """Somebody has asked it in vain; with `wanted` somebody wants to be told. The number of the question."""
    async with office.database.transaction() as session:
        guesses = [("leisure", 0.39), ("benefits_money", 0.2)]
        number = await unanswered.keep(session, text, language, guesses, office.now, meaning(about))
        if wanted:
            person = await persons.meet(session, 900 + number, language, office.now)
            await unanswered.tell(session, number, person.id)
    return number


async def waiting(office: Office) -> list[Unanswered]:
    async with office.database.transaction() as session:
        return await unanswered.waiting(session)


async def answer(office: Office, question: str, text: str, about: int = FISHING, facts: tuple[str, ...] = ()) -> int:
    """An answer of our own by somebody of the office; its number."""
    async with office.database.transaction() as session:
        author = next(iter(office.numbers.values()))
        found = await own_answers.write(session, question, text, "da", author, office.now, facts)
        await own_answers.means(session, found.id, "da", meaning(about, 1))
    return found.id


async def translate(office: Office, number: int, language: str, text: str, state: str = "drafted") -> None:
    """Somebody else has translated it."""
    async with office.database.transaction() as session:
        translator = await persons.meet(session, 800, language, office.now)
        found = await own_answers.find(session, number)
        assert found is not None
        await own_answers.take_on(session, found, language, translator.id, office.now)
        there = await own_answers.text_in(session, number, language)
        assert there is not None
        there.question, there.text, there.state = f"({language})", text, state


async def kept(office: Office, number: int) -> OwnAnswer | None:
    async with office.database.transaction() as session:
        return await own_answers.get(session, number)
