"""Who gave an invitation, which menu of commands a person sees, room for roles in the log."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("persons", sa.Column("menu", sa.String(400)))
    given_by = sa.ForeignKey("persons.id", ondelete="CASCADE", name="fk_links_given_by_persons")
    with op.batch_alter_table("links") as altered:
        altered.add_column(sa.Column("given_by", RowId, given_by))
    _set_length(64)


def downgrade() -> None:
    _set_length(16)
    with op.batch_alter_table("links") as altered:
        altered.drop_constraint("fk_links_given_by_persons", type_="foreignkey")
        altered.drop_column("given_by")
    with op.batch_alter_table("persons") as altered:
        altered.drop_column("menu")


def _set_length(length: int) -> None:
    """Of the states in the log, which may be a role in an organisation."""
    with op.batch_alter_table("audit") as altered:
        for column in ("before", "after"):
            altered.alter_column(column, type_=sa.String(length), existing_nullable=False)
