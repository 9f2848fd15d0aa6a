# Lingala. Written by the project, not yet reviewed by a native speaker.
button-address = Adrɛsi
address-ask = Ezali wapi? Koma balabala, nimero mpe etaze. Kaka moto oyo okokutana na ye akozwa yango. Na nsima nakolongola yango.
address-wanted = Moninga azali na mposa ya adrɛsi. Finá na ndako mpe koma yango.
address-missing = Adrɛsi ezali naino te. Okozwa yango soki ekomami.
address-is =
    Adrɛsi ya bokutani na bino ({ $items }):
    <b>{ $address }</b>
address-given = Sikoyo moninga azali na adrɛsi. Nakolongola yango soki bosilisi.
address-over = Adrɛsi elongolami.
