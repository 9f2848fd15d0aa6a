# Pashto. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } له کورنیو سره مرسته کوي: { $things }. لا ستاسو غوښتنه نه شم لېږلی. زنګ ووهئ:
donation-offer = مننه! { $organisations } د کورنیو لپاره راټولوي: { $things }. لا ستاسو وړاندیز نه شم اخیستلی. زنګ ووهئ:
donation-status = لا غوښتنې او وړاندیزونه نه شم لیدلی. زنګ ووهئ او وپوښتئ:
