# Lingala. Written by the project, not yet reviewed by a native speaker.
button-address = Adresse
address-ask = Ezali wapi? Koma balabala, nimero ya ndako mpe étage. Kaka moto oyo okokutana na ye akozwa adresse. Na nsima nakolongola yango.
address-wanted = Moto oyo okokutana na ye azali na mposa ya adresse. Fina bouton oyo ezali na elembo ya ndako, mpe koma adresse.
address-missing = Adresse ezali naino te. Okozwa yango soki ekomami.
address-is =
    Adresse ya bokutani na bino ({ $items }):
    <b>{ $address }</b>
address-given = Sikoyo moto oyo okokutana na ye azali na adresse. Nakolongola yango soki bosilisi.
address-over = Adresse elongolami.
