# Dari. Written by the project, not yet reviewed by a native speaker.
offer-unseen = اول هماهنگ‌کننده آن را می‌بیند. بعد از فامیل‌ها پرسان می‌کنم.
offer-first-notice = <b>پیشنهاد نو از یک نفر نو.</b> فامیل‌ها فقط وقتی آن را می‌بینند که شما تایید کنید.
offer-report-notice = <b>یک فامیل درباره این پیشنهاد گزارش داده است:</b>
button-offer-pass = به فامیل‌ها نشان بده
button-offer-refuse = نشان نده
offer-refused = هماهنگ‌کننده پیشنهاد شما را قبول نکرد. فامیل‌ها آن را نمی‌بینند.
