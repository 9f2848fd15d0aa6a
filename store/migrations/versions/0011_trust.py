"""Rules that coordinators change; who is kept apart, who did not come; whose turn it was to propose times."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0011"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rules", sa.Column("name", sa.String(32), primary_key=True), sa.Column("value", sa.Integer(), nullable=False)
    )
    op.create_table(
        "blocks",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, _person("blocks", "person_id"), nullable=False),
        sa.Column("other_id", RowId, _person("blocks", "other_id"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("person_id", "other_id", name="uq_blocks_person_id_other_id"),
    )
    request = sa.ForeignKey(
        "donation_requests.id", ondelete="SET NULL", name="fk_no_shows_request_id_donation_requests"
    )
    op.create_table(
        "no_shows",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, _person("no_shows", "person_id"), nullable=False),
        sa.Column("request_id", RowId, request),
        sa.Column("at", UtcDateTime(), nullable=False),
    )
    for table, column in (
        ("blocks", "person_id"),
        ("blocks", "other_id"),
        ("no_shows", "person_id"),
        ("no_shows", "request_id"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])
    op.add_column(
        "donation_requests", sa.Column("proposed_by_family", sa.Boolean(), nullable=False, server_default=sa.false())
    )


def downgrade() -> None:
    with op.batch_alter_table("donation_requests") as altered:
        altered.drop_column("proposed_by_family")
    for table in ("no_shows", "blocks", "rules"):
        op.drop_table(table)


def _person(table: str, column: str) -> sa.ForeignKey:
    return sa.ForeignKey("persons.id", ondelete="CASCADE", name=f"fk_{table}_{column}_persons")
