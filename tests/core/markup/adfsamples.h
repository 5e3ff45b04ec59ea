// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

/** One document for each node type and each mark of Atlassian Document Format. */
namespace AdfSamples {

struct Sample
{
    const char *type;
    const char *content; ///< Of the document.
    const char *words;
    const char *view; ///< Blocks as shown() writes them.
};

inline QJsonObject document(const QByteArray &content)
{
    return QJsonDocument::fromJson(R"({"type":"doc","version":1,"content":[)" + content + "]}")
        .object();
}

inline const QList<Sample> &nodes()
{
    static const QList<Sample> all{
        {"doc", R"({"type":"paragraph","content":[{"type":"text","text":"a"}]})", "a",
            "paragraph: a"},
        {"paragraph",
            R"({"type":"paragraph","content":[{"type":"text","text":"one"}]},{"type":"paragraph"},
               {"type":"paragraph","content":[{"type":"text","text":"two"}]})",
            "one\ntwo", "paragraph: one\nparagraph: two"},
        {"text",
            R"({"type":"paragraph","content":[{"type":"text","text":"a "},{"type":"text","text":"b"}]})",
            "a b", "paragraph: a b"},
        {"heading",
            R"({"type":"heading","attrs":{"level":3},"content":[{"type":"text","text":"Limits"}]},
               {"type":"paragraph","content":[{"type":"text","text":"x"}]})",
            "Limits\nx", "Limits/ heading3: Limits\nLimits/ paragraph: x"},
        {"bulletList",
            R"({"type":"bulletList","content":[{"type":"listItem","content":[
                {"type":"paragraph","content":[{"type":"text","text":"one"}]},
                {"type":"bulletList","content":[{"type":"listItem","content":[
                    {"type":"paragraph","content":[{"type":"text","text":"deep"}]}]}]}]}]})",
            "- one\n  - deep", "item1: • one\nitem2: • deep"},
        {"orderedList",
            R"({"type":"orderedList","attrs":{"order":3},"content":[
                {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"c"}]}]},
                {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"d"}]}]}]})",
            "3. c\n4. d", "item1: 3. c\nitem1: 4. d"},
        {"listItem",
            R"({"type":"bulletList","content":[{"type":"listItem","content":[
                {"type":"paragraph","content":[{"type":"text","text":"one"}]},
                {"type":"paragraph","content":[{"type":"text","text":"more of it"}]}]}]})",
            "- one\n  more of it", "item1: • one\nitem1:  more of it"},
        {"codeBlock",
            R"({"type":"codeBlock","attrs":{"language":"ini"},"content":[{"type":"text","text":"[a]\n  port = 8080\n"}]})",
            "[a]\n  port = 8080", "code ini: [a]\n  port = 8080\n"},
        {"blockquote",
            R"({"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"said"}]}]})",
            "said", "quote: said"},
        {"panel",
            R"({"type":"panel","attrs":{"panelType":"warning"},"content":[{"type":"paragraph","content":[{"type":"text","text":"Mind"}]}]})",
            "Mind", "warning> title warning: Warning\nwarning> paragraph: Mind"},
        {"expand",
            R"({"type":"expand","attrs":{"title":"Details"},"content":[{"type":"paragraph","content":[{"type":"text","text":"in"}]}]})",
            "Details\nin", "expand> title expand: Details\nexpand> paragraph: in"},
        {"nestedExpand",
            R"({"type":"expand","attrs":{},"content":[{"type":"nestedExpand","attrs":{"title":"Inner"},"content":[
                {"type":"paragraph","content":[{"type":"text","text":"in"}]}]}]})",
            "Inner\nin",
            "expand> title expand: Expand\nexpand>expand> title expand: Inner\nexpand>expand> "
            "paragraph: in"},
        {"rule", R"({"type":"rule"})", "", "rule: "},
        {"table",
            R"({"type":"table","attrs":{"layout":"default"},"content":[{"type":"tableRow","content":[
                {"type":"tableHeader","content":[{"type":"paragraph","content":[{"type":"text","text":"Key"}]}]},
                {"type":"tableHeader","content":[{"type":"paragraph","content":[{"type":"text","text":"Value"}]}]}]},
               {"type":"tableRow","content":[
                {"type":"tableCell","content":[{"type":"paragraph","content":[{"type":"text","text":"port"}]}]},
                {"type":"tableCell","content":[{"type":"paragraph","content":[{"type":"text","text":"8080"}]}]}]}]})",
            "Key | Value\nport | 8080", "row0/2: *Key|*Value\nrow0/2: port|8080"},
        {"tableRow",
            R"({"type":"table","content":[{"type":"tableRow","content":[]},{"type":"tableRow","content":[
                {"type":"tableCell","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}]}]})",
            "a", "row0/1: \nrow0/1: a"},
        {"tableHeader",
            R"({"type":"table","content":[{"type":"tableRow","content":[
                {"type":"tableHeader","attrs":{"colspan":2},"content":[{"type":"paragraph","content":[{"type":"text","text":"wide"}]}]},
                {"type":"tableHeader","content":[{"type":"paragraph","content":[{"type":"text","text":"c"}]}]}]}]})",
            "wide |  | c", "row0/3: *wide(2x1)|*c"},
        {"tableCell",
            R"({"type":"table","content":[{"type":"tableRow","content":[
                {"type":"tableCell","attrs":{"rowspan":2},"content":[{"type":"paragraph","content":[{"type":"text","text":"tall"}]}]},
                {"type":"tableCell","content":[{"type":"paragraph","content":[{"type":"text","text":"1"}]},
                    {"type":"paragraph","content":[{"type":"text","text":"2"}]}]}]},
               {"type":"tableRow","content":[{"type":"tableCell","content":[{"type":"bulletList","content":[
                    {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"x"}]}]},
                    {"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"y"}]}]}]}]}]}]})",
            "tall | 1 2\ntall | - x - y", "row0/2: tall(1x2)|1⏎2\nrow0/2: - x⏎- y"},
        {"mediaSingle",
            R"({"type":"mediaSingle","attrs":{"layout":"center"},"content":[
                {"type":"media","attrs":{"type":"file","id":"1","collection":"c","alt":"The plan"}},
                {"type":"caption","content":[{"type":"text","text":"Figure 1"}]}]})",
            "The plan\nFigure 1", "paragraph: [The plan]\nparagraph: Figure 1"},
        {"mediaGroup",
            R"({"type":"mediaGroup","content":[{"type":"media","attrs":{"type":"file","id":"1","collection":"c"}}]})",
            "", "paragraph: [image]"},
        {"media",
            R"({"type":"mediaSingle","attrs":{"layout":"center"},"content":[
                {"type":"media","attrs":{"type":"external","url":"https://cdn.example/a/b.png?v=1"}}]})",
            "b.png", "paragraph: [b.png]"},
        {"caption",
            R"({"type":"mediaSingle","attrs":{"layout":"center"},"content":[
                {"type":"media","attrs":{"type":"file","id":"1","collection":"c"}},
                {"type":"caption","content":[{"type":"text","text":"Seen from above"}]}]})",
            "Seen from above", "paragraph: [image]\nparagraph: Seen from above"},
        {"mediaInline",
            R"({"type":"paragraph","content":[{"type":"text","text":"See "},
                {"type":"mediaInline","attrs":{"id":"1","collection":"c","alt":"log.txt"}}]})",
            "See log.txt", "paragraph: See [log.txt]"},
        {"hardBreak",
            R"({"type":"paragraph","content":[{"type":"text","text":"a"},{"type":"hardBreak"},{"type":"text","text":"b"}]})",
            "a\nb", "paragraph: a⏎b"},
        {"mention",
            R"({"type":"paragraph","content":[{"type":"mention","attrs":{"id":"5b1","text":"@Mia Kane"}},
                {"type":"text","text":" and "},{"type":"mention","attrs":{"id":"5b2"}}]})",
            "@Mia Kane and @5b2", "paragraph: [@Mia Kane] and [@5b2]"},
        {"emoji",
            R"({"type":"paragraph","content":[{"type":"emoji","attrs":{"shortName":":rocket:","text":"🚀"}},
                {"type":"emoji","attrs":{"shortName":":own:"}}]})",
            "🚀:own:", "paragraph: [🚀][:own:]"},
        {"date",
            R"({"type":"paragraph","content":[{"type":"text","text":"Due"},{"type":"date","attrs":{"timestamp":"1776124800000"}}]})",
            "Due 2026-04-14", "paragraph: Due[2026-04-14]"},
        {"status",
            R"({"type":"paragraph","content":[{"type":"status","attrs":{"text":"DONE","color":"green"}},{"type":"text","text":"now"}]})",
            "DONE now", "paragraph: [DONE Green]now"},
        {"inlineCard",
            R"({"type":"paragraph","content":[{"type":"inlineCard","attrs":{"url":"https://x.example/1"}},
                {"type":"text","text":" "},{"type":"inlineCard","attrs":{"data":{"url":"https://x.example/2","name":"Two"}}}]})",
            "https://x.example/1 https://x.example/2",
            "paragraph: <https://x.example/1> <https://x.example/2>"},
        {"blockCard", R"({"type":"blockCard","attrs":{"url":"https://x.example/3"}},
            {"type":"blockCard","attrs":{"datasource":{"id":"d","parameters":{"jql":"project = A"},"views":[]}}})",
            "https://x.example/3\nproject = A",
            "paragraph: <https://x.example/3>\nparagraph: project = A"},
        {"embedCard",
            R"({"type":"embedCard","attrs":{"url":"https://x.example/4","layout":"wide"}})",
            "https://x.example/4", "paragraph: <https://x.example/4>"},
        {"placeholder",
            R"({"type":"paragraph","content":[{"type":"placeholder","attrs":{"text":"Say why"}}]})",
            "Say why", "paragraph: [Say why]"},
        {"taskList",
            R"({"type":"taskList","attrs":{"localId":"a"},"content":[
                {"type":"taskItem","attrs":{"localId":"b","state":"TODO"},"content":[{"type":"text","text":"outer"}]},
                {"type":"taskList","attrs":{"localId":"c"},"content":[
                    {"type":"taskItem","attrs":{"localId":"d","state":"TODO"},"content":[{"type":"text","text":"inner"}]}]}]})",
            "☐ outer\n  ☐ inner", "task1: ☐ outer\ntask2: ☐ inner"},
        {"taskItem",
            R"({"type":"taskList","attrs":{"localId":"a"},"content":[
                {"type":"taskItem","attrs":{"localId":"b","state":"DONE"},"content":[{"type":"text","text":"made"}]}]})",
            "☑ made", "task1: ☑ made"},
        {"blockTaskItem",
            R"({"type":"taskList","attrs":{"localId":"a"},"content":[
                {"type":"blockTaskItem","attrs":{"localId":"b","state":"DONE"},"content":[
                    {"type":"paragraph","content":[{"type":"text","text":"made"}]},
                    {"type":"paragraph","content":[{"type":"text","text":"well"}]}]}]})",
            "☑ made\n  well", "task1: ☑ made\nitem1:  well"},
        {"decisionList",
            R"({"type":"decisionList","attrs":{"localId":"a"},"content":[
                {"type":"decisionItem","attrs":{"localId":"b","state":"DECIDED"},"content":[{"type":"text","text":"We use 9443"}]}]})",
            "◆ We use 9443", "item1: ◆ We use 9443"},
        {"decisionItem",
            R"({"type":"decisionList","attrs":{"localId":"a"},"content":[
                {"type":"decisionItem","attrs":{"localId":"b","state":"UNDECIDED"},"content":[{"type":"text","text":"Which?"}]}]})",
            "◇ Which?", "item1: ◇ Which?"},
        {"layoutSection",
            R"({"type":"layoutSection","content":[
                {"type":"layoutColumn","attrs":{"width":50},"content":[{"type":"paragraph","content":[{"type":"text","text":"left"}]}]},
                {"type":"layoutColumn","attrs":{"width":50},"content":[{"type":"paragraph","content":[{"type":"text","text":"right"}]}]}]})",
            "left\nright", "paragraph: left\nparagraph: right"},
        {"layoutColumn",
            R"({"type":"layoutSection","content":[{"type":"layoutColumn","attrs":{"width":50},"content":[
                {"type":"rule"},{"type":"paragraph","content":[{"type":"text","text":"x"}]}]}]})",
            "x", "rule: \nparagraph: x"},
        {"extension",
            R"({"type":"extension","attrs":{"extensionType":"com.atlassian.confluence.macro.core","extensionKey":"jira",
                "parameters":{"macroParams":{"key":{"value":"PLATFORM-89"},"serverId":{"value":"77"}}}}},
               {"type":"extension","attrs":{"extensionType":"x","extensionKey":"toc"}})",
            "PLATFORM-89", "macro jira: [jira: PLATFORM-89]\nmacro toc: [toc]"},
        {"inlineExtension",
            R"({"type":"paragraph","content":[{"type":"text","text":"See "},{"type":"inlineExtension",
                "attrs":{"extensionType":"x","extensionKey":"y","text":"the chart"}}]})",
            "See the chart", "paragraph: See [the chart]"},
        {"bodiedExtension",
            R"({"type":"bodiedExtension","attrs":{"extensionType":"x","extensionKey":"excerpt","parameters":{"title":"Part"}},"content":[
                {"type":"paragraph","content":[{"type":"text","text":"body"}]}]})",
            "Part\nbody", "macro excerpt: [excerpt: Part]\nexcerpt> paragraph: body"},
        {"syncBlock", R"({"type":"syncBlock","attrs":{"resourceId":"r","localId":"l"}})", "",
            "macro syncBlock: [Synced block]"},
        {"bodiedSyncBlock",
            R"({"type":"bodiedSyncBlock","attrs":{"resourceId":"r","localId":"l"},"content":[
                {"type":"paragraph","content":[{"type":"text","text":"shared"}]}]})",
            "shared", "paragraph: shared"},
    };
    return all;
}

