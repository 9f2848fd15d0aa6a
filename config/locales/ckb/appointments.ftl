# Sorani. Written by the project, not yet reviewed by a native speaker.
appointment-which = مەبەستت کامیانە؟
appointment-day-ask = کام ڕۆژ؟
appointment-hour-ask = { $day }. کاتژمێر چەند؟
appointment-about-ask = { $day }، { $time }. لەگەڵ کێ کۆدەبیتەوە؟
appointment-confirm =
    ئەمە ڕاستە؟
    <b>{ $about }</b>
    { $day }، { $time }
appointment-past = ئەو کاتە تێپەڕیوە.
appointment-kept =
    نووسیم:
    <b>{ $about }</b>
    { $day }، { $time }
appointments-none = لێرە هیچ ژوانێکت نییە.
appointments-head = <b>ژوانەکانت:</b>
appointment-line = • { $day }، { $time }: { $about }
appointment-cancelled = سڕایەوە: { $about }، { $day }، { $time }. بیرت ناخەمەوە. ئەگەر ناتوانیت بچیت، بەوانیش بڵێ.
appointment-good = باشە. ئەگەر نامەت بۆ هاتووە، لەگەڵ خۆت بیبە.
appointment-cannot = تەلەفۆن بکە و بڵێ کە ناتوانیت بێیت:
about-doctor = دکتۆر
about-dentist = دکتۆری ددان
about-jobcenter = ناوەندی کار (Jobcenter)
about-municipality = شارەوانی (kommune)
about-school = قوتابخانە
about-other = ژوانێک
only-day = { $day }
only-time = { $time }
day-and-time = { $day }، { $time }
button-remind-me = بەڵێ، بیرم بخەرەوە
button-other-time = کاتێکی تر
button-coming = دێم
button-not-coming = ناتوانم بێم
