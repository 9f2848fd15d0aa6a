# Ukrainian. Written by the project, not yet reviewed by a native speaker.
emergency = <b>Ви в небезпеці? Це дуже серйозно? Телефонуйте { $phone } зараз.</b>
    Швидка, поліція, пожежники. Це безкоштовно. Натисніть на номер нижче.
emergency-doctor = Якщо ви захворіли, а кабінет лікаря зачинено: телефонуйте { $phone } ({ $name })
emergency-violence = Насильство вдома: телефонуйте { $phone } ({ $name })
emergency-suicide = Думки про самогубство: телефонуйте { $phone } ({ $name })
