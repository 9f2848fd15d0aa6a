# Swahili. Written by the project, not yet reviewed by a native speaker.
button-more = Omba zaidi
more-sent = Nimewauliza waratibu. Nitakuandikia watakapojibu.
more-notice = Familia ya ombi namba { $number } ina maombi { $count } yaliyo wazi na ingependa kuomba zaidi. Je, inaruhusiwa?
button-lift = Ndiyo, waombe zaidi
lift-done = Sawa. Familia inajulishwa.
lifted-notice = Sasa unaweza kuomba vitu vingine.
