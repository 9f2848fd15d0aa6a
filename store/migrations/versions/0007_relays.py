"""What two who meet have written to each other."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    wish = sa.ForeignKey("donation_requests.id", ondelete="CASCADE", name="fk_relays_request_id_donation_requests")
    op.create_table(
        "relays",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("request_id", RowId, wish, nullable=False),
        sa.Column("by_family", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(200), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
    )
    for column in ("request_id", "at"):
        op.create_index(f"ix_relays_{column}", "relays", [column])


def downgrade() -> None:
    op.drop_table("relays")
