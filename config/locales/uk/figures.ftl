# Ukrainian. Written by the project, not yet reviewed by a native speaker.
figures-origins = Звідки найбільше біженців тут: { $main }. Звідки ще: { $others }.
figures-years = <b>Біженці: { $municipality }</b>
figures-arrived = • { $year }: прибуло { $arrived }
figures-quota = • { $year }: квота була { $quota }
figures-both = • { $year }: прибуло { $arrived }, квота була { $quota }
what-is-refugee = <b>Біженець</b> — людина, яка просила притулку й отримала відповідь «так». Ця людина має дозвіл на проживання.
    <b>Шукач притулку</b> ще чекає на відповідь.
asylum-centre = До приїзду сюди більшість жила в центрі для шукачів притулку від { $from } до { $to } місяців.
