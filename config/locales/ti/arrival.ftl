# Tigrinya. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>ምስ መጻእካ፦</b>
first-weeks-week = <b>ቀዳማይ ሰሙን፦</b>
first-weeks-month = <b>ቀዳማይ ወርሒ፦</b>
step-met_by_housing_officer = ሰራሕተኛ ምምሕዳር ይቕበለካ።
step-information_meeting = ኣብ መጀመርታ እንታይ ከም ዘሎ ይነግሩኻ።
step-shown_home = ገዛኻ ትርኢ።
step-house_rules = ሕግታት ገዛ ትሰምዕ።
step-course_start = ኮርስ ትጅምር።
step-danish_placement = ናብ ቃለ መጠይቕ ማእከል ቋንቋ ትኸይድ።
step-help_cpr = ቁጽሪ CPR ንምርካብ ይሕግዙኻ።
step-help_nemkonto = ሕሳብ ባንኪ (NemKonto) ንምኽፋት ይሕግዙኻ።
step-meeting_law = ብዛዕባ ሕግታት ኣኼባ፣ ንስኻ ጥራይ።
step-meeting_economy = ብዛዕባ ገንዘብ ኣኼባ፣ ምስ ካልኦት።
step-meeting_job_education = ብዛዕባ ስራሕን ትምህርትን ኣኼባ፣ ንስኻ ጥራይ።
doctor-rights = <b>ናብ ሓኪም ክትከይድ መሰል ኣለካ። ብናጻ እዩ።</b>
    ፍቓድ መንበሪ ሒዝካ ኣብ ዴንማርክ ካብ ዝኣተኻሉ መዓልቲ ጀሚሩ። ብጫ ካርድ (sygesikringsbevis) ቅድሚ ምምጽኡ'ውን። እቲ ካርድ መብዛሕትኡ ግዜ { $weeks } ሰሙን ይወስድ።
doctor-refused = ሓኪም ኣይፋል እንተበለካ፦ “{ button-danish }” ጠዊቕካ ጽሑፍ ኣርእዮም። ወይ ናብ ሰራሕተኛ ጉዳይካ ደውል።
benefits-money = እቲ ናይ ገንዘብ ሓገዝ ሕጂ <b>{ $benefit }</b> ይበሃል (ቅድሚ ሕጂ፦ { $formerly })። ኣብ ናይ መወዳእታ ናይ ስራሕ መዓልቲ ናይ ወርሒ ይኽፈል።
benefits-next = ዝቕጽል ግዜ፦ { $date }።
benefits-help = ኣብ ቀዳማይ ወርሒ ብዛዕባ ገንዘብ ኣኼባ ኣሎ። ሰራሕተኛ ጉዳይካ ንሕቶታትካ ይምልስ።
residence-permit = ናይ መጀመርታ ፍቓድ መንበሪ ካብ { $from } ክሳብ { $to } ዓመት እዩ። ከከም ጉዳይካ እዩ።
residence-more = ብዛዕባ ምንዋሕ ፍቓድ፣ ወይ ንሓዋሩ ናብ ሃገርካ ምምላስ፦ ንሰራሕተኛ ጉዳይካ ሕተት፣ ወይ ርአ { $url }
digital-id = <b>{ $mitid }</b> (ቅድሚ ሕጂ፦ { $nemid }) ኣብ ኢንተርነት መፍትሕ ባንክን ምምሕዳርን እዩ።
digital-post = ደብዳበታት ምምሕዳር ብ Digital Post ({ $eboks }) ይመጽእ። ሰሙን ሰሙን ኣንብቦ።
digital-help = ኣብ ኮርስ ኣጠቓቕምኡ ትመሃር። ወለንተኛታት ብደብዳበታት ይሕግዙኻ።
