# Sorani. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = مەبەستت ئەمەیە؟
button-not-this = ئەمە نا
not-this = ببورە. مەبەستت یەکێک لەمانەیە؟
only-when-pressed = تەنها ئەو کاتە دەیکەم کە دوگمەکە دادەگریت.
