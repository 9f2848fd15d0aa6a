# French. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Qu'est-ce qui est fermé ?
everything = Tous les cours
closure-days-ask = Quels jours ? Par exemple : { $example }
closure-days-unclear = Je n'ai pas compris quels jours. Écrivez-les comme ceci : { $example }
closure-confirm = Fermé : <b>{ $course }</b>, { $days }. Personnes qui recevront un message : { $count }. Est-ce juste ?
closure-done = C'est fait. Les réponses sont changées. Personnes qui recevront un message : { $count }.
closures-none = Rien n'est fermé.
closures-head = <b>Jours de fermeture :</b>
closure-line = • { $course } : { $days }
button-closure-undo = Ouvrir de nouveau
closure-undone = La fermeture est annulée. Personnes qui recevront un message : { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>C'est fermé : { $course }, { $days }.</b>
    Il n'y a pas de cours à ce moment-là.
closure-undone-notice = <b>Finalement, c'est ouvert : { $course }, { $days }.</b>
closed-then = Fermé : { $days }.
button-yes-close = Oui, fermer
