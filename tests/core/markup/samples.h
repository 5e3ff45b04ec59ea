// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/** Small bodies of our own, one for each thing Confluence stores in a way of its own. */
namespace Samples {

struct Sample
{
    const char *name;
    QByteArray body;
};

inline QList<Sample> all()
{
    return {
        {"paragraphs",
            "<h1>Guide</h1><p>The port is <strong>80</strong>80.</p><p>Ask &amp; wait.</p>"},
        {"entities",
            "<p>&lt;a&gt; &quot;b&quot; &apos;c&apos; &nbsp;&rsquo;&hellip;&euro;&Auml; "
            "&#160;&#xA0;&#x1F680;"
            "&#128640;</p>"},
        {"declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p>a</p>\n"},
        {"one root",
            "<ac:confluence xmlns:ac=\"http://www.atlassian.com/schema/confluence/4/ac/\" "
            "xmlns:ri=\"http://www.atlassian.com/schema/confluence/4/ri/\"><h1>a</h1><p>b</p>"
            "</ac:confluence>"},
        {"byte-order mark", "\xEF\xBB\xBF<p>a</p>"},
        {"mark and declaration", "\xEF\xBB\xBF<?xml version='1.0'?><p>a</p>"},
        {"CRLF", "<h2>One</h2>\r\n<p>a\r\nb</p>\r\n<p>c\rd</p>"},
        {"CJK",
            "<h2>\xE8\xA8\xAD\xE5\xAE\x9A</h2><p>\xE3\x83\x9D\xE3\x83\xBC\xE3\x83\x88\xE3\x81\xAF"
            "8080\xE3\x81\xA7\xE3\x81\x99\xE3\x80\x82</p>"},
        {"emoji",
            "<p>Go \xF0\x9F\x9A\x80 <ac:emoticon ac:name=\"tick\" "
            "ac:emoji-fallback=\"\xE2\x9C\x85\" "
            "ac:emoji-id=\"2705\" /> \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80</p>"},
        {"macro of today",
            "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\" ac:macro-id=\"m-1\" "
            "ac:local-id=\"l-1\"><ac:parameter ac:name=\"title\">Mind</ac:parameter>"
            "<ac:rich-text-body><p>the gap</p></ac:rich-text-body></ac:structured-macro>"},
        {"macro of old",
            "<ac:macro ac:name=\"note\"><ac:parameter ac:name=\"title\">Old</ac:parameter>"
            "<ac:rich-text-body><p>It waits 30 s.</p></ac:rich-text-body></ac:macro>"
            "<ac:macro ac:name=\"toc\" />"},
        {"code",
            "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">cpp"
            "</ac:parameter><ac:plain-text-body><![CDATA[if (a < b && c[d[0]]]]><![CDATA[> 1)\n"
            "    run(\"<x/>\");]]></ac:plain-text-body></ac:structured-macro>"},
        {"extension",
            "<ac:adf-extension><ac:adf-node type=\"panel\"><ac:adf-attribute "
            "key=\"panel-type\">note"
            "</ac:adf-attribute><ac:adf-content><p>Say it once.</p></ac:adf-content></ac:adf-node>"
            "<ac:adf-fallback><div class=\"panel\"><p>Say it once.</p></div></ac:adf-fallback>"
            "</ac:adf-extension>"},
        {"layout",
            "<ac:layout><ac:layout-section ac:type=\"two_equal\" ac:breakout-mode=\"default\">"
            "<ac:layout-cell><h2>Left</h2><p>a</p></ac:layout-cell><ac:layout-cell><h2>Right</h2>"
            "<p>b</p></ac:layout-cell></ac:layout-section></ac:layout>"},
        {"nested tables",
            "<table data-layout=\"wide\" ac:local-id=\"t-1\"><colgroup><col style=\"width: "
            "100.0px;\" />"
            "<col /></colgroup><tbody><tr><th colspan=\"2\"><p>Limits</p></th></tr><tr><td "
            "rowspan=\"2\"><p>a</p></td><td><table><tbody><tr><td><p>in</p></td></tr></tbody></"
            "table>"
            "</td></tr><tr><td><p>5 MB</p></td></tr></tbody></table>"},
        {"page properties",
            "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody><tr><th>"
            "<p>Owner</p></th><td><p><ac:link><ri:user ri:account-id=\"u-1\" "
            "/></ac:link></p></td></tr>"
            "</tbody></table></ac:rich-text-body></ac:structured-macro>"},
        {"tasks",
            "<ac:task-list>\n<ac:task>\n<ac:task-id>1</ac:task-id>\n<ac:task-uuid>k-1</"
            "ac:task-uuid>\n"
            "<ac:task-status>incomplete</ac:task-status>\n<ac:task-body><span "
            "class=\"placeholder-inline-tasks\">Ask <time datetime=\"2026-01-31\" /></span>"
            "</ac:task-body>\n</ac:task>\n</ac:task-list>"},
        {"placeholder",
            "<p><ac:placeholder ac:type=\"mention\">Who asks?</ac:placeholder> asks.</p>"},
        {"comment marker",
            "<p>To se<ac:inline-comment-marker ac:ref=\"r-1\">nd the "
            "1.4.</ac:inline-comment-marker>2 "
            "build</p>"},
        {"version at save",
            "<p><ac:link><ri:page ri:content-title=\"Ports &amp; hosts\" ri:version-at-save=\"3\" "
            "/>"
            "<ac:link-body>see <em>there</em></ac:link-body></ac:link> <ac:image ac:width=\"10\">"
            "<ri:attachment ri:filename=\"a b.png\" ri:version-at-save=\"1\" /></ac:image></p>"},
        {"local ids",
            "<p local-id=\"p-1\">a</p><h2 local-id='h-1'>b</h2><ul local-id=\"u-1\"><li><p "
            "local-id=\"p-2\">c</p></li></ul>"},
        {"lists", "<ol start=\"3\"><li>a<ul><li>b 10 %</li></ul></li><li><p>c</p></li></ol>"},
        {"comments and instructions", "<!-- a <b> & --><p>a<?x y?>b</p><!---->"},
        {"spaces in tags", "<p  class = \"a\"\n title='b \"c\"' >x</p ><hr   /><br/>"},
        {"old names",
            "<p><ac:link ac:anchor=\"top\"><ri:page ri:content-title=\"A\" />"
            "<ac:plain-text-link-body><![CDATA[to <A>]]></ac:plain-text-link-body></ac:link></p>"},
        {"bare text", "Only words &amp; no tag"},
        {"nothing", ""},
    };
}

} // namespace Samples
