# Ukrainian. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Ви про це?
button-not-this = Ні, не це
not-this = Вибачте. Може, ви про щось із цього?
only-when-pressed = Я зроблю це, тільки коли ви натиснете кнопку.
