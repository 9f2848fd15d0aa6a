# Ukrainian. Written by the project, not yet reviewed by a native speaker.
button-address = Адреса
address-ask = Де це? Напишіть вулицю, номер будинку і поверх. Адресу отримає лише людина, з якою у вас зустріч. Потім я видалю адресу.
address-wanted = Іншій людині потрібна адреса. Натисніть кнопку з будинком і напишіть адресу.
address-missing = Адреси ще немає. Ви отримаєте її, коли її напишуть.
address-is =
    Адреса вашої зустрічі ({ $items }):
    <b>{ $address }</b>
address-given = Тепер інша людина має адресу. Коли ви закінчите, я видалю адресу.
address-over = Адресу видалено.
