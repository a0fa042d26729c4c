import { expect, it } from "vitest";
import type { DeepDiveSection } from "../../../src/catalog/deep-dive.ts";
import { deepDiveKind } from "../../../src/notes/deep-dive/deep-dive-kind.ts";

it.each([
  [
    "guests",
    [
      "Guests",
      "Guest",
      "About the guest",
      "About the Guest(s)",
      "Meet the guest!",
      "Our guests",
      "👋 Meet our guests",
      "The Guest's Background",
      "1. Guests",
    ],
  ],
  [
    "primer",
    [
      "What to know first",
      "What You Should Know",
      "Before you listen",
      "Background",
      "What to Know If You're New to Python",
      "If you’re new here",
    ],
  ],
  [
    "keyPoints",
    [
      "Key points",
      "Key Points and Takeaways",
      "Main points",
      "KEY POINTS:",
      "Key takeaways",
      "The main ideas",
    ],
  ],
  ["quotes", ["Quotes", "Interesting Quotes and Stories", "Stories", "Quotes & Stories", "Funny stories"]],
  ["definitions", ["Definitions", "Key definitions and terms", "Glossary", "Terms", "Key Terms"]],
  ["resources", ["Learning resources", "Resources", "Further reading", "Links and resources", "Links"]],
  ["takeaway", ["Takeaway", "Overall takeaway", "The Takeaway", "Overall Takeaways"]],
  ["plain", ["Corrections", "The story behind the title", "Credits", "", "¿?", "A point of view"]],
] as const)("a heading names %s", (kind, headings) => {
  expect(headings.map((heading) => [heading, deepDiveKind(heading)])).toEqual(
    headings.map((heading) => [heading, kind]),
  );
});

type Headings = Readonly<Record<DeepDiveSection["kind"], readonly string[]>>;

