# Somali. Written by the project, not yet reviewed by a native speaker.

figures-origins = Qaxootiga halkan badankoodu waxay ka yimaadeen { $main }. Kuwa kale waxay ka yimaadeen { $others }.
figures-years = <b>Qaxootiga { $municipality }</b>
figures-arrived = • { $year }: dadka yimid: { $arrived }
figures-quota = • { $year }: qoondada (kvote): { $quota }
figures-both = • { $year }: dadka yimid: { $arrived }. Qoondada (kvote): { $quota }
what-is-refugee =
    <b>Qaxooti</b> waa qof magangelyo codsaday oo la siiyay. Wuxuu haystaa sharciga deggenaanshaha.
    <b>Magangelyo-doon</b> weli jawaab buu sugayaa.
asylum-centre = Ka hor intaysan halkan iman, badankoodu waxay ku noolaayeen xero magangelyo. Muddadu waxay ahayd { $from } ilaa { $to } bilood.
