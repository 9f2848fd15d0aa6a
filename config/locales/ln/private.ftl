# Lingala. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ Kokoma ata mokolo moko te nimero na yo ya CPR awa. Longola message na yo. Nabombi yango te mpe napesi yango moto te.
note-contact = Koma yango kozanga e-mail, kombo ya Telegram mpe lien. Bokoki kokomelana na nzela na nga.
note-insult = Nakopesa yango moto te. Koma yango na boboto, mpe nakosalisa yo.
