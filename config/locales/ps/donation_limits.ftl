# Pashto. Written by the project, not yet reviewed by a native speaker.
button-more = نور وغواړه
more-sent = همغږي کوونکي مې وپوښتل. کله چې ځواب راکړي، درته لیکم.
more-notice = د { $number } شمېرې غوښتنې کورنۍ { $count } خلاصې غوښتنې لري او نور غواړي. اجازه لري؟
button-lift = هو، نور غوښتلی شي
lift-done = ښه. کورنۍ ته یې وایم.
lifted-notice = اوس نور شیان غوښتلی شئ.
