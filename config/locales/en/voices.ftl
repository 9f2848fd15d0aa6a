# English. Written by the project, not yet reviewed by a native speaker.
voice-unheard = I cannot listen to sound. A person can.
button-voice-send = Send it to a person
voice-no-note = This is a sound file. Instead, hold your finger on the microphone and speak.
voice-too-long = It is too long. Minutes allowed: { $minutes }
voice-broken = I cannot open it. Record it again.
voice-later = I cannot fetch it just now. Send it again in a little while.

command-voices = Texts read aloud
intent-voice_coverage = Texts read aloud
voices-head = <b>Texts that somebody has read aloud:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. To be checked: { $waiting }
voices-readers = You cannot read aloud yet. First say which languages you read.
voices-heard = Everybody who uses me can hear your voice. They do not see your name. You can delete your recordings here.
button-voice-next = Read aloud: { $language }
button-voice-check = Check: { $language } ({ $count })
button-voice-delete = Delete my recordings

voice-read = <b>Hold your finger on the microphone, and read this aloud slowly:</b>
voice-slots = Where you see …, make a short pause. People read in the message what belongs there.
voice-listen = Listen to it. Is it good?
button-voice-keep = Keep it
button-voice-again = Record again
voice-kept = Thank you! Now another person will check it. Then everybody can hear it.
voice-complete = Nothing is missing in that language. Thank you!

voice-check = <b>Does the voice read this text, and is the voice easy to understand?</b>
button-voice-good = Good
button-voice-bad = Not good
voice-good = Thank you! Now everybody can hear it.
voice-bad = Thank you! I will not use it.
voice-check-none = There is nothing to check now.
voice-to-check = Somebody has read a text aloud. Will you check it? Language: { $language }
voice-refused = One of your recordings has to be made again. Thank you for your help!

button-voice-hear = Listen
voice-delete-ask = Shall I delete all your recordings?
button-voice-delete-yes = Yes, delete them
voice-deleted = Your recordings are deleted.
kept-voices = your recordings, if you read texts aloud
