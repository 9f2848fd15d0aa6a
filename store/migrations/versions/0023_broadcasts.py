"""Broadcasts, their translations and answers, opting out, the town that somebody lives in."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

BROADCASTS, TRANSLATIONS, ANSWERS, OPT_OUTS = "broadcasts", "broadcast_translations", "broadcast_answers", "opt_outs"


def _person(table: str, name: str, ondelete: str = "SET NULL") -> sa.ForeignKey:
    return sa.ForeignKey("persons.id", ondelete=ondelete, name=f"fk_{table}_{name}_persons")


def _broadcast(table: str) -> sa.Column[int]:
    key = sa.ForeignKey("broadcasts.id", ondelete="CASCADE", name=f"fk_{table}_broadcast_id_broadcasts")
    return sa.Column("broadcast_id", RowId, key, primary_key=True, autoincrement=False)


def upgrade() -> None:
    _broadcasts()
    _beside_them()
    _columns()


def _broadcasts() -> None:
    op.create_table(
        BROADCASTS,
        sa.Column("id", RowId, primary_key=True),
        *(sa.Column(name, RowId, _person(BROADCASTS, name)) for name in ("author_id", "sent_by", "confirmed_by")),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("facts", "audience", "missing", "asks")),
        sa.Column("photo", sa.String(200)),
        sa.Column("file", sa.String(200)),
        sa.Column("place", sa.String(40)),
        sa.Column("link", sa.String(500)),
        sa.Column("link_label", sa.String(60)),
        sa.Column("due_at", UtcDateTime()),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        *(sa.Column(name, UtcDateTime()) for name in ("started_at", "finished_at", "recalled_at")),
    )
    for column in ("state", "changed_at"):
        op.create_index(f"ix_{BROADCASTS}_{column}", BROADCASTS, [column])


def _beside_them() -> None:
    op.create_table(
        TRANSLATIONS,
        _broadcast(TRANSLATIONS),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        *(sa.Column(name, RowId, _person(TRANSLATIONS, name)) for name in ("translator_id", "checker_id")),
        sa.Column("taken_at", UtcDateTime(), nullable=False),
    )
    op.create_table(
        ANSWERS,
        _broadcast(ANSWERS),
        sa.Column("person_id", RowId, _person(ANSWERS, "person_id", "CASCADE"), primary_key=True, autoincrement=False),
        sa.Column("read_at", UtcDateTime()),
        sa.Column("coming", sa.Boolean()),
    )
    op.create_table(
        OPT_OUTS,
        sa.Column("person_id", RowId, _person(OPT_OUTS, "person_id", "CASCADE"), primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(16), primary_key=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )


def _columns() -> None:
    op.add_column("persons", sa.Column("town", sa.String(40)))
    op.add_column("outbox", sa.Column("broadcast_id", RowId))
    op.add_column("outbox", sa.Column("message_ids", sa.JSON()))
    op.create_index("ix_outbox_broadcast_id", "outbox", ["broadcast_id"])


def downgrade() -> None:
    op.drop_index("ix_outbox_broadcast_id", "outbox")
    for table, columns in (("outbox", ("message_ids", "broadcast_id")), ("persons", ("town",))):
        with op.batch_alter_table(table) as altered:
            for column in columns:
                altered.drop_column(column)
    for table in (OPT_OUTS, ANSWERS, TRANSLATIONS, BROADCASTS):
        op.drop_table(table)
