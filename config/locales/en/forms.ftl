# English. Written by the project, not yet reviewed by a native speaker.
button-back = Back
button-cancel = Stop
button-done = Done
form-stopped = Stopped. Nothing was kept.
form-unclear = I did not understand that.
counted = { $what } × { $count }
button-from-nothing = Start again
form-hello = Hello! I am Vejviser.
form-who = I am a computer program, not a person.
