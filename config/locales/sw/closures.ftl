# Swahili. Written by the project, not yet reviewed by a native speaker.
closure-course-ask = Nini kimefungwa?
everything = Kozi zote
closure-days-ask = Siku gani? Kwa mfano: { $example }
closure-days-unclear = Sikuelewa ni siku gani. Tafadhali andika hivi: { $example }
closure-confirm = Imefungwa: <b>{ $course }</b>, { $days }. Watu watakaopata ujumbe: { $count }. Ni sahihi?
closure-done = Tayari. Majibu yamebadilishwa. Watu watakaopata ujumbe: { $count }.
closures-none = Hakuna kilichofungwa.
closures-head = <b>Siku zilizofungwa:</b>
closure-line = • { $course }: { $days }
button-closure-undo = Fungua tena
closure-undone = Kufungwa kumeghairiwa. Watu watakaopata ujumbe: { $count }.
day-range = { $first } – { $last }
closure-notice =
    <b>Imefungwa: { $course }, { $days }.</b>
    Hakuna darasa siku hizo.
closure-undone-notice = <b>Iko wazi hata hivyo: { $course }, { $days }.</b>
closed-then = Imefungwa: { $days }.
button-yes-close = Ndiyo, funga
