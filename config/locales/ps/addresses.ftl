# Pashto. Written by the project, not yet reviewed by a native speaker.
button-address = پته
address-ask = چېرته دی؟ سړک، د کور شمېره او پوړ ولیکئ. پته یوازې هغه کس ته رسېږي چې تاسو ورسره وعده لرئ. وروسته پته پاکوم.
address-wanted = بل کس پتې ته اړتیا لري. هغه تڼۍ کېکاږئ چې د کور نښه لري، او پته ولیکئ.
address-missing = پته لا نشته. چې ولیکل شي، درته رسېږي.
address-is =
    هغه ځای چې سره وینئ ({ $items }):
    <b>{ $address }</b>
address-given = پته اوس بل کس ته ورسېده. چې کار مو پای ته ورسېږي، پاکوم یې.
address-over = پته پاکه شوه.
