"""Letters on paper (pictures of A4 pages), as a PDF with its text, or on the screen of a telephone."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random

import matplotlib
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.letters.wording import Block, Letter

Font = ImageFont.FreeTypeFont
FONTS = Path("/usr/share/fonts/truetype")
# Regular and bold. Those that a machine has not got are left out; matplotlib brings the last.
FACES = (
    ("liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf"),
    ("liberation/LiberationSerif-Regular.ttf", "liberation/LiberationSerif-Bold.ttf"),
    ("crosextra/Carlito-Regular.ttf", "crosextra/Carlito-Bold.ttf"),
    ("open-sans/OpenSans-Regular.ttf", "open-sans/OpenSans-Bold.ttf"),
    ("lato/Lato-Regular.ttf", "lato/Lato-Bold.ttf"),
    ("liberation/LiberationSansNarrow-Regular.ttf", "liberation/LiberationSansNarrow-Bold.ttf"),
)
HANDS = ("fifthhorseman/dkg.ttf", "sjfonts/SteveHand.ttf", "kristi/Kristi.ttf", "rufscript/Rufscript010.ttf")
FALLBACK = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
# A4 at 200 dots an inch.
WIDTH, HEIGHT = 1654, 2339
INKS = ((20, 20, 24), (40, 40, 60), (60, 60, 60))


@dataclass
class Paper:
    """Pages that are being written on, with the lines that stand there."""

    random: Random
    width: int = WIDTH
    height: int = HEIGHT
    colour: tuple[int, int, int] = (253, 253, 250)
    ink: tuple[int, int, int] = (20, 20, 24)
    points: float = 11
    pages: list[Image.Image] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    # Page, left, top, size and text: for a PDF.
    placed: list[tuple[int, int, int, float, str]] = field(default_factory=list)
    y: int = 0

    def __post_init__(self) -> None:
        there = [faces for faces in FACES if all((FONTS / face).exists() for face in faces)]
        faces = self.random.choice(there) if there else None
        self.regular, self.bold = (
            ((FONTS / face) for face in faces)
            if faces
            else (
                FALLBACK / "DejaVuSans.ttf",
                FALLBACK / "DejaVuSans-Bold.ttf",
            )
        )
        hands = [FONTS / hand for hand in HANDS if (FONTS / hand).exists()]
        self.hand = self.random.choice(hands) if hands else FALLBACK / "DejaVuSans-Oblique.ttf"
        self.margin = int(self.width * self.random.uniform(0.08, 0.12))
        self.turn_over()

    @property
    def size(self) -> int:
        """Of the letters, in pixels, for A4 pages."""
        return round(self.points * self.width / 595)

    @property
    def draw(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.pages[-1])

    def turn_over(self) -> None:
        """A new page."""
        self.pages.append(Image.new("RGB", (self.width, self.height), self.colour))
        self.y = self.margin

    def text(self, text: str, font: Font, x: int, width: int) -> None:
        """Wrapped, and noted."""
        for line in wrapped(text, font, width):
            self.put(line, font, x, self.y)
            self.y += round(font.size * 1.35)

    def put(self, line: str, font: Font, x: int, y: int) -> None:
        """A line, or a cell of a table."""
        self.draw.text((x, y), line, self.ink, font)
        self.lines.append(line)
        self.placed.append((len(self.pages) - 1, x, y, font.size, line))


@cache
def font(path: Path, size: int) -> Font:
    return ImageFont.truetype(str(path), size)


def wrapped(text: str, font: Font, width: int) -> list[str]:
    """The lines of a text that is so many pixels wide."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def on_paper(random: Random, letter: Letter) -> Paper:
    """With the lines in the order in which one reads them."""
    paper = Paper(random, points=random.choice((10, 10.5, 11, 11, 12, 13)), ink=random.choice(INKS))
    _head(paper, letter)
    for block in letter.blocks:
        _block(paper, block)
    small = font(paper.regular, round(paper.size * 0.75))
    paper.y = paper.height - paper.margin
    paper.text(letter.footer, small, paper.margin, paper.width - 2 * paper.margin)
    if random.random() < 0.25:
        _stamp(paper)
    return paper


def on_screen(random: Random, letter: Letter) -> Paper:
    """A screenshot of a telephone in dark mode."""
    colour, ink = random.choice(
        (((18, 18, 18), (230, 230, 230)), ((0, 0, 0), (255, 255, 255)), ((30, 34, 42), (210, 214, 220)))
    )
    paper = Paper(random, 1080, 2340, colour, ink, points=random.uniform(19, 23))
    paper.margin = 60
    paper.text("12:41", font(paper.bold, 34), 60, 900)
    paper.lines.pop()
    paper.y += 60
    paper.text(letter.sender, font(paper.bold, paper.size), 60, 960)
    for block in letter.blocks:
        if block.what != "page":
            _block(paper, block if block.what != "columns" else Block("paragraph", (" ".join(block.lines),)))
    return paper


