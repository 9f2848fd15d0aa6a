# French. Written by the project, not yet reviewed by a native speaker.
## Under answers
stale-note = <i>Date de cette information : { $date }. Demandez si c'est encore vrai : { $name }, { $phone }</i>
either = { $one } ou { $other }
list-item = • { $item }
quota-over = Vous avez déjà fait cela beaucoup de fois. Vous pourrez le refaire à partir de ce moment : { $day }, { $time }.

## Buttons
button-danish = Montrer en danois
button-where = Où est-ce ?
button-when = Quand est-ce ?
button-who = Qui appeler ?
button-help = Quelle aide je reçois ?
button-remind = Me le rappeler
button-menu = Menu
button-no = Non

## Commands
command-start = Commencer
command-menu = Que puis-je demander ?
command-jobcafe = Jobcafé : heures d'ouverture
command-courses = Cours : heures et lieux
command-call = Qui appeler ?
command-emergency = Urgence : 112
command-language = Changer de langue
command-privacy = Que sait le robot sur moi ?
command-mine = Mes rendez-vous, mes demandes, mes dons et mes classes
command-staff = Pour le personnel
command-board = Ce dont les familles ont besoin
command-languages = Langues que je lis
command-overview = Vue d'ensemble des demandes
command-roles = Rôles et invitations
command-audit = Historique : refus et rôles
