# Sorani. Written by the project, not yet reviewed by a native speaker.
offer-unseen = ڕێکخەر سەرەتا سەیری دەکات. پاشان لە خێزانەکان دەپرسم.
offer-first-notice = <b>کەسێکی نوێ دەیەوێت شتێک بدات.</b> خێزانەکان تەنیا کاتێک دەیبینن کە تۆ بڵێیت بەڵێ.
offer-report-notice = <b>خێزانێک ئەم شتانەی ڕاپۆرت کردووە کە کەسێک دەیەوێت بیاندات:</b>
button-offer-pass = پیشانی خێزانەکانی بدە
button-offer-refuse = پیشانی مەدە
offer-refused = ئەوەی دەتەوێت بیدەیت، ڕێکخەر قبووڵی نەکرد. خێزانەکان نایبینن.
