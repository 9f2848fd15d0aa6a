# Swahili. Written by the project, not yet reviewed by a native speaker.
button-address = Anwani
address-ask = Ni wapi? Andika jina la barabara, namba ya nyumba na ghorofa. Ni mtu utakayekutana naye tu atakayepata anwani. Baadaye nitaifuta.
address-wanted = Mtu utakayekutana naye anahitaji anwani. Bonyeza kitufe chenye alama ya nyumba, kisha andika anwani.
address-missing = Anwani bado haipo. Utaipata ikishaandikwa.
address-is =
    Anwani ya kukutana kwenu ({ $items }):
    <b>{ $address }</b>
address-given = Mtu utakayekutana naye ana anwani sasa. Nitaifuta mkimaliza.
address-over = Anwani imefutwa.
