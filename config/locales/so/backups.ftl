# Somali. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = Nuqul kayd ah lagama samayn karin waxa aan ogahay. Diiwaanka server-ka ayaa sheegaya sababta.
backup-old = In ka badan laba maalmood nuqul kayd ah lagama samayn waxa aan ogahay.
backup-last = Kii ugu dambeeyay: { $day }, { $time }
backup-none = Weli ma jiro.
backup-restored = Waxaan ku noqday nuqul kayd ah. Wuxuu ka yimid: { $day }, { $time }. Ma ogi waxa dhacay intaas kadib. Eeg doorarka: qaar dadka lagala noqday intaas kadib ayaa laga yaabaa inay mar kale shaqeeyaan.
