"""Letters as people send them: pages with lines on them, as a photo or a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

FONT = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"
# A4 at 120 dots an inch.
SIZE = (992, 1403)
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
)


def in_danish(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} den {day.day}. {MONTHS[day.month - 1]} {day.year}"


def jobcentre(written: date, day: date, clock: str = "10.30") -> tuple[str, ...]:
    """Somebody is to come to the Jobcenter, at a place of Næstved's facts."""
    return (
        "Næstved Kommune",
        "Jobcenter Næstved",
        "",
        f"Dato: {written.day}. {MONTHS[written.month - 1]} {written.year}",
        "",
        "Indkaldelse til jobsamtale",
        "",
        "Kære Amal",
        "Du indkaldes hermed til en samtale om job og uddannelse.",
        f"Samtalen er {in_danish(day)} kl. {clock}.",
        "Mødested: Kasernevej 20, 4700 Næstved",
        "Du skal medbringe legitimation med billede.",
        "Hvis du ikke kommer, kan din ydelse blive sat ned.",
        "Ring på telefon 55 88 66 00, hvis du ikke kan komme.",
        "",
        "Med venlig hilsen",
        "Jobcenter Næstved",
    )


def bill(written: date, day: date) -> tuple[str, ...]:
    """Somebody is to pay by a day."""
    return (
        "Næstved Boligselskab",
        "",
        f"Dato: {written.day}. {MONTHS[written.month - 1]} {written.year}",
        "",
        "Opkrævning af husleje",
        "",
        "Kære Yusuf",
        "Du skal betale husleje for din bolig.",
        "Beløb: 6.250,00 kr.",
        f"Betalingsfristen er {in_danish(day)}.",
        "Hvis du ikke betaler inden fristen, får du en rykker, og det koster et gebyr.",
        "",
        "Med venlig hilsen",
        "Næstved Boligselskab",
    )


ENGLISH = (
    "Dear Sir or Madam",
    "",
    "Thank you for your letter of last week about the house.",
    "We are sorry that we could not answer before today.",
    "You are welcome to visit us on any day of this month,",
    "and we will show you the rooms and the garden.",
    "Please bring your friends with you if you want to.",
    "",
    "With kind regards from all of us here",
)


def page(lines: Sequence[str]) -> Image.Image:
    paper = Image.new("RGB", SIZE, (252, 252, 249))
    pen, font = ImageDraw.Draw(paper), ImageFont.truetype(str(FONT), 22)
    for number, line in enumerate(lines):
        pen.text((90, 100 + number * 44), line, (24, 24, 28), font)
    return paper


def photographed(lines: Sequence[str], quality: int = 80) -> bytes:
    made = BytesIO()
    page(lines).save(made, "JPEG", quality=quality)
    return made.getvalue()


def scanned(*pages: Sequence[str]) -> bytes:
    """A PDF of pictures."""
    made = BytesIO()
    first, *others = map(page, pages)
    first.save(made, "PDF", save_all=True, append_images=others, resolution=120)
    return made.getvalue()


def written(*pages: Sequence[str]) -> bytes:
    """A PDF of text."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=(595, 842))
    for lines in pages:
        for number, line in enumerate(lines):
            canvas.drawString(60, 780 - number * 22, line)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def spelled(lines: Sequence[str]) -> bytes:
    """A PDF of text in which each letter is placed by itself, as browsers make it; `|` parts columns."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=(595, 842))
    for number, line in enumerate(lines):
        for column, words in enumerate(line.split("|")):
            at = 60.0 + 200 * column
            for letter in words.strip():
                canvas.drawString(at, 780 - number * 22, letter)
                at += canvas.stringWidth(letter) + 0.4
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def endless_pdf(pages: int) -> bytes:
    """A PDF with so many pages, all of them the same one."""
    kids = " ".join(["3 0 R"] * pages)
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    )
    body, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 4\n0000000000 65535 f \n{table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    return (body + end).encode()
