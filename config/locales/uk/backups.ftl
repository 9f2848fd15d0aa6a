# Ukrainian. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Мене відновлено з резервної копії. Дата копії: { $day }, { $time }. Я не знаю, що сталося потім. Перегляньте ролі: деякі з тих, що забрали потім, можуть знову діяти.
