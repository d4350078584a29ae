"""The job queue: the schema of Procrastinate 3.10, word for word.

Frozen here, since the installed package's own schema moves on with each release. A test says when it
has moved, and the files under `procrastinate/sql/migrations` are then what the next revision runs.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

from importlib.resources import files

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    schema = (files("migrations") / "procrastinate_3_10.sql").read_text(encoding="utf-8")
    # Many statements with percent signs: no parameters are looked for.
    op.get_bind().execution_options(no_parameters=True).exec_driver_sql(schema)


def downgrade() -> None:
    op.execute(
        """
        DO $$
        DECLARE
            item record;
        BEGIN
            FOR item IN SELECT tablename FROM pg_tables
                WHERE schemaname = current_schema() AND tablename LIKE 'procrastinate\\_%' LOOP
                EXECUTE format('DROP TABLE %I CASCADE', item.tablename);
            END LOOP;
            FOR item IN SELECT p.oid::regprocedure AS signature FROM pg_proc p
                WHERE p.pronamespace = current_schema()::regnamespace
                AND p.proname LIKE 'procrastinate\\_%' LOOP
                EXECUTE format('DROP FUNCTION %s CASCADE', item.signature);
            END LOOP;
            FOR item IN SELECT t.typname FROM pg_type t
                WHERE t.typnamespace = current_schema()::regnamespace
                AND t.typname LIKE 'procrastinate\\_%' AND t.typtype IN ('e', 'c') LOOP
                EXECUTE format('DROP TYPE IF EXISTS %I CASCADE', item.typname);
            END LOOP;
        END;
        $$
        """
    )
