# Dari. Written by the project, not yet reviewed by a native speaker.
button-block = دیگر همدیگر را نبینیم
block-ask = می‌خواهید که نفر دیگر را دوباره نبینید؟ پس دیگر بین شما دو نفر وعده نمی‌گذارم. به او نمی‌گویم چرا.
button-block-yes = بلی، دیگر نی
block-done = خوب است. دیگر بین شما دو نفر وعده نمی‌گذارم.
claim-ended = { $items }: این کار نمی‌شود. تشکر که می‌خواستید کمک کنید.
button-missed = نفر دیگر نیامد
missed-done = حیف شد. این را ثبت کردم. وقت دیگر پیدا کنید، یا بگذارید که کس دیگر کمک کند.
missed-notice = { $items }: شما همدیگر را ندیدید. وقت دیگر پیدا کنید.
missed-often = یک نفر چند بار سر وعده نیامده. تا حالا: { $count } بار. آخری: نمبر { $number }.
case-missed-family = فامیل نیامد: { $count } بار.
case-missed-helper = کمک‌کننده نیامد: { $count } بار.
