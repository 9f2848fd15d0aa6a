"""Who linked a group of volunteers, so that it is unlinked when they lose the role."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId

revision = "0030"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("donation_groups", sa.Column("linked_by", RowId, nullable=True))


def downgrade() -> None:
    op.drop_column("donation_groups", "linked_by")
