# Pashto. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = لا کورسونه نه شم در په یادولی. وختونه دا دي. د ټلیفون په جنتري کې یې ولیکئ.
reminders-off = زه یادونې نه لېږم. یوازې هغه وخت لیکم چې تاسو راته ولیکئ. که غواړئ هر څه مو ړنګ شي، تڼۍ کېکاږئ.
