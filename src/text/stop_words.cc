#include "text/stop_words.h"

#include <unordered_map>
#include <unordered_set>

namespace twicetold {
namespace {

using Words = std::unordered_set<std::string_view>;

// Words parted by single spaces.
Words words_of(std::string_view list) {
  Words words;
  while (!list.empty()) {
    const std::size_t end = list.find(' ');
    words.insert(list.substr(0, end));
    list = end == std::string_view::npos ? "" : list.substr(end + 1);
  }
  return words;
}

constexpr std::string_view kEnglish =
    "a about above after again against all also although am an and another any anybody anyone "
    "anything are aren't as at be became because become been before being below between both but "
    "by can can't cannot could couldn't did didn't do does doesn't doing don't down during each "
    "either else even ever every few for from further get gets got had hadn't has hasn't have "
    "haven't having he he'd he'll he's her here here's hers herself him himself his how however i "
    "i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just let let's like many "
    "may me might more most much must mustn't my myself neither no nor not now of off on once one "
    "only onto or other others ought our ours ourselves out over own per rather s same shall she "
    "she'd she'll she's should shouldn't since so some such t than that that's that'll the their "
    "theirs them themselves then there there's these they they'd they'll they're they've this "
    "those though through thus to too toward towards under until up upon us very via was wasn't we "
    "we'd we'll we're we've were weren't what what's when where whether which while who who's whom "
    "whose why will with within without won't would wouldn't yet you you'd you'll you're you've "
    "your yours yourself yourselves";
constexpr std::string_view kGerman =
    "aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis "
    "bist da damit dann das dass dazu dein deine dem den denn der des dich die dies diese diesem "
    "diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch "
    "euer für gegen hab habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem "
    "ihren "
    "ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen "
    "keiner "
    "können könnte man mehr mein meine mich mir mit muss müssen nach nicht nichts noch nun nur ob "
    "oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so solche soll sollen "
    "sollte sondern sonst über um und uns unser unter vom von vor war waren warum was weil welche "
    "wenn wer werden wie wieder will wir wird wo wollen worden wurde wurden würde würden zu zum "
    "zur "
    "zwar zwischen";
constexpr std::string_view kFrench =
    "a afin ai ainsi alors après au aucun aucune aussi autre autres aux avaient avait avant avec "
    "avoir c'est car ce cela celle celles celui ces cet cette ceux chez comme comment contre d'un "
    "d'une dans de depuis des deux donc dont du elle elles en encore entre est et étaient était "
    "été "
    "être eu eux fait il ils je jusqu l la le les leur leurs lors lui ma mais me même mes moi "
    "moins "
    "mon n'a n'est ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour "
    "pourquoi qu'il qu'ils quand que quel quelle qui quoi sa sans se sera ses si son sont sous sur "
    "ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y";
constexpr std::string_view kSpanish =
    "a al algo algunas algunos ante antes como con contra cual cuando de del desde donde durante e "
    "el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está estaba están "
    "estar "
    "estas este esto estos fue fueron ha había habían han hasta hay la las le les lo los más me "
    "mi mientras mis mucho muchos muy nada ni no nos nosotros nuestra nuestro o otra otras otro "
    "otros para pero poco por porque que qué quien quienes se sea según ser si sí sido sin sobre "
    "son su sus también tan tanto te tiene tienen todas todo todos tras tu un una uno unos y ya yo";
constexpr std::string_view kItalian =
    "a ad agli ai al alla alle allo anche ancora avere aveva c'è che chi ci come con contro cosa "
    "cui "
    "da dagli dai dal dalla dalle dallo degli dei del della delle dello di dopo dove due e è ed "
    "era "
    "erano essere fa fra fu gli ha hanno i il in io l la le lei li lo loro lui ma me mentre mi mia "
    "mio molto ne negli nei nel nella nelle nello no noi non nostra nostro o ogni ora per perché "
    "più "
    "poi prima quale quando quanto quella quelle quelli quello questa queste questi questo qui se "
    "sei senza si sia siamo sono sta stato su sua sue sugli sui sul sulla sulle suo suoi ti tra tu "
    "tutti tutto un un'altra una uno vi voi";
constexpr std::string_view kPortuguese =
    "a à ainda ao aos aquela aquele aqui as às até com como contra da das de dela dele deles "
    "depois "
    "do dos e é ela elas ele eles em entre era eram essa esse esta está estão este eu foi foram há "
    "isso isto já lhe mais mas me mesmo meu minha muito na não nas nem no nos nós nossa nosso num "
    "numa o onde os ou para pela pelas pelo pelos por porque quando que quem se sem ser seu seus "
    "só "
    "sob sobre sua suas também te tem têm tinha um uma você";
constexpr std::string_view kDutch =
    "aan al alle als andere ben bij daar dan dat de der deze die dit doch doen door dus een en er "
    "geen geweest haar had hadden heb hebben heeft hem hen het hier hij hoe hun iets ik in is ja "
    "je "
    "kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat ons "
    "onze ook op over reeds te tegen toch toen tot u uit uw van veel voor waar waren was wat we "
    "wel "
    "werd werden wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden";
constexpr std::string_view kSwedish =
    "alla allt att av bara de dem den denna deras dess dessa det detta dig din dina du där då "
    "efter "
    "ej eller en er ett från för ha hade han hans har henne hennes hon honom hur här i icke ingen "
    "inom inte ja jag kan kunde man med mellan men mig min mina mot mycket ni nu när någon något "
    "några och om oss på samma sedan sig sin sina sitt själv ska skulle som så till under upp ut "
    "utan "
    "vad var vara varit vem vi vid vilken är över";
constexpr std::string_view kDanish =
    "ad af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din "
    "disse "
    "dog du efter eller en end er et for fra ham han hans har havde have hende hendes her hos hun "
    "hvad hvis hvor i ikke ind jeg jer kan kunne man mange med meget men mig min mine mit mod ned "
    "noget nogle nu når og også om op os over på selv sig sin sine sit skal skulle som sådan thi "
    "til "
    "ud under var vi vil ville vor være været";
constexpr std::string_view kNorwegian =
    "alle at av bare ble bli blir da de dem den denne der deres det dette din disse du eller en "
    "enn "
    "er et etter for fra før ha hadde han hans har henne hennes her hos hun hva hvis hvor i ikke "
    "inn "
    "jeg kan kom kunne man mange med meg men min mitt mot ned noe noen nå når og også om opp oss "
    "over "
    "på seg selv sin sine sitt skal skulle som så til under ut var ved vi vil ville være vært";
constexpr std::string_view kFinnish =
    "ei eivät emme en että he hän ja jo joka jonka jos jossa jotka kanssa kuin kun me mikä minä "
    "mukaan mutta myös ne niin nyt olen oli olivat olla on ovat se sekä sen siitä sitä tai te tämä "
    "tämän vaan vai vain voi";
constexpr std::string_view kPolish =
    "a aby ale bardzo bez być był była było były będzie co czy dla do gdy gdzie go i ich ile im "
    "innych ja jak jako je jednak jego jej jest jeszcze jeśli już każdy kiedy kto która które "
    "którego której który których którzy ma mi może można my na nad nam nas nawet nie niego nim "
    "niż o od on ona oni oraz po pod przed przez przy są się sobie swoje ta tak także tam te tego "
    "tej ten też to tu tych tylko tym u w we więc z za ze że";
constexpr std::string_view kCzech =
    "a aby ale ani až bez bude budou by byl byla bylo byly být co či do ho i jak jako je jeho "
    "jejich "
    "jen ještě již jsem jsme jsou k kde kdo kdy když která které který kteří ma má mezi mi na nad "
    "ne nebo není než o od on ona oni pak po pod podle pro proti protože před při s se si však své "
    "svůj ta tak také tam te ten to tom tu u už v ve více z za ze že";
constexpr std::string_view kRussian =
    "а без более больше будет бы был была были было быть в вам вас весь во вот все всего всех вы "
    "где "
    "да даже для до его ее её если есть еще ещё же за здесь и из или им их к как ко когда кто ли "
    "лишь между меня мне может мы на над нас наш не него нее ней нет ни них но ну о об он она они "
    "оно от перед по под после потом при про с сам себя со так также такой там те тем то того тоже "
    "той только том тот ты у уже хотя чего чем что чтобы это этого этой этом этот эти я";
constexpr std::string_view kTurkish =
    "ama ancak bana bazı belki ben beni benim bile bir biri biz bu buna bunu bunun çok çünkü da "
    "daha de değil diye en gibi göre hem her hiç için ile ise kadar ki kim mi mı mu mü nasıl ne "
    "neden o olan olarak oldu olduğu on ona onlar onu onun sen siz sonra şey şu tüm üzere var ve "
    "veya ya yok";
constexpr std::string_view kIndonesian =
    "ada adalah agar akan aku anda antara apa atau bagi bahwa banyak beberapa belum bisa bukan "
    "dalam "
    "dan dapat dari dengan di dia harus hingga ia ini itu jika juga kami karena ke kepada kita "
    "lagi lain lebih maka masih mereka namun oleh pada para pun saat saja sangat saya sebagai "
    "sebuah sedang sejak seperti serta setelah sudah telah tersebut tetapi tidak untuk yang";

}  // namespace

bool is_stop_word(std::string_view folded, std::string_view language) {
  static const std::unordered_map<std::string_view, Words> kLists = {
      {"en", words_of(kEnglish)},   {"de", words_of(kGerman)},    {"fr", words_of(kFrench)},
      {"es", words_of(kSpanish)},   {"it", words_of(kItalian)},   {"pt", words_of(kPortuguese)},
      {"nl", words_of(kDutch)},     {"sv", words_of(kSwedish)},   {"da", words_of(kDanish)},
      {"no", words_of(kNorwegian)}, {"nb", words_of(kNorwegian)}, {"nn", words_of(kNorwegian)},
      {"fi", words_of(kFinnish)},   {"pl", words_of(kPolish)},    {"cs", words_of(kCzech)},
      {"ru", words_of(kRussian)},   {"tr", words_of(kTurkish)},   {"id", words_of(kIndonesian)}};
  const auto list = kLists.find(language.substr(0, language.find('-')));
  return list != kLists.end() && list->second.contains(folded);
}

}  // namespace twicetold
