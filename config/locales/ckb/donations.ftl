# Sorani. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } یارمەتی خێزانەکان دەدەن: { $things }. هێشتا ناتوانم داواکەت بنێرم. تەلەفۆن بکە بۆ:
donation-offer = سوپاس! { $organisations } بۆ خێزانەکان کۆ دەکەنەوە: { $things }. هێشتا ناتوانم پێشنیارەکەت وەربگرم. تەلەفۆن بکە بۆ:
donation-status = هێشتا ناتوانم داواکان و پێشنیارەکان ببینم. تەلەفۆن بکە و بپرسە:
