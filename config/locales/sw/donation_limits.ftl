# Swahili. Written by the project, not yet reviewed by a native speaker.
button-more = Omba zaidi
more-sent = Nimewauliza waratibu. Nitakuandikia watakapojibu.
more-notice = Familia ya ombi namba { $number } ingependa kuomba zaidi. Maombi yake ambayo hayajamalizika: { $count }. Je, unairuhusu?
button-lift = Ndiyo, waombe zaidi
lift-done = Sawa. Familia itaambiwa.
lifted-notice = Sasa unaweza kuomba vitu vingine.
