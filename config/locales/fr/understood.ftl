# French. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Vous voulez dire ceci ?
button-not-this = Ce n'est pas ça
not-this = Pardon. Est-ce une de ces choses ?
only-when-pressed = Je le fais seulement quand vous appuyez sur le bouton.
