# Sorani. Written by the project, not yet reviewed by a native speaker.

request-items-ask = پێویستت بە چییە؟ ئەو شتانە دابگرە کە پێویستتن، پاشان «تەواو». یان بینووسە.
request-note-ask = شتێکی تری گرنگ هەیە؟ قەبارە، ڕەنگ؟ لێرە بینووسە.
button-nothing-more = هیچی تر نا
request-soon-ask = چەند بە زوویی پێویستە؟
soon-week = ئەم هەفتەیە
soon-month = ئەم مانگە
soon-later = دەتوانێت چاوەڕێ بکات
request-area-ask = لە کام شار دەژیت؟
request-confirm =
    ئەمە ڕاستە؟
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    شتێک کەمە؟ بینووسە، یان وێنەیەک بنێرە.
button-send = بینێرە
request-sent = نێردرا. ئێستا خۆبەخشەکان دەیبینن. کاتێک کەسێک لە ئەستۆی گرت، بۆت دەنووسم. ناوی تۆ نابینن.
note-number = تکایە بێ ژمارەی تەلەفۆن و ژمارەی CPR بینووسە. لێرە کەس پێویستی پێیان نییە.
requests-many = ئەو داواکارییانەت کە هێشتا تەواو نەبوون: { $count }. چاوەڕێ بکە، یان یەکێک بسڕەوە.
requests-none = هیچ داواکارییەکت نییە کە تەواو نەبووبێت.
requests-head = <b>داواکارییەکانت:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = «{ $text }» ({ $language })
request-number = <b>ژمارە { $number }</b>
request-open = هێشتا کەس لە ئەستۆی نەگرتووە.
request-claimed = کەسێک لە ئەستۆی گرتووە.
request-arranged = کات و شوێن دیاری کرا.
request-handed-over = شتەکە درا.
request-closed = ئیتر کراوە نییە.
button-no-longer = سڕینەوە: { $items }
request-withdrawn = سڕایەوە. کەس نایهێنێت.
request-withdrawn-notice = خێزانەکە ئیتر پێویستی بەمە نییە:
request-claimed-notice = هەواڵێکی خۆش: کەسێک ئەمەی بۆ تۆ هەیە: { $items }. بەم زووانە کاتێکت بۆ پێشنیار دەکات.
request-open-again = { $items }: ئەو کەسەی بڕیار بوو بیدات، ناتوانێت. داواکارییەکەت دووبارە کراوەیە.
button-board-open = خێزانەکان پێویستیان بە چییە
button-board-mine = ئەوەی لە ئەستۆم گرتووە
board-open = <b>خێزانەکان پێویستیان بەمانەیە:</b>
board-mine = <b>ئەوەی لە ئەستۆت گرتووە:</b>
board-empty = ئێستا لێرە هیچ نییە.
button-claim = دەیگرمە ئەستۆ
button-release = ئیتر ناتوانم
button-propose = کات پێشنیار بکە
claim-yours = ئەم داواکارییەت گرتە ئەستۆ. پێشنیار بکە کەی و لە کوێ یەکتر دەبینن.
claim-late = کەسێکی تر پێش تۆ لە ئەستۆی گرت. ژمارەی تۆ لە ڕیزدا: { $place }.
claim-over = ئەمە تەواو بووە. سوپاس!
claim-released = سوپاس کە گوتت. ئێستا کەسێکی تر دەتوانێت بیگرێتە ئەستۆ.
claim-waits = لەم ڕۆژەوە لە ئەستۆی تۆیە: { $day }. هێشتا کات دیاری نەکراوە. کات پێشنیار بکە، یان بۆ کەسێکی تری بەجێ بهێڵە.
claim-ran-out = ئەمە دووبارە بۆ ئەوانی تر کراوەیە، چونکە کات دیاری نەکرا:
meet-times-ask = کەی دەتوانیت؟ هەموو ئەو کاتانە دابگرە کە بۆ تۆ گونجاون، پاشان «تەواو». یان ڕۆژ و کاتژمێر بنووسە.
meet-place-ask = لە کوێ؟
place-home = لە ماڵی خێزانەکە
place-mine = لای من
place-yours = لای تۆ
place-theirs = لای ئەوی تر
meet-sent = نێردرا. کاتێک خێزانەکە هەڵیبژارد بۆت دەنووسم.
meet-proposed = { $items }: کەی بۆ تۆ گونجاوە؟ شوێن: { $place }.
meet-agreed =
    <b>ڕێککەوتن: { $items }</b>
    { $day }، { $time }، { $place }
    وشەی ناسینەوە: <b>{ $code }</b>. هەردووکتان هەتانە.
