"""The municipality's facts, which staff change: their parts, and every change."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fact_parts",
        sa.Column("section", sa.String(32), primary_key=True),
        sa.Column("ident", sa.String(64), primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("changed_by", sa.String(16), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("revision", RowId, nullable=False),
    )
    op.create_table(
        "fact_changes",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("by", sa.String(16), nullable=False),
        sa.Column("how", sa.String(16), nullable=False),
        sa.Column("undoes", RowId, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "fact_steps",
        sa.Column("change_id", RowId, sa.ForeignKey("fact_changes.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("section", sa.String(32), primary_key=True),
        sa.Column("ident", sa.String(64), primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
    )
    state = op.create_table(
        "facts_state",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("number", RowId, nullable=False),
        sqlite_autoincrement=True,
    )
    op.bulk_insert(state, [{"id": 1, "number": 0}])


def downgrade() -> None:
    for table in ("facts_state", "fact_steps", "fact_changes", "fact_parts"):
        op.drop_table(table)
