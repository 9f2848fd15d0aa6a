# Somali. Written by the project, not yet reviewed by a native speaker.
button-back = Dib u noqo
button-cancel = Jooji
button-done = Dhammaad
form-stopped = Waa la joojiyay. Waxba lama kaydin.
form-unclear = Taas ma aanan fahmin.
counted = { $what } × { $count }
button-from-nothing = Bilow mar kale
form-hello = Salaan! Waxaan ahay Vejviser.
form-who = Waxaan ahay barnaamij kombiyuutar, qof ma ihi.
