import type { DeepDiveSection } from "../../catalog/deep-dive.ts";

/** A kind of section that a heading can name. */
export type TypedKind = Exclude<DeepDiveSection["kind"], "plain">;

/**
 * How a language's headings name the kinds: phrases between commas, `a|b` a choice of words. A phrase is the whole heading, unless
 * an ellipsis says where more may stand: `gast …` begins with that word, `… zitate …` has it anywhere, `…まとめ` ends with it within
 * a word. Words of `before` may come before any of them.
 *
 * Every list is read whatever the show's language is: a word that is an ordinary heading of another language, such as `citations`,
 * `sources` or `conclusion`, is in none of them by itself. So are words of which a section seldom is what its kind asks for:
 * sources without links are a fault.
 */
export type HeadingWords = Readonly<Record<TypedKind | "before", string>>;

const GERMAN: HeadingWords = {
  before:
    "der die das den dem des ein eine unser unsere unseren unserem mein über von mit wer ist sind weitere einige alle",
  guests: `gast|gäste|gästin|gästinnen …, gäst innen …, studiogast|studiogäste|interviewgast|interviewgäste …, zu gast,
    gesprächspartner|gesprächspartnerin|gesprächspartnerinnen …, interviewpartner|interviewpartnerin|interviewpartnerinnen …,
    zu gast in dieser folge, zu gast ist|sind|war|waren …, vorstellung der|des gäste|gastes|gasts`,
  primer: `was man|du|ihr|sie wissen sollte|sollten|solltest|solltet|muss|müssen|musst|müsst …,
    was man|du|ihr|sie vorher|vorab|zuerst|zunächst wissen sollte|sollten|solltest|solltet|muss|müssen|musst|müsst …,
    vor dem hören|anhören|zuhören …, bevor du|ihr|sie|man hörst|hört|hören|reinhörst|reinhört|reinhören …, bevor es losgeht,
    gut zu wissen, vorab, vorwissen …, vorkenntnisse …, hintergrund …, hintergründe …, hintergrundwissen …, grundwissen,
    voraussetzungen, zum einstieg, für einsteiger|einsteigerinnen|neulinge …`,
  keyPoints: `wichtigste|wichtigsten|wichtige|zentrale|zentralen punkte|erkenntnisse|ideen|aussagen|gedanken|einsichten …,
    wichtigste|wichtigsten|wichtige|zentrale|zentralen takeaways|learnings|thesen …, wichtigste in stichpunkten,
    kernpunkte|kernaussagen|kernideen|kernthesen|kerngedanken …, hauptpunkte|hauptaussagen|hauptideen|hauptgedanken …,
    schlüsselpunkte|schlüsselideen|schlüsselerkenntnisse …`,
  quotes: `… zitat|zitate …, geschichten|anekdoten …, … und geschichten|anekdoten …, o töne …, starke|schöne sätze,
    spannende|schöne|lustige|interessante|kuriose|witzige geschichten|anekdoten …`,
  definitions: `… definition|definitionen …, … glossar …, begriffe …, fachbegriffe …, grundbegriffe …, schlüsselbegriffe …,
    wichtige|wichtigste|wichtigsten|zentrale|zentralen begriffe|fachbegriffe …, begriffserklärung|begriffserklärungen …`,
  resources: `… ressourcen …, weiterführende|weiterführendes links|literatur|quellen|informationen|infos|materialien …,
    zum weiterlesen|weiterlernen|weiterhören|vertiefen|nachlesen …, lernressourcen|lernmaterial|lernmaterialien …,
    literaturtipps|literaturhinweise|buchtipps|lesetipps|linktipps …, quellen und links …, mehr erfahren,
    mehr zum thema`,
  takeaway: `fazit …, quintessenz …, was bleibt, was hängen bleibt, was wir|du|ihr mitnehmen|mitnimmst|mitnehmt, zum mitnehmen,
    schlussgedanke|schlussgedanken …, kernbotschaft …`,
};

