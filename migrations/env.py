"""How Alembic reaches the database: by a connection that it is given, never by a file's settings."""

from __future__ import annotations

from alembic import context
from sqlalchemy import text

from app.store.models import Base
from migrations.names import include_name

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    include_name=include_name,
    compare_type=True,
)
# One process at a time: the others wait here and then find nothing left to do.
connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('belie migrations'))"))
with context.begin_transaction():
    context.run_migrations()
