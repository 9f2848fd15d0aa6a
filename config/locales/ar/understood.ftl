# Arabic. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = هل هذا هو المقصود؟
button-not-this = ليس هذا
not-this = عذرًا. هل المقصود شيء من هذا؟
only-when-pressed = لا أفعل ذلك إلا بعد الضغط على الزر.
