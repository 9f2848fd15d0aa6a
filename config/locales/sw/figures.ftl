# Swahili. Written by the project, not yet reviewed by a native speaker.
figures-origins = Wakimbizi wengi hapa wanatoka { $main }. Wengine wanatoka { $others }.
figures-years = <b>Wakimbizi: { $municipality }</b>
figures-arrived = • { $year }: walikuja { $arrived }
figures-quota = • { $year }: idadi iliyopangwa ilikuwa { $quota }
figures-both = • { $year }: walikuja { $arrived }, idadi iliyopangwa ilikuwa { $quota }
what-is-refugee = <b>Mkimbizi</b> ameomba hifadhi na amekubaliwa. Ana kibali cha kuishi.
    <b>Mwomba hifadhi</b> bado anasubiri jibu.
asylum-centre = Kabla ya kuja hapa, wengi waliishi miezi { $from } hadi { $to } kwenye kituo cha waomba hifadhi.
