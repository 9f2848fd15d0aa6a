# English. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ Never write your CPR number here. Delete your message. I do not keep it and do not pass it on.
note-contact = Please write it without e-mail, user name and links. You can write to each other through me.
note-insult = I do not pass that on. Write it in a friendly way, and I will be glad to help.
