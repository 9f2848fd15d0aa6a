"""All pages of the desk, written out."""

from __future__ import annotations

from console.pages import drafts, first, health, own_answers, pressing, questions, trying
from console.visits import Page

PAGES: tuple[Page, ...] = (
    *first.PAGES,
    *questions.PAGES,
    *drafts.PAGES,
    *own_answers.PAGES,
    *trying.PAGES,
    *health.PAGES,
    *pressing.PAGES,
)
