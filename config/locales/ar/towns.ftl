# Arabic. Written by the project, not yet reviewed by a native speaker.
command-town = مدينتك
town-ask = في أي مدينة تسكن؟ هكذا يصلك ما يخص مدينتك. لا أسألك عن عنوانك.
town-kept = سأتذكر ذلك.
town-forgotten = حُذف. لم أعد أعرف مدينتك.
