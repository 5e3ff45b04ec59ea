// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sourceeditor.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** A body whose breaks are of every kind, and where a reader may break it. */
struct Body
{
    QByteArray bytes;
    QList<qsizetype> breaks;
};

Body bodyOf(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{"<p>plain</p>", "<p>\xC3\xA4\xC3\xB6</p>", "<p/>",
        "<p>\xF0\x9F\x98\x80 \xE6\x97\xA5\xE6\x9C\xAC</p>", "<p>a&nbsp;\xC2\xA0</p>", "\n", "\n\n",
        "\r\n", "\r", "<![CDATA[one\ntwo\r\n\nthree]]>", "\xE2\x80\xA9", "\t"};
    Body body;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i) {
        if (random.bounded(3) > 0)
            body.breaks.append(body.bytes.size());
        body.bytes += pieces.at(random.bounded(pieces.size()));
    }
    if (random.bounded(8) == 0) // Shown without breaks for reading.
        body.bytes += "\xE2\x80\xA8<p>z</p>";
    return body;
}

/** An editor and the bytes that it should hold by now. */
class Writer
{
public:
    explicit Writer(const Body &body)
        : m_expected(body.bytes)
    {
        editor.setMarkup(body.bytes, body.breaks);
    }

    /** Does one thing that a person may do; what it should come to follows from the bytes at the caret. */
    void step(QRandomGenerator &random)
    {
        static const QStringList words{u"x"_s, u"ä"_s, u"😀"_s, u"日"_s, u" "_s};
        const int last = editor.document()->characterCount() - 1;
        const auto choose = [&](int anchor, int position) {
            QTextCursor cursor(editor.document());
            cursor.setPosition(anchor);
            cursor.setPosition(position, QTextCursor::KeepAnchor);
            editor.setTextCursor(cursor);
        };
        const int at = wholeCharacter(random.bounded(last + 1));
        switch (random.bounded(6)) {
        case 0:
            choose(at, at);
            replace(offsetAt(at), offsetAt(at), "x");
            QTest::keyClicks(&editor, u"x"_s);
            break;
        case 1:
            choose(at, at);
            replace(offsetAt(at), offsetAt(at), "\n");
            QTest::keyClick(
                &editor, Qt::Key_Return, random.bounded(2) ? Qt::ShiftModifier : Qt::NoModifier);
            break;
        case 2: {
            const int to = wholeCharacter(random.bounded(last + 1));
            choose(at, to);
            replace(offsetAt(qMin(at, to)), offsetAt(qMax(at, to)), {});
            if (at != to)
                QTest::keyClick(&editor, Qt::Key_Delete);
            break;
        }
        case 3: {
            const int to = wholeCharacter(random.bounded(last + 1));
            choose(at, to);
            QMimeData data;
            const QString pasted = words.at(random.bounded(words.size())) + u'\n'
                + words.at(random.bounded(words.size()));
            data.setText(pasted);
            replace(offsetAt(qMin(at, to)), offsetAt(qMax(at, to)), pasted.toUtf8());
            QGuiApplication::clipboard()->setText(pasted);
            editor.paste();
            break;
        }
        case 4: {
            choose(at, at);
            const QString word = words.at(random.bounded(words.size())) + u'\n';
            replace(offsetAt(at), offsetAt(at), word.toUtf8());
            QInputMethodEvent event;
            event.setCommitString(word);
            QCoreApplication::sendEvent(&editor, &event);
            break;
        }
        case 5: {
            const qsizetype from = offsetAt(at);
            const qsizetype to = qMax(from, offsetAt(wholeCharacter(random.bounded(last + 1))));
            replace(from, to, "<p>\xC3\xA4</p>\n<p>new</p>");
            editor.applyEdits({{{from, to - from}, "<p>\xC3\xA4</p>\n<p>new</p>"}});
            break;
        }
        }
    }
    [[nodiscard]] const QByteArray &expected() const { return m_expected; }

    SourceEditor editor;

private:
    [[nodiscard]] int wholeCharacter(int position) const
    {
        return editor.document()->characterAt(position).isLowSurrogate() ? position - 1 : position;
    }
    [[nodiscard]] qsizetype offsetAt(int position)
    {
        const QTextCursor kept = editor.textCursor();
        QTextCursor cursor(editor.document());
        cursor.setPosition(position);
        editor.setTextCursor(cursor);
        const qsizetype offset = editor.caretOffset();
        editor.setTextCursor(kept);
        return offset;
    }
    void replace(qsizetype from, qsizetype to, const QByteArray &with)
    {
        m_expected.replace(from, to - from, with);
    }

    QByteArray m_expected;
};

} // namespace

/** The source editor holds a line a block and gives back the bytes, whatever is done to them. */
class TestSourceEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void everyLineIsABlock()
    {
        SourceEditor editor;
        editor.setMarkup("<p>a</p><p>b</p>\n<pre>c\nd</pre>", {8, 17});
        QCOMPARE(editor.document()->blockCount(), 4);
        QCOMPARE(editor.document()->findBlockByNumber(1).text(), u"<p>b</p>"_s);
        QCOMPARE(editor.lineOf(8), 2);
        QCOMPARE(editor.lineOf(17), 3);
        QCOMPARE(editor.lineOf(24), 4);
    }

    void typingStaysInItsLine()
    {
        QByteArray body;
        QList<qsizetype> breaks;
        for (int i = 0; i < 500; ++i) {
            breaks.append(body.size());
            body += "<p>line " + QByteArray::number(i) + "</p>";
        }
        SourceEditor editor;
        editor.resize(600, 400);
        editor.show();
        editor.setMarkup(body, breaks);
        QCOMPARE(editor.document()->blockCount(), 500);
        editor.goTo(breaks.at(3) + 3);
        QSignalSpy changed(editor.document(), &QTextDocument::contentsChange);
        QTest::keyClicks(&editor, u"x"_s);
        // What is laid out and coloured anew is the one letter's line, not the section.
        for (const QList<QVariant> &one : std::as_const(changed))
            QVERIFY(one.at(2).toInt() < 30);
        QCOMPARE(editor.markup(), QByteArray(body).insert(breaks.at(3) + 3, 'x'));
    }

    void aLongSectionHasItsColours()
    {
        QByteArray body;
        QList<qsizetype> breaks;
        for (int i = 0; i < 1000; ++i) {
            breaks.append(body.size());
            body += "<p>a line of a section that is longer than any single line</p>";
        }
        SourceEditor editor;
        editor.setMarkup(body, breaks);
        QVERIFY(!editor.document()->lastBlock().layout()->formats().isEmpty());
    }

    void bytesComeBackAsTheyWere()
    {
        QRandomGenerator random(20'261);
        for (int run = 0; run < 400; ++run) {
            const Body body = bodyOf(random);
            SourceEditor editor;
            editor.setMarkup(body.bytes, body.breaks);
            QCOMPARE(editor.markup(), body.bytes);
            const QString shown = editor.shownText(); // As it is kept for the next start.
            SourceEditor again;
            again.setMarkup(body.bytes, body.breaks);
            again.setShownText(shown);
            QCOMPARE(again.markup(), body.bytes);
            QCOMPARE(again.shownText(), shown);
        }
    }

    void whateverIsTypedIsInTheBytesAndNothingElse()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 150; ++run) {
            const Body body = bodyOf(random);
            Writer writer(body);
            for (int i = 0; i < 10; ++i) {
                writer.step(random);
                QCOMPARE(writer.editor.markup(), writer.expected());
            }
            const QByteArray done = writer.editor.markup();
            while (writer.editor.document()->isUndoAvailable())
                writer.editor.undo();
            QCOMPARE(writer.editor.markup(), body.bytes);
            while (writer.editor.document()->isRedoAvailable())
                writer.editor.redo();
            QCOMPARE(writer.editor.markup(), done);
        }
    }

    void aBreakForReadingIsNoByte()
    {
        SourceEditor editor;
        editor.setMarkup("<p>a</p><p>b</p>", {8});
        editor.goTo(8);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QCOMPARE(editor.document()->blockCount(), 1);
        QCOMPARE(editor.markup(), "<p>a</p><p>b</p>"_ba);
        editor.undo();
        QCOMPARE(editor.document()->blockCount(), 2);
        QTest::keyClick(&editor, Qt::Key_Return); // Beside it: a line feed of its own.
        QCOMPARE(editor.markup(), "<p>a</p>\n<p>b</p>"_ba);
        QTest::keyClicks(&editor, u"x"_s);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.markup(), "<p>a</p>\nx\n<p>b</p>"_ba);
    }

    void placesAreFoundByTheirBytes()
    {
        QRandomGenerator random(11);
        for (int run = 0; run < 200; ++run) {
            const Body body = bodyOf(random);
            SourceEditor editor;
            editor.setMarkup(body.bytes, body.breaks);
            for (qsizetype at = 0; at <= body.bytes.size(); ++at) {
                const bool inside = at < body.bytes.size()
                    && ((uchar(body.bytes.at(at)) & 0xC0) == 0x80
                        || (at > 0 && body.bytes.at(at) == '\n' && body.bytes.at(at - 1) == '\r'));
                if (inside)
                    continue;
                editor.goTo(at);
                QCOMPARE(editor.caretOffset(), at);
            }
        }
    }
};

QTEST_MAIN(TestSourceEditor)
#include "tst_sourceeditor.moc"
