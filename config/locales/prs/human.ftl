# Dari. Written by the project, not yet reviewed by a native speaker.

talk-to-human = به یک نفر زنگ زده می‌توانید:
