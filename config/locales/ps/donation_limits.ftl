# Pashto. Written by the project, not yet reviewed by a native speaker.
button-more = نور وغواړه
more-sent = له همغږي کوونکو مې وپوښتل. کله چې ځواب راکړي، درته به ولیکم.
more-notice = غوښتنه، شمېره { $number }: کورنۍ د نورو شیانو غوښتنه هم کول غواړي. خلاصې غوښتنې یې: { $count }. اجازه لري؟
button-lift = هو، نور غوښتلی شي
lift-done = ښه. کورنۍ ته یې وایم.
lifted-notice = اوس نور شیان غوښتلی شئ.
