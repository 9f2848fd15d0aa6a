# English. Written by the project, not yet reviewed by a native speaker.
request-items-ask = What do you need? Press each thing that you need, then “Done”. Or write it.
request-note-ask = Is there anything else that is important? Size, colour? Write it here.
button-nothing-more = Nothing more
request-soon-ask = How soon?
soon-week = This week
soon-month = This month
soon-later = It can wait
request-area-ask = In which town do you live?
request-confirm =
    Is this right?
    <b>{ $items }</b>
    { $note }
    { $soon }. { $area }.
    Is something missing? Write it, or send a photo.
button-send = Send
request-sent = Sent. Volunteers can see it now. I will write to you when somebody has it. They do not see your name.
note-number = Please write it without phone and CPR numbers. Nobody needs them here.
requests-many = You have { $count } open requests. Wait, or delete one.
requests-none = You have no open requests.
requests-head = <b>Your requests:</b>
request-card = <b>{ $items }</b>. { $soon }. { $area }.
request-note = “{ $text }” ({ $language })
request-number = <b>No. { $number }</b>
request-open = Nobody has it yet.
request-claimed = Somebody has it.
request-arranged = Time and place are agreed.
request-handed-over = Handed over.
request-closed = Closed.
button-no-longer = Delete: { $items }
request-withdrawn = Deleted. Nobody will bring it.
request-withdrawn-notice = The family no longer needs this:
request-claimed-notice = Good news! Somebody has this for you: { $items }. They will soon propose a time.
request-open-again = { $items }: the person who had this for you cannot give it after all. Your request is open again.
button-board-open = What families need
button-board-mine = What I have taken
board-open = <b>What families need:</b>
board-mine = <b>What you have taken:</b>
board-empty = There is nothing here now.
button-claim = I will take it
button-release = I cannot after all
button-propose = Propose times
claim-yours = You are the one who helps now. Propose when and where you can meet.
claim-late = Somebody else was first. Your place on the waiting list: { $place }.
claim-over = This is over. Thank you!
claim-released = Thank you for telling me. Somebody else can take it now.
claim-waits = You said yes to this. That was on this day: { $day }. No time has been agreed yet. Propose one, or let somebody else take it.
claim-ran-out = This is open for others again, because no time was agreed:
meet-times-ask = When can you meet? Press every time that suits you, then “Done”. Or write a day and a time.
meet-place-ask = Where?
place-home = At the family's home
place-mine = At my place
place-yours = at your place
place-theirs = at the other person's place
meet-sent = Sent. I will write to you when the family has chosen.
meet-proposed = { $items }: when does it suit you? Place: { $place }.
meet-agreed =
    <b>Agreed: { $items }</b>
    { $day }, { $time }, { $place }
    Code word: <b>{ $code }</b>. Both of you have it.
meet-changed = { $items }: the time has to be changed. New times will come.
handover-ask = { $items }: was it handed over?
button-handed-over = Handed over
handover-thanks = Thank you!
handover-waits = Handed over, but not yet confirmed by: { $who }
handover-said = Handed over, according to: { $who }
from-other = Message about your meeting: <b>{ $text }</b>
from-other-text = Message about your meeting ({ $language }): “{ $text }”
passed-on = I have passed it on.
button-write = Write something
write-ask = Write it. I will pass it on as it is. You can also send a voice message.
say-outside = I am outside
say-late = I will be a quarter of an hour late
say-elevator = Is there a lift?
say-carry = How many can carry?
say-yes = Yes
say-no = No
group-how = Write /link in your volunteer group.
group-linked = From now on the group gets a message about each request.
thing-clothes = clothes
thing-winter_clothes = winter clothes
thing-shoes = shoes
thing-furniture = furniture
thing-bed = bed
thing-table = table
thing-chair = chair
thing-sofa = sofa
thing-bicycle = bicycle
thing-lamp = lamp
thing-kitchenware = kitchen things
thing-baby_gear = baby things
thing-toys = toys
thing-bedding = duvets and pillows
thing-other = something else
offer-items-ask = What do you want to give? Press each thing that you want to give, then “Done”. Or write it.
offer-note-ask = Is there more to say about it? Size, colour? Write it here.
offer-until-ask = Until when can it be picked up?
offer-bring-ask = Can you bring it?
bring-yes = I can bring it
bring-no = It has to be picked up
offer-confirm =
    Is this right?
    <b>{ $items }</b>
    { $note }
    { $condition }
    Until { $until }
    { $bring }
    Is something missing? Write it, or send a photo.
offer-card = <b>{ $items }</b>. { $bring }.
offer-sent = Thank you! I will ask the families who need it, one after the other.
offer-ask = Somebody wants to give you this: { $items }. Would you like it?
button-offer-yes = Yes, please
button-offer-no = No, thank you
offer-yes-done = Good. You will soon get times to choose from.
offer-no-done = All right. I will ask somebody else.
offer-taken = A family would like this: { $items }. Propose when and where:
offer-ran-out = Nobody needed this: { $items }. Time is up. Thank you all the same!
offers-that-fit = <b>Offers that may fit:</b>
offers-head = <b>What you want to give:</b>
offer-open = Nobody has said yes yet.
offer-asked = I am asking a family.
offer-promised = A family would like it.
button-overview = Overview
overview-head = <b>Requests now:</b>
overview-line = • { $what }: { $count }
overview-most = <b>Needed most:</b>
overview-stuck = <b>Nothing happens here:</b>
overview-since = Last changed: { $day }.
button-free = Let somebody else help
reason-elsewhere = Closed: got it elsewhere
reason-silent = Closed: does not answer
reason-unfit = Closed: not for us
request-closed-notice = { $items }. { $reason }.
button-report = Report
report-done = I have told the coordinators. They can see what was written about this.
report-notice = <b>Reported: No. { $number }</b>
relay-family = The family: “{ $text }” ({ $language })
relay-helper = The helper: “{ $text }” ({ $language })
photo-ask = Do you have a photo? Send it here.
button-no-photo = No photo
kind-age = { $youngest }–{ $oldest } years
thing-kinds = { $thing }: { $kinds }
details-ask = { $thing }: how many? Press once for each, then “Done”.
kind-baby = baby
kind-child = child
kind-woman = woman
kind-man = man
kind-cot = baby's bed
kind-single = one person
kind-double = two people
place-helper = At the helper's place
meet-sent-helper = Sent. I will write to you when the helper has chosen.
edit-ask = What do you want to change?
edit-items = Things
edit-details = How many
edit-note = Text
edit-photo = Photo
edit-photos = Photos
edit-soon = How soon
edit-area = Town
edit-condition = Condition
edit-until = Until when
edit-bring = Bring or pick up
button-change-it = Change
request-changed = Changed. Volunteers see it like this now.
