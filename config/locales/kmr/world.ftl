# Kurmanji. Written by the project, not yet reviewed by a native speaker.
world-page = Bêhtir bixwîne: { $page }
world-unchecked = <i>Hîn kesî ji şaredariyê ({ $municipality }) ev kontrol nekiriye.</i>
world-call = Tu dikarî li vir bipirsî:
button-letter-person = Mirovek nameyê dixwîne

world-letter_help = Wêneyê nameyê bişîne, ez ê bêjim ku ew çi ye. Mirovek jî dikare wê bi te re bixwîne.
world-education = Li Danmarkê mezin dikarin biçin dibistanê, hînî pîşeyekê bibin an xwendina bilind bikin. Xwendina ji welatekî din dikare bê nirxandin.
world-work_search = Tu karan li ser van rûpelan dibînî. Jobcenter di lêgerînê de alîkariya te dike. Di destûra te ya rûniştinê de nivîsandî ye ka tu dikarî bixebitî an na.
world-work_rights = Mafê te heye ku tu şertên karê xwe bi nivîskî bistînî. Gava meaş, betlane an saetên kar şaş bin, sendîka dikare alîkariyê bike.
world-tax = Kesê ku li Danmarkê dixebite, jê re karta bacê (skattekort) lazim e. Karta bacê û hesabê salê (årsopgørelse) li ser vê rûpelê ne. Bi MitID têkeve.
world-health_practical = Ji bo derman, ducanî, vaksîn û piraniya nexweşiyan, pêşî here cem doktorê xwe. Doktorê diranan tu bi xwe hildibijêrî û bi xwe telefon dikî.
world-counselling = Tu ne mecbûr î vî barî bi tenê hilgirî. Doktorê te dikare te bişîne cem kesekî ku tu pê re biaxivî. Li vir jî mirovek dikare guh bide te: bişkokê bitikîne.
world-asylum_case = Ez li ser dosyaya kesî tiştekî nizanim. Biryara penaberiyê daîreya koçberiyê (Udlændingestyrelsen) dide. Biryara îtirazan lijneya penaberan (Flygtningenævnet) dide.
world-papers = Karta rûniştinê û belgeya rêwîtiyê ya penaberan ji daîreya koçberiyê (Udlændingestyrelsen) tên. Berî ku tu biçî welatê ku tu jê reviyayî, bipirse. Dibe ku tu destûra xwe ya rûniştinê winda bikî.
world-citizenship = Ji bo rûniştina daîmî û hemwelatîbûnê qaîdeyên hişk hene. Ew gelek caran diguherin. Berî serlêdanê, qaîdeyên herî nû li ser vê rûpelê bixwîne.
world-transport = Saet û bilêtên otobus û trênê li ser vê rûpelê ne. Ji bo destûra ajotinê ji Borgerservice bipirse.
world-interpreter = Wergêr ji te re lazim e? Berî hevdîtinê ji dayireyê an ji doktor re bêje. Carinan dilxwazek dikare bi te re bê.
world-child_benefits = Pereyê zarokan ji Udbetaling Danmark tê. Eger pereyê malbatê kêm be, şaredarî dikare baxçeyê zarokan erzantir an belaş bike.
world-rent_help = Ji bo alîkariya kirêyê (boligstøtte) tu li ser vê rûpelê serlêdanê dikî. Nameyek li ser kirêya nedayî an derketina ji malê hat? Îro telefon bike.
world-legal_aid = Ofîsa alîkariya qanûnî (retshjælp) belaş şîretan dide. Di dawiya biryarê de nivîsandî ye tu çawa û heta kengî dikarî îtiraz bikî (klage).
world-family_law = Ji bo hevberdanê, welayeta zarokan (forældremyndighed) û nefeqeya zarokan (børnebidrag) Familieretshuset heye. Tu li ser rûpela wê serlêdanê dikî.
world-leisure = Hîn lîsteya min a klûb û cihan tune ye. Pirtûkxane ji bo her kesî belaş e. Dilxwaz dizanin çi heye.
world-bank_phone = Bank, telefon û sîgorteyê tu bi xwe hildibijêrî. Pereyê dewletê tê ser hesabê NemKonto. Ji ber vê hesabekî bankê ji te re lazim e.
world-crime_fines = Eger niha kes ne di xetereyê de be, telefonî polîs bike: { $phone }. An li ser vê rûpelê agahî bide polîs. Kodên banka xwe an MitID tu carî nede kesî.
world-disability = Ji doktorê xwe û karmendê dosyaya xwe (sagsbehandler) re bêje. Şaredarî biryarê dide ka malbat çi alîkarî û çi amûran distîne. Carinan kesekî din demekê lênêrînê dike, da ku malbat bêhna xwe vede (aflastning).

## Names of topics
intent-letter_help = Nameya ku ez nikarim bixwînim
intent-education = Dibistan û xwendina mezinan
intent-work_search = Peydakirina kar
intent-work_rights = Mafên li ser kar
intent-tax = Bac
intent-health_practical = Diran, derman, ducanî
intent-counselling = Kesê ku guh dide min
intent-asylum_case = Dosyaya penaberiyê
intent-papers = Pasaport û belge
intent-citizenship = Rûniştina daîmî, hemwelatîbûn
intent-transport = Otobus, trên, destûra ajotinê
intent-interpreter = Wergêr
intent-child_benefits = Pereyê zarokan
intent-rent_help = Kirê û xwediyê malê
intent-legal_aid = Parêzer, alîkariya qanûnî
intent-family_law = Hevberdan, welayet, zewac
intent-leisure = Spor, klûb, pirtûkxane
intent-bank_phone = Bank, telefon, sîgorte
intent-crime_fines = Polîs, cezayên pere, xapandin
intent-disability = Kêmendamî, lênihêrîna nexweşan
