# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

emergency = <b>در خطر هستید؟ خیلی جدی است؟ همین حالا به { $phone } زنگ بزنید.</b>
    آمبولانس، پلیس، آتش‌نشانی. رایگان است. شماره پایین را فشار دهید.
emergency-doctor = اگر بیمار هستید و مطب پزشک بسته است: به { $phone } زنگ بزنید ({ $name })
emergency-violence = خشونت در خانه: به { $phone } زنگ بزنید ({ $name })
emergency-suicide = فکر پایان دادن به زندگی: به { $phone } زنگ بزنید ({ $name })
