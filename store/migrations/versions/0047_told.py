"""When somebody was told what is kept about them."""

import sqlalchemy as sa
from alembic import op

from store.base import UtcDateTime

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("persons", sa.Column("told_at", UtcDateTime(), nullable=True))


def downgrade() -> None:
    op.drop_column("persons", "told_at")
