"""People, done updates and the outbox."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _persons_and_updates()
    _outbox()


def _persons_and_updates() -> None:
    op.create_table(
        "persons",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("blocked_at", UtcDateTime()),
        sa.Column("topic", sa.String(64)),
        sa.Column("topic_at", UtcDateTime()),
        sa.Column("misunderstood", sa.Integer(), nullable=False),
        sa.Column("leaving", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("telegram_id", name="uq_persons_telegram_id"),
    )
    op.create_table(
        "done_updates",
        sa.Column("update_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("done_at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_done_updates_done_at", "done_updates", ["done_at"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", RowId, primary_key=True),
        sa.Column(
            "person_id",
            RowId,
            sa.ForeignKey("persons.id", ondelete="CASCADE", name="fk_outbox_person_id"),
            nullable=False,
        ),
        sa.Column("lane", sa.String(16), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("message", sa.JSON(), nullable=False),
        sa.Column("key", sa.String(200)),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("finished_at", UtcDateTime()),
        sa.Column("lease_until", UtcDateTime()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("parts_done", sa.Integer(), nullable=False),
        sa.Column("telegram_message_id", sa.BigInteger()),
        sa.Column("error", sa.String(200)),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index("ix_outbox_person_id", "outbox", ["person_id"])
    op.create_index("ix_outbox_due", "outbox", ["state", "priority", "due_at"])


def downgrade() -> None:
    op.drop_table("outbox")
    op.drop_table("done_updates")
    op.drop_table("persons")
