# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $main, $others: lande
figures-origins = De fleste flygtninge her kommer fra { $main }. Andre kommer fra { $others }.
figures-years = <b>Flygtninge i { $municipality }</b>
# Kvote: hvor mange kommunen skulle tage imod
figures-arrived = • { $year }: { $arrived } kom
figures-quota = • { $year }: kvoten var { $quota }
figures-both = • { $year }: { $arrived } kom, kvoten var { $quota }
what-is-refugee = En <b>flygtning</b> har søgt asyl og fået ja. Flygtningen har opholdstilladelse.
    En <b>asylansøger</b> venter stadig på svar.
asylum-centre = Før de kom hertil, boede de fleste { $from } til { $to } måneder på et asylcenter.
