# French. Written by the project, not yet reviewed by a native speaker.
button-address = L'adresse
address-ask = Où est-ce ? Écrivez la rue, le numéro et l'étage. Seule la personne que vous allez rencontrer reçoit l'adresse. Je l'effacerai après.
address-wanted = L'autre personne a besoin de l'adresse. Appuyez sur le bouton avec la maison et écrivez l'adresse.
address-missing = L'adresse n'est pas encore là. Vous la recevrez quand elle sera écrite.
address-is =
    L'adresse de votre rencontre ({ $items }) :
    <b>{ $address }</b>
address-given = L'autre personne a l'adresse. Je l'effacerai quand vous aurez fini.
address-over = L'adresse est effacée.
