"""Texts that people have read aloud."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0045"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recordings",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("text_id", sa.String(60), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("digest", sa.String(16), nullable=False),
        sa.Column("file_id", sa.String(200), nullable=False),
        sa.Column("copy", sa.String(40), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("speaker_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sqlite_autoincrement=True,
    )
    for column in ("language", "speaker_id", "created_at"):
        op.create_index(f"ix_recordings_{column}", "recordings", [column])


def downgrade() -> None:
    op.drop_table("recordings")
