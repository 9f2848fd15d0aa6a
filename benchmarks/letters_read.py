"""How well letters are understood: what was made of each beside what stands in it.

Run: python -m benchmarks.letters_read <folder or file> [--show]. A folder has one JSON file for each letter (or a list
of them), with `text` and what is true of it: kind, what (appointment, deadline or null), date, time, place, phone,
sender, scam, language; `now`, or `written_on`, says when it came. A file is a list of the same in YAML. Where pictures
lie beside the JSON (`files` names them, or they have its name), they are read too, and get a table of their own.
Kinds are told with what was learnt (`vejviser letters train`), where that was done.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml
from rich.console import Console
from rich.table import Table

from actions.letters import explaining
from actions.letters.learnt import Learnt, load_current
from actions.letters.lines import Scan
from actions.letters.spelling import skeleton
from actions.letters.understanding import Letter, understand
from actions.letters.written import as_lines
from benchmarks.letters import scanned
from bot.letters.engines import Engine, Tesseract
from config import facts_file
from config.facts import Municipality
from config.settings import ROOT

Truth = Mapping[str, Any]
FACTS = ROOT / "config" / "municipalities" / "naestved.yml"
NOW = datetime(2026, 12, 3, 12, tzinfo=UTC)
_WORD = re.compile(r"\w+")
# Of a day. `other`: it is the second day of the letter, shown as the first. `none`: there is none, and none is given.
DAYS = (
    "right",
    "maybe right",
    "other",
    "maybe wrong",
    "nothing",
    "silently wrong",
    "invented",
    "maybe invented",
    "none",
)
# In each of these, what is not in the letter and not given is right.
# What others call a kind that we have no word for.
OTHER_NAMES = {"other": "unknown"}
PARTS = ("kind", "time", "place", "phone", "sender", "scam", "language")


@dataclass(frozen=True)
class Verdict:
    """`day` is one of DAYS; the others say whether that part is right."""

    day: str
    kind: bool
    time: bool
    place: bool
    phone: bool
    sender: bool
    scam: bool
    language: bool
    # Whether the day is shown without "maybe", and the kind without "I think".
    certain: bool = False
    sure_kind: bool = False


def evaluate(letter: Letter, truth: Truth, facts: Municipality | None = None) -> Verdict:
    """What was made of a letter, beside what is true of it."""
    place = _place(letter.place, facts or _facts())
    return Verdict(
        _day(letter, truth),
        letter.kind == (OTHER_NAMES.get(str(truth.get("kind")), truth.get("kind")) or "unknown"),
        _day(letter, truth) not in ("right", "maybe right") or letter.time == _time(truth.get("time")),
        _same(place, truth.get("place"), facts or _facts()),
        (letter.phone or "")[-8:] == "".join(filter(str.isdigit, str(truth.get("phone") or "")))[-8:],
        _alike(letter.sender, truth.get("sender")),
        letter.scam == bool(truth.get("scam")),
        letter.danish == (_said(truth, "language", "lang") in ("da", None)),
        explaining.is_certain(letter),
        letter.sure,
    )


def of_scan(scan: Scan, truth: Truth, facts: Municipality | None = None, learnt: Learnt | None = None) -> Verdict:
    """The same for what was read off a photo."""
    known = facts or _facts()
    return evaluate(understand(scan.lines, came(truth), known, learnt), truth, known)


def of_text(truth: Truth, facts: Municipality | None = None, learnt: Learnt | None = None) -> tuple[Letter, Verdict]:
    """For the letter's own text."""
    known = facts or _facts()
    letter = understand(as_lines(str(truth["text"])), came(truth), known, learnt)
    return letter, evaluate(letter, truth, known)


def came(truth: Truth) -> datetime:
    """When the letter is read: as its truth says, or two days after it was written."""
    if truth.get("now"):
        found = datetime.fromisoformat(str(truth["now"]))
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    written = _date(_said(truth, "written_on", "written"))
    return datetime.combine(written + timedelta(days=2), time(12), UTC) if written else NOW


def letters(path: Path) -> Iterator[tuple[str, Truth]]:
    """Name and truth of each letter of a folder of JSON files, or of one YAML file."""
    if path.is_dir():
        for file in sorted(path.rglob("*.json")):
            found = json.loads(file.read_text(encoding="utf-8"))
            for number, truth in enumerate(found if isinstance(found, list) else [found]):
                if isinstance(truth, dict) and "text" in truth:
                    yield f"{file.stem}-{number}", truth | {"pictures": scanned.files(file, truth)}
        return
    for number, truth in enumerate(yaml.safe_load(path.read_text(encoding="utf-8"))):
        yield str(number), truth


def summary(verdicts: Iterable[Verdict]) -> dict[str, float]:
    """In percent: the parts that are right, of all letters; of those with a day in them what became of it."""
    every = list(verdicts)
    days = Counter(verdict.day for verdict in every)
    dated = sum(days[name] for name in ("right", "maybe right", "other", "maybe wrong", "nothing", "silently wrong"))
    given = sum(days[name] for name in ("right", "maybe right", "other", "maybe wrong", "silently wrong"))
    timed = [verdict for verdict in every if verdict.day in ("right", "maybe right")]
    right = sum(verdict.time for verdict in timed)
    found = {name: _percent(sum(asdict(verdict)[name] for verdict in every), len(every)) for name in PARTS}
    return (
        found
        | shown(every)
        | {
            "day given": _percent(given, dated),
            "day surely right, of those given": _percent(days["right"], given),
            "day and time right, of those given": _percent(right, given),
            "nothing given": _percent(days["nothing"], dated),
            "silently wrong": _percent(days["silently wrong"] + days["invented"] + days["other"], len(every)),
        }
    )


