"""Backups: a copy of the database, the folder that they lie in, who was forgotten since, what is let go after one."""
