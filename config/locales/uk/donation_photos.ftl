# Ukrainian. Written by the project, not yet reviewed by a native speaker.
photos-ask = Маєте фото? Надішліть до { $count }.
photos-more = Фото отримано. Надішліть ще або натисніть «Готово».
photos-enough = Я можу прийняти тільки стільки фото: { $count }. Натисніть «Готово».
condition-ask = У якому воно стані?
condition-new = Нове
condition-good = Вживане, у доброму стані
condition-worn = Потерте, але працює
photo-too-large = Фото завелике. Надішліть фото меншого розміру або надішліть його як звичайне фото.
photo-broken = Не вдалося відкрити фото. Надішліть інше.
photo-later = Зараз я не можу отримати фото. Надішліть його трохи згодом.
photo-kept = Фото є.
photos-full = Я можу прийняти тільки стільки фото: { $count }.