def shown(every: list[Verdict]) -> dict[str, float]:
    """In percent, as a person sees it: of days to keep what was said of them, of all letters what was wrong."""
    dated = [verdict for verdict in every if verdict.day not in ("none", "invented", "maybe invented")]
    right = [verdict for verdict in dated if verdict.day in ("right", "maybe right")]
    wrong = [verdict for verdict in every if verdict.certain and verdict.day in ("silently wrong", "invented")]
    return {
        "shown: surely a kind that is wrong": _percent(
            sum(each.sure_kind and not each.kind for each in every), len(every)
        ),
        "shown: day right, without maybe": _percent(sum(each.certain for each in right), len(dated)),
        "shown: day right, with maybe": _percent(sum(not each.certain for each in right), len(dated)),
        "shown: another day, or wrong with maybe": _percent(
            sum(each.day in ("other", "maybe wrong", "silently wrong") and each not in wrong for each in dated),
            len(dated),
        ),
        "shown: nothing": _percent(sum(each.day == "nothing" for each in dated), len(dated)),
        "shown: A WRONG DAY OR TIME WITHOUT MAYBE, of all": _percent(len(wrong), len(every)),
    }


def main(arguments: list[str]) -> int:
    path, show, learnt = Path(arguments[0]), "--show" in arguments, load_current()
    print("kinds by what was learnt" if learnt else "kinds by the rules alone: vejviser letters train was not run")
    verdicts: list[Verdict] = []
    photos: list[Verdict] = []
    engine: Engine | None = None
    for name, truth in letters(path):
        letter, verdict = of_text(truth, learnt=learnt)
        verdicts.append(verdict)
        if show and (wrong := _wrong(verdict)):
            print(f"{name}\t{wrong}\n  {_shown(letter)}\n  {dict(truth) | {'text': ''}}", file=sys.stderr)
        if truth.get("pictures"):
            engine = engine or Tesseract()
            photos.append(of_scan(scanned.scan(engine, truth["pictures"]), truth, learnt=learnt))
    report("their text", verdicts)
    if photos:
        report("their pictures", photos)
    return 0


def report(title: str, verdicts: list[Verdict]) -> None:
    """As a table."""
    table = Table("what", "%", title=f"{title}: {len(verdicts)} letters")
    for name, value in summary(verdicts).items():
        table.add_row(name, f"{value:.1f}")
    Console(width=80).print(table, dict(Counter(verdict.day for verdict in verdicts)))


def _wrong(verdict: Verdict) -> str:
    parts = [name for name in PARTS if not getattr(verdict, name)]
    return " ".join([*([verdict.day] if verdict.day not in ("right", "none") else []), *parts])


def _shown(letter: Letter) -> dict[str, object]:
    return {name: value for name, value in vars(letter).items() if name != "lines"}


def _day(letter: Letter, truth: Truth) -> str:
    day = _date(truth.get("date"))
    if day is None:
        return "none" if letter.day is None else "invented" if letter.day_sure else "maybe invented"
    if letter.day is None:
        return "nothing"
    if letter.day == day and letter.what == truth.get("what", letter.what):
        wrong_time = letter.time is not None and letter.time != _time(truth.get("time"))
        if letter.day_sure:
            return "silently wrong" if wrong_time else "right"
        return "maybe wrong" if wrong_time else "maybe right"
    if not letter.day_sure:
        return "maybe wrong"
    return "other" if letter.day in _others(truth) else "silently wrong"


def _others(truth: Truth) -> set[date | None]:
    """The other days of the letter, given one by one or as a list."""
    given = _said(truth, "other", "others")
    return {_date(each) for each in (given if isinstance(given, list) else [given]) if each}


def _said(truth: Truth, *names: str) -> Any:
    """What the truth calls by one of these names."""
    return next((truth[name] for name in names if truth.get(name)), None)


def _date(value: Any) -> date | None:
    if isinstance(value, date):
        return value
    if isinstance(value, dict):
        return _date(value.get("date"))
    return date.fromisoformat(str(value)[:10]) if value else None


def _time(value: Any) -> time | None:
    return time.fromisoformat(str(value).replace(".", ":")) if value else None


def _place(place: str | None, facts: Municipality) -> str | None:
    known = next((each for each in facts.places if each.id == place), None)
    return known.address if known else place


def _same(place: str | None, truth: Any, facts: Municipality) -> bool:
    """The same road and number; the town may be missing in one."""
    if not place or not truth:
        return not place and not truth
    ours, theirs = _bare(place), _bare(_place(str(truth), facts) or "")
    return ours in theirs or theirs in ours or ours.split("4")[0] in theirs


def _alike(name: str | None, truth: Any) -> bool:
    """One of them within the other, or most words the same."""
    if not name or not truth:
        return not truth
    ours, theirs = (_WORD.findall(skeleton(each)) for each in (name, str(truth)))
    return set(ours) <= set(theirs) or set(theirs) <= set(ours)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, skeleton(text)))


def _percent(part: int, whole: int) -> float:
    return 100 * part / max(whole, 1)


_KNOWN: list[Municipality] = []


def _facts() -> Municipality:
    if not _KNOWN:
        _KNOWN.append(facts_file.load(FACTS))
    return _KNOWN[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
