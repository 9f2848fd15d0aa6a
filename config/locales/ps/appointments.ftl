# Pashto. Written by the project, not yet reviewed by a native speaker.

appointment-add = لا ملاقاتونه نه شم در په یادولی. همدا نن یې د ټلیفون په جنتري کې ولیکئ او لیک وساتئ. که په وخت کې شک لرئ، زنګ ووهئ:
appointment-list = لا ملاقاتونه نه ساتم. خپل لیک یا Digital Post وګورئ. که شک لرئ، زنګ ووهئ:
appointment-cancel = ملاقات نه شم لغوه کولی. چې پوه شئ نه شئ راتلی، ژر د دوسیې کارکوونکي ته زنګ ووهئ:
