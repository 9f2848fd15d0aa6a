# Pashto. Written by the project, not yet reviewed by a native speaker.
command-town = ستاسو ښار
town-ask = په کوم ښار کې اوسېږئ؟ بیا هغه څه درته رسېږي چې ستاسو د ښار لپاره دي. ستاسو پته نه پوښتم.
town-kept = په یاد به یې ساتم.
town-forgotten = پاک شو. نور مې په یاد نه دی.
