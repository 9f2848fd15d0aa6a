# Pashto. Written by the project, not yet reviewed by a native speaker.
button-block = بیا سره نه وینو
block-ask = غواړئ چې بل کس نور ونه وینئ؟ نو بیا به ستاسو د دواړو لیدنه نه برابروم. هغه ته نه وایم چې ولې.
button-block-yes = هو، نور نه
block-done = سمه ده. بیا به ستاسو د دواړو لیدنه نه برابروم.
claim-ended = { $items }: دا کار نه کېږي. مننه چې مرسته مو کول غوښتل.
button-missed = بل کس رانغی
missed-done = افسوس. ما ولیکل. بل وخت پیدا کړئ، یا پرېږدئ چې بل څوک مرسته وکړي.
missed-notice = { $items }: تاسو یو بل ونه لیدل. بل وخت پیدا کړئ.
missed-often = یو څوک ډېر ځله ټاکلي وخت ته نه راځي. شمېر تر اوسه: { $count }. وروستی: شمېره { $number }.
case-missed-family = کورنۍ څو ځله رانغله: { $count }.
case-missed-helper = مرستندوی څو ځله رانغی: { $count }.
