# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-address = Адреса
address-ask = Де це? Напишіть вулицю, номер і поверх. Адресу отримає лише та людина, з якою ви зустрічаєтесь. Потім я її видалю.
address-wanted = Іншій людині потрібна адреса. Натисніть на будинок і напишіть її.
address-missing = Адреси ще немає. Ви отримаєте її, коли її напишуть.
address-is =
    Адреса вашої зустрічі ({ $items }):
    <b>{ $address }</b>
address-given = Тепер інша людина має адресу. Я видалю її, коли ви закінчите.
address-over = Адресу видалено.
