# English. Written by the project, not yet reviewed by a native speaker.
button-number = Share my number
number-ask = Do you want to show your phone number to the other person? I will send it once and will not keep it. Your name is not shown.
button-number-yes = Yes, show my number
number-press = Now press the button at the bottom.
button-number-send = Send my number
number-other = This is not your own number. You can only share your own.
number-from = The other person would like you to be able to call. Here is the number:
number-sent = The other person has your number now. I have not kept it.
card-family = The family
card-helper = The helper
other-changed = Somebody else helps you with this now. I have not sent anything.
