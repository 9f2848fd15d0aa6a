# English. Written by the project, not yet reviewed by a native speaker.
photos-ask = Do you have photos? Send up to { $count }.
photos-more = I have the photo. Send more, or press “Done”.
photos-enough = I can only receive { $count } photos. Press “Done”.
condition-ask = Is it new or used?
condition-new = New
condition-good = Used, in good condition
condition-worn = Worn, but it works
photo-too-large = The photo is too large. Send a smaller one, or send it as an ordinary photo.
photo-broken = I cannot open the photo. Send another one.
photo-later = I cannot fetch the photo just now. Send it again in a little while.
photo-kept = I have the photo.
photos-full = I can only receive { $count } photos.
