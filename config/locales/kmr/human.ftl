# Kurmanji. Written by the project, not yet reviewed by a native speaker.

talk-to-human = Tu dikarî telefonî mirovekî bikî:
