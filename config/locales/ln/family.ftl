# Lingala. Written by the project, not yet reviewed by a native speaker.

family-reunification = <b>Ntango libota ekoya epai na yo</b>
    • Libota yango moko efutaka mobembo.
    • Libota ekofanda epai na yo. Commune esalisaka koluka ndako oyo ebongi.
    • Ntango libota ekomi, esengaka { $benefit } (liboso: { $formerly }). Bafutaka yango mokolo ya suka ya mosala na sanza.
    • Bomba mbongo mpo na biloko ya ntina, lokola bulangeti.
    • Libota ezali na droit ya kokende epai ya monganga kobanda mokolo oyo ekomi awa.
school-daycare = <b>École mpe crèche</b>
    Bana babandaka noki: na kelasi ya bana ya sika (modtagerklasse), na club nsima ya kelasi (SFO) to na crèche (børnehave). Basalisaka bango mpe koluka lisano to likambo mosusu ya kosala.
