"""All pages of the desk, written out."""

from __future__ import annotations

from console.pages import broadcasts, first, health, pressing
from console.visits import Page

PAGES: tuple[Page, ...] = (*first.PAGES, *health.PAGES, *broadcasts.PAGES, *pressing.PAGES)
