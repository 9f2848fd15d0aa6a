# Swahili. Written by the project, not yet reviewed by a native speaker.
appointment-which = Unamaanisha ipi?
appointment-day-ask = Siku gani?
appointment-hour-ask = { $day }. Saa ngapi?
appointment-about-ask = { $day }, { $time }. Utakutana na nani?
appointment-confirm =
    Ni sahihi?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = Wakati huo umepita.
appointment-kept =
    Nimeandika:
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = Huna miadi hapa.
appointments-head = <b>Miadi yako:</b>
appointment-line = • { $day }, { $time }: { $about }
appointment-cancelled = Imefutwa: { $about }, { $day }, { $time }. Sitakukumbusha. Kama huwezi kuja, waambie pia watu ambao ungekutana nao.
appointment-good = Vizuri. Kama ulipata barua, ibebe.
appointment-cannot = Piga simu useme kwamba huwezi kuja:
about-doctor = daktari
about-dentist = daktari wa meno
about-jobcenter = ofisi ya kazi (Jobcenter)
about-municipality = manispaa (kommune)
about-school = shule
about-other = miadi
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Ndiyo, nikumbushe
button-other-time = Wakati mwingine
button-coming = Ninakuja
button-not-coming = Siwezi kuja
appointment-no-such-day = Hakuna siku kama hiyo.
appointment-which-year = Siku hiyo itakuja baada ya muda mrefu sana. Unamaanisha siku gani?
appointments-many = Miadi yako hapa: { $count }. Siwezi kuweka zaidi. Futa moja kwanza.
appointment-place-ask = { $about }: { $day }, { $time }. Ni wapi?
place-elsewhere = Mahali pengine
appointment-place = 📍 { $place }
appointment-changed = Wakati mpya umeandikwa. Ule wa zamani umefutwa.
button-change = Badilisha wakati
button-delete = Futa
about-hospital = hospitali
about-lang_school = shule ya lugha
about-bank = benki
about-police = polisi
about-lawyer = wakili
about-deadline = siku ya mwisho kwenye barua
appointment-place-how = Andika ni wapi, au tuma mahali kwa 📎.
