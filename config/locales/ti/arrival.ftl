# Tigrinya. Written by the project, not yet reviewed by a native speaker.

first-weeks-arrival = <b>ምስ መጻእኩም፦</b>
first-weeks-week = <b>ቀዳማይ ሰሙን፦</b>
first-weeks-month = <b>ቀዳማይ ወርሒ፦</b>
step-met_by_housing_officer = ሰራሕተኛ ምምሕዳር (kommune) ይቕበለኩም።
step-information_meeting = ኣብ መጀመርታ ሰሙናት እንታይ ከም ዝኸውን ይነግሩኹም።
step-shown_home = ገዛኹም ትርእዩ።
step-house_rules = ሕግታት ገዛ ትሰምዑ።
step-course_start = ኮርስ ትጅምሩ።
step-danish_placement = ኣብ ማእከል ቋንቋ ዝርርብ ኣለኩም። ቋንቋ ዴንማርክ ክንደይ ከም እትኽእሉ ይሓቱኹም።
step-help_cpr = ኣብ ተመሳሳሊ ግዜ ቁጽሪ CPR (ናይ ብሕትኹም ቁጽሪ) ንምርካብ እውን ይሕግዙኹም።
step-help_nemkonto = ሕሳብ ባንኪ (NemKonto) ንምኽፋት ይሕግዙኹም።
step-meeting_law = ብዛዕባ ሕግታት ኣኼባ፣ ንስኹም ጥራይ።
step-meeting_economy = ብዛዕባ ገንዘብ ኣኼባ፣ ምስ ካልኦት።
step-meeting_job_education = ብዛዕባ ስራሕን ትምህርትን ኣኼባ፣ ንስኹም ጥራይ።
doctor-rights = <b>ናብ ሓኪም ክትከዱ መሰል ኣለኩም። ብናጻ እዩ።</b>
    እዚ መሰል፣ ፍቓድ መንበሪ ሒዝኩም ኣብ ዴንማርክ ካብ ዘለኹምሉ ቀዳማይ መዓልቲ ይጅምር። ብጫ ካርድ ጥዕና (sundhedskort) ቅድሚ ምምጽኡ እውን መሰል ኣለኩም። እቲ ካርድ መብዛሕትኡ ግዜ { $weeks } ሰሙን ይወስድ።
doctor-refused = ሓኪም ኣይፋል እንተበለኩም፦ “{ button-danish }” ጠዊቕኩም ነቲ ጽሑፍ ኣርእይዎ። ወይ ንሰራሕተኛ ጉዳይኩም (sagsbehandler) ደውሉ።
benefits-money = እቲ ናይ ገንዘብ ሓገዝ ሕጂ <b>{ $benefit }</b> ይበሃል (ቅድሚ ሕጂ፦ { $formerly })። ኣብ ናይ ወርሒ ናይ መወዳእታ መዓልቲ ስራሕ ይኽፈል።
benefits-next = ዝቕጽል ግዜ፦ { $date }።
benefits-help = ኣብ ቀዳማይ ወርሒ ብዛዕባ ገንዘብ ኣኼባ ኣሎ። ሰራሕተኛ ጉዳይኩም (sagsbehandler) ንሕቶታትኩም ክምልስ ይኽእል።
residence-permit = ናይ መጀመርታ ፍቓድ መንበሪ ካብ { $from } ክሳብ { $to } ዓመት እዩ። ከከም ጉዳይኩም እዩ።
residence-more = ፍቓድኩም ከተናውሑ ትደልዩ ዲኹም? ወይ ንሓዋሩ ናብ ሃገርኩም ክትምለሱ? ንሰራሕተኛ ጉዳይኩም (sagsbehandler) ሕተቱ፣ ወይ ርኣዩ፦ { $url }
digital-id = <b>{ $mitid }</b> (ቅድሚ ሕጂ፦ { $nemid }) ኣብ ኢንተርነት ናይ ባንክን ምምሕዳርን መፍትሕኩም እዩ።
digital-post = ደብዳበታት ምምሕዳር ብ Digital Post ({ $eboks }) ይመጹ። ሰሙን ሰሙን ኣንብብዎም።
digital-help = ኣብ ኮርስ ኣጠቓቕምኡ ትመሃሩ። ወለንተኛታት ደብዳበታትኩም ኣብ ምንባብን ምርዳእን ይሕግዙኹም።
