# Arabic. Written by the project, not yet reviewed by a native speaker.
button-block = لا أريد أن نلتقي ثانية
block-ask = ألا تريد أن تلتقي بالطرف الآخر بعد الآن؟ إذًا لن أجمعكما مرة أخرى. لن يعرف الطرف الآخر السبب.
button-block-yes = نعم، لا أريد بعد الآن
block-done = حسنًا. لن أجمعكما مرة أخرى.
claim-ended = { $items }: لن يتم هذا في النهاية. شكرًا لأنك أردت المساعدة.
button-missed = لم يأتِ الطرف الآخر
missed-done = هذا مؤسف. سجّلت ذلك. اختر وقتًا آخر، أو أعطه لشخص آخر.
missed-notice = { $items }: لم تلتقيا. اختر وقتًا آخر.
missed-often = شخص يغيب كثيرًا عن المواعيد المتفق عليها. عدد المرات الآن: { $count }. آخرها: رقم { $number }.
case-missed-family = لم تأتِ العائلة. عدد المرات: { $count }.
case-missed-helper = لم يأتِ المساعد. عدد المرات: { $count }.
