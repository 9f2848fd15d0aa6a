"""What staff write out of the blue: what is heard in it, in whatever language, and what is not."""

from __future__ import annotations

import pytest

from actions.facts import said
from actions.facts.records import kept
from actions.kernel.turn import Entity, Understanding
from config.facts_parts import Key
from tests.actions.facts.desk import CAMILLA, JOBCAFE, KASERNEVEJ, PETRA
from tests.actions.scene import Scene
from tests.conftest import NOW

NUMBER = {"record": kept(CAMILLA), "what": "phone", "phone": "+4525451018"}
HOURS = {"record": kept(JOBCAFE), "what": "hours", "hours": "Th 13:00-17:00; PH off; Dec 24 off; Dec 31 off"}
ROOM = {"record": kept(JOBCAFE), "what": "room", "room": "Lokale 5"}
GONE = {"record": kept(PETRA), "what": "stops"}
# As staff may write it in each language: a number, hours, a room, somebody who stops.
WRITTEN = {
    "da": (
        "Camillas nummer er forkert, det er 25 45 10 18",
        "Jobcafeen har nye åbningstider torsdag 13-17",
        "Jobcafeen er flyttet til lokale 5",
        "Petra er stoppet",
    ),
    "en": (
        "Camilla's number is wrong, it is 25451018",
        "The Jobcafé has new opening hours: Thursday 13-17",
        "Jobcafé has moved to room 5",
        "Petra has left",
    ),
    "ar": (
        "رقم Camilla خطأ، الصحيح 25451018",
        "أوقات Jobcafé الجديدة: الخميس 13-17",
        "انتقل Jobcafé إلى غرفة 5",
        "Petra لم تعد تعمل هنا",
    ),
    "ti": ("ቁጽሪ Camilla ጌጋ እዩ፣ 25451018 እዩ", "ሓድሽ ሰዓታት Jobcafé፦ ሓሙስ 13-17", "Jobcafé ናብ ክፍሊ 5 ግዒዙ", "Petra ስራሕ ኣቋሪጻ"),
    "so": (
        "Lambarka Camilla waa khalad, waa 25451018",
        "Jobcafé saacado cusub: khamiis 13-17",
        "Jobcafé waxaa loo raray qolka 5",
        "Petra shaqada ka tagtay",
    ),
    "fa": (
        "شماره Camilla اشتباه است، 25451018 است",
        "ساعت جدید Jobcafé: پنجشنبه 13-17",
        "Jobcafé به اتاق 5 منتقل شد",
        "Petra دیگر کار نمی‌کند",
    ),
    "prs": (
        "نمبر Camilla غلط است، 25451018 است",
        "وقت جدید Jobcafé: پنجشنبه 13-17",
        "Jobcafé به اتاق 5 منتقل شد",
        "Petra دیگر کار نمی‌کند",
    ),
    "ps": (
        "د Camilla شمېره غلطه ده، 25451018 ده",
        "د Jobcafé نوي وختونه: پنجشنبه 13-17",
        "Jobcafé کوټه 5 ته انتقال شو",
        "Petra نور کار نه کوي",
    ),
    "kmr": (
        "Hejmara Camilla şaş e, 25451018 e",
        "Demên nû yên Jobcafé: pêncşem 13-17",
        "Jobcafé bar kir ode 5",
        "Petra êdî naxebite",
    ),
    "ckb": (
        "ژمارەی Camilla هەڵەیە، 25451018 ە",
        "کاتی نوێی Jobcafé: پێنجشەممە 13-17",
        "Jobcafé گوازرایەوە بۆ ژووری 5",
        "Petra ئیتر کار ناکات",
    ),
    "fr": (
        "Le numéro de Camilla est faux, c'est le 25451018",
        "Jobcafé a de nouveaux horaires : jeudi 13-17",
        "Jobcafé est déplacé en salle 5",
        "Petra ne travaille plus ici",
    ),
    "sw": (
        "Namba ya Camilla si sahihi, ni 25451018",
        "Jobcafé ina saa mpya: alhamisi 13-17",
        "Jobcafé imehamia chumba 5",
        "Petra ameacha kazi",
    ),
    "ln": (
        "Nimero ya Camilla ezali mabe, ezali 25451018",
        "Jobcafé ezali na ngonga ya sika: jeudi 13-17",
        "Jobcafé ekei na salle 5",
        "Petra atiki mosala",
    ),
    "uk": (
        "Номер Camilla неправильний, це 25451018",
        "Новий розклад Jobcafé: четвер 13-17",
        "Jobcafé переїхало в кімнату 5",
        "Petra більше не працює",
    ),
}
WANTED = (NUMBER, HOURS, ROOM, GONE)
CASES = [(language, text, WANTED[at]) for language, texts in WRITTEN.items() for at, text in enumerate(texts)]


