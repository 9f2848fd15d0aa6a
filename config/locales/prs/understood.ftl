# Dari. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = همین را می‌گویید؟
button-not-this = این نیست
not-this = ببخشید. یکی از این‌ها را می‌گویید؟
only-when-pressed = این کار را فقط وقتی می‌کنم که دکمه را فشار دهید.
