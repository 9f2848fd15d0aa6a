# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-block = دیگر همدیگر را نبینیم
block-ask = می‌خواهید این شخص را دیگر نبینید؟ به او نمی‌گویم چرا.
button-block-yes = بله، دیگر نه
block-done = باشد. دیگر بین شما دو نفر قرار نمی‌گذارم.
claim-ended = { $items }: این انجام نمی‌شود. ممنون که می‌خواستید کمک کنید.
button-missed = طرف دیگر نیامد
missed-done = حیف شد. یادداشت کردم. وقت دیگری پیدا کنید، یا بگذارید کس دیگری کمک کند.
missed-notice = { $items }: همدیگر را ندیدید. وقت دیگری پیدا کنید.
missed-often = کسی بارها سر قرار نیامده است. تا حالا: { $count } بار. آخرین: شماره { $number }.
case-missed-family = خانواده نیامد: { $count } بار.
case-missed-helper = کمک‌کننده نیامد: { $count } بار.
