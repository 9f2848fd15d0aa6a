# English. Written by the project, not yet reviewed by a native speaker.
language-choose = Choose your language.
language-set = Good. From now on I write English.
button-keep-language = Always write English
