# Somali. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ Weligaa lambarkaaga CPR halkan ha ku qorin. Farriintaada tirtir. Ma kaydinayo, cidna uma gudbinayo.
note-contact = Fadlan qor, laakiin ha ku darin iimayl, magaca isticmaalaha iyo link. Aniga ayaa farriimaha idiin kala gudbinaya.
note-insult = Taas ma gudbinayo. Si wanaagsan u qor, waan ku caawinayaa.
