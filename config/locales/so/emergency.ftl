# Somali. Written by the project, not yet reviewed by a native speaker.

emergency = <b>Ma khatar baad ku jirtaa? Ma aad bay u daran tahay? Hadda wac { $phone }.</b>
    Ambalaas, booliis, dab-damis. Waa bilaash. Taabo lambarka hoose.
emergency-doctor = Haddii aad xanuunsan tahay oo rugta dhakhtarkaagu xiran tahay: wac { $phone } ({ $name })
emergency-violence = Rabshad ama gacan-ka-hadal guriga ka dhaca: wac { $phone } ({ $name })
emergency-suicide = Fikir ah inaad is disho: wac { $phone } ({ $name })
