# English. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Call { $phone } now.</b> ({ $name })
danger-alarm = If you or somebody else is being hit or hurt now: call { $phone }

danger-violence_at_home = If you can, go where there are other people. The person who answers the phone can also help you find a safe place to live (krisecenter).
danger-sexual_abuse = It is not your fault. A doctor can examine you, and you can get help. You can have both without talking to the police.
danger-child_abuse = You can call even if you are not sure.
danger-suicide = Say on the phone if you are thinking of dying. Ask somebody to stay with you, also after the call.
danger-acute_illness = Say where you are and what happened. Stay on the phone.
danger-fire_or_crime = Go to a safe place if you can. Say on the phone where it is happening, and where you are.
danger-fleeing_or_hiding = The person who answers the phone can help you find a safe place. You do not need to say your name.
danger-no_place_tonight = Say that you have nowhere to sleep tonight. In the evening and at night the police can reach the municipality's duty service.
danger-threats = Do not answer the threats, and do not delete them: they are evidence.

danger-safe = <b>Can you write here safely?</b> If somebody else can read your phone: delete this chat as soon as you are finished. In the list of chats, hold your finger on it, then press “Delete”.
danger-possible = If you are in danger, press the button.
button-danger = Are you in danger?
button-no-danger = I am not in danger
