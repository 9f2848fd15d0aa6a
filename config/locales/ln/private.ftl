# Lingala. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ Kokoma nimero na yo ya CPR awa ata moke te. Longola nsango na yo. Nabombi yango te mpe napesi yango moto te.
note-contact = Koma yango kozanga e-mail, nkombo ya mosaleli mpe lien. Bokoki kokomana na nzela na nga.
note-insult = Nakopesa yango moto te. Koma yango na boboto, mpe nakosalisa yo.
