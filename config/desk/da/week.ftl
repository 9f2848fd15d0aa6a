# Ugen, på dansk. Endnu ikke gennemset af nogen.
page-week = Uge
week-head = Uge { $number }: { $first } – { $last }
week-before = Ugen før
week-after = Ugen efter
week-now = Denne uge
week-caption = Hvornår der er åbent og undervisning. Tider er dansk tid.
week-what = Hvad
week-closed = Lukket
week-holiday = Helligdag: lukket
week-nothing = Intet denne dag.
week-people = På holdet: { $count }
week-closures = Lukkede dage
week-closures-none = Ingen har meldt noget lukket i denne uge.
week-today = i dag
week-gone = Uger, der er forbi, viser kun det, der stadig gemmes.
week-no-hours = Har ingen faste tider
