# English. Written by the project, not yet reviewed by a native speaker.
button-readers = Languages I read
readers-ask = Which languages do you read well? Press all of them, then “Done”. I will ask you when something has to be translated.
readers-none = None of them
readers-kept = Thank you! I will ask you when something has to be translated into these languages: { $languages }.
readers-offered = Thank you! A coordinator first has to say yes to these languages: { $languages }.
reader-ask = Number { $number } would like to translate, and to read messages before they are sent. Languages: { $languages }. Press a language only if you know that it is right.
readers-kept-none = All right. I will not ask you to translate.
