# Tigrinya. Written by the project, not yet reviewed by a native speaker.

request-items-ask = እንታይ የድልየኩም? ነፍሲ ወከፍ ዘድልየኩም ነገር ጠውቑ፣ ድሕሪኡ “ተወዲኡ”። ወይ ጽሓፍዎ።
request-note-ask = ካልእ ኣገዳሲ ነገር ኣሎ ዶ? ዓቐን፣ ሕብሪ? ኣብዚ ጽሓፍዎ።
button-nothing-more = ካልእ የለን
request-soon-ask = መዓስ የድልየኩም?
soon-week = እዚ ሰሙን
soon-month = እዚ ወርሒ
soon-later = ክጽበ ይኽእል
request-area-ask = ኣብ ኣየናይ ከተማ ትቕመጡ?
request-confirm =
    እዚ ልክዕ ድዩ?
    <b>{ $items }</b>
    { $note }
    { $soon }። { $area }።
    ዝጎደለ ኣሎ ዶ? ጽሓፍዎ፣ ወይ ስእሊ ስደዱ።
button-send = ምስዳድ
request-sent = ተሰዲዱ። ሕጂ ወለንተኛታት ክርእይዎ ይኽእሉ። ነቲ ዘድልየኩም ክህብ ዝደሊ ሰብ ምስ ተረኽበ ክጽሕፈልኩም እየ። ስምኩም ኣይርእዩን እዮም።
note-number = በጃኹም ብዘይ ቁጽሪ ቴለፎን፣ ብዘይ ቁጽሪ CPR ጽሓፍዎ። ኣብዚ ንማንም ኣየድልዮን እዩ።
requests-many = ክፉታት ጠለባትኩም፦ { $count }። ተጸበዩ፣ ወይ ሓደ ደምስሱ።
requests-none = ክፉት ጠለብ የብልኩምን።
requests-head = <b>ጠለባትኩም፦</b>
request-card = <b>{ $items }</b>። { $soon }። { $area }።
request-note = “{ $text }” ({ $language })
request-number = <b>ቁጽሪ { $number }</b>
request-open = ክሳብ ሕጂ ክህብ ዝደሊ ሰብ ኣይተረኽበን።
request-claimed = ሓደ ሰብ ሒዝዎ ኣሎ።
request-arranged = ግዜን ቦታን ተሰማሚዕኩም።
request-handed-over = ተዋሂቡ።
request-closed = ተዓጽዩ።
button-no-longer = ይደምሰስ፦ { $items }
request-withdrawn = ተደምሲሱ። ዘምጽኦ የለን።
request-withdrawn-notice = እታ ስድራቤት እዚ ድሕሪ ሕጂ ኣየድልያን እዩ፦
request-claimed-notice = ጽቡቕ ዜና፦ ሓደ ሰብ እዚ ክህበኩም ይደሊ፦ { $items }። ኣብ ቀረባ ግዜ መዓስ ከም ዝጥዕሞ ክነግረኩም እዩ።
request-open-again = እዚ ክህበኩም ዝደለየ ሰብ ኣይከኣለን፦ { $items }። ጠለብኩም እንደገና ክፉት እዩ።
button-board-open = ንስድራቤታት እንታይ የድልየን
button-board-mine = ኣነ ዝሓዝክዎ
board-open = <b>ንስድራቤታት ዘድልየን፦</b>
board-mine = <b>ንስኹም ዝሓዝኩምዎ፦</b>
board-empty = ሕጂ ኣብዚ ዋላ ሓንቲ የለን።
button-claim = ኣነ ክወስዶ
button-release = ኣይክእልን እየ
button-propose = ግዜታት ምቕራብ
claim-yours = ነዚ ጠለብ ንስኹም ወሲድኩምዎ ኣለኹም። መዓስን ኣበይን ክትራኸቡ ከም እትኽእሉ ጽሓፉ።
claim-late = ካልእ ሰብ ቀዲሙኩም። ኣብ ሪጋ ዘለኩም ቁጽሪ፦ { $place }።
claim-over = እዚ ተወዲኡ እዩ። የቐንየለይ!
claim-released = ስለ ዝነገርኩምኒ የቐንየለይ። ሕጂ ካልእ ሰብ ክወስዶ ይኽእል።
claim-waits = ነዚ ጠለብ ዝወሰድኩምሉ ዕለት፦ { $day }። ክሳብ ሕጂ ግን ናይ ርክብ ግዜ ኣይተወሰነን። ግዜ ኣቕርቡ፣ ወይ ካልእ ሰብ ክወስዶ ግደፉ።
claim-ran-out = ግዜ ስለ ዘይተወሰነ፣ እዚ እንደገና ንኻልኦት ክፉት እዩ፦
meet-times-ask = መዓስ ትኽእሉ? ነፍሲ ወከፍ ዝጥዕመኩም ግዜ ጠውቑ፣ ድሕሪኡ “ተወዲኡ”። ወይ መዓልትን ሰዓትን ጽሓፉ።
meet-place-ask = ኣበይ?
place-home = ኣብ ገዛ እታ ስድራቤት
place-mine = ኣብ ገዛይ
place-yours = ኣብ ገዛኹም
place-theirs = ኣብ ገዛ እቲ ካልእ
meet-sent = ተሰዲዱ። እታ ስድራቤት ምስ መረጸት ክጽሕፈልኩም እየ።
meet-proposed = { $items }፦ መዓስ ይጥዕመኩም? ቦታ፦ { $place }።
meet-agreed =
    <b>ተሰማሚዕኩም፦ { $items }</b>
    { $day }፣ { $time }፣ { $place }
    መለለዪ ቃል፦ <b>{ $code }</b>። ክልቴኹም ኣለኩም።
