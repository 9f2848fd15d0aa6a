# French. Written by the project, not yet reviewed by a native speaker.
emergency = <b>Vous êtes en danger ? C'est très grave ? Appelez le { $phone } maintenant.</b>
    Ambulance, police, pompiers. C'est gratuit. Appuyez sur le numéro en bas.
emergency-doctor = Vous êtes malade et le cabinet du médecin est fermé : appelez le { $phone } ({ $name })
emergency-violence = Violence à la maison : appelez le { $phone } ({ $name })
emergency-suicide = Vous pensez à vous tuer : appelez le { $phone } ({ $name })
