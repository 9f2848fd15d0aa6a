# Swahili. Written by the project, not yet reviewed by a native speaker.
appointment-add = Bado siwezi kukukumbusha miadi. Andika miadi yako leo kwenye kalenda ya simu, na utunze barua. Kama huna uhakika wa saa, piga simu:
appointment-list = Bado sihifadhi miadi. Angalia kwenye barua yako au kwenye Digital Post. Kama huna uhakika, piga simu:
appointment-cancel = Siwezi kufuta miadi. Ukijua kwamba huwezi kuja, mpigie simu mara moja afisa wako wa manispaa (sagsbehandler):
