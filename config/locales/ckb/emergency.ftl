# Sorani. Written by the project, not yet reviewed by a native speaker.

emergency =
    <b>لە مەترسیدایت؟ زۆر جددییە؟ ئێستا تەلەفۆن بکە بۆ { $phone }.</b>
    ئەمبولانس، پۆلیس، ئاگرکوژێنەوە. بەخۆڕاییە. ژمارەکەی خوارەوە دابگرە.
emergency-doctor = ئەگەر نەخۆشیت و نۆرینگەی دکتۆرەکەت داخراوە: تەلەفۆن بکە بۆ { $phone } ({ $name })
emergency-violence = توندوتیژی لە ماڵەوە: تەلەفۆن بکە بۆ { $phone } ({ $name })
emergency-suicide = بیرکردنەوە لە خۆکوشتن: تەلەفۆن بکە بۆ { $phone } ({ $name })
