# The week, in English. Reviewed by nobody yet.
page-week = Week
week-head = Week { $number }: { $first } – { $last }
week-before = Week before
week-after = Week after
week-now = This week
week-caption = When it is open, and when there are classes. Times are Danish time.
week-what = What
week-closed = Closed
week-holiday = Public holiday: closed
week-nothing = Nothing on this day.
week-people = In the class: { $count }
week-closures = Closed days
week-closures-none = Nobody has said that anything is closed in this week.
week-today = today
week-gone = Weeks that are over show only what is still kept.
week-no-hours = Has no fixed hours
