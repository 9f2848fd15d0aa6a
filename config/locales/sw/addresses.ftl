# Swahili. Written by the project, not yet reviewed by a native speaker.
button-address = Anwani
address-ask = Ni wapi? Andika barabara, namba na ghorofa. Mtu utakayekutana naye tu ndiye anayeipata. Nitaifuta baadaye.
address-wanted = Mwenzako anahitaji anwani. Bonyeza nyumba uiandike.
address-missing = Anwani bado haipo. Utaipata ikiandikwa.
address-is =
    Anwani ya kukutana kwenu ({ $items }):
    <b>{ $address }</b>
address-given = Mwenzako ana anwani sasa. Nitaifuta mkimaliza.
address-over = Anwani imefutwa.
