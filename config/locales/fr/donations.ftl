# French. Written by the project, not yet reviewed by a native speaker.
request-items-ask = De quoi avez-vous besoin ? Appuyez sur chaque chose, puis sur « Terminé ». Ou écrivez-le.
request-note-ask = Autre chose d'important ? La taille, la couleur ? Écrivez-le ici.
button-nothing-more = Rien de plus
request-soon-ask = Pour quand ?
soon-week = Cette semaine
soon-month = Ce mois-ci
soon-later = Ça peut attendre
request-area-ask = Dans quelle ville habitez-vous ?
request-confirm =
    Est-ce juste ?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Il manque quelque chose ? Écrivez-le, ou envoyez une photo.
button-send = Envoyer
request-sent = C'est envoyé. Les bénévoles peuvent le voir, mais ne voient pas votre nom. Je vous écrirai quand quelqu'un aura ce qu'il vous faut.
note-number = Écrivez-le sans numéro de téléphone ni numéro CPR. Personne n'en a besoin ici.
requests-many = Vous avez { $count } demandes ouvertes. Attendez, ou effacez-en une.
requests-none = Vous n'avez pas de demande ouverte.
requests-head = <b>Vos demandes :</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = « { $text } » ({ $language })
request-number = <b>N° { $number }</b>
request-open = Personne ne l'a encore.
request-claimed = Quelqu'un l'a.
request-arranged = L'heure et le lieu sont fixés.
request-handed-over = C'est donné.
request-closed = C'est fermé.
button-no-longer = Effacer : { $items }
request-withdrawn = Effacé. Personne ne l'apportera.
request-withdrawn-notice = La famille n'a plus besoin de ceci :
request-claimed-notice = Bonne nouvelle ! Quelqu'un a ceci pour vous : { $items }. On vous proposera bientôt une heure.
request-open-again = { $items } : finalement, la personne ne peut plus vous donner ceci. Votre demande est de nouveau ouverte.
button-board-open = Ce dont les familles ont besoin
button-board-mine = Les demandes dont je m'occupe
board-open = <b>Ce dont les familles ont besoin :</b>
board-mine = <b>Les demandes dont vous vous occupez :</b>
board-empty = Il n'y a rien ici pour le moment.
button-claim = Je m'en occupe
button-release = Finalement je ne peux pas
button-propose = Proposer des heures
claim-yours = Vous vous en occupez maintenant. Proposez un jour, une heure et un lieu de rendez-vous.
claim-late = Une autre personne a été plus rapide. Votre place sur la liste d'attente : { $place }.
claim-over = C'est terminé. Merci !
claim-released = Merci de l'avoir dit. Quelqu'un d'autre peut s'en occuper.
claim-waits = Vous vous en occupez depuis ce jour : { $day }. Aucune heure de rencontre n'est fixée. Proposez-en une, ou laissez quelqu'un d'autre s'en occuper.
claim-ran-out = Ceci est de nouveau ouvert aux autres, car aucune heure n'a été fixée :
meet-times-ask = Quand pouvez-vous vous rencontrer ? Appuyez sur chaque heure qui vous convient, puis sur « Terminé ». Ou écrivez un jour et une heure.
meet-place-ask = Où ?
place-home = Chez la famille
place-mine = Chez moi
place-yours = chez vous
place-theirs = chez l'autre personne
meet-sent = C'est envoyé. Je vous écrirai quand la famille aura choisi.
meet-proposed = { $items } : quand cela vous convient-il ? Lieu : { $place }.
meet-agreed =
    <b>C'est fixé : { $items }</b>
    { $day }, { $time }, { $place }
    Mot pour vous reconnaître : <b>{ $code }</b>. L'autre personne l'a aussi.