meet-changed = { $items }: دەبێت کاتەکە بگۆڕدرێت. کاتی نوێ دێت.
handover-ask = { $items }: شتەکە درا؟
button-handed-over = بەڵێ، درا
handover-thanks = سوپاس!
handover-waits = هێشتا نەیگوتووە کە شتەکە درا: { $who }
handover-said = دەڵێت کە شتەکە درا: { $who }
from-other = پەیام دەربارەی یەکتربینینتان: <b>{ $text }</b>
from-other-text = پەیام دەربارەی یەکتربینینتان ({ $language }): «{ $text }»
passed-on = گەیاندم.
button-write = شتێک بنووسە
write-ask = بینووسە. وەک خۆی دەیگەیەنم. دەتوانیت پەیامی دەنگیش بنێریت.
say-outside = من لەبەر دەرگام
say-late = چارەکێک دوادەکەوم
say-elevator = ئاسانسۆر هەیە؟
say-carry = چەند کەس دەتوانن هەڵیبگرن؟
say-yes = بەڵێ
say-no = نەخێر
group-how = لە گرووپی خۆبەخشەکانتان /link بنووسە.
group-linked = لە ئێستاوە بۆ هەر داواکارییەک پەیامێک بۆ گرووپەکە دێت.
thing-clothes = جل
thing-winter_clothes = جلی زستان
thing-shoes = پێڵاو
thing-furniture = کەلوپەلی ماڵ
thing-bed = قەرەوێڵە
thing-table = مێز
thing-chair = کورسی
thing-sofa = قەنەفە
thing-bicycle = پایسکل
thing-lamp = چرا
thing-kitchenware = کەلوپەلی مەتبەخ
thing-baby_gear = کەلوپەلی منداڵی ساوا
thing-toys = یاری
thing-bedding = بەتانی و باڵیف
thing-other = شتێکی تر
offer-items-ask = دەتەوێت چی بدەیت؟ ئەو شتانە دابگرە کە دەیاندەیت، پاشان «تەواو». یان بینووسە.
offer-note-ask = شتێکی تر هەیە بیڵێیت؟ قەبارە، ڕەنگ؟ لێرە بینووسە.
offer-until-ask = تا کەی دەتوانن بیبەن؟
offer-bring-ask = دەتوانیت بیهێنیت؟
bring-yes = دەتوانم بیهێنم
bring-no = دەبێت بێن و بیبەن
offer-confirm =
    ئەمە ڕاستە؟
    <b>{ $items }</b>
    { $note }
    { $condition }
    تا { $until }
    { $bring }
    شتێک کەمە؟ بینووسە، یان وێنەیەک بنێرە.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = سوپاس! لەو خێزانانەی پێویستیانە یەک بە یەک دەپرسم.
offer-ask = کەسێک دەیەوێت ئەمەت پێ بدات: { $items }. دەتەوێت؟
button-offer-yes = بەڵێ، سوپاس
button-offer-no = نا، سوپاس
offer-yes-done = باشە. بەم زووانە چەند کاتێکت بۆ دێن، یەکێکیان هەڵبژێرە.
offer-no-done = باشە. لە کەسێکی تر دەپرسم.
offer-taken = خێزانێک ئەمەی دەوێت: { $items }. پێشنیار بکە کەی و لە کوێ:
offer-ran-out = کەس ئەمەی نەویست: { $items }. کات تەواو بوو. هەر سوپاس!
offers-that-fit = <b>ئەو شتانەی ڕەنگە گونجاو بن:</b>
offers-head = <b>ئەوەی دەتەوێت بیدەیت:</b>
offer-open = هێشتا کەس نەیگوتووە بەڵێ.
offer-asked = لە خێزانێک دەپرسم.
offer-promised = خێزانێک دەیەوێت.
button-overview = تێڕوانینی گشتی
overview-head = <b>داواکارییەکانی ئێستا:</b>
overview-line = • { $what }: { $count }
overview-most = <b>زۆرترین پێویستی:</b>
overview-stuck = <b>لێرە هیچ ڕوونادات:</b>
overview-since = دوا گۆڕانکاری: { $day }.
button-free = با کەسێکی تر یارمەتی بدات
reason-elsewhere = داخرا: لە شوێنێکی تر وەرگیرا
reason-silent = داخرا: وەڵام نەهات
reason-unfit = داخرا: کاری ئێمە نییە
request-closed-notice = داواکاری: { $items }. { $reason }.
button-report = ڕاپۆرت بکە
report-done = بە ڕێکخەرەکانم گوت. دەتوانن ببینن چی لەسەر ئەمە نووسراوە.
report-notice = <b>ڕاپۆرت کرا: ژمارە { $number }</b>
relay-family = خێزانەکە: «{ $text }» ({ $language })
relay-helper = یارمەتیدەرەکە: «{ $text }» ({ $language })
photo-ask = وێنەت هەیە؟ لێرە بینێرە.
button-no-photo = بێ وێنە
kind-age = { $youngest } تا { $oldest } ساڵ
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: چەند دانە؟ بۆ هەر یەکێک جارێک دابگرە، پاشان «تەواو».
kind-baby = منداڵی ساوا
kind-child = منداڵ
kind-woman = ژن
kind-man = پیاو
kind-cot = بێشکە
kind-single = یەک کەس
kind-double = دوو کەس
place-helper = لای یارمەتیدەرەکە
meet-sent-helper = نێردرا. کاتێک یارمەتیدەرەکە هەڵیبژارد بۆت دەنووسم.
edit-ask = دەتەوێت چی بگۆڕیت؟
edit-items = شتەکان
edit-details = چەند دانە
edit-note = نووسین
edit-photo = وێنە
edit-photos = وێنەکان
edit-soon = چەند بە زوویی
edit-area = شار
edit-condition = دۆخ
edit-until = تا کەی
edit-bring = هێنان یان بردن
button-change-it = بیگۆڕە
request-changed = گۆڕدرا. خۆبەخشەکان ئێستا ئاوا دەیبینن.
