# English. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = I have been restored from a backup. It is from: { $day }, { $time }. I do not know what has happened since. Look at the roles: some roles that were removed since then may work again.
