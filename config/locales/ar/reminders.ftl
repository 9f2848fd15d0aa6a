# Arabic. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = لا أستطيع أن أذكّرك بالدورات بعد. هذه هي الأوقات. اكتبها في تقويم هاتفك.
reminders-off = لا أرسل أي تذكير. أكتب لك فقط عندما تكتب لي. إذا أردت حذف كل شيء عنك فاضغط على الزر.
