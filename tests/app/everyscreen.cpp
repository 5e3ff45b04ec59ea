// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/everyscreen.h"

#include "tests/ui/clipping.h"

#include <QTest>

namespace Docket::Test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T orStop(Result<T> &&result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

EveryScreen::EveryScreen()
    : m_site(orStop(StagingSite::start({})))
    , m_stage(orStop(ScreenStage::set(*m_site, m_folder.path())))
{
    window().show();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("no window");
}

void EveryScreen::visit(const QSize &size, const Look &look)
{
    ScreenWalk walk(*m_stage, [&look](const QString &name, QWidget &shown) -> Result<void> {
        look(name, shown);
        return {};
    });
    if (const auto visited = walk.visit(size); !visited)
        qFatal("%s", qPrintable(visited.error().detail));
}

QStringList EveryScreen::wrong(
    const QSize &size, const std::function<QStringList(const QString &name, QWidget &shown)> &look)
{
    QMap<QString, QStringList> found; // Where, by what.
    visit(size, [&](const QString &name, QWidget &shown) {
        for (const QString &what : look(name, shown))
            found[what] << name;
    });
    QStringList told;
    for (const auto &[what, where] : found.asKeyValueRange()) {
        told << what + u": "_s + where.join(u", "_s);
        qWarning("%s", qPrintable(told.last()));
    }
    return told;
}

QStringList clippedOnEveryScreen(const QSize &size, const QString &name)
{
    EveryScreen screens;
    return screens.wrong(size, [&name](const QString &screen, QWidget &shown) {
        const QString pictures = qEnvironmentVariable("DOCKET_PICTURES");
        if (!pictures.isEmpty())
            shown.grab().save(
                u"%1/%2-%3.png"_s.arg(pictures, name, QString(screen).replace(u'/', u'-')));
        return clippedTexts(&shown, {u"diffView"_s});
    });
}

} // namespace Docket::Test
