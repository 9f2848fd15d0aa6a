# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-calendar = Ji salnameya min re
calendar-file = Vê pelê veke. Telefona te wê dixe salnameyê.
calendar-feed =
    Navnîşana salnameya te li jêr e. Ew randevû û rojên dersên te nîşan dide. Wê nîşanî kesî nede.
    { $address }
calendar-feed-how = Wê wek abonetî (abonnement) têxe salnameya telefon an kompûtera xwe. Eger kesekî din dîtibe, “Navnîşana nû” bitikîne.
button-feed = Salnameya ku xwe nû dike
button-feed-new = Navnîşana nû
calendar-no-feed = Navnîşana salnameyê ya vê botê tune ye. Tu hîn jî dikarî her randevûyê wek pel bistînî.
