// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/sourcecolouring.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Style = KSyntaxHighlighting::Theme::TextStyle;

/** One repository for the program: it reads hundreds of definitions. GUI thread only. */
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository instance;
    return instance;
}

KSyntaxHighlighting::Definition definitionFor(const QString &language)
{
    if (language.isEmpty())
        return {};
    if (language == "xml"_L1)
        return repository().definitionForName(u"XML"_s);
    const auto byName = repository().definitionForName(language);
    return byName.isValid() ? byName
                            : repository().definitionForFileName(u"x."_s + language.toLower());
}

bool isMacroTag(QStringView word)
{
    return word.startsWith("ac:"_L1) || word.startsWith("ri:"_L1) || word.startsWith("at:"_L1);
}

QColor xmlColour(const QString &formatName, QStringView word, const SourceColours &colours)
{
    if (formatName.startsWith("Element"_L1)) {
        QStringView name = word;
        while (name.startsWith(u'<') || name.startsWith(u'/'))
            name = name.sliced(1);
        return isMacroTag(name) ? colours.macro : colours.tag;
    }
    if (formatName.contains("Attribute"_L1))
        return colours.attribute;
    if (formatName.contains("Value"_L1))
        return colours.value;
    if (formatName.contains("Entity"_L1))
        return colours.entity;
    if (formatName.contains("Comment"_L1))
        return colours.comment;
    if (formatName.contains("CDATA"_L1) || formatName.contains("Processing"_L1))
        return colours.macro;
    return {};
}

QColor codeColour(Style style, const SourceColours &colours)
{
    switch (style) {
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::Import:
    case Style::Preprocessor:
        return colours.tag;
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
    case Style::Char:
    case Style::SpecialChar:
        return colours.value;
    case Style::Comment:
    case Style::Documentation:
    case Style::Annotation:
    case Style::CommentVar:
    case Style::Information:
        return colours.comment;
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::Constant:
        return colours.entity;
    case Style::Function:
    case Style::BuiltIn:
    case Style::Extension:
    case Style::Attribute:
    case Style::Variable:
        return colours.attribute;
    case Style::DataType:
        return colours.macro;
    default:
        return {};
    }
}

} // namespace

class SourceColouring::Private : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || !format.isValid())
            return;
        const QColor colour = xml
            ? xmlColour(format.name(), QStringView(*line).mid(offset, length), theme->source)
            : codeColour(format.textStyle(), theme->source);
        if (!colour.isValid())
            return;
        QTextLayout::FormatRange range;
        range.start = offset;
        range.length = length;
        range.format.setForeground(colour);
        ranges.append(range);
    }

    KSyntaxHighlighting::State run(const QString &text, const KSyntaxHighlighting::State &from)
    {
        return highlightLine(text, from);
    }

    KSyntaxHighlighting::State state;
    QList<QTextLayout::FormatRange> ranges;
    const QString *line = nullptr;
    const Theme *theme = nullptr;
    bool xml = false;
};

SourceColouring::SourceColouring()
    : d(std::make_unique<Private>())
{ }

SourceColouring::~SourceColouring() = default;

void SourceColouring::setLanguage(const QString &language)
{
    d->xml = language == "xml"_L1;
    d->setDefinition(definitionFor(language));
    reset();
}

void SourceColouring::reset()
{
    d->state = {};
    if (!d->xml || !d->definition().isValid())
        return;
    // A section starts somewhere inside a page: a tag that closes there is no mistake.
    const QString inside = u"<x>"_s.repeated(24);
    d->line = &inside;
    d->theme = &Theme::light();
    d->state = d->run(inside, d->state);
    d->ranges.clear();
}

QList<QTextLayout::FormatRange> SourceColouring::colour(const QString &line, const Theme &theme)
{
    // Beyond this the definition's regular expressions cost more than colours are worth.
    constexpr qsizetype longestColoured = 20'000;
    d->ranges.clear();
    if (!d->definition().isValid() || line.size() > longestColoured)
        return {};
    d->line = &line;
    d->theme = &theme;
    d->state = d->run(line, d->state);
    return d->ranges;
}

void LineColours::clear()
{
    m_known.clear();
    m_run.reset();
}

QList<QTextLayout::FormatRange> LineColours::at(
    const QList<SourceLine> &lines, int index, const Theme &theme)
{
    if (const auto known = m_known.constFind(index); known != m_known.cend())
        return *known;
    constexpr int above = 40, below = 24;
    int from = index;
    if (!m_run || index != m_next) {
        m_run = std::make_unique<SourceColouring>();
        m_run->setLanguage(u"xml"_s);
        from = qMax(0, index - above);
    }
    m_next = qMin(int(lines.size()), index + below);
    for (int i = from; i < m_next; ++i) {
        const auto ranges = m_run->colour(lines.at(i).text, theme);
        if (i >= index)
            m_known.insert(i, ranges);
    }
    return m_known.value(index);
}

SourceHighlighter::SourceHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(&Theme::light())
{
    m_colouring.setLanguage(u"xml"_s);
}

SourceHighlighter::~SourceHighlighter() = default;

void SourceHighlighter::setTheme(const Theme &theme)
{
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    rehighlight();
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    // Storage format hardly ever leaves a tag open at a line's end; starting each line anew keeps
    // typing cheap.
    m_colouring.reset();
    const auto ranges = m_colouring.colour(text, *m_theme);
    for (const QTextLayout::FormatRange &range : ranges)
        setFormat(range.start, range.length, range.format);
}

} // namespace Docket
