"""What staff are asked whether it is still right, and what people say is wrong."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "check_cards",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("group_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_check_cards_group_id", "check_cards", ["group_id"])
    op.create_index("ix_check_cards_sent_at", "check_cards", ["sent_at"])
    op.create_table(
        "wrongs",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), nullable=False),
        sa.Column("shown", sa.String(40), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("text", sa.String(600), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("wants", sa.Boolean(), nullable=True),
        sa.Column("result", sa.String(8), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("passed_at", UtcDateTime(), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_wrongs_person_id", "wrongs", ["person_id"])
    op.create_index("ix_wrongs_created_at", "wrongs", ["created_at"])


def downgrade() -> None:
    for table in ("wrongs", "check_cards"):
        op.drop_table(table)
