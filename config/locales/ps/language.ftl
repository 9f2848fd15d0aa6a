# Pashto. Written by the project, not yet reviewed by a native speaker.

language-choose = خپله ژبه وټاکئ.
language-set = سمه ده. له اوسه په پښتو لیکم.
button-keep-language = تل په پښتو لیکه
