"""SQLite files: rows, the journal, the lock and backups. Imports the domain only."""
