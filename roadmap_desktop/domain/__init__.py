"""Plans, deadlines and the rules they obey, in pure Python: no Qt, no database, no file format."""
