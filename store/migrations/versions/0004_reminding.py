"""Staff's appointments, classes, closures, roles, links, forms."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _person(
    table: str, name: str = "person_id", *, nullable: bool = False, ondelete: str = "CASCADE"
) -> sa.Column[int]:
    key = sa.ForeignKey("persons.id", ondelete=ondelete, name=f"fk_{table}_{name}_persons")
    return sa.Column(name, RowId, key, nullable=nullable)


def upgrade() -> None:
    _persons_and_appointments()
    _roles_and_links()
    _forms()
    _classes()
    _closures_and_budgets()


def _persons_and_appointments() -> None:
    with op.batch_alter_table("persons") as persons:
        persons.add_column(sa.Column("discreet", sa.Boolean(), nullable=False, server_default=sa.false()))
        persons.add_column(sa.Column("reminders", sa.Boolean(), nullable=False, server_default=sa.true()))
        persons.add_column(sa.Column("feed_digest", sa.String(64)))
        persons.create_unique_constraint("uq_persons_feed_digest", ["feed_digest"])
    with op.batch_alter_table("appointments") as appointments:
        appointments.alter_column("person_id", existing_type=RowId, nullable=True)
        appointments.add_column(sa.Column("place", sa.String(40)))
        appointments.add_column(sa.Column("contact", sa.String(60)))
        appointments.add_column(sa.Column("answer", sa.String(8)))
        appointments.add_column(sa.Column("planned_from", UtcDateTime()))
        appointments.add_column(_person("appointments", "made_by", nullable=True, ondelete="SET NULL"))
        appointments.create_index("ix_appointments_made_by", ["made_by"])
    op.execute("UPDATE appointments SET planned_from = created_at")
    with op.batch_alter_table("appointments") as appointments:
        appointments.alter_column("planned_from", existing_type=UtcDateTime(), nullable=False)


def _roles_and_links() -> None:
    op.create_table(
        "roles",
        sa.Column("id", RowId, primary_key=True),
        _person("roles"),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("organisation", sa.String(40), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("person_id", "role", "organisation", name="uq_roles_person_id_role_organisation"),
    )
    op.create_index("ix_roles_person_id", "roles", ["person_id"])
    op.create_table(
        "links",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("target", sa.BigInteger()),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("once", sa.Boolean(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        _person("links", "used_by", nullable=True, ondelete="SET NULL"),
        sa.Column("used_at", UtcDateTime()),
        sa.UniqueConstraint("digest", name="uq_links_digest"),
    )
    op.create_index("ix_links_target", "links", ["target"])


def _forms() -> None:
    op.create_table(
        "forms",
        sa.Column(
            "person_id",
            RowId,
            sa.ForeignKey("persons.id", ondelete="CASCADE", name="fk_forms_person_id_persons"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("form", sa.String(32), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
    )


def _classes() -> None:
    op.create_table(
        "classes",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("course", sa.String(32), nullable=False),
        sa.Column("rule", sa.String(120), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date()),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_classes_course", "classes", ["course"])
    op.create_table(
        "enrolments",
        sa.Column("id", RowId, primary_key=True),
        _person("enrolments"),
        sa.Column(
            "class_id",
            RowId,
            sa.ForeignKey("classes.id", ondelete="CASCADE", name="fk_enrolments_class_id_classes"),
            nullable=False,
        ),
        sa.Column("lead", sa.String(16), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("person_id", "class_id", name="uq_enrolments_person_id_class_id"),
    )
    op.create_index("ix_enrolments_person_id", "enrolments", ["person_id"])
    op.create_index("ix_enrolments_class_id", "enrolments", ["class_id"])


def _closures_and_budgets() -> None:
    op.create_table(
        "closures",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("course", sa.String(32)),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_closures_last_day", "closures", ["last_day"])
    budgets = op.create_table(
        "budgets",
        sa.Column("name", sa.String(16), primary_key=True),
        sa.Column("tokens", sa.Float(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
    )
    op.bulk_insert(budgets, [{"name": "bulk", "tokens": 0.0, "at": datetime(2020, 1, 1, tzinfo=UTC)}])


def downgrade() -> None:
    for table in ("budgets", "closures", "enrolments", "classes", "forms", "links", "roles"):
        op.drop_table(table)
    op.execute("DELETE FROM appointments WHERE person_id IS NULL")
    with op.batch_alter_table("appointments") as appointments:
        appointments.drop_index("ix_appointments_made_by")
        for column in ("made_by", "planned_from", "answer", "contact", "place"):
            appointments.drop_column(column)
        appointments.alter_column("person_id", existing_type=RowId, nullable=False)
    with op.batch_alter_table("persons") as persons:
        persons.drop_constraint("uq_persons_feed_digest", type_="unique")
        for column in ("feed_digest", "reminders", "discreet"):
            persons.drop_column(column)
