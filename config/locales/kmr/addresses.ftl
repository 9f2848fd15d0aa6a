# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-address = Navnîşan
address-ask = Li ku ye? Kolan, hejmara malê û qatê binivîse. Tenê kesê ku tê hevdîtinê navnîşanê distîne. Piştî wê ez wê jê dibim.
address-wanted = Navnîşan ji kesê din re lazim e. Bişkoka bi wêneyê malê bitikîne, û navnîşanê binivîse.
address-missing = Navnîşan hîn tune ye. Gava were nivîsandin, ji te re tê.
address-is =
    Navnîşana hevdîtina we ({ $items }):
    <b>{ $address }</b>
address-given = Niha navnîşan li cem kesê din e. Gava hûn xelas bûn, ez wê jê dibim.
address-over = Navnîşan hat jêbirin.
