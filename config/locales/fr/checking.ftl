# French. Written by the project, not yet reviewed by a native speaker.
button-check-all = Tout est juste
check-head = <b>Est-ce encore juste ?</b>
check-how = ✅ c'est juste · ✏ corriger · ✖ nous ne savons pas
check-fact = <b>{ $number }. { $name }</b>. Dernière vérification : { $date }
check-never = jamais
check-stale = Une autre personne a changé quelque chose entre-temps. Voici comment c'est maintenant :
fact-right = C'est juste
fact-changed = Corrigé
fact-not-ours = Nous ne savons pas
wrong-ask = Merci de nous l'avoir dit. Quelle est l'erreur ? Écrivez dans votre langue, ou appuyez sur le bouton.
wrong-kept = Merci. Quelqu'un de la commune va regarder. Voulez-vous que je vous écrive ensuite ?
wrong-card = <b>Quelqu'un dit qu'il y a une erreur ici : { $about }</b>
wrong-words = La personne écrit ({ $language }) : { $text }
wrong-right-told = Vous avez dit qu'il y avait une erreur : { $about }. Quelqu'un de la commune a regardé. Il n'y a pas d'erreur : l'information est juste.
wrong-changed-told = Vous avez dit qu'il y avait une erreur : { $about }. C'est corrigé maintenant. Merci !
