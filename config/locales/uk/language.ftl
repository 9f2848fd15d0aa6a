# Ukrainian. Written by the project, not yet reviewed by a native speaker.
language-choose = Виберіть свою мову.
language-set = Добре. Тепер я пишу українською.
button-keep-language = Завжди писати українською
