# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $day: den første dag. $what: et emne eller et svar; $part af $all, i procent: $percent
command-numbers = Statistik: spørgsmål og sprog
numbers-people = Mennesker
numbers-people-week = Har skrevet den seneste uge
numbers-people-month = Har skrevet den seneste måned
numbers-languages = <b>Deres sprog:</b>
numbers-since = <b>Spørgsmål siden: { $day }</b>
numbers-questions = Spørgsmål
numbers-answered = Fik svar
numbers-asked-back = Jeg spurgte: Mener du det her?
numbers-missed = Ikke forstået
numbers-wrong = Folk sagde: Det er forkert
numbers-unanswered = Uden godt svar
numbers-share = • { $what }: { $part } / { $all } ({ $percent })
numbers-most = <b>Folk spørger mest om:</b>
numbers-least = <b>Oftest uden godt svar:</b>
numbers-by-topic = Spørgsmål: emner
numbers-by-language = Sprog
numbers-by-week = Spørgsmål: uger
numbers-note = Jeg runder tallene ned: fem, ti, femten og så videre. Færre end fem viser jeg ikke.
numbers-none = Der er ikke nok at vise endnu.