const SPANISH: HeadingWords = {
  before: `el la los las un una unos unas nuestro nuestra nuestros nuestras sobre acerca de del a al con conoce quién quiénes
    es son más algunos algunas otros otras`,
  guests: `invitado|invitada|invitados|invitadas …, persona|personas invitada|invitadas …,
    entrevistado|entrevistada|entrevistados|entrevistadas …`,
  primer: `qué saber …, qué debes|deberías|necesitas|conviene saber …, lo que debes|deberías|necesitas|conviene saber …,
    qué hay|tienes que saber …, lo que hay|tienes que saber …, antes de escuchar|oír|empezar …, para empezar,
    contexto, contexto previo, conocimientos|conceptos|requisitos previos …, prerrequisitos …, antecedentes,
    si eres nuevo|nueva …, si empiezas de cero`,
  keyPoints: `puntos clave|claves|principales|importantes|esenciales|fundamentales …, puntos|ideas más importantes …,
    ideas clave|principales|centrales|fuerza|importantes …, principales puntos|ideas|conclusiones|aprendizajes …,
    conclusiones|aprendizajes clave|principales …, claves, claves del episodio`,
  quotes: `citas, citas y …, citas destacadas|memorables|interesantes|célebres|textuales|inspiradoras …, citas del episodio,
    mejores|grandes citas|frases …, frases, frases y …, frases destacadas|memorables|célebres …, frases del episodio,
    historias …, anécdotas …, … y anécdotas|citas …, … e historias …`,
  definitions: `… definición|definiciones …, … glosario …, términos, términos clave|importantes|técnicos|básicos …,
    conceptos clave|importantes|básicos|fundamentales …, principales términos|conceptos …, terminología …, vocabulario`,
  resources: `recursos, recursos para|de|y|adicionales|recomendados|educativos|útiles|mencionados …, … y recursos …,
    para saber|aprender|leer más …, para profundizar …, más información, lecturas recomendadas|adicionales|complementarias …,
    lectura recomendada|adicional|complementaria, enlaces …`,
  takeaway: `conclusión …, conclusiones, conclusiones finales, en conclusión, para llevar, para llevarse, lo que nos llevamos,
    lo que te llevas, con qué quedarse|quedarnos, idea|reflexión|mensaje final, moraleja …`,
};

const FRENCH: HeadingWords = {
  before: `le la les l un une des de du d nos notre votre vos sur au à propos avec qui est sont rencontre rencontrez présentation
    quelques autres`,
  guests: `invité|invitée|invités|invitées …, intervenant|intervenante|intervenants|intervenantes …`,
  primer: `ce qu il faut savoir …, ce qu on doit savoir …, ce que vous|tu devez|devriez|dois savoir …, à savoir,
    à savoir avant …, avant d écouter …, avant l écoute, avant de commencer, pour commencer, pour bien comprendre, contexte …,
    prérequis …, pré requis …, les bases, repères, si vous débutez|découvrez …`,
  keyPoints: `points clés|clefs|essentiels|principaux|importants|forts|majeurs …, points à retenir …,
    idées clés|clefs|essentielles|principales|fortes|importantes …, messages|enseignements clés|clefs|principaux …,
    principaux points|enseignements|messages …, principales idées|leçons …`,
  quotes: `les|nos|des|quelques|belles|meilleures|grandes citations …, citations et|du|de …,
    citations marquantes|mémorables|choisies|inspirantes|intéressantes|préférées|clés …, citations à retenir,
    citation marquante|du|de …, phrases marquantes …, histoires …, … et histoires|citations|anecdotes …,
    les|nos|quelques|belles anecdotes …, anecdotes et …`,
  definitions: `… définition|définitions …, … glossaire …, lexique …, petit lexique …, vocabulaire …, termes,
    termes clés|clefs|techniques|importants …, termes à connaître, notions|concepts clés|clefs|essentiels|essentielles …`,
  resources: `ressources, ressources pour|utiles|complémentaires|pédagogiques|et|recommandées|citées|mentionnées …,
    … et ressources …, pour aller plus loin …, pour en savoir plus …, en savoir plus …, pour approfondir …, à lire, à lire aussi,
    lectures recommandées|complémentaires|conseillées …, liens, liens utiles|et|du|de|vers|cités|mentionnés …,
    sources et liens|ressources …`,
  takeaway: `à retenir …, ce qu il faut retenir …, ce qu on retient …, ce que l on retient …, que retenir …, l essentiel …,
    en conclusion, pour conclure, mot de la fin, morale de l histoire`,
};

