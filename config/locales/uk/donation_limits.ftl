# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-more = Попросити більше
more-sent = Я запитав координаторів. Напишу вам, коли вони відповідять.
more-notice = Родина із запитом № { $number } хоче попросити більше речей. Відкритих запитів: { $count }. Можна?
button-lift = Так, може просити більше
lift-done = Добре. Родині повідомлять.
lifted-notice = Тепер ви можете попросити ще.
