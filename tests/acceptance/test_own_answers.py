"""A question that nothing answers becomes an answer that everybody finds: through real processes."""

from __future__ import annotations

from typing import Any

from tests.acceptance.test_threads import helper, press, staff_group
from tests.stage import Person, Stage, buttons

TIGRINYA = "ጉሓፍ ኣየናይ መዓልቲ እዩ ዝእከብ"
SOMALI = "maalintee ayaa qashinka la qaadaa?"
QUESTION = "Hvilken dag bliver skraldet hentet?"
ANSWER = "Torsdag. Det er gratis for dig, der bor på nummer 18."
PHONE = "55 88 40 00"
IN_TIGRINYA = "ሓሙስ። ኣብ ቁጽሪ 18 እንተ ትነብሩ ብነጻ እዩ።"
IN_SOMALI = "Khamiista. Haddii aad ku nooshahay 18 waa lacag la'aan."


async def translated(stage: Stage, by: Person, checker: Person, question: str, text: str) -> None:
    """Whoever was asked to translates it, with the number to call where it belongs, and the other one says yes."""
    [wanted] = await by.hear()
    await press(by, wanted, "own:translate", 2)
    await by.say(question)
    [again] = await by.say(f"{text} 55 88 40 01")
    assert "#1" in again["text"]
    await by.say(f"{text} #1")
    _, check = await checker.hear(2)
    [both] = await press(checker, check, "own:check")
    await press(checker, both, "own:right")


async def written_at_the_desk(ida: Person) -> dict[str, Any]:
    """From `/desk` to the answer: what Ida reads in the end."""
    [desk] = await ida.say("/desk")
    [listed] = await press(ida, desk, "question:list")
    [shown] = await press(ida, listed, "question:show")
    assert "ትግርኛ" in shown["text"]
    await press(ida, shown, "question:answer")
    await ida.say(QUESTION)
    [kept] = await ida.say(f"{ANSWER} Ring {PHONE}.")
    return kept


async def test_one_who_asked_is_told_in_their_language_and_the_next_one_gets_it_at_once(stage: Stage) -> None:
    ida, bo = await helper(stage, "staff", "Ida"), await helper(stage, "staff", "Bo")
    await staff_group(stage, [ida, bo], forum=False)
    yonas, saba = await helper(stage, "volunteer", "Yonas", "ti"), await helper(stage, "volunteer", "Saba", "ti")
    hodan, asha = await helper(stage, "volunteer", "Hodan", "so"), await helper(stage, "volunteer", "Asha", "so")

    selam = await stage.person("ti", "Selam")
    [asked_in_vain] = await selam.say(TIGRINYA)
    await press(selam, asked_in_vain, "question:tell")

    kept = await written_at_the_desk(ida)
    await translated(stage, yonas, saba, TIGRINYA, IN_TIGRINYA)
    [told] = await selam.hear()
    assert IN_TIGRINYA in told["text"]
    assert PHONE in told["text"]

    [languages] = await press(ida, kept, "own:languages")
    await press(ida, languages, "own:seek")
    await translated(stage, hodan, asha, "Qashinka maalintee la qaadaa?", IN_SOMALI)

    yusuf = await stage.person("so", "Yusuf")
    [at_once] = await yusuf.say(SOMALI)
    assert IN_SOMALI in at_once["text"]
    assert PHONE in at_once["text"]

    listed = await press(ida, kept, "own:list")
    [opened] = await press(ida, listed[0], "own:open")
    [sure] = await press(ida, opened, "own:delete")
    await press(ida, sure, "own:discard")
    [gone] = await yusuf.say(SOMALI)
    assert IN_SOMALI not in gone["text"]
    assert not any(data.startswith("own:") for data in buttons(gone).values())
