# Arabic. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = لا أستطيع أن أذكّرك بالدورات بعد. هذه هي الأوقات. اكتبها في تقويم هاتفك.
reminders-off = لن أرسل لك تذكيرات بعد الآن. مواعيدك ما زالت هنا. إذا أردت التذكير من جديد، فاكتب لي الموعد مرة أخرى.
reminder =
    <b>تذكّر: { $about }</b>
    { $day }، { $time }
reminders-come = سأكتب لك: { $times }.
reminders-too-late = الموعد قريب جدًا، لذلك لن أذكّرك مرة أخرى.
