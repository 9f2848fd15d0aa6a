"""Backups: made and sealed, looked through, brought back, made every day by the clock."""
