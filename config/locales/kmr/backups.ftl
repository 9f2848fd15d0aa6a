# Kurmanji. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = Ji tiştên ku ez dizanim kopiyek nehat çêkirin. Qeyda serverê sedem dibêje.
backup-old = Ji du rojan zêdetir e ku kopiya tiştên ku ez dizanim nehatiye çêkirin.
backup-last = Ya dawî: { $day }, { $time }
backup-none = Hîn tune ye.
backup-restored = Ez li kopiyekê vegeriyam. Dema wê: { $day }, { $time }. Ez nizanim piştî wê çi bûye. Li rolan binêre: rolên ku piştî wê hatine standin dibe ku dîsa bixebitin.
