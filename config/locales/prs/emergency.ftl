# Dari. Written by the project, not yet reviewed by a native speaker.

emergency = <b>در خطر هستید؟ بسیار جدی است؟ همین حالا به { $phone } زنگ بزنید.</b>
    امبولانس، پولیس، اطفاییه. رایگان است. نمبر پایین را فشار دهید.
emergency-doctor = اگر مریض هستید و معاینه‌خانه داکتر بسته است: به { $phone } زنگ بزنید ({ $name })
emergency-violence = خشونت در خانه: به { $phone } زنگ بزنید ({ $name })
emergency-suicide = فکر خودکشی: به { $phone } زنگ بزنید ({ $name })
