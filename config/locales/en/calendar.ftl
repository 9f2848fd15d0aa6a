# English. Written by the project, not yet reviewed by a native speaker.
button-calendar = To my calendar
calendar-file = Open this file. Your phone puts it in the calendar.
calendar-feed =
    Your own calendar address. It shows your appointments and class days. Show it to nobody:
    { $address }
calendar-feed-how = Put it into the calendar on your phone or computer as a subscription. If somebody else has seen it, press “New address”.
button-feed = Calendar that updates itself
button-feed-new = New address
calendar-no-feed = This bot has no calendar address. You can still get each appointment as a file.
