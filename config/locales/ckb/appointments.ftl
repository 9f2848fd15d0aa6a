# Sorani. Written by the project, not yet reviewed by a native speaker.
appointment-which = مەبەستت کامیانە؟
appointment-day-ask = کام ڕۆژ؟
appointment-hour-ask = { $day }. کاتژمێر چەند؟
appointment-about-ask = { $day }، { $time }. مەوعیدت لەگەڵ کێ هەیە؟
appointment-confirm =
    ئەمە ڕاستە؟
    <b>{ $about }</b>
    { $day }، { $time }
appointment-past = ئەو کاتە تێپەڕیوە.
appointment-kept =
    نووسیم:
    <b>{ $about }</b>
    { $day }، { $time }
appointments-none = لێرە هیچ مەوعیدێکت نییە.
appointments-head = <b>مەوعیدەکانت:</b>
appointment-line = • { $day }، { $time }: { $about }
appointment-cancelled = سڕایەوە: { $about }، { $day }، { $time }. بیرت ناخەمەوە. ئەگەر ناتوانیت بچیت، بەو کەسەش بڵێ کە مەوعیدت لەگەڵی هەیە.
appointment-good = باشە. ئەگەر نامەت بۆ هاتووە، لەگەڵ خۆت بیبە.
appointment-cannot = تەلەفۆن بکە و بڵێ کە ناتوانیت بێیت:
about-doctor = دکتۆر
about-dentist = دکتۆری ددان
about-jobcenter = سەنتەری کار (Jobcenter)
about-municipality = شارەوانی (kommune)
about-school = قوتابخانە
about-other = مەوعیدێک
only-day = { $day }
only-time = { $time }
day-and-time = { $day }، { $time }
button-remind-me = بەڵێ، بیرم بخەرەوە
button-other-time = کاتێکی تر
button-coming = دێم
button-not-coming = ناتوانم بێم
appointment-no-such-day = ڕۆژێکی وا نییە.
appointment-which-year = هێشتا زۆری ماوە بۆ ئەو ڕۆژە. مەبەستت کام ڕۆژە؟
appointments-many = ژمارەی مەوعیدەکانت لێرە: { $count }. زیاتر ناتوانم هەڵبگرم. سەرەتا یەکێک بسڕەوە.
appointment-place-ask = { $about }: { $day }، { $time }. لە کوێیە؟
place-elsewhere = شوێنێکی تر
appointment-place = 📍 { $place }
appointment-changed = کاتە نوێیەکەم نووسی. کۆنەکە سڕایەوە.
button-change = کاتەکە بگۆڕە
button-delete = بیسڕەوە
about-hospital = نەخۆشخانە
about-lang_school = قوتابخانەی زمان
about-bank = بانک
about-police = پۆلیس
about-lawyer = پارێزەر
about-deadline = دوایین ڕۆژ لە نامەیەکدا
appointment-place-how = بنووسە لە کوێیە، یان شوێنەکە بە 📎 بنێرە.
