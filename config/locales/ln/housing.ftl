# Lingala. Written by the project, not yet reviewed by a native speaker.

temporary-housing = <b>Ndako ya mwa ntango</b>
    Liboso okofanda na ndako oyo ezali na biloko ya ndako (mbeto, mesa, kiti). Cuisine mpe douche bokosalela elongo na bato mosusu. Ntango okokota, bakoyebisa yo mibeko ya ndako.
temporary-how-long = Okofanda kuna kino commune epesa yo likoki ya kozwa ndako ya kofanda ntango molai. Soki ozali kozela libota, bokolongwa ntango libota esangani.
temporary-sites = Bandako ya mwa ntango ya commune, pene ya: { $homes }
housing-site = • { $name }: { $homes }
permanent-housing = <b>Ndako ya kofanda ntango molai</b>
    Commune ekopesa yo likoki ya kozwa ndako ya kofanda ntango molai, noki ndenge ekoki. Mpo na ntango ya kozela, batalaka motango ya bato mpe mbongo ya libota.
permanent-own = Yo moko mpe okoki koluka ndako. Tala liboso soki okoki kofuta yango. Équipe ya intégration ekosalisa yo na calcul ya mbongo.
