# Kurmanji. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Ez li kopiyekê vegeriyam. Dema wê: { $day }, { $time }. Ez nizanim piştî wê çi bûye. Li rolan binêre: rolên ku piştî wê hatine standin dibe ku dîsa bixebitin.
