# Arabic. Written by the project, not yet reviewed by a native speaker.
button-block = لا أريد أن نلتقي ثانية
block-ask = هل أتوقف عن ترتيب اللقاءات بينكم وبين هذا الشخص؟ لن أخبره لماذا.
button-block-yes = نعم، لا أريد بعد الآن
block-done = حسنًا. لن أرتب لكم لقاء مع هذا الشخص مرة أخرى.
claim-ended = { $items }: لن يتم هذا. شكرًا لأنكم أردتم المساعدة.
button-missed = لم يأتِ الطرف الآخر
missed-done = يؤسفني ذلك. سجّلت ذلك. اختاروا وقتًا آخر، أو دعوا شخصًا آخر يساعد.
missed-notice = { $items }: لم يتم اللقاء. اختاروا وقتًا آخر.
missed-often = شخص يغيب كثيرًا عن المواعيد المتفق عليها. عدد المرات الآن: { $count }. آخرها: رقم { $number }.
case-missed-family = عدد المرات التي لم تأتِ فيها العائلة: { $count }.
case-missed-helper = عدد المرات التي لم يأتِ فيها المساعد: { $count }.
