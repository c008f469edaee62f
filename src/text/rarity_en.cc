// Made by tools/models/stem_rarity.py from 411437 sentences of news; see models/README.md. Not
// edited by hand.
#include "text/rarity.h"

namespace twicetold {

// clang-format off
const std::array<RarityLevel, 70> kEnglishRarity = {{
  {5, "the"},
  {10, "to"},
  {11, "of"},
  {12, "a and"},
  {13, "in"},
  {15, "that"},
  {18, "for"},
  {19, "is on"},
  {20, "it"},
  {23, "with"},
  {24, "as be he said"},
  {25, "have was"},
  {26, "are at but by from has his not this"},
  {28, "an presid who"},
  {29, "they will"},
  {30, "about more state would"},
  {31, "or their we"},
  {32, "say year"},
  {33, "been if one peopl time up"},
  {34, "all also had new out there were what which"},
  {35, "after like other report than when you"},
  {36, "do nation no over so some"},
  {37, "campaign can could elect get go govern just make our polit vote"},
  {38, "call into last law now she support those week"},
  {39, "becaus countri even first her most parti right them two work"},
  {40, "administr against ani bill day him how includ mani news offici onli take told use want while"},
  {41, "back befor come issu may need plan polici public should tax think way"},
  {42, "candid chang court did dure feder former group health immigr leader month offic percent"
    " secur these us voter"},
  {43, "case don't down know made major much point show still where"},
  {44, "accord attack both care continu deal help investig job million part presidenti question see"
    " sinc such then tri under veri"},
  {45, "ask between conserv end forc here look member own poll rule run sign thing through well"},
  {46, "act anoth believ clear critic cut debat general long media move my number off person power"
    " press program put recent same statement stori talk three whether world"},
  {47, "action add base busi claim close compani control decis effort face famili follow give good"
    " gun high increas meet next order pass polic post race rate respons secretari spend win"},
  {48, "allow alreadi among announc appear author border doe expect fact far fund inform keep lead"
    " left legal legisl live mean might militari must open place problem protect provid releas"
    " school start term though too top war whi without your"},
  {49, "around becom citi concern didn't differ econom economi everi fight foreign happen home hope"
    " import me money near never past posit possibl rais remain requir seem servic sever speech"
    " system turn women"},
  {50, "again agenc better big black comment doesn't effect execut find found hear hold interest"
    " kill lawmak least less line note pay primari propos protest reason record relat result"
    " second set social stop suggest today tweet we'r yet"},
  {51, "address agre aid argu attorney billion budget came challeng charg chief communiti"
    " congression consid creat current defens direct director earli earlier email few fire four"
    " insur interview later let littl lot matter night offer organiz process push realli reform"
    " repres side someth took trade video view worker"},
  {52, "account across actual alleg approv away children cost enough fail focus free got governor"
    " great hand hard howev illeg intellig judg larg leav level life man manag measur name nomin"
    " nomine old oper play read receiv serv speak stand step student tell they'r threat until"},
  {53, "accus advis ago ban best build can't certain constitut discuss district done each event evid"
    " final given head histori hour idea impeach individu instead involv liber limit market"
    " messag onc photo potenti privat promis reach real respond return seen senior share special"
    " strong target team wall weapon word wrote"},
  {54, "abl agreement anti benefit bring caus chairman confer confirm contribut data death decad"
    " decid defend despit enforc ever feel file five full futur held himself key late led local"
    " middl morn noth particular seek serious test vice warn"},
  {55, "abort addit almost area attempt bad begin behind check commit coronavirus cours coverag"
    " demand describ document educ friend human incom isn't kind known mark negoti nuclear often"
    " opinion oppos outsid previous progress rather research risk role shoot short small sourc"
    " staff studi sure taken third toward understand violenc went won"},
  {56, "activ air alli along alway answer anyth approach arm carri citizen civil class climat colleg"
    " conduct convent cover crime crimin crisi debt declar deliv deni detail develop employ"
    " establish exampl express favor fear financi forward further grow higher imag independ"
    " industri initi internat leadership letter list lost low men minor opportun opposit prevent"
    " ralli refus repeat request review rise session signific similar six stay togeth victori"
    " within won't young"},
  {57, "ad ahead began break chanc choic complet declin deleg drop either employe especi exchang"
    " expert explain fall figur freedom global ground growth half hit immedi join latest lawyer"
    " lose lower moment pressur price project quick refer remark remov seat send shutdown simpli"
    " specif strategi strike success terror themselv thought thousand threaten total wrong you'r"},
  {58, "accept access am anyon appeal argument articl avoid ballot battl blame block brief cannot"
    " click co com controversi counsel danger determin die dollar energi entir everyon exist"
    " expand gain host impact indic launch lie main medic movement page politician prepar probabl"
    " product reduc regul repeal respect sent separ singl situat someon standard survey terrorist"
    " travel true urg violat visit wasn't we'v whose worri write"},
  {59, "activist advoc agenda al attent bank bipartisan board caucus cite common condit due elector"
    " enter everyth fair firm form front gave insist labor learn longer marriag mind network"
    " oppon parent perhap permiss phone pick popular practic pro produc publish re region replac"
    " save sens shot soon spent spokesman stage th tie valu wage wait woman"},
  {60, "abil acknowledg advanc age agent although amount aren't arrest assault averag becam beyond"
    " book buy capit caption central collect communic compar confid consum convers copyright"
    " crowd damag dead defeat deficit delay demonstr difficult drug eight endors engag estim"
    " experi fiscal generat goal grant hospit improv insid itself journalist lack love mayor"
    " meanwhil minut moder natur onlin option origin paid partisan peac perform popul present"
    " prison professor reject relationship resid restrict reveal room sanction saw secret self"
    " sex sexual shift site status surpris train trial truth unemploy updat veteran virus voic"
    " websit"},
  {61, "abus affect aim appli arriv assist attend background biggest brought church corpor count"
    " credit deport design divid dozen els emergenc ensur exact extrem field fix floor game gay"
    " goe handl heard hundr identifi influenc invest mass met non oil pandem particip path period"
    " pledg predict promot prosecutor pull rang realiti religi reprint resign rest safe schedul"
    " seven sit son spoke spread struggl subject thank track tradit trillion troop trust ultim"
    " unlik victim walk weekend whole wide wit wouldn't"},
  {62, "achiev affair analyst appar appoint avail basic car chamber colleagu command conflict"
    " connect contact content contest cooper cultur donor door doubt drive encourag equal father"
    " fellow gather guy histor hurt implement impos lawsuit leak mandat margin mention missil"
    " monitor murder necessari obvious poor prime prioriti probe prove provis quit readi retir"
    " revenu safeti scandal seri solut suspect technolog televis tough town whom wing wors"},
  {63, "admit aggress amid annual appropri behavior bomb broad cast celebr compromis contain correct"
    " coupl cross custom date democraci deputi diplomat dismiss domest earn emerg enlarg era"
    " essenti except extend faith fals financ food gas gone hasn't hate healthcar highlight hire"
    " huge ignor incid inde intend intent kid knew land languag light link listen loss maintain"
    " massiv mayb multipl occur panel patient percentag piec pleas pretti radic rank red reflect"
    " regard rememb resolut resourc roll sale shut signal societi sometim sought sound southern"
    " stock suffer summer suppos tariff testifi testimoni they'v toggl treat troubl water worst"
    " yes"},
  {64, "adult advantag alon ambassador analysi applic audienc balanc bid bodi boost cancel child"
    " choos coalit complaint conclud confront consequ consist convict deep depend destroy diseas"
    " divis doctor economist editor eventu eye failur fill fuel fulli fundrais ideolog largest"
    " memo midterm minimum miss mother negat nor object obtain overal owner paper payment per"
    " prais principl quarter racial ran recess recogn refuge regim regist rhetor rival rough"
    " round search select sell sentenc slow sort taxpay teacher throughout usual version violent"
    " vow wife worth"},
  {65, "abov absolut advertis altern apolog assess bar beat bit born career centuri citizenship"
    " consult core couldn't deadlin definit donat doubl draw easi elimin embrac enemi enrol"
    " evening expens facil factor fake fine firearm frustrat greater green heart highest ident"
    " ill inquiri instanc interfer introduc lean liberti manufactur meant migrant mistak moral"
    " motiv neither none normal offens outcom overwhelm packag park partner platform prefer"
    " proceed prompt prospect purchas purpos racist recommend reli star store strategist summit"
    " super surveil tactic trip unless via wave whatev written"},
  {66, "adopt afternoon assert belief bias brother chair classifi combat competit condemn convinc"
    " corrupt counter credibl cycl deepli defin deserv discrimin disput distanc domin duti examin"
    " exempt familiar fast featur felt fewer finish flag formal frank grand harm haven't headlin"
    " hide honor https imagin internal invit joint kept larger loan mail materi mission model"
    " newspap nine ongo outbreak pictur procedur profil prosecut pursu rare regular relief remind"
    " reopen reserv resist rich road scienc skeptic style subsidi suppli swing tabl task ten"
    " tension trail trend type undermin upon user vulner we'll weak welcom"},
  {67, "amnesti anger assum awar basi billionair blue broader camp chemic clean combin compet"
    " complain complic contract contrast degre disagre disappoint divers dramat elig enact"
    " environment error exercis expans extens fell filibust folk founder fundament gap guard hack"
    " hall incumb infect juri licens lift lobbi locat magazin marijuana mask memori mile milit"
    " notic observ obstruct outlet outrag penalti perman plant pose pre premium prohibit promin"
    " properti qualifi quot radio reaction realiz renew revers rose scene season sector shock"
    " shouldn't simpl space spokeswoman sponsor staffer stake storm subpoena surg theori tool"
    " treatment typic unclear wake wear wish wonder"},
  {68, "accomplish apart bigger blast branch brand broke built cap capabl captur card cash civilian"
    " code comprehens conclus consider construct contend daughter de deploy disast draft ed enjoy"
    " entitl ethic everybodi expos femal fourth frequent guarante guilti happi imposs indict"
    " infrastructur jump kick legislatur mental mere mid modern narrat otherwis overhaul"
    " oversight pain permit pic plus prior profession profit punish recal reduct reelect resolv"
    " restor scale score ship shown soldier spot station steel surround suspend temporari tend"
    " territori text touch transit various vast wealthi withdraw"},
  {69, "abandon alien angri anonym asid automat bear broken burn capac caught circumst cliff closer"
    " complex congressman conspiraci coordin digit disrupt dream drew easier easili embassi"
    " environ escal fraud gang gender harder he'd he'll heavi herself honest household husband"
    " inbox inspector integr investor jail judici label lay libertarian longtim mainstream narrow"
    " nationwid net nobodi odd perfect personnel racism rebel recoveri rifl root seiz shape shop"
    " size skill slight solv spi split stanc stood strateg stress stronger struck substanti"
    " succeed surviv sustain tech they'll throw thus tone topic trigger undocu unpreced veto"
    " virtual visa warm weigh weren't wind winner wound writer yesterday zero"},
  {70, "airport assur asylum attract behalf blow bottom box boy campus carbon channel charact coal"
    " collaps color comfort comput confus constitu context crucial desir destruct disclos driven"
    " drone eager eastern echo editori emiss emot equip exit explos favorit fighter fit fli"
    " flight girl graduat halt harass heat heavili hike holiday inspir intens justifi knowledg"
    " ladi legitim lock marri match mix neighbor northern older partial passag patriot physic"
    " pipelin plane player polar poverti proper rapid regardless retail rural rush scientist"
    " scrutini section server settl sick signatur somebodi spark specul spring statist stick"
    " straight strength sudden suit sweep ticket titl tout transpar truli twice unabl unfortun"
    " vehicl vision warrant wast zone"},
  {71, "adjust affili airstrik alarm allianc anticip anybodi battleground borrow bridg cabl"
    " candidaci ceil chain collus column compli deduct desper detent disclosur display driver eas"
    " edg element elit emphas engin estat experienc expir explan extent extremist famous fought"
    " function gotten guidelin hostil hot hotel hunt impress inequ joke judgment laid lindsey"
    " mobil mount notion numer oblig opt outlin phase plenti preced presenc preserv proud qualiti"
    " realdonaldtrump religion restaur screen slam smaller sport strengthen structur submit"
    " symbol tear terribl therefor transfer transport turnout unfair unusu volunt whistleblow"
    " you'v younger"},
  {72, "abroad accur advic advocaci assembl asset award bare begun birth blood broadcast brutal"
    " burden calcul camera catch chao cheer clash clinic club cold columnist commission constant"
    " cop correspond crash dark deem defund deliber demograph devast dinner dog elsewher"
    " embarrass export fan farm fee flood flow giant greatest grew guess guidanc injur innoc"
    " interpret item legaci lesson machin map meddl misconduct momentum nativ necessarili"
    " neighborhood newli notabl onto op pace perspect plead rape react recov recruit revel riot"
    " routin runner sad scenario sensit silenc smart squar stimulus stuff suicid tape technic"
    " tonight tour traffic transgend uncertainti unconstitut underscor uniqu universal vaccin"
    " verifi wealth weather window"},
  {73, "agricultur alert babi backlash barrier cancer ceremoni character chosen circl commerci"
    " compel consensus contractor defer devic dictat discov dissent drawn dynam edit electr enorm"
    " entri evalu evangel ex exclus fatal feed fifth flaw forum fresh grab grown guest guid"
    " healthi hero implic inaugur incent incred inevit inflat insult interact intervent isol"
    " lengthi liter loui male mate method mislead mock movi nice nonprofit nurs overse oversea"
    " overturn paint partnership pattern pollster portion presumpt privileg proof quiet repli"
    " reput rescu revis rock sentiment sequest sharp sole solid speed spoken spokesperson stretch"
    " subscrib surfac tank tap teach theme threshold tip toler tragedi transform unpopular unveil"
    " upcom upset vet welfar widespread"},
  {74, "admir afraid aircraft airlin align alongsid anim anyway art aspect blunt bond breach"
    " businessman categori census champion chose client conced crack craft creation cri curb"
    " custodi denounc depress detain disapprov distinct distribut dossier drag earth enabl escap"
    " exceed excus explicit exploit extra extraordinari fallen fate feet fenc film flip foot"
    " forecast frame headquart humanitarian instruct invok knock leverag loom lowest mandatori"
    " marketplac meaning mine myself neutral offend pack payrol persuad phrase plot pocket pool"
    " possess precis prosper pundit quo registr relev reluct retali revolut rob rout sea shake"
    " shame shout smoke socialist somehow somewhat stabil stall steadi stem strict stun su"
    " subsequ tenur they'd tight tougher unifi uniti urban vital whip wild willing youth"},
  {75, "actor affirm aisl ammunit anchor anywher appreci attitud backer belong bet blog bolster boss"
    " bound caution chant chip clarifi concess contempt contradict contributor counterpart courag"
    " crazi crew dedic default departur distract encount entertain evil excit farmer fault fortun"
    " gift globe gunman hammer hang hell hostag index injuri innov instal lobbyist loophol manner"
    " merit mess motion occasion oh optimist org ourselv owe perceiv percept persist petit"
    " photograph pitch portray prayer proven raid regulatori reiter reliabl resum retain retreat"
    " ridicul robust rocket sampl scare shooter slate sold spirit spotlight stamp statu strip"
    " suffici swift switch teenag traffick treati tremend truck uphold varieti weaken you'll"},
  {76, "aftermath alter anniversari app arrang assign audit auto bargain bin bold bulli bus calm"
    " clip comparison conceal contrari copi corner databas denial desk devot disabl disappear"
    " disproportion disturb drink effici empti endur entiti epidem ethnic fashion faster fierc"
    " flee flexibl forget fulfil garner harsh helicopt immun inappropri influenti iron logic"
    " loyalti massacr math modest nationalist nearbi nevertheless norm pair pend pivot populist"
    " predecessor presum prevail primarili propaganda rail ramp recipi recount recus regret ride"
    " sat satisfi scheme scientif scope scrambl settlement sharpli shelter sheriff shield silent"
    " sister spike spur statewid statut stream suburb sum suppress tackl termin toll transcript"
    " unaccept understood unilater urgent vacat valid web withhold"},
  {77, "abid academ accompani admiss appointe attach attribut avert await balk beauti besid bitter"
    " boast bought breath ceas centrist charter climb closest commentari concept contenti decreas"
    " deeper delet detect disagr disciplin dismantl downplay eat elder empow enhanc enterpris"
    " enthusiasm episod et factori flat forth framework gear genuin grave gross hadn't hat hint"
    " ideal improp inclus jet latter laugh lockdown loud lunch maker mechan medicin mob mom"
    " monument mortgag offset optim ordinari orient ought outright overcom overnight passion"
    " pastor paus peak physician plaintiff plea postpon pretend quarantin reader rebuild recognit"
    " resort reviv rid rig rip rollout salari scholar seal showdown shrink slaveri slip solar"
    " string stuck stupid subsid substanc sue supremacist symptom telephon temporarili tire"
    " tobacco tomorrow tortur translat uninsur upheld upper viewer vs waiver watchdog wrap"
    " yourself"},
  {78, "accommod akin aliv amaz ambit antifa anymor assassin assumpt ball buck bunch caravan cell"
    " clearanc compound concentr consul credenti currenc cyber defi detaine difficulti dig"
    " diminish diplomaci discret drove electron elev enrich enthusiast everywher evolv excess"
    " exclud explor faction grade grassroot greet gut hacker hawk highway hole immin impli inner"
    " insurg intellectu intensifi interven intimid invalid killer leftist litig load loyal"
    " manipul master minim moreov navig nonpartisan notifi oath occas occupi oust pardon"
    " partisanship paycheck pen plain pois poison pop port pour princip print profound psycholog"
    " reckless reconcili referendum rein reward safer sanctuari segment sight sorri spectrum spin"
    " stark steal strain strang strongest suburban successor surrog survivor talli threw tighten"
    " timelin trace trap tune twist unanim unexpect unfold uniform unknown unrest uranium util"
    " vari versus viral vocal weight wisdom witch workforc workplac wrongdo yield"},
  {79, "abrupt absenc absente absurd acceler adequ adversari alcohol alik applaud applaus approxim"
    " aspir bag ballist bash bed betray bless blind boom brain bright broker bullet bump carrier"
    " catastroph cautious chapter circul cloth compon concret confidenti consent conservat coup"
    " crush deliveri deter digniti disastr discourag disgrac dispar dispatch doom drama dress"
    " drill duck dump endang energ equival erupt evacu excel feloni finger float footbal foster"
    " furlough glass gold golf hail hatr homeless http illustr incompet injunct jobless jurisdict"
    " lab length liabil lifetim maximum migrat misinform music nonetheless nowher outreach pact"
    " panic passeng pathway pile plung pollut pray pregnanc prize proclaim propon punch pure"
    " purport rage ration realist reassur rebuk reinforc remot rent reson ring rumor runoff"
    " shadow shortag silver slash slogan slowli soar softwar spell stabl surrend sway talent"
    " temperatur theater thorough toxic transact uncomfort unnecessari utter verdict visibl"
    " winter wire wise worldwid you'd"},
  {80, "abolish absent accid advisor alloc altogeth ambiti anxieti athlet atmospher authoritarian aw"
    " bailout bankruptci bomber bother briefli bulk bureaucrat buri buyer chairwoman chariti"
    " chase civic classroom claus closur cloud coincid compens compil conting contracept conveni"
    " convert cool counterterror crude damn decri derail descript dialogu emphasi empir endless"
    " equiti exposur footag fossil fun funer generous glad gonna greenhous gubernatori handgun"
    " heal horribl hurdl infam inflict injustic interrupt invas journey lament landmark landscap"
    " lane lesbian lone membership midnight midst millenni mood mountain narrowli neck novel"
    " obsess occup opioid ownership pilot planet playbook pot proport proposit provoc rain"
    " referenc repair reproduct sacrific scrap sequestr shall shirt shore sidelin sink skip"
    " somewher soul stir stockpil stolen stumbl substant summari suspici suspicion sworn teen"
    " thin thrown thwart ugli unauthor uncertain undecid underway unfavor unlaw unleash vagu"
    " vigor visitor wade wari wash wed wider"},
  {81, "acquir afterward analyz anthem arena attende audio band barrel bigotri biolog bizarr bloc"
    " bore bubbl button calendar casualti cellphon chart cheap cigarett clock collabor collar"
    " competitor conscienc crise criteria critiqu cruis curtail cynic dare dealer dealt deepen"
    " defect diann discours disgust dishonest dri dub etc exagger exhaust facilit fade forev forg"
    " freez freshman friendship frontrunn gradual grate gridlock grip hair harbor hashtag hesit"
    " historian horrif hors icon identif impass inabl inaccur incarcer inclin incorrect infecti"
    " inspect instant instinct intercept jihadist juror justif lash legitimaci lethal likewis"
    " longest loser ly mad marathon meantim mirror mitig moon mouth mutual nervous nonsens notori"
    " obstacl overrid parad payer pension peril perpetr phenomenon prescript pride protocol"
    " provok pump pursuit random redact refrain restraint robot row safeguard satellit shell shi"
    " shoulder sky slap smear smile soft specialist straw stump subcommitte superdeleg superior"
    " suspens tag theft tick tini toss tragic tribe tuition unarm uncov undercut undo unhappi"
    " unnam unsuccess viabl vicious whenev who'v worship yell"},
  {82, "adapt addict adher administ alt arguabl arsenal awkward bail behav bench bow boycott brave"
    " breakfast bureaucraci cannabi cent certif checker chill clerk complianc congresswoman"
    " consolid conven crackdown creator dad denuclear deposit depriv depth descend diagnos dire"
    " dirti discredit disinform dislik disrespect distinguish distort downtown dysfunct ear"
    " earner eras explod fallout flew forgiv format fruit grappl grass habit heel homicid"
    " hypocrisi imprison inch inconsist inher insight invad irrespons joy landslid lend librari"
    " loos loot magic mall militia minus mysteri naval nd nightmar outspoken overreach philosophi"
    " pin plausibl podcast policymak politic postur pound precinct preliminari priorit problemat"
    " profess provinc rational recreat refund regain relentless restrain revok risen ruin scream"
    " seeker seller semi setback shine shutter sincer sixth slave smooth solidar song sooner"
    " sophist span specifi spill standoff steer stoke stricter systemat takeaway taught tendenc"
    " tens trash tree tribal turmoil twenti unaccompani unwil upward usat vacanc valuabl volatil"
    " volum we'd whoever worthi yeah"},
  {83, "aboard algorithm anytim aris articul authent banner bathroom benchmark bind bishop bloodi"
    " boat boot botch bounc boundari brag certainti chaotic coffe commut concert conscious"
    " conspir convey countless crown decent depict displac doctrin drastic enrolle entrepreneur"
    " eve exacerb fabric fare fish flash flu foe fool foolish frighten gasolin genocid gestur"
    " grace groceri hardest height heighten hey hidden hoax implicit indefinit ineffect inherit"
    " inject inmat interim interrog ironi jeopard knee lame laps lieuten likelihood linger luxuri"
    " maneuv meat modifi mogul monetari nasti nois oppress oral ouster pave peer perpetu persecut"
    " pit plagu pm pregnant premis priest pronounc propel quid radar reinstat render roof sake"
    " sand script she'd shed simultan sin skin sleep soil solicit spare spous steep stereotyp"
    " swath techniqu tent terrifi thrive tier ton tripl triumph troll uncl unpredict urgenc"
    " villag virtu wealthiest wield wipe withdrew"},
  {84, "actress allegi archiv array backdrop behead beneficiari blatant blueprint bottl breakdown"
    " brush bypass censor cheaper cheat confin congratul crop cure danc debunk dent"
    " discriminatori disregard distant divert elabor envis exhibit expertis feud firefight fled"
    " forgotten forthcom gaff glitch graphic holi hug humili impuls inact inadequ insan it'll"
    " junior lectur levi logist longstand multi obscur outlook outstand persuas phoni pragmat"
    " recept reconsid remedi rescind rewrit sailor secreci she'll shoe slowdown soften"
    " sovereignti stalem staunch stopgap supervis supplement sympathi temper thirti transmiss"
    " trustworthi unchang unrel vape ventur vigil warfar wore www"},
}};
// clang-format on

}  // namespace twicetold
