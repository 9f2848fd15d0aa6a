# Pashto. Written by the project, not yet reviewed by a native speaker.
button-address = پته
address-ask = چېرته ده؟ سړک، شمېره او پوړ ولیکئ. یوازې هغه کس یې اخلي چې تاسو ورسره ګورئ. وروسته یې پاکوم.
address-wanted = بل کس پتې ته اړتیا لري. پر کور کېکاږئ او ویې لیکئ.
address-missing = پته لا نشته. چې ولیکل شي، تاسو ته رارسي.
address-is =
    ستاسو د لیدو پته ({ $items }):
    <b>{ $address }</b>
address-given = اوس بل کس پته لري. چې خلاص شئ، پاکوم یې.
address-over = پته پاکه شوه.
