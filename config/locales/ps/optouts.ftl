# Pashto. Written by the project, not yet reviewed by a native speaker.
command-messages = کوم پیغامونه درته رسېږي
optout-news = خبرونه مه لېږه
optout-courses = د کورس خبر مه لېږه
optout-donations = د شیانو خبر مه لېږه
optout-done = نور درته نه رسېږي. ستاسو خپلې وعدې بیا هم دریادوم.
optin-done = بیا درته رسېږي.
optout-list = کوم پیغامونه غواړئ؟ د پیلولو او بندولو لپاره یې کېکاږئ. ستاسو خپلې وعدې تل دریادوم.
privacy-broadcasts = د کمون هغه پیغامونه چې تاسو ته رسېدلي او هغه څه چې تاسو کېکاږلي دي، { $days } ورځې په یاد ساتم. هغه پیغامونه چې نه یې غواړئ، او ستاسو ښار که راته ویلی مو وي، تر هغو په یاد ساتم چې تاسو یې بدل کړئ.
