# French. Written by the project, not yet reviewed by a native speaker.
appointment-which = Que voulez-vous dire ?
appointment-day-ask = Quel jour ?
appointment-hour-ask = { $day }. À quelle heure ?
appointment-about-ask = { $day }, { $time }. Qui allez-vous voir ?
appointment-confirm =
    Est-ce juste ?
    <b>{ $about }</b>
    { $day }, { $time }
appointment-past = Ce moment est passé.
appointment-kept =
    C'est noté :
    <b>{ $about }</b>
    { $day }, { $time }
appointments-none = Vous n'avez pas de rendez-vous ici.
appointments-head = <b>Vos rendez-vous :</b>
appointment-line = • { $day }, { $time } : { $about }
appointment-cancelled = Effacé : { $about }, { $day }, { $time }. Je ne vous le rappellerai pas. Si vous ne pouvez pas venir, dites-le aussi aux personnes que vous deviez voir.
appointment-good = Bien. Apportez votre lettre, si vous en avez reçu une.
appointment-cannot = Appelez et dites que vous ne pouvez pas venir :
about-doctor = médecin
about-dentist = dentiste
about-jobcenter = Jobcenter
about-municipality = commune
about-school = école
about-other = rendez-vous
only-day = { $day }
only-time = { $time }
day-and-time = { $day }, { $time }
button-remind-me = Oui, me le rappeler
button-other-time = Un autre moment
button-coming = Je viens
button-not-coming = Je ne peux pas venir
appointment-no-such-day = Ce jour n'existe pas.
appointment-which-year = C'est dans très longtemps. Quel jour voulez-vous dire ?
appointments-many = Vous avez { $count } rendez-vous ici. Je ne peux pas en garder plus. Effacez-en un d'abord.
appointment-place-ask = { $about } : { $day }, { $time }. Où est-ce ?
place-elsewhere = Un autre endroit
appointment-place = 📍 { $place }
appointment-changed = J'ai noté la nouvelle heure. L'ancienne est effacée.
button-change = Changer l'heure
button-delete = Effacer
about-hospital = hôpital
about-lang_school = école de langues
about-bank = banque
about-police = police
about-lawyer = avocat
about-deadline = dernier jour indiqué dans une lettre
appointment-place-how = Écrivez où c'est, ou envoyez le lieu avec 📎.
