"""A number is given once: SQLite gave that of the last row again after it was deleted.

Keys of messages, links, and buttons in chats hold the numbers of rows, so an old one would have meant another's row.
PostgreSQL never gives a number twice.
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

# Every table whose rows have a number, but for `threads`, which has been so from its beginning.
TABLES = (
    "appointments",
    "audit",
    "blocks",
    "broadcasts",
    "classes",
    "closures",
    "donation_offers",
    "donation_requests",
    "donation_waiting",
    "drafts",
    "enrolments",
    "interpretations",
    "links",
    "no_shows",
    "outbox",
    "persons",
    "relays",
    "roles",
    "thread_messages",
    "unanswered",
)
# How many of the last rows may have been deleted before now. Their numbers stand in chats, where nobody can look.
LEFT_OUT = 1000


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    _make_anew(sqlite_autoincrement=True)
    bind = op.get_bind()
    if bind.scalar(sa.text("SELECT count(*) FROM persons")) == 0:
        return
    for table in TABLES:
        last = bind.scalar(sa.select(sa.func.max(sa.column("id"))).select_from(sa.table(table))) or 0
        bind.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :table"), {"table": table})
        row = {"table": table, "last": last + LEFT_OUT}
        bind.execute(sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)"), row)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _make_anew(sqlite_autoincrement=False)


def _make_anew(*, sqlite_autoincrement: bool) -> None:
    """Each table with all its rows, under another rule for numbers."""
    # With them on, dropping the old table would delete all rows of others that refer to it.
    assert op.get_bind().scalar(sa.text("PRAGMA foreign_keys")) == 0, "Database.upgrade turns foreign keys off"
    for table in TABLES:
        kwargs = {"sqlite_autoincrement": sqlite_autoincrement}
        with op.batch_alter_table(table, recreate="always", table_kwargs=kwargs):
            pass
