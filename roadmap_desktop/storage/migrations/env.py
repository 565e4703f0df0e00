"""What Alembic runs around the scripts: in the connection and the transaction of the runner."""

from alembic import context

from roadmap_desktop.storage.rows import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    transactional_ddl=True,  # Alembic takes SQLite for a database that cannot roll a table back
)
with context.begin_transaction():
    context.run_migrations()
