# Somali. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Xogtayda waxaa laga soo celiyay nuqul kayd ah. Nuqulka waxaa la sameeyay: { $day }, { $time }. Ma ogi waxa dhacay intaas kadib. Eeg doorarka: qaar markaas kadib dadka laga qaaday ayaa laga yaabaa inay mar kale shaqeeyaan.