meet-changed = { $items }፦ እቲ ግዜ ክቕየር ኣለዎ። ሓደስቲ ግዜታት ክመጹ እዮም።
handover-ask = { $items }፦ ተዋሂቡ ዶ?
button-handed-over = ተዋሂቡ
handover-thanks = የቐንየለይ!
handover-waits = “ተዋሂቡ” ገና ዘይበሉ፦ { $who }
handover-said = “ተዋሂቡ” ይብሉ፦ { $who }
from-other = ብዛዕባ ርክብኩም መልእኽቲ፦ <b>{ $text }</b>
from-other-text = ብዛዕባ ርክብኩም መልእኽቲ ({ $language })፦ “{ $text }”
passed-on = ኣሕሊፈዮ ኣለኹ።
button-write = ገለ ነገር ምጽሓፍ
write-ask = ጽሓፍዎ። ከምዘለዎ ከሕልፎ እየ። ናይ ድምጺ መልእኽቲ እውን ክትሰዱ ትኽእሉ ኢኹም።
say-outside = ኣብ ደገ ኣለኹ
say-late = ርብዒ ሰዓት ክድንጒ እየ
say-elevator = ሊፍት ኣሎ ዶ?
say-carry = ክንደይ ሰባት ክስከሙ ይኽእሉ?
say-yes = እወ
say-no = ኣይፋል
group-how = ኣብ ጉጅለ ወለንተኛታትኩም /link ጽሓፉ።
group-linked = ካብ ሕጂ ብዛዕባ ነፍሲ ወከፍ ጠለብ ናብታ ጉጅለ መልእኽቲ ክመጽእ እዩ።
thing-clothes = ክዳውንቲ
thing-winter_clothes = ክዳውንቲ ክረምቲ
thing-shoes = ጫማ
thing-furniture = ኣቕሑ ገዛ
thing-bed = ዓራት
thing-table = ጣውላ
thing-chair = መንበር
thing-sofa = ሶፋ
thing-bicycle = ብሽክለታ
thing-lamp = መብራህቲ
thing-kitchenware = ኣቕሑ ክሽነ
thing-baby_gear = ኣቕሑ ህጻን
thing-toys = መጻወቲ
thing-bedding = ኮበርታን መተርኣስን
thing-other = ካልእ ነገር
offer-items-ask = እንታይ ክትህቡ ትደልዩ? ነፍሲ ወከፍ እትህብዎ ነገር ጠውቑ፣ ድሕሪኡ “ተወዲኡ”። ወይ ጽሓፍዎ።
offer-note-ask = ብዛዕባኡ ካልእ ኣሎ ዶ? ዓቐን፣ ሕብሪ? ኣብዚ ጽሓፍዎ።
offer-until-ask = ክሳብ መዓስ ክውሰድ ይኽእል?
offer-bring-ask = ከተምጽእዎ ትኽእሉ ዲኹም?
bring-yes = ከምጽኦ እኽእል እየ
bring-no = ክውሰድ ኣለዎ
offer-confirm =
    እዚ ልክዕ ድዩ?
    <b>{ $items }</b>
    { $note }
    { $condition }
    ክሳብ { $until }
    { $bring }
    ዝጎደለ ኣሎ ዶ? ጽሓፍዎ፣ ወይ ስእሊ ስደዱ።
