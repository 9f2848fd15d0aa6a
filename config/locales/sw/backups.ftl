# Swahili. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Nimerudi kwenye nakala ya akiba. Ni ya: { $day }, { $time }. Sijui kilichotokea baadaye. Angalia majukumu: baadhi yaliyochukuliwa baadaye huenda yanafanya kazi tena.
