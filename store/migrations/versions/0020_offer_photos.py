"""Several photos and the condition of an offer; for whom the limit of open requests is lifted."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lifted_limits",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name="fk_lifted_limits_person_id_persons", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_lifted_limits"),
    )
    op.add_column("donation_offers", sa.Column("photos", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("donation_offers", sa.Column("condition", sa.String(8), nullable=False, server_default="good"))
    offers = sa.table("donation_offers", sa.column("id"), sa.column("photo"), sa.column("photos", sa.JSON()))
    connection = op.get_bind()
    for number, photo in connection.execute(sa.select(offers.c.id, offers.c.photo).where(offers.c.photo.is_not(None))):
        connection.execute(offers.update().where(offers.c.id == number).values(photos=[photo]))
    with op.batch_alter_table("donation_offers") as altered:
        altered.drop_column("photo")


def downgrade() -> None:
    with op.batch_alter_table("donation_offers") as altered:
        altered.add_column(sa.Column("photo", sa.String(200)))
        altered.drop_column("condition")
        altered.drop_column("photos")
    op.drop_table("lifted_limits")
