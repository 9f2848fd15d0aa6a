# Kurmanji. Written by the project, not yet reviewed by a native speaker.

appointment-add = Ez hê nikarim civanan bînim bîra te. Îro civanê di salnameya telefonê de binivîse û nameyê biparêze. Eger tu ji saetê ne piştrast î, telefon bike:
appointment-list = Ez hê civanan naparêzim. Li nameya xwe an li Digital Post binêre. Eger tu ne piştrast î, telefon bike:
appointment-cancel = Ez nikarim civanê betal bikim. Çawa ku tu dizanî tu nikarî bêyî, telefonî karmendê dosyaya xwe bike:
