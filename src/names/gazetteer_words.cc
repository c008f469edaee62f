// The words that names are made of and that stand around names. Common knowledge, written down for
// this project. Folded; parted by blanks.
#include "names/gazetteer.h"

namespace twicetold::gazetteer {

const std::string_view kHonorifics =
    "mr mrs ms miss mx dr prof sir dame lord lady madam madame mme mlle monsieur herr frau senor "
    "senora signor signora rev reverend fr sr st hon sgt lt capt col gen maj cpl cmdr adm sen rep "
    "gov "
    "pres atty supt insp det messrs sheikh shaikh haji hajji mullah imam rabbi sri shri smt "
    "prasident "
    "praesident ";

const std::string_view kTitles =
    "president vice-president chancellor premier minister king queen prince princess duke duchess "
    "count countess baron baroness earl viscount emperor empress tsar czar kaiser sultan emir "
    "caliph "
    "shah pope cardinal archbishop bishop pastor father brother sister mother uncle aunt saint "
    "senator congressman congresswoman congressmember representative representatives governor "
    "mayor "
    "councillor councilman councilwoman councilor deputy secretary ambassador envoy commissioner "
    "speaker chairman chairwoman chairperson chair chief director general colonel captain "
    "lieutenant "
    "major sergeant corporal commander admiral marshal officer detective constable inspector "
    "superintendent sheriff judge justice attorney prosecutor magistrate professor doctor dean "
    "chancellor provost principal coach manager leader ceo cfo coo cto founder co-founder editor "
    "spokesman spokeswoman spokesperson undersecretary comptroller treasurer ayatollah comrade "
    "defenseman striker goalkeeper quarterback midfielder defender "
    "prime vice former ex-president ex-prime acting interim assistant associate senior junior "
    "foreign finance interior defence defense health education home trade press state majority "
    "minority whip elect first lady lord crown ";

// Nouns written small before a person's name: "actor Son Suk Ku", "the doll Younghee".
const std::string_view kPersonNouns =
    "actor actress singer rapper idol director writer author novelist poet playwright screenwriter "
    "producer composer musician guitarist drummer bassist pianist violinist painter artist "
    "sculptor "
    "photographer designer model dancer choreographer comedian comic presenter host anchor "
    "journalist "
    "reporter correspondent columnist blogger editor publisher critic player striker goalkeeper "
    "midfielder defender forward winger captain coach manager trainer boxer wrestler swimmer "
    "runner "
    "sprinter cyclist golfer skater skier gymnast pitcher quarterback driver rider jockey referee "
    "lawyer attorney judge prosecutor doctor nurse surgeon scientist physicist chemist biologist "
    "historian philosopher economist analyst professor teacher student researcher engineer "
    "architect "
    "politician lawmaker senator congressman mayor governor president minister chancellor premier "
    "ambassador diplomat leader spokesman spokeswoman spokesperson chairman chairwoman chief boss "
    "founder co-founder owner billionaire businessman businesswoman entrepreneur investor banker "
    "trader "
    "activist campaigner dissident whistleblower hacker soldier general officer sergeant policeman "
    "policewoman detective astronaut pilot priest bishop pope rabbi imam monk king queen prince "
    "princess duke baron emperor sultan husband wife son daughter brother sister father mother "
    "uncle "
    "aunt nephew niece cousin friend girlfriend boyfriend partner colleague fiance widow neighbor "
    "neighbour resident witness victim suspect gunman shooter killer murderer terrorist bomber "
    "character hero heroine villain doll protagonist star co-star costar superstar legend veteran "
    "rookie newcomer nominee candidate incumbent rival opponent contestant youtuber influencer "
    "vlogger "
    "drag chef farmer fisherman driver worker siblings starring stars featuring played by named "
    "called ";

const std::string_view kOrganizationWords =
    "inc incorporated corp corporation co company companies ltd limited llc llp plc gmbh ag sa se "
    "nv bv ab oy spa "
    "srl kk group groups holdings holding industries enterprises partners partnership ventures "
    "capital bank "
    "bancorp trust insurance airlines airways motors electronics semiconductor pharmaceuticals "
    "technologies technology systems solutions software entertainment pictures studios studio "
    "records "
    "music media broadcasting network networks television tv radio news times post herald tribune "
    "journal gazette chronicle telegraph guardian daily weekly magazine press university "
    "universities "
    "college school academy institute institution polytechnic seminary faculty hospital clinic "
    "laboratory laboratories observatory museum gallery library archive archives theatre theater "
    "orchestra symphony philharmonic choir ensemble opera ballet church cathedral abbey mosque "
    "temple synagogue "
    "ministry department bureau agency authority commission committee council board office "
    "administration service "
    "services secretariat directorate court tribunal senate congress parliament assembly "
    "legislature "
    "cabinet government police army navy force forces marines guard brigade battalion regiment "
    "division squadron corps command fleet party union federation confederation association "
    "society "
    "league club fc afc cf sc ac united athletic rovers wanderers albion hotspur rangers city town "
    "county team "
    "alliance coalition front movement foundation fund charity initiative project organization "
    "organisation organisations organizations center centre forum consortium cooperative "
    "democrats republicans conservatives liberals greens communists socialists labour "
    "brotherhood brothers sons band orchestra quartet trio choir express railway railways railroad "
    "lines line airline shipping logistics energy petroleum oil gas mining steel chemical foods "
    "brewery hotels hotel resorts stores restaurants retail sports athletics fans ultras "
    "giants patriots eagles cowboys tigers lions bears bulls hawks panthers raiders saints "
    "dolphins "
    "wolves warriors knights kings pirates braves cubs cardinals yankees mets dodgers angels "
    "rockets "
    "lakers celtics knicks nets heat magic hornets grizzlies spurs mavericks nuggets suns jazz "
    "clippers "
    "penguins bruins sabres senators canadiens devils flyers islanders capitals hurricanes "
    "lightning "
    "predators stars avalanche coyotes flames oilers canucks sharks ducks blackhawks redskins "
    "steelers "
    "ravens bengals browns colts texans titans jaguars chargers broncos chiefs seahawks packers "
    "vikings "
    "falcons buccaneers blazers timberwolves raptors pistons cavaliers 76ers pacers bucks ";

// What a name "X of Y" or "X for Y" must begin with to be an organisation.
const std::string_view kOrganizationHeads =
    "university college school academy institute ministry department bureau bank board council "
    "committee "
    "commission office court house chamber church order society association federation "
    "confederation union league foundation centre center centers museum library library "
    "international "
    "organization organisation congress parliament assembly institution agency authority "
    "secretariat "
    "alliance party front movement army knights daughters sons friends royal conference faculty "
    "chair "
    "fund trust campaign campaigners coalition doctors reporters journalists students citizens "
    "mothers voice trustees club colegio universidad universidade universite universitat instituto "
    "istituto escola escuela ecole lycee akademie verein partido parti partito banco banque teatro "
    "museo "
    "musee orchestre associazione asociacion fundacion ";

const std::string_view kPlaceWords =
    "river lake sea ocean bay gulf strait channel creek canal island islands isle peninsula cape "
    "beach coast mountain mountains mount mt hill hills ridge valley canyon desert forest woods "
    "jungle park "
    "reserve springs falls glacier volcano county district province prefecture township village "
    "town "
    "city borough parish municipality oblast krai raion canton governorate voivodeship department "
    "region territory state states republic kingdom empire emirate emirates street road avenue "
    "boulevard lane square plaza bridge tunnel highway freeway motorway interstate station airport "
    "port harbor "
    "harbour castle palace fort fortress tower stadium arena ground heights gardens garden "
    "cemetery "
    "mall market camp base ranch farm plains plateau basin shore point reef lagoon "
    "si gun gu dong ri do cave caves dam pass range junction crossing corner "
    "taluk tehsil mandal pradesh burg commune rural ";

// What a place begins with: "Lake Geneva", "San Marino", "New Haven".
const std::string_view kPlaceHeads =
    "lake mount mt fort port cape san santa santo sao saint st los las el new north south east "
    "west "
    "northern southern eastern western upper lower greater great little isle island republic "
    "kingdom "
    "gulf bay strait sea river city town county province state villa monte rio puerto "
    "les la sant chateau schloss castillo ile lac lago mont val piazza via rue rua estadio ";

const std::string_view kEventWords =
    "cup games olympics paralympics championship championships tournament open marathon derby bowl "
    "playoffs finals final festival fest carnival expo fair awards award prize gala ceremony "
    "summit conference "
    "convention war wars battle revolution uprising rebellion revolt massacre genocide siege "
    "treaty accord "
    "accords agreement crisis election elections referendum primary inquiry trial scandal "
    "hurricane typhoon "
    "cyclone earthquake tsunami storm day week weekend year season grand-prix prix tour series "
    "rally "
    "regatta biennale triennale exhibition pageant contest eurovision ";

// Written small beside a work: "the drama X", "X, a novel by".
const std::string_view kWorkNouns =
    "film movie drama dramas k-drama kdrama series sitcom show novel book memoir biography poem "
    "play "
    "musical opera album single song track ep soundtrack video game podcast documentary comedy "
    "thriller "
    "sequel prequel spinoff spin-off remake episode episodes season manga anime webtoon comic "
    "novella trilogy "
    "franchise blockbuster painting sculpture magazine romcom miniseries telenovela cartoon ";

const std::string_view kCalendar =
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat "
    "sun january february march april may june july august september october november december jan "
    "feb "
    "mar apr jun jul aug sep sept oct nov dec am pm gmt utc est edt pst pdt cet cest bst kst jst "
    "bc ad bce ce "
    "spring summer autumn winter fall mondays tuesdays wednesdays thursdays fridays saturdays "
    "sundays ";

const std::string_view kDemonyms =
    "afghan african albanian algerian american americans angolan arab arabs arabic argentine "
    "argentinian "
    "armenian asian asians australian australians austrian azerbaijani bahraini bangladeshi basque "
    "bavarian "
    "belarusian belgian bengali bolivian bosnian brazilian british briton britons bulgarian "
    "burmese "
    "cambodian cameroonian canadian canadians cantonese catalan catholic catholics caucasian "
    "chechen "
    "chilean chinese christian christians christianity colombian congolese croat croatian cuban "
    "cypriot "
    "czech danish dane dutch ecuadorian egyptian english englishman eritrean estonian ethiopian "
    "european "
    "europeans filipino finn finnish flemish french frenchman gaelic georgian german germans "
    "ghanaian "
    "greek greeks guatemalan gulf haitian hebrew hindi hindu hindus hispanic hispanics honduran "
    "hungarian "
    "icelandic indian indians indonesian iranian iranians iraqi iraqis irish islam islamic "
    "islamist "
    "islamists israeli israelis italian italians jamaican japanese jew jewish jews jordanian "
    "kazakh kenyan "
    "korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz lao latin latina latino latinos "
    "latvian "
    "lebanese liberian libyan lithuanian macedonian malay malaysian maltese mandarin maori mexican "
    "mexicans "
    "moldovan mongolian montenegrin moroccan muslim muslims nepalese nepali nigerian nordic "
    "norwegian omani "
    "orthodox ottoman pakistani pakistanis palestinian palestinians panamanian paraguayan persian "
    "peruvian "
    "pole polish portuguese protestant protestants qatari roman romanian russian russians rwandan "
    "salvadoran saudi saudis scot scots scottish senegalese serb serbian serbs shia shiite shiites "
    "sikh "
    "sikhs singaporean slovak slovene slovenian somali somalis spaniard spanish sudanese sunni "
    "sunnis swede "
    "swedish swiss syrian syrians taiwanese tajik tamil tanzanian thai tibetan tunisian turk "
    "turkish turkmen "
    "turks ugandan ukrainian ukrainians urdu uruguayan uyghur uighur uzbek venezuelan victorian "
    "vietnamese "
    "welsh yemeni yugoslav zambian zimbabwean anglican baptist buddhist buddhists judaism buddhism "
    "hinduism "
    "democrat democrats democratic republican republicans tory tories communist marxist nazi nazis "
    "western "
    "eastern northern southern african-american african-americans zionist jesuit mormon "
    "evangelical ";

// Capitals that name nothing: genres, page words, cries.
const std::string_view kNoNames =
    "k-drama k-dramas kdrama kdramas k-pop kpop k-beauty j-pop jpop c-drama tv ok okay wow lol omg "
    "dvd cd pc "
    "url http https www html faq rip asap diy id vip aka fyi btw rt dm gif pdf app apps iphone "
    "ipad "
    "internet web spoiler alert spoilers show read more related articles article source sources "
    "photo photos image images picture video videos watch click here share subscribe newsletter "
    "advertisement "
    "back top button follow comments comment login breaking exclusive update updated live opinion "
    "gallery caption credit getty netizen netizens monsieur jesus christ hell heaven "
    ""
    "bible phd md ba ma bsc msc jd mba dna rna hiv aids covid covid-19 coronavirus ai vr it hd "
    "gps "
    "sms usb led lcd atm ira wi-fi wifi email e-mail covid19 mr mrs ms am pm nr no vs etc list "
    "category "
    "file redirect chapter section part volume vol page table figure appendix note notes see also "
    "episode season act scene likewise eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred sens reps ";

const std::string_view kParticles =
    "de da di del della dei degli du des do dos das der den dem ter ten van von vom zu zur zum bin "
    "ibn "
    "bint al el la le af av ben ap mac ";

const std::string_view kSpeechVerbs =
    "said says say told tells added adds asked asks replied replies explained explains wrote "
    "writes "
    "tweeted tweets announced announces claimed claims argued argues warned warns insisted insists "
    "noted notes stated states declared declares confirmed confirms admitted admits recalled "
    "recalls "
    "joked jokes expressed revealed reveals commented comments remarked shared concluded suggested "
    "thinks thought believes believed smiled laughed married born died plays played starred stars "
    "sings sang wrote directed scored resigned tweeted retired himself herself ";

}  // namespace twicetold::gazetteer
