# Tigrinya. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>ምስ መጻእኩም፦</b>
first-weeks-week = <b>ቀዳማይ ሰሙን፦</b>
first-weeks-month = <b>ቀዳማይ ወርሒ፦</b>
step-met_by_housing_officer = ሰራሕተኛ ምምሕዳር ይቕበለኩም።
step-information_meeting = ኣብ መጀመርታ እንታይ ከም ዘሎ ይነግሩኹም።
step-shown_home = ገዛኹም ትርእዩ።
step-house_rules = ሕግታት ገዛ ትሰምዑ።
step-course_start = ኮርስ ትጅምሩ።
step-danish_placement = ናብ ቃለ መጠይቕ ማእከል ቋንቋ ትኸዱ።
step-help_cpr = ቁጽሪ CPR ንምርካብ ይሕግዙኹም።
step-help_nemkonto = ሕሳብ ባንኪ (NemKonto) ንምኽፋት ይሕግዙኹም።
step-meeting_law = ብዛዕባ ሕግታት ኣኼባ፣ ንስኹም ጥራይ።
step-meeting_economy = ብዛዕባ ገንዘብ ኣኼባ፣ ምስ ካልኦት።
step-meeting_job_education = ብዛዕባ ስራሕን ትምህርትን ኣኼባ፣ ንስኹም ጥራይ።
doctor-rights = <b>ናብ ሓኪም ክትከዱ መሰል ኣለኩም። ብናጻ እዩ።</b>
    ኣብ ዴንማርክ ምስ ፍቓድ መንበሪ ካብ ዘለኹምሉ መዓልቲ ጀሚሩ። ብጫ ካርድ (sygesikringsbevis) ቅድሚ ምምጽኡ'ውን። እቲ ካርድ መብዛሕትኡ ግዜ { $weeks } ሰሙን ይወስድ።
doctor-refused = ሓኪም ኣይፋል እንተበለኩም፦ “{ button-danish }” ጠዊቕኩም ጽሑፍ ኣርእይዎም። ወይ ናብ ሰራሕተኛ ጉዳይኩም ደውሉ።
benefits-money = እቲ ናይ ገንዘብ ሓገዝ ሕጂ <b>{ $benefit }</b> ይበሃል (ቅድሚ ሕጂ፦ { $formerly })። ኣብ ናይ መወዳእታ ናይ ስራሕ መዓልቲ ናይ ወርሒ ይኽፈል።
benefits-next = ዝቕጽል ግዜ፦ { $date }።
benefits-help = ኣብ ቀዳማይ ወርሒ ብዛዕባ ገንዘብ ኣኼባ ኣሎ። ሰራሕተኛ ጉዳይኩም ንሕቶታትኩም ይምልስ።
residence-permit = ናይ መጀመርታ ፍቓድ መንበሪ ካብ { $from } ክሳብ { $to } ዓመት እዩ። ከከም ጉዳይኩም እዩ።
residence-more = ብዛዕባ ምንዋሕ ፍቓድ፣ ወይ ንሓዋሩ ናብ ሃገርኩም ምምላስ፦ ንሰራሕተኛ ጉዳይኩም ሕተቱ፣ ወይ ርአዩ { $url }
digital-id = <b>{ $mitid }</b> (ቅድሚ ሕጂ፦ { $nemid }) ኣብ ኢንተርነት መፍትሕ ባንክን ምምሕዳርን እዩ።
digital-post = ደብዳበታት ምምሕዳር ብ Digital Post ({ $eboks }) ይመጽእ። ሰሙን ሰሙን ኣንብቦ።
digital-help = ኣብ ኮርስ ኣጠቓቕምኡ ትመሃሩ። ወለንተኛታት ብደብዳበታት ይሕግዙኹም።
