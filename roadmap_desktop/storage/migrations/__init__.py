"""Alembic scripts that bring older files to the present version, and the runner that does it safely."""
