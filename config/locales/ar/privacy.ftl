# Arabic. Written by the project, not yet reviewed by a native speaker.

privacy = <b>هذا ما أحفظه عنك:</b>
    • رقم محادثتك في تيليغرام
    • لغتك: { $language }
    • متى كتبت لي أول مرة: { $since }
    • آخر موضوع تكلمنا عنه
    • أجوبتي لك، لمدة { $days } أيام

    لا أحفظ ما تكتبه.
    إذا لم أفهم سؤالاً، أحفظه { $kept } يومًا، بلا أسماء وأرقام، وبلا معرفة من كتبه. هكذا أتعلم.
    ولا أحفظ رقم CPR أبدًا.
button-forget = احذف كل شيء عني
privacy-confirm = هل أحذف كل ما أعرفه عنك؟
privacy-forgotten = حُذف كل شيء عنك الآن. اكتب /start إذا أردت أن تبدأ من جديد.
