# English. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Call { $phone } now.</b> ({ $name })
danger-alarm = If somebody is being hurt now: call { $phone }

danger-violence_at_home = If you can, go where there are other people. On the phone they can also help you find a safe place to live (krisecenter).
danger-sexual_abuse = It is not your fault. You can be examined and get help, even without talking to the police.
danger-child_abuse = You may call even if you are not sure.
danger-suicide = Tell them how you feel. Ask somebody to stay with you until you have talked to them.
danger-acute_illness = Say where you are and what happened. Stay on the phone.
danger-fire_or_crime = Go to a safe place first. Say where you are.
danger-fleeing_or_hiding = They can help you find a safe place. You do not need to say your name.
danger-no_place_tonight = Say that you have nowhere to sleep tonight. In the evening and at night the police can reach the municipality's duty service.
danger-threats = Do not answer the threats, and do not delete them: they are evidence.

danger-safe = <b>Can you write here safely?</b> If somebody else can read your phone: delete this chat when you are finished. In the list of chats, hold your finger on it, then press “Delete”.
danger-possible = If you are in danger, press the button.
button-danger = Are you in danger?
button-no-danger = I am not in danger
