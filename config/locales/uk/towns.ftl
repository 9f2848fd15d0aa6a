# Ukrainian. Written by the project, not yet reviewed by a native speaker.
command-town = Ваше місто
town-ask = У якому місті ви живете? Тоді ви отримаєте те, що стосується вашого міста. Про адресу я не питаю.
town-kept = Я це зберіг.
town-forgotten = Видалено. Я цього більше не знаю.
