# Sorani. Written by the project, not yet reviewed by a native speaker.

figures-origins = زۆربەی پەنابەرانی ئێرە لەم شوێنانەوە هاتوون: { $main }. هەندێکی تر لەم شوێنانەوە هاتوون: { $others }.
figures-years = <b>پەنابەران لە { $municipality }</b>
figures-arrived = • { $year }: { $arrived } کەس هاتن
figures-quota = • { $year }: ژمارەی دیاریکراو (kvote): { $quota }
figures-both = • { $year }: هاتوون: { $arrived }. ژمارەی دیاریکراو (kvote): { $quota }
what-is-refugee =
    <b>پەنابەر</b> داوای پەنابەری کردووە و وەڵامی بەڵێی وەرگرتووە. مۆڵەتی مانەوەی هەیە.
    <b>پەناخواز</b> داوای پەنابەری کردووە، بەڵام هێشتا چاوەڕێی وەڵامە.
asylum-centre = پێش هاتنیان بۆ ئێرە، زۆربەیان { $from } تا { $to } مانگ لە سەنتەری پەنابەری (asylcenter) بوون.
