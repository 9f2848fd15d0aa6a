# Lingala. Written by the project, not yet reviewed by a native speaker.
photos-ask = Ozali na ba foto? Tinda kino { $count }.
photos-more = Nazwi yango. Tinda mosusu, to fina «Esili».
photos-enough = Okoki kotinda ba foto koleka { $count } te. Fina «Esili».
condition-ask = Ezali ndenge nini?
condition-new = Ya sika
condition-good = Basaleli yango, ezali malamu
condition-worn = Enuni, kasi ezali kosala
photo-too-large = Foto ezali monene mingi. Tinda ya moke, to tinda yango lokola foto, lokola fichier te.
photo-broken = Nakoki kofungola foto te. Tinda mosusu.
photo-later = Nakoki kozwa foto te sikoyo. Tinda yango lisusu nsima ya mwa ntango.
photo-kept = Nazwi foto.
photos-full = Okoki kotinda ba foto koleka { $count } te.