const PORTUGUESE: HeadingWords = {
  before: `o a os as um uma uns umas nosso nossa nossos nossas sobre do da dos das com conheça conhece quem é são mais alguns
    algumas outros outras`,
  guests: `convidado|convidada|convidados|convidadas …, entrevistado|entrevistada|entrevistados|entrevistadas …`,
  primer: `o que saber …, o que é preciso|necessário|importante saber …, o que precisa|precisas|deve|deves saber …,
    o que você precisa|deve saber …, antes de ouvir|escutar|começar …, para começar, contexto, pré requisitos …,
    conhecimentos prévios …, se você é novo|nova …, para iniciantes`,
  keyPoints: `pontos chave|chaves|principais|importantes|essenciais|centrais|fundamentais …, pontos|ideias mais importantes …,
    ideias chave|principais|centrais|importantes …, principais pontos|ideias|lições|aprendizados|aprendizagens|conclusões …`,
  quotes: `… citação|citações …, frases, frases e …, frases marcantes|memoráveis|célebres …, melhores frases …, histórias …,
    … e histórias|citações …, casos e histórias`,
  definitions: `… definição|definições …, … glossário …, termos, termos chave|importantes|técnicos|essenciais …,
    conceitos chave|importantes|básicos|fundamentais …, principais termos|conceitos …, terminologia …, vocabulário`,
  resources: `recursos, recursos para|de|e|adicionais|recomendados|educativos|úteis|mencionados …, … e recursos …,
    para saber|aprender|ler mais …, saiba|saber mais …, para aprofundar …, leituras recomendadas|adicionais|complementares …,
    leitura recomendada|adicional|complementar, referências e links …`,
  takeaway: `conclusão …, conclusões, conclusões finais, em conclusão, o que fica, para levar, moral da história,
    lição|mensagem|reflexão final`,
};

const ITALIAN: HeadingWords = {
  before: `il lo la i gli le l un uno una nostro nostra nostri nostre sul sulla sui sugli su di del dei degli con chi è sono
    conosci conosciamo alcuni alcune altri altre`,
  guests: `ospite|ospiti …, intervistato|intervistata|intervistati|intervistate …`,
  primer: `cosa sapere …, cosa bisogna|occorre|serve|devi|dovete|dovresti sapere …, da sapere, da sapere prima …,
    quello che bisogna|occorre|serve|devi|dovete sapere …, ciò che bisogna|occorre|serve|devi|dovete sapere …,
    prima di ascoltare|iniziare|cominciare …, prima dell ascolto, per iniziare|cominciare, contesto, prerequisiti …, premessa,
    le basi, se sei nuovo|nuova …`,
  keyPoints: `punti chiave|principali|importanti|fondamentali|essenziali|salienti …, punti|idee più importanti …,
    idee chiave|principali|fondamentali|importanti …, principali punti|idee|lezioni …, messaggi chiave …`,
  quotes: `… citazione|citazioni …, frasi, frasi e …, frasi celebri|memorabili|belle …, frasi da ricordare, storie …, aneddoti …,
    … e storie|aneddoti …`,
  definitions: `… definizione|definizioni …, … glossario …, termini, termini chiave|importanti|tecnici|principali …,
    concetti chiave|importanti|fondamentali …, terminologia …, vocabolario, lessico`,
  resources: `risorse, risorse per|di|e|utili|aggiuntive|consigliate|didattiche|citate …, … e risorse …, per approfondire …,
    per saperne di più …, approfondimenti …, letture consigliate|suggerite|ulteriori …, altre|ulteriori letture, i link,
    link utili|e|citati|consigliati|della|dell|di …`,
  takeaway: `conclusione …, conclusioni, conclusioni finali, in conclusione, da portare a casa, cosa portarsi a casa,
    cosa ci portiamo a casa, cosa resta, messaggio|riflessione|lezione finale, morale della storia|favola`,
};

