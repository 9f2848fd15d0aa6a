# Swahili. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ Usiandike kamwe namba yako ya CPR hapa. Futa ujumbe wako. Siuhifadhi wala siupeleki kwa mtu yeyote.
note-contact = Tafadhali andika tena, lakini usiweke anwani ya barua pepe, jina la mtumiaji wala kiungo (link). Mnaweza kuandikiana kupitia kwangu.
note-insult = Sitaupeleka ujumbe huo. Andika kwa upole, nami nitasaidia.
