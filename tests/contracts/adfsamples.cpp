// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON array [plain or light, words] a line and prints the document made of it a line; adf.py validates them.
#include "core/markup/adf.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonArray asked = QJsonDocument::fromJson(QByteArray::fromStdString(line)).array();
        const QString words = asked.at(1).toString();
        const QJsonObject document = asked.at(0).toString() == "light"_L1
            ? Docket::lightMarkupToAdf(words)
            : Docket::textToAdf(words);
        std::cout << QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
    return 0;
}