def _head(paper: Paper, letter: Letter) -> None:
    """A logo with the sender, the address, and beside it what the letter is about."""
    random, size = paper.random, paper.size
    plain, bold = font(paper.regular, size), font(paper.bold, round(size * 1.3))
    shade = random.choice(((0, 70, 130), (150, 30, 40), (20, 110, 70), (70, 70, 70)))
    x, y = paper.margin, paper.y
    shape = random.choice((paper.draw.ellipse, paper.draw.rectangle))
    shape((x, y, x + 3 * size, y + 3 * size), fill=shade)
    paper.y += size
    paper.text(letter.sender, bold, x + 4 * size, paper.width // 2)
    paper.y = top = y + 6 * size
    for line in letter.address:
        paper.text(line, plain, x, paper.width // 2)
    bottom, paper.y = paper.y, top
    small, left = font(paper.regular, round(size * 0.85)), round(paper.width * 0.62)
    for label, value in letter.about:
        paper.text(f"{label}: {value}", small, left, paper.width - left - paper.margin // 2)
    paper.y = max(bottom, paper.y) + 2 * size


def _block(paper: Paper, block: Block) -> None:
    size, width = paper.size, paper.width - 2 * paper.margin
    plain = font(paper.regular, size)
    match block.what:
        case "title":
            paper.text(block.lines[0], font(paper.bold, round(size * 1.2)), paper.margin, width)
        case "paragraph":
            paper.text(block.lines[0], plain, paper.margin, width)
        case "table":
            _table(paper, block, plain)
        case "columns":
            _columns(paper, block, plain)
        case "signature":
            paper.text(block.lines[0], plain, paper.margin, width)
            at = (paper.margin + paper.random.randint(0, 80), paper.y)
            paper.draw.text(at, block.lines[1], (30, 40, 120), font(paper.hand, size * 2))
            paper.y += size * 3
            paper.text(block.lines[1], plain, paper.margin, width)
        case "page":
            paper.turn_over()
    paper.y += round(size * 0.9)


def _table(paper: Paper, block: Block, plain: Font) -> None:
    """With lines around its cells, or without."""
    left, middle, right = paper.margin, paper.margin + 9 * paper.size, paper.width - paper.margin
    ruled, high = paper.random.random() < 0.6, round(paper.size * 1.9)
    for row in block.lines:
        label, _, value = row.partition("\t")
        inside = paper.y + round(paper.size * 0.35)
        paper.put(label, font(paper.bold, paper.size), left + 12, inside)
        paper.put(value.strip(), plain, middle + 12, inside)
        if ruled:
            paper.draw.rectangle((left, paper.y, right, paper.y + high), outline=paper.ink, width=2)
            paper.draw.line((middle, paper.y, middle, paper.y + high), paper.ink, 2)
        paper.y += high


def _columns(paper: Paper, block: Block, plain: Font) -> None:
    top, bottoms = paper.y, []
    width = (paper.width - 2 * paper.margin - 3 * paper.size) // 2
    for number, text in enumerate(block.lines):
        paper.y = top
        paper.text(text, plain, paper.margin + number * (width + 3 * paper.size), width)
        bottoms.append(paper.y)
    paper.y = max(bottoms)


def _stamp(paper: Paper) -> None:
    """Aslant, where nothing is written, or nearly."""
    stamp = Image.new("L", (14 * paper.size, 5 * paper.size))
    drawn, words = ImageDraw.Draw(stamp), paper.random.choice(("MODTAGET", "KOPI", "ANBEFALET"))
    drawn.rectangle((4, 4, stamp.width - 5, stamp.height - 5), outline=200, width=6)
    drawn.text((paper.size, paper.size), words, 200, font(paper.bold, round(paper.size * 1.8)))
    turned = stamp.rotate(paper.random.uniform(-25, 25), expand=True)
    at = (paper.width - paper.margin - turned.width, paper.height - paper.margin - turned.height - 2 * paper.size)
    paper.pages[-1].paste(paper.random.choice(((170, 20, 30), (30, 40, 140))), at, turned)


def as_scan(pages: list[Image.Image]) -> bytes:
    """A PDF as a scanner makes it: pictures of pages, without text."""
    made = BytesIO()
    first, *rest = pages
    first.save(made, "PDF", save_all=True, append_images=rest, resolution=200)
    return made.getvalue()


def as_text(paper: Paper) -> bytes:
    """A PDF as an office makes it: with its text."""
    made, scale = BytesIO(), 595 / paper.width
    pdfmetrics.registerFont(TTFont("DejaVu", str(FALLBACK / "DejaVuSans.ttf")))
    canvas, on = Canvas(made, pagesize=(595, 842), invariant=True), 0
    for page, x, y, size, line in paper.placed:
        for _ in range(on, page):
            canvas.showPage()
        on = page
        # DejaVu is wider than the others.
        canvas.setFont("DejaVu", size * scale * 0.85)
        canvas.drawString(x * scale, 842 - y * scale - size * scale, line)
    canvas.save()
    return made.getvalue()
