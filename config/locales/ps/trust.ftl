# Pashto. Written by the project, not yet reviewed by a native speaker.
button-block = بیا نه وینو
block-ask = نور نه غواړئ بل کس ووینئ؟ بیا به مو سره نه یوځای کوم. هغه ته نه وایم چې ولې.
button-block-yes = هو، نور نه
block-done = سمه ده. بیا مو سره نه یوځای کوم.
claim-ended = { $items }: دا کار نه کېږي. مننه چې مرسته مو غوښته.
button-missed = بل کس را نه غی
missed-done = ښه نه وو. ما ولیکل. بل وخت پیدا کړئ، یا یې بل چا ته ورکړئ.
missed-notice = { $items }: تاسو سره ونه لیدل. بل وخت پیدا کړئ.
missed-often = یو څوک ډېر وخت ټاکلي ځای ته نه راځي. تر اوسه: { $count } ځله. وروستی: شمېره { $number }.
case-missed-family = کورنۍ را نه غله: { $count } ځله.
case-missed-helper = مرستندوی را نه غی: { $count } ځله.