const DUTCH: HeadingWords = {
  before: "de het een onze ons over van met wie is zijn maak kennis enkele andere alle",
  guests:
    "gast|gasten …, te gast, te gast in deze aflevering, te gast is|zijn …, geïnterviewde|geïnterviewden …",
  primer: `wat je moet weten …, wat je eerst|vooraf moet weten …, wat je moet weten vooraf, wat moet je eerst|vooraf weten …,
    wat moet je weten …, goed om te weten …, voor|voordat je luistert|begint …, vooraf, voorkennis …, achtergrond …,
    achtergrondinformatie …, om te beginnen, als je nieuw bent …`,
  keyPoints: `belangrijkste|belangrijke|voornaamste punten|inzichten|ideeën|lessen|conclusies|takeaways|bevindingen …,
    kernpunten|kernideeën|kerngedachten|kernboodschappen …, hoofdpunten|hoofdlijnen …`,
  quotes: `… citaat|citaten …, uitspraken …, verhalen …, anekdotes en …, … en verhalen|anekdotes|citaten …,
    mooie|leuke|interessante|bijzondere|grappige verhalen|uitspraken|anekdotes …`,
  definitions: `… definitie|definities …, begrippen …, begrippenlijst …, kernbegrippen …, vaktermen …, termen …,
    belangrijke|belangrijkste begrippen|termen …, woordenlijst …, verklarende woordenlijst …`,
  resources: `leermiddelen …, leerbronnen …, leermateriaal …, hulpbronnen …, bronnen en links …, om te|verder te lezen …,
    verder lezen|leren …, meer lezen|leren|weten …, lees meer …, leestips|boekentips …, handige|nuttige|interessante links …`,
  takeaway: `conclusie …, conclusies, om mee te nemen …, om te onthouden …, wat je meeneemt, wat we meenemen, wat blijft hangen,
    slotgedachte …, kernboodschap …`,
};

const POLISH: HeadingWords = {
  before:
    "nasz nasza nasi nasze naszym naszą naszego naszych o z kim kto jest są poznaj poznajcie niektóre inne",
  guests: `gość|goście|gościni|gościnie|gościem|gościnią|gośćmi|gościa|gościu|gościach|gości …,
    rozmówca|rozmówczyni|rozmówcy …`,
  primer: `co warto|trzeba|należy|musisz|powinieneś|powinnaś wiedzieć …, co warto|trzeba|należy najpierw|wcześniej wiedzieć …,
    warto wiedzieć …, zanim posłuchasz|zaczniesz|zaczniemy|włączysz …, przed wysłuchaniem|odsłuchaniem …, na początek, na start,
    tło, kontekst, wymagania wstępne, wiedza wstępna, podstawy, dla początkujących …, jeśli zaczynasz …`,
  keyPoints: `najważniejsze|kluczowe|główne|ważne punkty|wnioski|myśli|idee|tezy|kwestie|zagadnienia …`,
  quotes: `… cytat|cytaty …, historie i …, anegdoty …, opowieści …, … i historie|anegdoty|cytaty …, złote myśli …,
    ciekawe|najciekawsze|zabawne|interesujące historie|anegdoty|wypowiedzi …`,
  definitions: `… definicja|definicje …, słowniczek …, słownik pojęć|terminów …, glosariusz …, pojęcia …, terminologia …,
    kluczowe|ważne|podstawowe|najważniejsze pojęcia|terminy …`,
  resources: `materiały, materiały do|dodatkowe|edukacyjne|uzupełniające|i …, dodatkowe|przydatne|polecane materiały|linki …,
    polecane lektury|książki …, lektury uzupełniające|dodatkowe, linki …, zasoby, zasoby do|edukacyjne …, źródła i|wiedzy …,
    do poczytania …, warto przeczytać …, czytaj więcej …, dowiedz się więcej …, więcej na ten temat`,
  takeaway: `wniosek …, główny|najważniejszy|końcowy wniosek …, wnioski, wnioski końcowe, podsumowanie …, co zapamiętać …,
    do zapamiętania, najważniejsza|główna myśl|lekcja …, myśl na koniec, morał …`,
};

