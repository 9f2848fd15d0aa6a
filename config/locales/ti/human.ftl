# Tigrinya. Written by the project, not yet reviewed by a native speaker.

talk-to-human = ናብ ሰብ ክትድውሉ ትኽእሉ፦
