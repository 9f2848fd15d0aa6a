# English. Written by the project, not yet reviewed by a native speaker.
button-block = Do not meet again
block-ask = Shall I stop bringing you together with the other person? The other person is not told why.
button-block-yes = Yes, no more
block-done = Good. I will not bring the two of you together again.
claim-ended = { $items }: this will not happen after all. Thank you for wanting to help.
button-missed = The other person did not come
missed-done = I am sorry. I have noted it. Find another time, or let somebody else help.
missed-notice = { $items }: you did not meet. Find another time.
missed-often = One person often does not come when a meeting is agreed. Times: { $count }. Last: No. { $number }.
case-missed-family = Times the family did not come: { $count }.
case-missed-helper = Times the helper did not come: { $count }.
