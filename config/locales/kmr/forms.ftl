# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-back = Paş
button-cancel = Rawestîne
button-done = Temam
form-stopped = Rawestiya. Tiştek nehat qeydkirin.
form-unclear = Min ew fêm nekir.
counted = { $what } × { $count }
button-from-nothing = Ji nû ve
form-hello = Silav! Ez Vejviser im.
form-who = Ez bernameyeke kompûterê me, ez ne mirov im.
