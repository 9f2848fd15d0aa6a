# Sorani. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>کاتێک دەگەیت:</b>
first-weeks-week = <b>هەفتەی یەکەم:</b>
first-weeks-month = <b>مانگی یەکەم:</b>
step-met_by_housing_officer = کارمەندێکی شارەوانی پێشوازیت لێ دەکات.
step-information_meeting = پێت دەڵێن لە سەرەتادا چی ڕوودەدات.
step-shown_home = ماڵەکەت دەبینیت.
step-house_rules = باسی ڕێساکانی ماڵت بۆ دەکەن.
step-course_start = دەست بە خول دەکەیت.
step-danish_placement = دەچیت بۆ چاوپێکەوتن لە قوتابخانەی زمان. لەوێ دەپرسن چەند دانمارکی دەزانیت.
step-help_cpr = لە هەمان کاتدا یارمەتیت دەدەن بۆ وەرگرتنی ژمارەی CPR (ژمارەی تایبەتی خۆت).
step-help_nemkonto = یارمەتیت دەدەن بۆ حسابی بانک (NemKonto).
step-meeting_law = کۆبوونەوەیەک لەسەر یاسا و ڕێسا، تەنها لەگەڵ تۆ.
step-meeting_economy = کۆبوونەوەیەک لەسەر پارە، لەگەڵ کەسانی تر.
step-meeting_job_education = کۆبوونەوەیەک دەربارەی کار و خوێندن، تەنها لەگەڵ تۆ.
doctor-rights =
    <b>مافت هەیە بچیتە لای دکتۆر. بەخۆڕاییە.</b>
    ئەم مافە لە یەکەم ڕۆژەوە هەیە کە بە مۆڵەتی مانەوە لە دانمارکیت. پێش هاتنی کارتە زەردەکەش (sundhedskort) ئەم مافەت هەیە. کارتەکە زۆر جار دوای { $weeks } هەفتە دێت.
doctor-refused = دکتۆر دەڵێت نەخێر؟ «{ button-danish }» دابگرە و نووسینەکە پیشان بدە. یان تەلەفۆن بۆ کارمەندی دۆسیەکەت (sagsbehandler) بکە.
benefits-money = ئێستا ناوی یارمەتی پارەی شارەوانی ئەمەیە: <b>{ $benefit }</b> (پێشتر: { $formerly }). لە دوا ڕۆژی کاری مانگدا دەدرێت.
benefits-next = جاری داهاتوو: { $date }.
benefits-help = لە مانگی یەکەمدا کۆبوونەوەیەک لەسەر پارە هەیە. کارمەندی دۆسیەکەت (sagsbehandler) وەڵامی پرسیارەکانت دەداتەوە.
residence-permit = یەکەم مۆڵەتی مانەوە: لە { $from } تا { $to } ساڵ. بەپێی دۆسیەکەتە.
residence-more = دەتەوێت مۆڵەتەکە درێژ بکەیتەوە، یان بۆ هەمیشە بگەڕێیتەوە بۆ وڵات؟ لە کارمەندی دۆسیەکەت (sagsbehandler) بپرسە، یان بڕوانە { $url }
digital-id = <b>{ $mitid }</b> (پێشتر: { $nemid }) کلیلی تۆیە بۆ بانک و شارەوانی لە ئینتەرنێت.
digital-post = نامەکانی شارەوانی لە Digital Post ({ $eboks }) دێن. هەموو هەفتەیەک بیانخوێنەوە.
digital-help = لەم خولەدا فێر دەبیت بەکاری بهێنیت. خۆبەخشان لە نامەکاندا یارمەتیت دەدەن.
