# Arabic. Written by the project, not yet reviewed by a native speaker.
command-town = مدينتكم
town-ask = في أي مدينة تسكنون؟ هكذا يصلكم ما يخص مدينتكم. لا أسألكم عن عنوانكم.
town-kept = سأحفظ ذلك.
town-forgotten = حُذف. لم أعد أعرف مدينتكم.
