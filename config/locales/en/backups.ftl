# English. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = No backup could be made of what I know. The log on the server says why.
backup-old = For more than two days no backup has been made of what I know.
backup-last = The last one: { $day }, { $time }
backup-none = There is none yet.
backup-restored = I have been given a backup. It is from: { $day }, { $time }. I do not know what has happened since. Look at the roles: some that were taken back since may work again.
