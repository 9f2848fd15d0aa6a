# English. Written by the project, not yet reviewed by a native speaker.
button-address = The address
address-ask = Where is it? Write street, number and floor. Only the person you are going to meet gets the address. I will delete it afterwards.
address-wanted = The other person needs the address. Press the button with the house and write it.
address-missing = The address is not here yet. You will get it when it is written.
address-is =
    The address for your meeting ({ $items }):
    <b>{ $address }</b>
address-given = The other person has the address now. I will delete it when you are done.
address-over = The address is deleted.
