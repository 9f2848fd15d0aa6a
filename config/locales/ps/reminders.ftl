# Pashto. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = لا کورسونه نه شم در په یادولی. وختونه دا دي. د ټلیفون په جنتري کې یې ولیکئ.
reminders-off = نور یادونې نه درلېږم. ستاسو وعدې لا دلته دي. که بیا یادونې غواړئ، وعده بیا راته ولیکئ.
reminder =
    <b>په یاد ولرئ: { $about }</b>
    { $day }، { $time }
reminders-come = درته لیکم به: { $times }.
reminders-too-late = ډېر نږدې دی، نو بیا یې نه دریادوم.
