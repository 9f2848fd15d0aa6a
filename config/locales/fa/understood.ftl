# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = منظورتان این است؟
button-not-this = این نیست
not-this = ببخشید. منظورتان یکی از این‌هاست؟
only-when-pressed = این کار را فقط وقتی می‌کنم که دکمه را فشار دهید.
