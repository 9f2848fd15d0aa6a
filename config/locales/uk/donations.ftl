# Ukrainian. Written by the project, not yet reviewed by a native speaker.
donation-request = Родинам допомагають тут: { $organisations }. Чим допомагають: { $things }. Я ще не можу передати ваше прохання. Зателефонуйте:
donation-offer = Дякую! Речі для родин збирають тут: { $organisations }. Які речі: { $things }. Я ще не можу прийняти вашу пропозицію. Зателефонуйте:
donation-status = Я ще не бачу прохань і пропозицій. Зателефонуйте й запитайте тут:
