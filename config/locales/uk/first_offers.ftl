# Ukrainian. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Спершу це перегляне координатор. Потім я запитаю родини.
offer-first-notice = <b>Нова пропозиція від нової людини.</b> Родини побачать її, лише якщо ви скажете «так».
offer-report-notice = <b>Родина поскаржилася на цю пропозицію:</b>
button-offer-pass = Показати родинам
button-offer-refuse = Не показувати
offer-refused = Координатор не прийняв вашу пропозицію. Родини її не бачать.
