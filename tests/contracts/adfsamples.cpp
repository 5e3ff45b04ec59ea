// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON array [plain, light or ticket, words] a line and prints the document made of it a line; adf.py validates them.
// "ticket": the description of the ticket for a page that flags the words; "storage": the words as a page's body.
#include "core/drafting/waybackdraft.h"
#include "core/markup/adf.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

QJsonObject storageToAdf(const QByteArray &body)
{
    const auto document = Docket::StorageDocument::parse(body);
    return document ? Docket::blocksToAdf(Docket::blocks(*document)) : QJsonObject();
}

QJsonObject ticket(const QString &words)
{
    Docket::Page page;
    page.title = words.left(200);
    page.url = u"https://corp.example/wiki/pages/1"_s;
    const auto made = Docket::ticketFor(
        page, {{words.left(20)}, u"status"_s, words, -1}, {u"PLATFORM"_s, u"gateway"_s, {}});
    return storageToAdf(made.description);
}

QJsonObject documentOf(const QString &mode, const QString &words)
{
    if (mode == "light"_L1)
        return Docket::lightMarkupToAdf(words);
    if (mode == "ticket"_L1)
        return ticket(words);
    if (mode == "storage"_L1)
        return storageToAdf(words.toUtf8());
    return Docket::textToAdf(words);
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonArray asked = QJsonDocument::fromJson(QByteArray::fromStdString(line)).array();
        const QJsonObject document = documentOf(asked.at(0).toString(), asked.at(1).toString());
        std::cout << QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
    return 0;
}