const JAPANESE: HeadingWords = {
  before: "まず",
  guests: `ゲスト …, …のゲスト, …のゲスト紹介, …のゲストについて, ゲスト紹介|ゲストの紹介|ゲストについて|ゲストプロフィール …,
    出演者 …, …の出演者, 出演者紹介|出演者の紹介|出演者について …`,
  primer: `…知っておきたいこと, …知っておくべきこと, …知っておくとよいこと, …知っておくと良いこと, 聴く前に…, 聞く前に…, 背景, 背景知識,
    予備知識…, 前提知識…, 基礎知識, 初めての方へ…, はじめての方へ…`,
  keyPoints: `要点, 要点と…, 要点まとめ, 要点のまとめ, 主な要点…, …の要点, ポイント, 重要ポイント…, 重要なポイント…, 主なポイント…,
    主要ポイント…, 主要なポイント…, キーポイント…, 今回のポイント, 本日のポイント, …大事なポイント`,
  quotes: `引用 …, 引用と…, …な引用, …な引用と…, 名言 …, 名言集…, 名言と…, …の名言, 印象的な言葉…, 印象に残った言葉…, 心に残る言葉…,
    心に残った言葉…, 逸話…, 裏話`,
  definitions: `用語, 用語集…, …の用語集, 用語解説…, 用語説明…, 用語の解説, 用語の説明, 用語の定義, 用語と定義, 定義, 定義と用語, 重要用語…,
    重要な用語…, 専門用語…, キーワード解説…`,
  resources: `参考資料…, 参考リンク…, 関連リンク…, 関連資料…, 学習リソース…, 学習資料…, リソース, リンク, リンク集,
    さらに学ぶ…, もっと学ぶ…, さらに詳しく…, もっと詳しく…, さらに知りたい…, もっと知りたい…`,
  takeaway:
    "まとめ …, …のまとめ, 結論 …, …の結論, 今回の学び, この回の学び, 持ち帰り, テイクアウェイ, 最後に伝えたいこと",
};

const ARABIC: HeadingWords = {
  before: "عن من هو هي هم مع حول نبذة تعرف تعرفوا على",
  guests: `ضيف|ضيفة|ضيوف|ضيفات|ضيفنا|ضيفتنا|ضيوفنا|الضيف|الضيفة|الضيوف|الضيفات …,
    تعريف|التعريف بالضيف|بالضيفة|بالضيوف|بضيف|بضيفة|بضيوف|بضيفنا|بضيفتنا|بضيوفنا …`,
  primer: `ما يجب|ينبغي|عليك معرفته …, ما يجب|ينبغي أن تعرفه|تعرفوه|نعرفه …, ما تحتاج|تحتاجون معرفته …,
    ما تحتاج|تحتاجون إلى معرفته …, ماذا يجب أن تعرف …, قبل الاستماع …, قبل أن تستمع|تستمعوا|تسمع|نبدأ …, تمهيد,
    خلفية, خلفية عامة, معلومات أساسية …, معلومات مسبقة, متطلبات مسبقة|سابقة, للمبتدئين`,
  keyPoints: `أهم|أبرز النقاط|الأفكار|المحاور|الدروس|الاستنتاجات …, محاور الحلقة,
    النقاط|الأفكار|المحاور الرئيسية|الرئيسة|الأساسية|المهمة …, نقاط|أفكار رئيسية|رئيسة|أساسية|مهمة …`,
  quotes: `اقتباس|اقتباسات|الاقتباسات …, أهم|أبرز|أجمل الاقتباسات|الأقوال|المقولات|القصص …, مقولات …, قصص|القصص …, حكايات …`,
  definitions: `تعريفات|التعريفات|تعاريف|التعاريف …, مصطلحات|المصطلحات …, أهم|أبرز المصطلحات|المفاهيم …, مسرد …,
    قاموس|معجم المصطلحات …, مفاهيم أساسية …, المفاهيم الأساسية|الرئيسية …`,
  resources: `مصادر|موارد للتعلم|تعليمية|إضافية|مفيدة|ومراجع|وروابط …, مصادر|موارد التعلم …, المصادر والروابط,
    روابط, الروابط, روابط مفيدة|ومصادر|ومراجع|الحلقة …, قراءات إضافية|مقترحة|أخرى …, للمزيد …, لمعرفة|لقراءة المزيد …,
    اقرأ المزيد …`,
  takeaway: `الخلاصة …, خلاصة …, الاستنتاج …, العبرة …, الدرس المستفاد …, ماذا نستفيد …, ما نستفيده …, الفكرة الرئيسية|الأساسية,
    الرسالة الأخيرة`,
};

/** All languages but English, which has patterns of its own. */
export const DEEP_DIVE_WORDS: readonly HeadingWords[] = [
  GERMAN,
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  JAPANESE,
  ARABIC,
];
