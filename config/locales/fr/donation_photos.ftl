# French. Written by the project, not yet reviewed by a native speaker.
photos-ask = Avez-vous des photos ? Envoyez-en jusqu'à { $count }.
photos-more = J'ai la photo. Envoyez-en d'autres, ou appuyez sur « Terminé ».
photos-enough = Vous pouvez envoyer au maximum { $count } photos. Appuyez sur « Terminé ».
condition-ask = Dans quel état est-ce ?
condition-new = Neuf
condition-good = D'occasion, en bon état
condition-worn = Usé, mais ça marche
photo-too-large = La photo est trop grande. Envoyez-en une plus petite, ou envoyez-la comme une photo ordinaire.
photo-broken = Je ne peux pas ouvrir cette photo. Envoyez-en une autre.
photo-later = Je ne peux pas recevoir la photo maintenant. Renvoyez-la dans un moment.
photo-kept = J'ai la photo.
photos-full = Vous pouvez envoyer au maximum { $count } photos.
