# French. Written by the project, not yet reviewed by a native speaker.
staff-menu = Que voulez-vous faire ?
not-allowed = Seules les personnes qui travaillent ici peuvent faire cela.
role-given = Maintenant, vous pouvez faire plus de choses ici. Votre rôle : { $role }.
right-volunteer = bénévole
right-coordinator = coordination
right-staff = personnel
right-admin = administration
button-staff = Pour le personnel
button-made-add = Nouveau rendez-vous pour quelqu'un
button-made-list = Les rendez-vous que j'ai fixés
button-class-new = Nouvelle classe
button-classes = Classes
button-closure-add = Fermer quelques jours
button-closures = Jours de fermeture
made-when-ask = Quel jour et à quelle heure ? Par exemple : { $example }
made-about-ask = { $day }, { $time }. De quoi s'agit-il ?
made-contact-ask = Avec qui ?
made-contact-none = Sans nom
made-ready = Rendez-vous { $number } : { $about }, { $day }, { $time }. Mettez ce code sur la lettre. Une seule personne peut l'utiliser. Dernier jour : { $until }.
made-none = Vous n'avez fixé aucun rendez-vous.
made-head = <b>Les rendez-vous que vous avez fixés :</b>
made-line = { $number } : { $about }, { $day }, { $time }. { $state }
state-waiting = Pas encore scanné.
state-taken = Recevra un rappel.
state-coming = Va venir.
state-not-coming = Ne peut pas venir.
made-moved = Le rendez-vous est déplacé. Si le code a été utilisé, la personne a reçu un message.
made-cancelled = C'est annulé. Si le code a été utilisé, la personne a reçu un message.
button-new-code = Nouveau code
code-renewed = L'ancien code ne marche plus. Si quelqu'un l'a utilisé, cette personne a vu le jour, l'heure et le lieu. Si cela peut être dangereux, déplacez le rendez-vous.
code-ended = Le code de votre lettre n'est plus valable. Je ne vous rappelle plus ce rendez-vous. Si c'est bien le vôtre, demandez à la commune.
scan-again = Rendez-vous { $number } : quelqu'un d'autre a aussi scanné le code de la lettre. Je ne lui ai pas montré le rendez-vous. Appelez la personne qui a ce rendez-vous. Si le code est dans de mauvaises mains, faites un nouveau code.
scan-help = Rendez-vous { $number } : la personne qui a utilisé le code en premier demande de l'aide. Une personne qu'elle ne connaît pas a aussi scanné le code. Appelez la personne qui a ce rendez-vous, et faites un nouveau code.
made-answer = Rendez-vous { $number } : { $about }, { $day }, { $time }. { $state }
moved-notice =
    <b>Votre rendez-vous a une nouvelle heure : { $about }</b>
    { $day }, { $time }
    Avant, c'était { $oldday }, { $oldtime }.
cancelled-notice =
    <b>Votre rendez-vous est annulé : { $about }</b>
    C'était { $day }, { $time }. Vous n'avez pas besoin de venir.
link-offer =
    Vous avez un rendez-vous :
    <b>{ $about }</b>
    { $day }, { $time }
    Voulez-vous que je vous le rappelle ?
link-used = Quelqu'un d'autre a déjà utilisé ce code. Demandez à la personne qui vous l'a donné.
scan-ask = Le code de votre lettre a été scanné avec un autre téléphone. Sur l'autre téléphone, je n'ai pas montré votre rendez-vous : { $day }, { $time }. Est-ce que c'était vous ou votre famille ?
button-scan-fine = Oui, c'est bon
button-scan-help = Non, aidez-moi
scan-help-told = Je l'ai dit à la commune. Vous pouvez aussi appeler :
link-unknown = Ce code ne marche pas. Demandez à la personne qui vous l'a donné.
appointment-with = Avec { $name }.
code-below = Scannez le code avec votre téléphone. Je vous enverrai un rappel dans votre langue.