const LANGUAGES: Readonly<Record<string, Headings>> = {
  German: {
    guests: [
      "Gäste",
      "Unser Gast",
      "Über die Gäste",
      "GAST: Ada Lovelace",
      "Gäst*innen",
      "Zu Gast",
      "Wer ist unser Gast?",
    ],
    primer: [
      "Was man wissen sollte",
      "Was du vorab wissen musst",
      "Vor dem Hören",
      "Gut zu wissen",
      "Hintergrund",
    ],
    keyPoints: [
      "Die wichtigsten Punkte",
      "Kernaussagen",
      "Wichtigste Erkenntnisse",
      "Die wichtigsten Takeaways",
    ],
    quotes: ["Zitate", "Interessante Zitate und Geschichten", "Die schönsten Zitate", "Anekdoten", "O-Töne"],
    definitions: ["Definitionen", "Glossar", "Begriffe", "Wichtige Begriffe", "Kleines Glossar"],
    resources: ["Links", "Zum Weiterlesen", "Weiterführende Links", "Ressourcen zum Lernen", "Lesetipps"],
    takeaway: ["Fazit", "Unser Fazit", "Was bleibt?", "Zum Mitnehmen"],
    plain: [
      "Korrekturen",
      "Gastgeber gesucht",
      "Die Geschichte hinter dem Titel",
      "Musik",
      "Quellen",
      "Ein Punkt zum Schluss",
    ],
  },
  Spanish: {
    guests: [
      "Invitados",
      "Nuestra invitada",
      "Sobre el invitado",
      "¿Quién es la invitada?",
      "Invitado/a",
      "Personas invitadas",
    ],
    primer: ["Qué saber antes", "Lo que debes saber", "Antes de escuchar", "¿Qué hay que saber?", "Contexto"],
    keyPoints: [
      "Puntos clave",
      "Los puntos más importantes",
      "Ideas principales",
      "Principales conclusiones",
      "Claves",
    ],
    quotes: ["Citas", "Citas e historias", "Las mejores frases", "Anécdotas", "Citas destacadas"],
    definitions: ["Definiciones", "Glosario", "Términos", "Conceptos clave", "Pequeño glosario"],
    resources: [
      "Recursos",
      "Recursos para aprender",
      "Para saber más",
      "Lecturas recomendadas",
      "Enlaces y recursos",
    ],
    takeaway: ["Conclusión", "La conclusión", "Para llevarse", "Reflexión final"],
    plain: [
      "Correcciones",
      "Recursos humanos",
      "Próximas citas",
      "La historia del título",
      "Créditos",
      "Fuentes",
    ],
  },
  French: {
    guests: [
      "Invités",
      "L’invitée",
      "À propos de l'invité",
      "Nos invité·e·s",
      "INVITÉS",
      "Rencontre avec notre invité",
      "Invite\u0301s",
    ],
    primer: [
      "Ce qu’il faut savoir",
      "À savoir avant d’écouter",
      "Avant l'écoute",
      "Prérequis",
      "Pour commencer",
    ],
    keyPoints: [
      "Points clés",
      "Les points essentiels",
      "Principaux enseignements",
      "Idées fortes",
      "Points à retenir",
    ],
    quotes: [
      "Citations et anecdotes",
      "Les citations",
      "Citations marquantes",
      "Histoires",
      "Quelques anecdotes",
    ],
    definitions: ["Définitions", "Glossaire", "Le lexique", "Termes techniques", "Notions clés"],
    resources: [
      "Ressources",
      "Pour aller plus loin",
      "En savoir plus",
      "Liens utiles",
      "Les ressources citées",
    ],
    takeaway: ["À retenir", "Ce qu’il faut retenir", "L’essentiel", "Le mot de la fin"],
    plain: [
      "Corrections",
      "Ressources humaines",
      "L’histoire du titre",
      "Crédits",
      "Remerciements",
      "Inviter des amis",
    ],
  },
  Portuguese: {
    guests: ["Convidados", "A nossa convidada", "Sobre o convidado", "Quem é o convidado?", "Convidado(a)"],
    primer: [
      "O que saber antes",
      "O que você precisa saber",
      "Antes de ouvir",
      "Pré-requisitos",
      "Para começar",
    ],
    keyPoints: ["Pontos-chave", "Os pontos principais", "Principais ideias", "Pontos mais importantes"],
    quotes: ["Citações", "Citações e histórias", "Histórias", "Frases marcantes"],
    definitions: ["Definições", "Glossário", "Termos técnicos", "Conceitos-chave"],
    resources: ["Recursos", "Para saber mais", "Saiba mais", "Leituras recomendadas", "Links úteis"],
    takeaway: ["Conclusão", "O que fica", "Mensagem final", "Lição final"],
    plain: ["Correções", "Termos de uso", "A história do título", "Créditos", "Recursos humanos"],
  },
  Italian: {
    guests: ["Ospiti", "L’ospite", "Chi è l'ospite", "Il nostro ospite", "Sugli ospiti"],
    primer: [
      "Cosa sapere prima",
      "Da sapere",
      "Prima di ascoltare",
      "Prima dell’ascolto",
      "Quello che serve sapere",
    ],
    keyPoints: ["Punti chiave", "I punti principali", "Idee principali", "Principali lezioni"],
    quotes: ["Citazioni", "Le citazioni più belle", "Storie e aneddoti", "Frasi memorabili"],
    definitions: ["Definizioni", "Glossario", "Termini tecnici", "Concetti chiave"],
    resources: ["Risorse", "Per approfondire", "Per saperne di più", "Letture consigliate", "Link utili"],
    takeaway: ["Conclusioni", "Da portare a casa", "Messaggio finale"],
    plain: ["Correzioni", "Risorse umane", "La storia del titolo", "Termini e condizioni", "Note"],
  },
  Dutch: {
    guests: ["Gasten", "Onze gast", "Over de gast", "Te gast", "Maak kennis met onze gasten"],
    primer: [
      "Wat je moet weten",
      "Wat moet je vooraf weten?",
      "Voordat je luistert",
      "Achtergrond",
      "Goed om te weten",
    ],
    keyPoints: ["Belangrijkste punten", "De belangrijkste inzichten", "Kernpunten", "Hoofdpunten"],
    quotes: ["Citaten", "Mooie verhalen", "Citaten en verhalen", "Quotes"],
    definitions: ["Definities", "Begrippen", "Begrippenlijst", "Woordenlijst"],
    resources: ["Links", "Verder lezen", "Meer weten?", "Handige links", "Om verder te lezen"],
    takeaway: ["Conclusie", "Om mee te nemen", "Wat blijft hangen"],
    plain: ["Correcties", "Historie", "Het verhaal achter de titel", "Bronnen", "Gastvrijheid"],
  },
  Polish: {
    guests: ["Goście", "Gość odcinka", "O naszym gościu", "Poznaj naszego gościa", "Kim jest gość?"],
    primer: ["Co warto wiedzieć", "Co trzeba najpierw wiedzieć", "Zanim posłuchasz", "Tło", "Na początek"],
    keyPoints: ["Najważniejsze punkty", "Kluczowe wnioski", "Główne myśli"],
    quotes: ["Cytaty", "Ciekawe cytaty i historie", "Anegdoty", "Zabawne historie"],
    definitions: ["Definicje", "Słowniczek", "Słownik pojęć", "Ważne pojęcia"],
    resources: ["Linki", "Materiały do nauki", "Dowiedz się więcej", "Przydatne linki", "Do poczytania"],
    takeaway: ["Wniosek", "Wnioski", "Podsumowanie", "Co zapamiętać"],
    plain: ["Sprostowania", "Historia tytułu", "Terminy spotkań", "Podziękowania", "Gościnność"],
  },
  Japanese: {
    guests: ["ゲスト", "ゲスト紹介", "今回のゲスト", "ゲスト：山田さん", "🎙️ ゲストについて", "１．ゲスト"],
    primer: ["はじめに知っておきたいこと", "まず 知っておくべきこと", "聴く前に", "予備知識", "背景"],
    keyPoints: ["要点", "重要ポイント", "主なポイント", "要点とまとめ", "キーポイント"],
    quotes: ["引用", "引用とエピソード", "名言", "印象に残った言葉"],
    definitions: ["用語集", "用語解説", "定義", "重要な用語"],
    resources: ["参考資料", "関連リンク", "もっと学ぶために", "学習リソース", "参考リンク"],
    takeaway: ["まとめ", "今回のまとめ", "結論"],
    plain: ["ゲストハウスの話", "引用文献", "まとめ買い", "訂正", "はじめに", "ポイントカード", "必要点検"],
  },
  Arabic: {
    guests: ["الضيوف", "ضيف الحلقة", "عن الضيف", "تعرّف على ضيفتنا", "التعريف بالضيف", "١. الضيوف"],
    primer: ["ما يجب معرفته أولاً", "ما يجب أن تعرفه", "قبل الاستماع", "خلفية"],
    keyPoints: ["أهم النقاط", "اهم النقاط", "النقاط الرئيسية", "أبرز الأفكار"],
    quotes: ["اقتباسات", "اقتباسات وقصص", "أبرز الاقتباسات", "القصص"],
    definitions: ["تعريفات", "المصطلحات", "مَسْرَد", "أهم المفاهيم"],
    resources: ["مصادر للتعلم", "للمزيد", "قراءات إضافية", "روابط مفيدة", "المصــادر والروابط"],
    takeaway: ["الخلاصة", "خلاصة الحلقة", "العبرة"],
    plain: ["تصحيحات", "قصة العنوان", "شكر وتقدير", "أضيف حديثاً", "تعريف البرنامج"],
  },
};

const headingsOf = Object.entries(LANGUAGES).flatMap(([language, kinds]) =>
  Object.entries(kinds).map(([kind, headings]) => ({ language, kind, headings })),
);

it.each(headingsOf)("a heading in $language names $kind", ({ kind, headings }) => {
  expect(headings.map((heading) => [heading, deepDiveKind(heading)])).toEqual(
    headings.map((heading) => [heading, kind]),
  );
});

it.each([
  [
    "Citations",
    "Sources",
    "Conclusion",
    "Summary",
    "Introduction",
    "Context",
    "Anecdotes",
    "Invite a friend",
  ],
  ["Points of view", "Concepts", "Literature", "History", "Bases", "Die hard", "Link", "Note", "Essentials"],
])("an English heading keeps its kind beside the words of other languages", (...headings) => {
  expect(headings.map(deepDiveKind)).toEqual(headings.map(() => "plain"));
});

it.each(["zitat ", "l ", "die ", "の", "ゲスト", "a a "])(
  "a heading of thousands of %j is read in bounded work",
  (word) => {
    expect(deepDiveKind(word.repeat(200_000))).toBe(word === "zitat " ? "quotes" : "plain");
  },
);