offer-card = <b>{ $items }</b>። { $bring }።
offer-sent = የቐንየለይ! ነተን ዘድልየን ስድራቤታት ሓንቲ ድሕሪ ሓንቲ እሓተን ኣለኹ።
offer-ask = ሓደ ሰብ እዚ ክህበኩም ይደሊ ኣሎ፦ { $items }። ትደልዩ ዶ?
button-offer-yes = እወ፣ የቐንየለይ
button-offer-no = ኣይፋል፣ የቐንየለይ
offer-yes-done = ጽቡቕ። ኣብ ቀረባ ግዜ ክትመርጽዎም እትኽእሉ ግዜታት ክበጽሑኹም እዮም።
offer-no-done = ጽቡቕ። ንኻልእ ሰብ ክሓትት እየ።
offer-taken = ሓንቲ ስድራቤት እዚ ትደሊ ኣላ፦ { $items }። መዓስን ኣበይን ጽሓፉ፦
offer-ran-out = ዘድልዮ ሰብ ኣይተረኽበን፦ { $items }። ግዜኡ ሓሊፉ። ዝኾነ ኮይኑ የቐንየለይ!
offers-that-fit = <b>ክጥዕሙኹም ዝኽእሉ ዝወሃቡ ነገራት፦</b>
offers-head = <b>ክትህብዎ እትደልዩ፦</b>
offer-open = ክሳብ ሕጂ እወ ዝበለ የለን።
offer-asked = ንሓንቲ ስድራቤት እሓትት ኣለኹ።
offer-promised = ሓንቲ ስድራቤት ትደልዮ ኣላ።
button-overview = ሓፈሻዊ ትርኢት
overview-head = <b>ናይ ሕጂ ጠለባት፦</b>
overview-line = • { $what }፦ { $count }
overview-most = <b>ብብዝሒ ዘድሊ፦</b>
overview-stuck = <b>ኣብዚ ዝግበር ነገር የለን፦</b>
overview-since = ናይ መወዳእታ ለውጢ፦ { $day }።
button-free = ካልእ ሰብ ይሓግዝ
reason-elsewhere = ተዓጽዩ፦ ካብ ካልእ ቦታ ተረኺቡ
reason-silent = ተዓጽዩ፦ መልሲ የለን
reason-unfit = ተዓጽዩ፦ ንዓና ኣይምልከትን
request-closed-notice = { $items }። { $reason }።
button-report = ንኣተሓባባሪ ምንጋር
report-done = ነቶም ኣተሓባበርቲ ነጊረዮም ኣለኹ። ብዛዕባ እዚ ዝተጻሕፈ ክርእዩ ይኽእሉ።
report-notice = <b>ንኣተሓባባሪ ዝተነግረ፦ ቁጽሪ { $number }</b>
relay-family = እታ ስድራቤት፦ “{ $text }” ({ $language })
relay-helper = እቲ ሓጋዚ፦ “{ $text }” ({ $language })
photo-ask = ስእሊ ኣለኩም ዶ? ኣብዚ ስደድዎ።
button-no-photo = ስእሊ የለን
kind-age = { $youngest }–{ $oldest } ዓመት
thing-kinds = { $thing }፦ { $kinds }
details-ask = { $thing }፦ ክንደይ? ንነፍሲ ወከፍ ሓደ ግዜ ጠውቑ፣ ድሕሪኡ “ተወዲኡ”።
kind-baby = ህጻን
kind-child = ቆልዓ
kind-woman = ሰበይቲ
kind-man = ሰብኣይ
kind-cot = ዓራት ህጻን
kind-single = ንሓደ ሰብ
kind-double = ንክልተ ሰብ
place-helper = ኣብ ገዛ እቲ ሓጋዚ
meet-sent-helper = ተሰዲዱ። እቲ ሓጋዚ ምስ መረጸ ክጽሕፈልኩም እየ።
edit-ask = እንታይ ክትቅይሩ ትደልዩ?
edit-items = ነገራት
edit-details = ክንደይ
edit-note = ጽሑፍ
edit-photo = ስእሊ
edit-photos = ስእልታት
edit-soon = መዓስ ከም ዘድሊ
edit-area = ከተማ
edit-condition = ኩነታት
edit-until = ክሳብ መዓስ
edit-bring = ምምጻእ ወይ ምውሳድ
button-change-it = ምቕያር
request-changed = ተቐይሩ። ወለንተኛታት ሕጂ ከምዚ ይርእይዎ።
