# Swahili. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = Nakala ya akiba ya ninachojua haikuweza kufanywa. Kumbukumbu ya seva inasema kwa nini.
backup-old = Kwa zaidi ya siku mbili hakuna nakala ya akiba iliyofanywa ya ninachojua.
backup-last = Ya mwisho: { $day }, { $time }
backup-none = Bado hakuna.
backup-restored = Nimerudi kwenye nakala ya akiba. Ni ya: { $day }, { $time }. Sijui kilichotokea baadaye. Angalia majukumu: baadhi yaliyochukuliwa baadaye huenda yanafanya kazi tena.
