# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-block = دیگر نبینمش
block-ask = دیگر نمی‌خواهید طرف دیگر را ببینید؟ پس دیگر شما را به هم نمی‌رسانم. به او نمی‌گویم چرا.
button-block-yes = بله، دیگر نه
block-done = باشد. دیگر شما را به هم نمی‌رسانم.
claim-ended = { $items }: این انجام نمی‌شود. ممنون که می‌خواستید کمک کنید.
button-missed = طرف دیگر نیامد
missed-done = خوب نبود. یادداشت کردم. وقت دیگری پیدا کنید، یا به کس دیگری بدهید.
missed-notice = { $items }: همدیگر را ندیدید. وقت دیگری پیدا کنید.
missed-often = کسی زیاد سر قرار نمی‌آید. تا حالا: { $count } بار. آخرین: شماره { $number }.
case-missed-family = خانواده نیامد: { $count } بار.
case-missed-helper = کمک‌کننده نیامد: { $count } بار.
