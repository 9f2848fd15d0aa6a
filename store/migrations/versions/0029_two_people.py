"""Two people for what reaches many: who has asked for it, and what people have of a text while another one is made."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "approvals",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("what", sa.String(60), nullable=False),
        sa.Column("asked_by", RowId, nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["asked_by"], ["persons.id"], name="fk_approvals_asked_by", ondelete="CASCADE"),
        sa.UniqueConstraint("what", name="uq_approvals_what"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_approvals_asked_by", "approvals", ["asked_by"])
    op.add_column("broadcasts", sa.Column("published", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("readers", sa.Column("given_at", UtcDateTime(), nullable=True))
    op.add_column("interpretations", sa.Column("wrong_at", UtcDateTime(), nullable=True))
    # Who reads a language already goes on, and so does a text that is on its way.
    op.execute("UPDATE readers SET given_at = created_at")
    op.execute(
        "UPDATE broadcast_translations SET state = 'passed' WHERE state = 'drafted' AND broadcast_id IN "
        "(SELECT id FROM broadcasts WHERE state <> 'draft')"
    )


def downgrade() -> None:
    op.execute("UPDATE broadcast_translations SET state = 'drafted' WHERE state = 'passed'")
    op.drop_column("interpretations", "wrong_at")
    op.drop_column("readers", "given_at")
    op.drop_column("broadcasts", "published")
    op.drop_index("ix_approvals_asked_by", "approvals")
    op.drop_table("approvals")
