# Somali. Written by the project, not yet reviewed by a native speaker.

figures-origins = Qaxootiga halkan badankoodu waxay ka yimaadeen { $main }. Kuwa kale waxay ka yimaadeen { $others }.
figures-years = <b>Qaxootiga { $municipality }</b>
figures-arrived = • { $year }: { $arrived } qof ayaa yimid
figures-quota = • { $year }: qoondadu waxay ahayd { $quota }
figures-both = • { $year }: { $arrived } qof ayaa yimid, qoondadu waxay ahayd { $quota }
what-is-refugee = <b>Qaxooti</b> waa qof magangelyo codsaday oo haa loo sheegay. Wuxuu haystaa sharci.
    <b>Magangelyo-doon</b> weli jawaab buu sugayaa.
asylum-centre = Ka hor intaysan halkan iman, badankoodu waxay { $from } ilaa { $to } bilood ku noolaayeen xero magangelyo.
