# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $language: sprogets navn. $done, $all: hvor mange tekster der er læst højt, og hvor mange der er i alt. $waiting, $count: hvor mange optagelser en anden skal høre. $minutes: det længste, en optagelse må være
voice-unheard = Jeg kan ikke høre lyd. Det kan et menneske.
button-voice-send = Send den til et menneske
voice-no-note = Det er en lydfil. Hold i stedet fingeren på mikrofonen, og tal.
voice-too-long = Den er for lang. Højst så mange minutter: { $minutes }
voice-broken = Jeg kan ikke åbne den. Optag den igen.
voice-later = Jeg kan ikke hente den lige nu. Send den igen om lidt.

command-voices = Tekster læst højt
intent-voice_coverage = Tekster læst højt
voices-head = <b>Tekster, som nogen har læst højt:</b>
voices-line = • { $language }: { $done } / { $all }
voices-waiting = • { $language }: { $done } / { $all }. Skal høres igennem: { $waiting }
voices-readers = Du kan ikke læse op endnu. Sig først, hvilke sprog du læser.
voices-heard = Alle, der bruger mig, kan høre din stemme. De ser ikke dit navn. Du kan slette dine optagelser her.
button-voice-next = Læs højt: { $language }
button-voice-check = Hør igennem: { $language } ({ $count })
button-voice-delete = Slet mine optagelser

voice-read = <b>Hold fingeren på mikrofonen, og læs dette højt og langsomt:</b>
voice-slots = Hvor der står …, holder du en lille pause. Det, der skal stå der, læser folk i beskeden.
voice-listen = Hør den. Er den god?
button-voice-keep = Behold den
button-voice-again = Optag igen
voice-kept = Tak! Nu hører en anden den igennem. Så kan alle høre den.
voice-complete = Der mangler ikke noget på det sprog. Tak!

voice-check = <b>Læser stemmen denne tekst, og er stemmen let at forstå?</b>
button-voice-good = God
button-voice-bad = Ikke god
voice-good = Tak! Nu kan alle høre den.
voice-bad = Tak! Jeg bruger den ikke.
voice-check-none = Der er ikke noget at høre igennem nu.
voice-to-check = Nogen har læst en tekst højt. Vil du høre den igennem? Sprog: { $language }
voice-refused = En af dine optagelser skal laves om. Tak for din hjælp!

button-voice-hear = Hør det
voice-delete-ask = Skal jeg slette alle dine optagelser?
button-voice-delete-yes = Ja, slet dem
voice-deleted = Dine optagelser er slettet.
kept-voices = dine optagelser, hvis du læser tekster højt
