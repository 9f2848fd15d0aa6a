# Lingala. Written by the project, not yet reviewed by a native speaker.

appointment-add = Nakoki naino kokundwela yo ba rendez-vous te. Koma yango lelo na calendrier ya téléphone na yo, mpe bomba mokanda. Soki oyebi ngonga malamu te, benga:
appointment-list = Nabombaka naino ba rendez-vous te. Tala mokanda na yo to Digital Post. Soki oyebi malamu te, benga:
appointment-cancel = Nakoki kolongola rendez-vous te. Soki oyebi ete okoki koya te, benga noki moto ya dossier na yo:
