# Pashto. Written by the project, not yet reviewed by a native speaker.
button-back = بېرته
button-cancel = بس
button-done = تمام
form-stopped = ودرول شو. هېڅ ونه ساتل شول.
form-unclear = په دې پوه نه شوم.
counted = { $what } × { $count }
button-from-nothing = له سره
form-hello = سلام! زه Vejviser یم.
form-who = زه د کمپیوټر پروګرام یم، انسان نه یم.