async def heard(scene: Scene, text: str, language: str = "da", topic: str = "", **entities: str) -> object:
    person = scene.people["ida"]
    person.language, person.topic, person.topic_at = language, topic or None, NOW
    found = tuple(Entity(name, value) for name, value in entities.items())
    return said.heard(await scene.turn("ida", Understanding("", 0.0, found), text))


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
async def test_what_is_new_is_heard_in_every_language(
    scene: Scene, language: str, text: str, wanted: dict[str, str]
) -> None:
    assert await heard(scene, text, language) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Hvad er Camillas nummer?",
        "Camilla",
        "Mind mig om Jobcafé torsdag 13-17",
        "Jobcafeen er lukket i morgen",
        "Kan du ringe til Petra",
        "tak for hjælpen",
        "Det er forkert",
        "Camillas nummer er 25 45 10 17, ikke sandt?",
        "Vi mødes kl. 13-17 på torsdag",
        "Mit nummer er 25 45 10 18",
        "Jeg vil oprette et nyt hold til Jobspor",
        "Ny aftale hos Camilla i morgen kl. 10",
        "Amal er ny på Jobspor",
        "Familien er flyttet til Glumsø",
        "Vi er nu på Kasernevej",
    ],
)
async def test_what_says_nothing_new_of_a_fact_is_left_to_others(scene: Scene, text: str) -> None:
    assert await heard(scene, text) is None


async def test_the_number_that_somebody_has_already_is_not_the_new_one(scene: Scene) -> None:
    text = "Camillas nummer er ikke 25 45 10 17 men 25 45 10 18, det gamle er forkert"
    assert await heard(scene, text) == NUMBER


async def test_of_two_new_numbers_none_is_taken(scene: Scene) -> None:
    text = "Camillas nummer er forkert: 25 45 10 18 eller 25 45 10 19"
    assert await heard(scene, text) == {"record": kept(CAMILLA), "what": "phone"}


async def test_where_two_are_named_it_is_asked_which(scene: Scene) -> None:
    two = ",".join(map(kept, (CAMILLA, Key("contacts", "ulla"))))
    assert await heard(scene, "Camillas og Ullas nummer er forkert") == {"among": two, "what": "phone"}


async def test_the_course_is_the_one_that_was_talked_about_or_is_asked(scene: Scene) -> None:
    text = "Kurset er flyttet til lokale 5"
    assert await heard(scene, text, topic="course:jobcafe") == ROOM
    assert await heard(scene, text) == {"section": "courses", "what": "room", "room": "Lokale 5"}


async def test_a_course_that_the_model_has_found_needs_no_name_of_ours(scene: Scene) -> None:
    assert await heard(scene, "مقهى العمل انتقل إلى غرفة 5", "ar", course="jobcafe") == ROOM


async def test_a_course_that_is_not_in_the_facts_is_no_record(scene: Scene) -> None:
    """The model knows the courses of every municipality."""
    scene.facts = scene.facts.model_copy(update={"courses": scene.facts.courses[1:]})
    assert await heard(scene, "Kurset holder op", course="jobcafe") == {"section": "courses", "what": "ends"}


async def test_hours_that_never_open_are_asked_for_again(scene: Scene) -> None:
    text = "Jobcafeen har nye tider: torsdag 17-13"
    assert await heard(scene, text) == {"record": kept(JOBCAFE), "what": "hours"}


async def test_a_course_moves_to_a_place_with_its_floor_and_room(scene: Scene) -> None:
    found = await heard(scene, "Jobspor er flyttet til Skallegården, 1. sal, lokale 2")
    place = kept(Key("places", "skallegaarden"))
    wanted = {"record": kept(Key("courses", "jobspor")), "what": "place", "place": place}
    assert found == wanted | {"floor": "1", "room": "Lokale 2"}


@pytest.mark.parametrize(
    ("text", "what"),
    [("Jobcafeens tider er ændret", "hours"), ("Jobcafeen har fået nyt lokale", "room")],
)
async def test_what_is_not_said_of_a_course_is_asked_for(scene: Scene, text: str, what: str) -> None:
    assert await heard(scene, text) == {"record": kept(JOBCAFE), "what": what}


async def test_an_address_is_asked_for(scene: Scene) -> None:
    wanted = {"record": kept(KASERNEVEJ), "what": "address"}
    assert await heard(scene, "Adressen på Kasernevej er forkert") == wanted


async def test_somebody_new_may_come_with_a_number(scene: Scene) -> None:
    text = "Vi har en ny kollega, nummeret er 25 45 10 30"
    assert await heard(scene, text) == {"record": "contacts-new", "phone": "+4525451030"}
