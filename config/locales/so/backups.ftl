# Somali. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Waxaan ku noqday nuqul kayd ah. Wuxuu ka yimid: { $day }, { $time }. Ma ogi waxa dhacay intaas kadib. Eeg doorarka: qaar dadka lagala noqday intaas kadib ayaa laga yaabaa inay mar kale shaqeeyaan.
