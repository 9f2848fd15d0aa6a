# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
emergency = <b>Er du i fare? Er det meget alvorligt? Ring { $phone } nu.</b>
    Ambulance, politi, brand. Det er gratis. Tryk på nummeret herunder.
emergency-doctor = Hvis du er syg, og din læge har lukket: ring { $phone } ({ $name })
emergency-violence = Vold i hjemmet: ring { $phone } ({ $name })
emergency-suicide = Tanker om at tage dit eget liv: ring { $phone } ({ $name })
