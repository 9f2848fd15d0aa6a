# Ukrainian. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = Не вдалося зробити резервну копію того, що я знаю. Причина є в журналі сервера.
backup-old = Понад два дні не було нової резервної копії того, що я знаю.
backup-last = Остання: { $day }, { $time }
backup-none = Її ще немає.
backup-restored = Мене повернуто до резервної копії. Її час: { $day }, { $time }. Я не знаю, що сталося потім. Перегляньте ролі: деякі з тих, що забрали потім, можуть знову діяти.
