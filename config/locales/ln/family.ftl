# Lingala. Written by the project, not yet reviewed by a native speaker.

family-reunification = <b>Ntango libota ekoya epai na yo</b>
    • Libota yango moko efutaka mobembo.
    • Libota ekofanda epai na yo. Commune esalisaka koluka ndako ya malamu.
    • Libota esengaka { $benefit } (liboso: { $formerly }) ntango ekomi. Bafutaka yango mokolo ya suka ya mosala na sanza.
    • Bomba mbongo mpo na biloko ya ntina, lokola bulangeti.
    • Libota eza na droit ya monganga banda mokolo ya liboso.
school-daycare = <b>Kelasi mpe crèche</b>
    Bana babandaka noki na kelasi ya koyamba, na club sima ya kelasi (SFO) to na crèche. Basalisaka bango mpe koluka lisano.
