# Ukrainian. Written by the project, not yet reviewed by a native speaker.
privacy = <b>Що я зберігаю про вас:</b>
    • ваш номер чату в Telegram
    • вашу мову: { $language }
    • коли ви написали вперше: { $since }
    • останню тему нашої розмови
    • мої відповіді вам, не довше { $days } днів

    Я не зберігаю того, що ви пишете. Я ніколи не зберігаю ваш номер CPR.
button-forget = Видалити все про мене
privacy-confirm = Видалити все, що я знаю про вас?
privacy-forgotten = Усе про вас видалено. Напишіть /start, якщо захочете почати знову.
