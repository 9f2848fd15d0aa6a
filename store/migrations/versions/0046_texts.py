"""Texts that speakers have checked or written anew, and which ones people do not understand."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "text_wordings",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("text_id", sa.String(60), nullable=False),
        sa.Column("digest", sa.String(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("before", sa.String(16), nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("confirmed", sa.Integer(), nullable=False),
        sa.Column("speaker_id", RowId, sa.ForeignKey("persons.id", ondelete="SET NULL"), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("language", "text_id", "digest"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_text_wordings_speaker_id", "text_wordings", ["speaker_id"])
    op.create_table(
        "text_votes",
        sa.Column("wording_id", RowId, sa.ForeignKey("text_wordings.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("person_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("good", sa.Boolean(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_text_votes_person_id", "text_votes", ["person_id"])
    op.create_table(
        "text_puzzles",
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("text_id", sa.String(60), primary_key=True),
        sa.Column("digest", sa.String(16), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
    )
    state = op.create_table(
        "texts_state",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("number", RowId, nullable=False),
        sqlite_autoincrement=True,
    )
    op.bulk_insert(state, [{"id": 1, "number": 0}])


def downgrade() -> None:
    for table in ("texts_state", "text_puzzles", "text_votes", "text_wordings"):
        op.drop_table(table)
