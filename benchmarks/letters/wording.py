"""What stands in a letter and what is true of it; how it looks comes later (`paper.py`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, Literal

import yaml

from benchmarks.letters.moments import Moment, amount, cpr, moment, phone, weekday, written_day

WORDINGS: dict[str, dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("wordings.yml").read_text("utf-8"))
KINDS = tuple(kind for kind in WORDINGS if kind not in ("unknown", "english", "scam"))
FIRST_DAY, DAYS = date(2026, 1, 5), 700

NAMES = (
    "Amal Haddad", "Selam Tesfay", "Oksana Kovalenko", "Jean-Pierre Mukendi", "Fatima Abdi", "Reza Karimi",
    "Samuel Ghebre", "Nadia Rahimi", "Yusuf Warsame", "Iryna Bondar", "Dilan Yildiz", "Grace Mbeki",
)  # fmt: skip
CLERKS = ("Mette Holm", "Lars Bøgh", "Anne Kjær", "Søren Ågård", "Birgitte Lund", "Jonas Thygesen", "Pia Østergaard")
CHILDREN = ("Sara", "Noah", "Mikael", "Amina", "Danylo")
STREETS = ("Præstøvej 41, 1. th.", "Åderupvej 12", "Ringstedgade 88, st. tv.", "Kildemarksvej 7", "Østergade 3, 2.")
PLACES = (
    "Rådmandshaven 20, 4700 Næstved", "Teatergade 8, 4700 Næstved", "Ringstedgade 61, 4700 Næstved",
    "Kindhestegade 12, lokale 2.14", "Birkebjergparken 3, 4700 Næstved", "Ladbyvej 5, indgang C, 1. sal",
    "Skyttemarksvej 19, 4700 Næstved", "Grønnegade 10, mødelokale 4",
)  # fmt: skip

Layout = Literal["prose", "table"]


@dataclass(frozen=True)
class Block:
    """A piece of a letter: what it is, and its text, a line or a row of a table each."""

    what: Literal["title", "paragraph", "table", "signature", "columns", "page"]
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letter:
    """The pieces of a letter, in the order in which one reads them, and what is true of it."""

    sender: str
    address: tuple[str, ...]
    about: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    footer: str
    truth: dict[str, Any] = field(hash=False)


def write(random: Random, kind: str) -> Letter:
    """A letter of this kind: a name of KINDS, "unknown", "english" or "scam"."""
    words = WORDINGS[kind]
    written_on = weekday(random, FIRST_DAY, 0, DAYS)
    main = _moment(random, words["what"], written_on, english=kind == "english")
    other = _other(random, words, written_on, main)
    layout: Layout = "table" if random.random() < 0.35 and kind != "unknown" else "prose"
    slots = _slots(random, written_on, main, other)
    sender, address = random.choice(words["senders"]), (random.choice(NAMES), random.choice(STREETS), "4700 Næstved")
    blocks = _blocks(random, words, layout, slots, main, address[0])
    truth = {
        "kind": "unknown" if kind in ("english", "scam", "unknown") else kind,
        "what": words["what"],
        "date": main.day.isoformat() if main else None,
        "time": f"{main.time:%H:%M}" if main and main.time else None,
        "place": slots["place"] if words["what"] == "appointment" else None,
        "phone": slots["phone"] if any(slots["phone"] in line for block in blocks for line in block.lines) else None,
        "sender": sender,
        "scam": kind == "scam",
        "language": "en" if kind == "english" else "da",
        "written_on": written_on.isoformat(),
        "other": _told(words, other)
        if other and any(other.day_written in str(block.lines) for block in blocks)
        else None,
        "written": {"date": main.day_written if main else None, "time": main.time_written or None if main else None},
    }
    return Letter(sender, address, _about(random, written_on, slots), blocks, _footer(random, sender), truth)


def _moment(random: Random, what: str, written_on: date, *, english: bool) -> Moment | None:
    if what == "none":
        return None
    timed = what == "appointment" or random.random() < 0.15
    return moment(random, weekday(random, written_on, 6, 60), timed=timed, english=english)


def _other(random: Random, words: dict[str, Any], written_on: date, main: Moment | None) -> Moment | None:
    """A second day, before the first."""
    if main is None or "other" not in words or random.random() < 0.5:
        return None
    day = weekday(random, written_on, 3, max(3, (main.day - written_on).days - 1))
    return moment(random, day, timed=words["other"]["what"] == "appointment") if day < main.day else None


def _told(words: dict[str, Any], other: Moment) -> dict[str, Any]:
    at = f"{other.time:%H:%M}" if other.time else None
    return {"what": words["other"]["what"], "date": other.day.isoformat(), "time": at}


def _slots(random: Random, written_on: date, main: Moment | None, other: Moment | None) -> dict[str, str]:
    past = weekday(random, written_on - timedelta(days=90), 0, 80)
    return {
        "when": main.when if main else "",
        "day": main.day_written if main else "",
        "time": main.time_written if main else "",
        "other": other.day_written.removeprefix("den ") if other else "",
        "othertime": other.time_written if other else "",
        "past": written_day(random, past),
        "place": random.choice(PLACES),
        "phone": phone(random),
        "clerk": random.choice(CLERKS),
        "child": random.choice(CHILDREN),
        "amount": amount(random),
        "deposit": f"{random.randint(1, 30)}.000",
        "rooms": str(random.randint(2, 5)),
        "class": f"{random.randint(1, 3)}.{random.randint(1, 5)} {random.choice('ABCD')}",
        "case": f"{random.choice((24, 25, 26))}/{random.randint(1000, 99999)}",
        "cpr": cpr(random),
    }


def _blocks(
    random: Random, words: dict[str, Any], layout: Layout, slots: dict[str, str], main: Moment | None, name: str
) -> tuple[Block, ...]:
    def said(which: str) -> str:
        return str(random.choice(words[which])).format(**slots)

    found = [Block("title", (said("subjects"),)), Block("paragraph", (f"{_greeting(random, words)} {name}",))]
    if layout == "table" and main is not None:
        found += [Block("paragraph", (said("tabled"),)), Block("table", _rows(random, words, slots, main))]
    else:
        found.append(Block("paragraph", (said("main"),)))
    rest = [str(each).format(**slots) for each in (*words["then"], *words["bring"])]
    random.shuffle(rest)
    if slots["other"]:
        rest.insert(random.randint(0, len(rest)), str(words["other"]["text"]).format(**slots))
    kept = rest if slots["other"] else rest[: random.randint(2, len(rest))]
    if random.random() < 0.2:
        found.append(Block("columns", (" ".join(kept[::2]), " ".join(kept[1::2]))))
    else:
        found += [Block("paragraph", (each,)) for each in kept]
    if random.random() < 0.15:
        found.insert(random.randint(3, len(found)), Block("page"))
    return (*found, Block("signature", (random.choice(("Med venlig hilsen", "Venlig hilsen")), slots["clerk"])))


def _greeting(random: Random, words: dict[str, Any]) -> str:
    return "Dear" if words is WORDINGS["english"] else random.choice(("Kære", "Kære", "Til"))


def _rows(random: Random, words: dict[str, Any], slots: dict[str, str], main: Moment) -> tuple[str, ...]:
    """Label and value, with a tab between them."""
    if words is WORDINGS["english"]:
        return tuple(f"{a}\t{slots[b]}" for a, b in (("Date", "day"), ("Time", "time"), ("Place", "place")))
    if words["what"] == "appointment":
        labels = random.choice(
            (("Dato", "Tidspunkt", "Sted"), ("Dag", "Tid", "Mødested"), ("Hvornår", "Klokken", "Hvor"))
        )
        rows = [f"{label}\t{slots[each]}" for label, each in zip(labels, ("day", "time", "place"), strict=True)]
    else:
        label = (
            random.choice(("Frist", "Svarfrist", "Senest den"))
            if words is not WORDINGS["payment"]
            else "Betales senest"
        )
        rows = [
            f"Sagsnummer\t{slots['case']}",
            f"Beløb\t{slots['amount']} kr.",
            f"{label}\t{slots['day']} {main.time_written}",
        ]
        random.shuffle(rows)
    return (*rows, f"Telefon\t{slots['phone']}")


def _about(random: Random, written_on: date, slots: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """What stands beside the address: the letter's own day, numbers, hours. None of it is what the letter wants."""
    rows = [
        ("Dato", written_day(random, written_on)),
        ("Sagsnr.", slots["case"]),
        ("CPR-nr.", slots["cpr"]),
        ("Sagsbehandler", slots["clerk"]),
        ("Telefontid", "mandag-torsdag 9.00-15.00"),
        ("CVR", str(random.randint(10_000_000, 40_000_000))),
    ]
    return (rows[0], *sorted(random.sample(rows[1:], random.randint(1, 4))))


def _footer(random: Random, sender: str) -> str:
    return random.choice(
        (
            f"{sender} · Rådmandshaven 20 · 4700 Næstved · www.eksempel.dk",
            "Åbningstider: mandag-onsdag 10-15, torsdag 10-17, fredag 10-13",
            "Dette brev er dannet automatisk. Side 1 af 1",
        )
    )