meet-changed = { $items } : il faut changer l'heure. On vous proposera bientôt d'autres heures.
handover-ask = { $items } : avez-vous donné ou reçu ces choses ?
button-handed-over = C'est donné
handover-thanks = Merci !
handover-waits = C'est donné, mais pas encore confirmé par : { $who }
handover-said = C'est donné, selon : { $who }
from-other = Message sur votre rencontre : <b>{ $text }</b>
from-other-text = Message sur votre rencontre ({ $language }) : « { $text } »
passed-on = Je l'ai transmis.
button-write = Écrire quelque chose
write-ask = Écrivez-le. Je le transmets tel quel. Vous pouvez aussi envoyer un message vocal.
say-outside = Je suis dehors
say-late = J'aurai un quart d'heure de retard
say-elevator = Y a-t-il un ascenseur ?
say-carry = Combien de personnes peuvent aider à porter ?
say-yes = Oui
say-no = Non
group-how = Écrivez /link dans le groupe de vos bénévoles.
group-linked = Le groupe reçoit maintenant un message pour chaque demande.
thing-clothes = vêtements
thing-winter_clothes = vêtements d'hiver
thing-shoes = chaussures
thing-furniture = meubles
thing-bed = lit
thing-table = table
thing-chair = chaise
thing-sofa = canapé
thing-bicycle = vélo
thing-lamp = lampe
thing-kitchenware = choses pour la cuisine
thing-baby_gear = choses pour bébé
thing-toys = jouets
thing-bedding = couettes et oreillers
thing-other = autre chose
offer-items-ask = Que voulez-vous donner ? Appuyez sur chaque chose, puis sur « Terminé ». Ou écrivez-le.
offer-note-ask = Autre chose à dire ? La taille, la couleur ? Écrivez-le ici.
offer-until-ask = Jusqu'à quand peut-on venir le chercher ?
offer-bring-ask = Pouvez-vous l'apporter ?
bring-yes = Je peux l'apporter
bring-no = Il faut venir le chercher
offer-confirm =
    Est-ce juste ?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Dernier jour : { $until }
    { $bring }
    Il manque quelque chose ? Écrivez-le, ou envoyez une photo.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Merci ! Je vais demander aux familles qui en ont besoin, l'une après l'autre.
offer-ask = Quelqu'un veut vous donner ceci : { $items }. Le voulez-vous ?
button-offer-yes = Oui, merci
button-offer-no = Non, merci
offer-yes-done = Bien. Vous aurez bientôt des heures à choisir.
offer-no-done = Bien. Je demande à quelqu'un d'autre.
offer-taken = Une famille voudrait ceci : { $items }. Proposez un jour, une heure et un lieu :
offer-ran-out = Personne n'a eu besoin de ceci : { $items }. Le dernier jour est passé. Merci quand même !
offers-that-fit = <b>Offres qui peuvent convenir :</b>
offers-head = <b>Ce que vous voulez donner :</b>
offer-open = Personne n'a encore dit oui.
offer-asked = Je demande à une famille.
offer-promised = Une famille le voudrait.
button-overview = Vue d'ensemble
overview-head = <b>Demandes en ce moment :</b>
overview-line = • { $what } : { $count }
overview-most = <b>Le plus demandé :</b>
overview-stuck = <b>Ici, rien ne bouge :</b>
overview-since = Dernier changement : { $day }.
button-free = Laisser quelqu'un d'autre aider
reason-elsewhere = Demande fermée : trouvé ailleurs
reason-silent = Demande fermée : ne répond pas
reason-unfit = Demande fermée : pas pour nous
request-closed-notice = { $items }. { $reason }.
button-report = Signaler
report-done = Je l'ai dit à la coordination. Elle peut voir ce qui a été écrit à ce sujet.
report-notice = <b>Signalé : n° { $number }</b>
relay-family = La famille : « { $text } » ({ $language })
relay-helper = La personne qui aide : « { $text } » ({ $language })
photo-ask = Avez-vous une photo ? Envoyez-la ici.
button-no-photo = Pas de photo
kind-age = { $youngest }–{ $oldest } ans
thing-kinds = { $thing } : { $kinds }
details-ask = { $thing } : combien ? Appuyez une fois pour chaque objet, puis sur « Terminé ».
kind-baby = bébé
kind-child = enfant
kind-woman = femme
kind-man = homme
kind-cot = lit de bébé
kind-single = une personne
kind-double = deux personnes
place-helper = Chez la personne qui aide
meet-sent-helper = C'est envoyé. Je vous écrirai quand la personne qui aide aura choisi.
edit-ask = Que voulez-vous changer ?
edit-items = Les choses
edit-details = Combien
edit-note = Le texte
edit-photo = La photo
edit-photos = Les photos
edit-soon = Pour quand
edit-area = La ville
edit-condition = L'état
edit-until = Jusqu'à quand
edit-bring = Apporter ou chercher
button-change-it = Changer
request-changed = C'est changé. Les bénévoles le voient ainsi maintenant.
