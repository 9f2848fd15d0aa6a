# Sorani. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ هەرگیز ژمارەی CPR لێرە مەنووسە. پەیامەکەت بسڕەوە. من هەڵیناگرم و نایدەم بە کەس.
note-contact = تکایە بێ ئیمەیڵ، ناوی بەکارهێنەر و لینک بینووسە. دەتوانن لە ڕێگەی منەوە بۆ یەکتر بنووسن.
note-insult = ئەمە بە کەس ناگەیەنم. بە جوانی بینووسە، بە خۆشییەوە یارمەتیت دەدەم.
