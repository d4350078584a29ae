"""The schema's history. Run by `app.store.database.upgrade`; made by `alembic revision`."""
