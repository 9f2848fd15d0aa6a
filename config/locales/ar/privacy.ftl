# Arabic. Written by the project, not yet reviewed by a native speaker.

privacy = <b>هذا ما أحفظه عنك:</b>
    • رقم محادثتك في تيليغرام
    • لغتك: { $language }
    • متى كتبت لي أول مرة: { $since }
privacy-rest =
    لا أحفظ أي شيء آخر من كلامك.
    ولا أحفظ رقم CPR أبدًا.
kept-line = • { $what } – { $term }
kept-topic = آخر موضوع تكلمنا عنه
kept-wrote-on = آخر يوم كتبت فيه
kept-appointments = مواعيدك التي أذكّرك بها
kept-relays = رسائلك إلى المتطوعين والعائلات، لكي أوصلها
kept-replies = أجوبتي لك. المدة بالأيام: { $days }
kept-unanswered = إذا لم أفهم سؤالاً، أحفظه لكي أتعلم، بلا أسماء وأرقام، ولا أحفظ من كتبه. المدة بالأيام: { $days }.
kept-classes = صفوفك
kept-requests = ما طلبته أو عرضته، مع كلماتك وصورك
kept-address = العنوان الذي كتبته للقاء
kept-form = أجوبتك عن أسئلة أطرحها عليك الآن
kept-wrongs = ما أخبرتني أنه خطأ، مع كلماتك
kept-quotas = كم مرة طلبت أو عرضت أو أبلغت أو كتبت شيئًا
kept-settings = اختياراتك: التذكير والمدينة والرسائل والعنوان السري لتقويمك
kept-blocks = من لا رغبة لك في لقائه مرة أخرى، ومن لا رغبة له في لقائك، ومرات غيابك. هذا مكتوب كرمز بلا اسم
kept-audit = سجل برقمك هنا: ما غيّرته أو أخذته أو أعطيته أو رُفض لك
kept-roles = أدوارك ولغاتك ودعواتك
kept-work = ما عملته لغيرك: مواعيد ورسائل وترجمات وأجوبة
term-days = أقصى مدة بالأيام: { $days }
term-over = المدة بالأيام بعد أن ينتهي: { $days }
term-stay = حتى حذف كل شيء أو تغييره
term-left = حتى بعد حذف كل شيء. المدة بالأيام: { $days }
button-privacy-all = كل شيء بالتفصيل
button-privacy-more = ماذا تحفظ عني أيضًا؟
button-forget = احذف كل شيء عني
privacy-confirm = هل أحذف كل ما أعرفه عنك؟
privacy-forgotten = حُذف كل شيء عنك الآن. اكتب /start إذا أردت أن تبدأ من جديد.
