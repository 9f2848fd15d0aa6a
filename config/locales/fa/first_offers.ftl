# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
offer-unseen = اول هماهنگ‌کننده آن را می‌بیند. بعد از خانواده‌ها می‌پرسم.
offer-first-notice = <b>پیشنهاد تازه از یک فرد تازه.</b> خانواده‌ها فقط وقتی آن را می‌بینند که شما تأیید کنید.
offer-report-notice = <b>یک خانواده این پیشنهاد را گزارش کرده است:</b>
button-offer-pass = به خانواده‌ها نشان بده
button-offer-refuse = نشان نده
offer-refused = هماهنگ‌کننده پیشنهاد شما را قبول نکرد. خانواده‌ها آن را نمی‌بینند.
