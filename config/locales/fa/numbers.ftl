# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-number = شماره‌ام را بده
number-ask = می‌خواهید شماره تلفنتان را به طرف دیگر نشان دهید؟ یک بار می‌فرستم و نگه نمی‌دارم. نام شما دیده نمی‌شود.
button-number-yes = بله، شماره‌ام را نشان بده
number-press = حالا دکمه پایین را فشار دهید.
button-number-send = شماره‌ام را بفرست
number-other = این شماره خودتان نیست. فقط شماره خودتان را می‌توانید بدهید.
number-from = طرف دیگر می‌خواهد که شما بتوانید به او زنگ بزنید. شماره‌اش این است:
number-sent = شماره شما را به طرف دیگر دادم. آن را نگه نداشتم.
card-family = خانواده
card-helper = کمک‌کننده
other-changed = حالا کس دیگری در این کار به شما کمک می‌کند. من چیزی نفرستادم.
