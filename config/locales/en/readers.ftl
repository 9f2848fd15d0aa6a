# English. Written by the project, not yet reviewed by a native speaker.
button-readers = Languages I read
readers-ask = Which languages do you read well? Press all of them, then Done. I ask you when something has to be translated.
readers-none = None of them
readers-kept = Thank you! I ask you when something has to be translated into { $languages }.
readers-kept-none = Good. I do not ask you to translate.
