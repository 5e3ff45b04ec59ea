// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffview.h"
#include "ui/diff/overviewruler.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

DiffContent sourceOf(int lines, int every)
{
    DiffContent content;
    content.source = true;
    for (int i = 0; i < lines; ++i) {
        const QString line = u"<p>Line %1 of the page.</p>"_s.arg(i);
        content.leftLines.append({0, line, {i * 40, 40}});
        content.rightLines.append(
            {0, i % every == 0 ? u"<p>Line %1 was edited.</p>"_s.arg(i) : line, {i * 40, 40}});
    }
    content.rows = diffLines(content.leftLines, content.rightLines);
    return content;
}

DiffContent renderedOf(const QByteArray &left, const QByteArray &right)
{
    DiffContent content;
    content.leftBlocks = blocks(*StorageDocument::parse(left));
    content.rightBlocks = blocks(*StorageDocument::parse(right));
    content.rows = diffBlocks(content.leftBlocks, content.rightBlocks);
    return content;
}

} // namespace

class TestDiffView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DiffView> m_view;

    void show(const DiffContent &content, QSize size = {1200, 600})
    {
        m_view = std::make_unique<DiffView>();
        m_view->resize(size);
        m_view->setUnchanged(DisplayOptions::Unchanged::Show);
        m_view->setContent(content, DiffView::Place::Top);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    [[nodiscard]] QImage half(DiffSide side) const
    {
        const QImage whole = m_view->viewport()->grab().toImage();
        const int middle = whole.width() / 2;
        return side == DiffSide::Left ? whole.copy(0, 0, middle - 4, whole.height())
                                      : whole.copy(middle + 4, 0, middle - 4, whole.height());
    }
    void wheel(int x, int turn, Qt::KeyboardModifiers keys)
    {
        const QPointF at(x, 200);
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, turn}, Qt::NoButton,
            keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    static bool has(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

private slots:
    void lineNumbersGrowWithTheTextAndTheSizeIsSaid()
    {
        show(sourceOf(30, 7));
        QSignalSpy said(m_view.get(), &DiffView::notice);
        const Theme &theme = Theme::of(m_view->palette());
        const auto inked = [&] { // Rows of the first number, in pixels.
            const QImage image = half(DiffSide::Left);
            int rows = 0;
            for (int y = 0; y < image.height() / 2; ++y) {
                bool any = false;
                for (int x = 6; x < 16 + 13 * m_view->zoom(); ++x)
                    any = any || image.pixelColor(x, y) == theme.secondary;
                if (!any && rows > 0)
                    break;
                rows += any;
            }
            return rows;
        };
        const int before = inked();
        QVERIFY(before > 0);
        wheel(300, 120, Qt::ControlModifier);
        QCOMPARE(said.last().first().toString(), u"Text size 110 %"_s);
        for (int i = 0; i < 9; ++i)
            m_view->stepZoom(+1);
        QCOMPARE(said.last().first().toString(), u"Text size 200 %"_s);
        QVERIFY2(inked() > 1.6 * before, qPrintable(QString::number(inked())));
        m_view->stepZoom(0);
        QCOMPARE(said.last().first().toString(), u"Text size 100 %"_s);
        QCOMPARE(inked(), before);
    }

    void lettersOfAnySizeHaveFortyFiveASideOrOneColumn()
    {
        using Columns = DisplayOptions::Columns;
        show(sourceOf(30, 7), {1000, 500});
        QCOMPARE(m_view->shownColumns(), Columns::SideBySide);
        QSignalSpy shown(m_view.get(), &DiffView::columnsShown);
        for (int i = 0; i < 6; ++i)
            m_view->stepZoom(+1);
        QCOMPARE(m_view->shownColumns(), Columns::Unified);
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.last().first().value<Columns>(), Columns::Unified);
        m_view->stepZoom(0);
        QCOMPARE(m_view->shownColumns(), Columns::SideBySide);
    }

    /** Words of a table do not break to make room for a second side, unless none of its rows changed. */
    void aChangedTableThatIsTooWideForTwoSidesIsShownOnOne()
    {
        using Columns = DisplayOptions::Columns;
        QByteArray head = "<table><tbody><tr>", row = "<tr>";
        for (int i = 0; i < 9; ++i) {
            head += "<th><p>Responsibility</p></th>";
            row += "<td><p>8080</p></td>";
        }
        const QByteArray table = head + "</tr>" + row + "</tr></tbody></table>";
        show(renderedOf("<p>Old words.</p>" + table, "<p>New words.</p>" + table), {1000, 500});
        QCOMPARE(m_view->shownColumns(), Columns::SideBySide);
        QSignalSpy shown(m_view.get(), &DiffView::columnsShown);
        const DiffContent changed = renderedOf(table, QByteArray(table).replace("8080", "9443"));
        m_view->setContent(changed, DiffView::Place::Top);
        QCOMPARE(m_view->shownColumns(), Columns::Unified);
        QCOMPARE(shown.last().first().value<Columns>(), Columns::Unified);
        QVERIFY(m_view->isTableTooWide());
        m_view->resize(3200, 500);
        QTRY_COMPARE(m_view->shownColumns(), Columns::SideBySide);
    }

    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void cleanup()
    {
        m_view.reset();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void oneSideScrollsAloneUntilTheNextKey()
    {
        show(sourceOf(400, 10));
        m_view->verticalScrollBar()->setValue(900);
        const QImage left = half(DiffSide::Left), right = half(DiffSide::Right);
        wheel(20, -360, Qt::AltModifier);
        QCOMPARE(m_view->verticalScrollBar()->value(), 900);
        QVERIFY(half(DiffSide::Left) != left);
        QCOMPARE(half(DiffSide::Right), right);
        QTest::keyClick(m_view.get(), Qt::Key_Shift);
        QCOMPARE(half(DiffSide::Left), left);
    }

    void aSideAloneStopsAtTheEnds()
    {
        show(sourceOf(400, 10));
        const QImage top = half(DiffSide::Right);
        wheel(1100, 1200, Qt::AltModifier);
        QCOMPARE(half(DiffSide::Right), top);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        const QImage end = half(DiffSide::Right);
        wheel(1100, -1200, Qt::AltModifier);
        QCOMPARE(half(DiffSide::Right), end);
    }

    void spaceTurnsPages()
    {
        show(sourceOf(400, 10));
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->pageStep());
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void theRulerIsAHandle()
    {
        show(sourceOf(400, 10));
        auto *ruler = m_view->findChild<OverviewRuler *>();
        QTest::mousePress(ruler, Qt::LeftButton, {}, {7, ruler->height() / 2});
        const int middle = m_view->verticalScrollBar()->value();
        QVERIFY(qAbs(middle - m_view->verticalScrollBar()->maximum() / 2) < 200);
        const QPoint end(7, ruler->height() - 1);
        QMouseEvent move(
            QEvent::MouseMove, end, ruler->mapToGlobal(end), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(ruler, &move);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    }

    /** Of rows that are equal one side is measured: as high as if both were, at every width. */
    void equalRowsAreAsHighAsBothTheirSides()
    {
        QByteArray body =
            "<table><tbody><tr><td>key</td><td>a value of some words</td></tr></tbody></table>";
        for (int i = 0; i < 12; ++i)
            body += "<p>Line " + QByteArray::number(i) + ' '
                + QByteArray("word <strong>bold</strong> ").repeated(i) + "</p><ul><li>"
                + QByteArray("item ").repeated(2 * i) + "</li></ul>";
        DiffContent equal;
        equal.leftBlocks = blocks(*StorageDocument::parse("<p>Only here.</p>" + body));
        equal.rightBlocks = blocks(*StorageDocument::parse(body));
        equal.rows = diffBlocks(equal.leftBlocks, equal.rightBlocks);
        DiffContent measured = equal;
        int pairs = 0;
        for (DiffRow &row : measured.rows) {
            pairs += row.kind == DiffRow::Kind::Equal ? 1 : 0;
            if (row.kind == DiffRow::Kind::Equal)
                row.kind = DiffRow::Kind::Changed;
        }
        QVERIFY(pairs > 20);
        DiffView one, other;
        for (DiffView *view : {&one, &other}) {
            view->setUnchanged(DisplayOptions::Unchanged::Show);
            view->show();
        }
        for (int width = 900; width < 960; ++width) {
            one.resize(width, 500);
            other.resize(width, 500);
            one.setContent(equal, DiffView::Place::Top);
            other.setContent(measured, DiffView::Place::Top);
            one.layOutAll();
            other.layOutAll();
            QCOMPARE(one.rows().size(), other.rows().size());
            for (int row = 0; row < one.rows().size(); ++row)
                QCOMPARE(one.rowHeight(row), other.rowHeight(row));
        }
    }

    void foldsAgain()
    {
        show(sourceOf(60, 50));
        m_view->setUnchanged(DisplayOptions::Unchanged::Fold);
        const auto fold = [&] {
            for (int i = 0; i < m_view->rows().size(); ++i) {
                if (m_view->rows().at(i).kind == DisplayRow::Kind::Fold)
                    return i;
            }
            return -1;
        };
        const auto before = m_view->rows();
        const auto click = [&](int row, Unfold how) {
            const QRectF area = m_view->unfoldArea(row, how);
            QVERIFY(!area.isNull());
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, area.center().toPoint());
        };
        QVERIFY(m_view->unfoldArea(fold(), Unfold::Again).isNull());
        click(fold(), Unfold::All);
        QCOMPARE(m_view->rows().at(fold()).count, 0);
        click(fold(), Unfold::Again);
        QCOMPARE(m_view->rows(), before);
    }

    void highContrastPaintsNoTint()
    {
        const DiffContent content = renderedOf("<p>Wait 30 seconds, then go on.</p><p>Old.</p>",
            "<p>Wait 90 seconds, then go on.</p><p>New words altogether.</p>");
        show(content);
        const Theme &light = Theme::light();
        QVERIFY(has(half(DiffSide::Right), light.added.word));
        applyTheme(*qApp, ThemeChoice::HighContrast);
        QTRY_VERIFY(!has(half(DiffSide::Right), light.added.word));
        const QImage right = half(DiffSide::Right);
        for (const ChangeTint &tint : {light.added, light.removed}) {
            QVERIFY(!has(right, tint.line));
            QVERIFY(!has(right, tint.word));
        }
        applyTheme(*qApp, ThemeChoice::Light, DiffColours::Classic);
        QTRY_VERIFY(has(half(DiffSide::Right), Theme::light(DiffColours::Classic).added.word));
    }

    void coloursOfALineComeWithoutThoseAbove()
    {
        const QList<SourceLine> lines = sourceOf(20'000, 10).leftLines;
        LineColours far;
        const auto ranges = far.at(lines, 19'990, Theme::light());
        QVERIFY(!ranges.isEmpty());
        QCOMPARE(ranges.first().format.foreground().color(), Theme::light().source.tag);
    }

    void coveredRowsAreNotPainted()
    {
        show(sourceOf(40, 10));
        QVERIFY(m_view->isPainted());
        m_view->setCover(u"Only spaces differ"_s, u"Show"_s, DiffView::Beneath::More);
        m_view->viewport()->repaint();
        QVERIFY(!m_view->isPainted());
        QVERIFY(!has(half(DiffSide::Right), Theme::light().added.line));
        m_view->hideCover();
        m_view->viewport()->repaint();
        QVERIFY(m_view->isPainted());
    }

    /** A word at a row's end never stands on the row's own words, also in a table. */
    void aFullRowMakesRoomForTheWordAtItsEnd()
    {
        const auto heights = [this] {
            m_view->layOutAll();
            QList<double> all;
            for (int i = 0; i < m_view->rows().size(); ++i)
                all << m_view->rowHeight(i);
            return all;
        };
        for (const bool table : {false, true}) {
            int grown = 0;
            for (int words = 6; words < 40; ++words) {
                const QByteArray text = QByteArray("word ").repeated(words);
                const QByteArray open = table ? "<table><tbody><tr><td>" : "<p>";
                const QByteArray close = table ? "</td></tr></tbody></table>" : "</p>";
                const DiffContent content =
                    renderedOf(open + text + "30" + close, open + text + "90" + close);
                show(content);
                const QList<double> before = heights();
                m_view->setOutlines(
                    {{0, true, {0, 0, 4, {}}, DiffOutline::Tone::Warning, u"no source"_s}});
                const QList<double> with = heights();
                QVERIFY(with.first() >= before.first());
                grown += with.first() > before.first();
                m_view->setOutlines({});
                QCOMPARE(heights(), before);
            }
            QVERIFY2(grown > 0, table ? "table" : "paragraph");
        }
    }
};

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
