# Lingala. Written by the project, not yet reviewed by a native speaker.
bot-name = Vejviser: bato ya sika
bot-short = Tuna mpo na cours, ndako, monganga, école, mbongo mpe mikanda. Ofele, na monoko na yo. Esika: { $municipality }
bot-description =
    Tuna nga mpo na ba cours, ndako, monganga, école, mbongo mpe mikanda.
    Koma na monoko na yo, to fina bouton. Ezali ofele.
    Nazali programme ya ordinateur. Okoki mpe kosolola na moto.
    Esika: { $municipality }

group-hello = Nazali Vejviser: komela nga na chat privé, nakosalisa yo na bomoi ya { $municipality }. Soki coordinateur akomi /link awa, nakolakisa na groupe biloko oyo mabota bazali na mposa na yango.

menu-work = Cours mpe mosala
menu-papers = Mikanda mpe mbongo
menu-home = Ndako
menu-family = Libota mpe monganga
menu-things = Biloko mpe lisalisi
menu-people = Solola na moto

role-can-volunteer = Okoki komona oyo mabota bazali na mposa na yango, mpe koloba oyo okoki komema.
role-can-coordinator = Okoki komona bamposa ya mabota, kolanda masengi na bino mpe kopesa ba bénévoles ba invitations.
role-can-staff = Okoki kosala ba rendez-vous, koyebisa mikolo oyo ekangami, kokomela bato mingi mpe kobongisa ba informations.
role-can-admin = Okoki kosala nyonso oyo basali basalaka, kopesa mikumba mpe kotala liste ya makambo oyo esalemi.