struct Mark
{
    const char *type;
    const char *attributes; ///< "" for none.
    const char *words; ///< Of "word" under it, marks kept.
    int style; ///< Of its run.
};

/** `style` as TextRun::Style says: bold 1, italic 2, code 4, strike 8, underline 16, link 32, sup
 * 64, sub 128. */
inline const QList<Mark> &marks()
{
    static const QList<Mark> all{{"strong", "", "word", 1}, {"em", "", "word", 2},
        {"code", "", "`word`", 4}, {"strike", "", "~~word~~", 8}, {"underline", "", "word", 16},
        {"link", R"({"href":"https://x.example"})", "word", 32},
        {"subsup", R"({"type":"sup"})", "word", 64},
        {"textColor", R"({"color":"#ff0000"})", "word", 0},
        {"backgroundColor", R"({"color":"#ff0000"})", "word", 0},
        {"annotation", R"({"id":"1","annotationType":"inlineComment"})", "word", 0},
        {"alignment", R"({"align":"end"})", "word", 0},
        {"indentation", R"({"level":2})", "word", 0},
        {"fontSize", R"({"fontSize":"small"})", "word", 0},
        {"breakout", R"({"mode":"wide"})", "word", 0},
        {"border", R"({"size":1,"color":"#ff0000"})", "word", 0},
        {"dataConsumer", R"({"sources":["a"]})", "word", 0},
        {"fragment", R"({"localId":"1"})", "word", 0}};
    return all;
}

} // namespace AdfSamples
