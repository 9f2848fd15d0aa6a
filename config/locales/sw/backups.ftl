# Swahili. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Nimerudi kwenye nakala ya akiba. Ni ya: { $day }, { $time }. Sijui kilichotokea baada ya hapo. Angalia majukumu: baadhi ya yaliyoondolewa baada ya hapo huenda yanafanya kazi tena.
