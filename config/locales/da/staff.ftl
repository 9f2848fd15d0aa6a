# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $number: aftalens nummer, som kun personalet bruger. $state: state-…
staff-menu = Hvad vil du gøre?
not-allowed = Det kan kun de, der arbejder her.
role-given = Nu kan du gøre mere her. Din rolle: { $role }.
right-volunteer = frivillig
right-coordinator = koordinator
right-staff = medarbejder
right-admin = administrator
button-staff = For medarbejdere
button-made-add = Ny aftale til en borger
button-made-list = Aftaler, jeg har lavet
button-class-new = Nyt hold
button-classes = Hold
button-closure-add = Luk nogle dage
button-closures = Lukkedage
made-when-ask = Dag og tid? For eksempel: { $example }
made-about-ask = { $day }, { $time }. Hvad er det?
made-contact-ask = Med hvem?
made-contact-none = Ikke en bestemt
made-ready = Aftale { $number }: { $about }, { $day }, { $time }. Sæt denne kode på brevet. Én person kan bruge den indtil { $until }.
made-none = Du har ikke lavet nogen aftaler.
made-head = <b>Aftaler, du har lavet:</b>
made-line = { $number }: { $about }, { $day }, { $time }. { $state }
state-waiting = Ikke scannet endnu.
state-taken = Bliver mindet om det.
state-coming = Kommer.
state-not-coming = Kan ikke komme.
made-moved = Flyttet. Personen har fået besked, hvis koden er brugt.
made-cancelled = Aflyst. Personen har fået besked, hvis koden er brugt.
button-new-code = Ny kode
code-renewed = Den gamle kode virker ikke mere. Den, der brugte den, har set dag, tid og sted. Flyt aftalen, hvis det kan være farligt.
code-ended = Koden på dit brev gælder ikke mere. Jeg minder dig ikke længere om den aftale. Er aftalen din, så spørg kommunen.
scan-again = Aftale { $number }: En anden har også scannet koden på brevet. Jeg viste ikke aftalen. Ring til den, aftalen er for. Lav en ny kode, hvis koden er kommet i forkerte hænder.
scan-help = Aftale { $number }: Den, der brugte koden først, beder om hjælp. Den anden, der scannede koden, er en fremmed. Ring til den, aftalen er for, og lav en ny kode.
made-answer = Aftale { $number }: { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>Din aftale har fået en ny tid: { $about }</b>
    { $day }, { $time }
    Den gamle tid var { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Din aftale er aflyst: { $about }</b>
    Den var { $day }, { $time }. Du behøver ikke komme.
link-offer =
    Du har en aftale:
    <b>{ $about }</b>
    { $day }, { $time }
    Skal jeg minde dig om den?
link-used = En anden har brugt denne kode. Spørg den, du fik den af.
scan-ask = Koden på dit brev er scannet med en anden telefon. Jeg viste ikke din aftale dér: { $day }, { $time }. Var det dig eller din familie?
button-scan-fine = Ja, det er fint
button-scan-help = Nej, hjælp mig
scan-help-told = Jeg har sagt det til kommunen. Du kan også ringe:
link-unknown = Denne kode virker ikke. Spørg den, du fik den af.
appointment-with = Med { $name }.
code-below = Scan koden med telefonen. Så minder jeg dig om det på dit sprog.
