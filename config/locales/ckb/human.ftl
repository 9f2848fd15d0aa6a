# Sorani. Written by the project, not yet reviewed by a native speaker.

talk-to-human = دەتوانیت تەلەفۆن بۆ مرۆڤێک بکەیت:
