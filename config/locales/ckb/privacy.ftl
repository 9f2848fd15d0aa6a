# Sorani. Written by the project, not yet reviewed by a native speaker.

privacy = <b>ئەمانەت لەسەر هەڵدەگرم:</b>
    • ژمارەی چاتەکەت لە تێلێگرام
    • زمانەکەت: { $language }
    • یەکەم جار کەی نووسیت: { $since }
    • دوا بابەت کە قسەمان لەسەری کرد
    • وەڵامەکانم بۆ تۆ، تا { $days } ڕۆژ

    ئەوەی تۆ دەینووسیت هەڵیناگرم. ژمارەی CPR هەرگیز هەڵناگرم.
button-forget = هەموو شتێکم بسڕەوە
privacy-confirm = هەموو ئەوەی لەسەر تۆ دەیزانم بیسڕمەوە؟
privacy-forgotten = هەموو شتێکت سڕایەوە. ئەگەر دەتەوێت دیسان دەست پێ بکەیت، بنووسە /start
