# Kurmanji. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Ez li kopiyekê vegeriyam. Dîroka wê: { $day }, { $time }. Ez nizanim piştî wê çi bûye. Li rolan binêre: rolên ku piştî wê ji kesan hatine standin dibe ku dîsa bixebitin.
