// SPDX-License-Identifier: Apache-2.0
#include "ledger/recovery_code.h"
#include "support/error_of.h"
#include "support/text_stream.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace renkei;
using namespace Qt::StringLiterals;

TEST_CASE("a recovery code is six groups of four without letters that look like others", "[recovery]")
{
    static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QSet<QString> codes;
    for (int i = 0; i < 200; ++i) {
        const QString code = makeRecoveryCode();
        CHECK(shape.match(code).hasMatch());
        codes.insert(code);
    }
    CHECK(codes.size() == 200);
}

TEST_CASE("a recovery code is read however it was typed", "[recovery]")
{
    QString code;
    while (!(code.contains(u'0') && code.contains(u'1'))) {
        code = makeRecoveryCode();
    }
    const QString characters = QString(code).remove(u'-');
    QString fullWidth;
    for (const QChar c : code) {
        fullWidth += QChar(c.unicode() - 0x21 + 0xFF01);
    }
    CHECK(readRecoveryCode(code) == characters);
    CHECK(readRecoveryCode(code.toLower()) == characters);
    CHECK(readRecoveryCode(characters) == characters);
    CHECK(readRecoveryCode(fullWidth) == characters);
    CHECK(readRecoveryCode(u"  "_s + QString(code).replace(u'-', u'\u3000') + u"\n"_s) == characters);
    for (const QChar dash : u"\u2010\u2013\u2014\u2015\u2212\u30FC\uFF70\uFF0D"_s) {
        CHECK(readRecoveryCode(QString(code).replace(u'-', dash)) == characters);
    }
    CHECK(readRecoveryCode(QString(code).replace(u'0', u'O').replace(u'1', u'l')) == characters);
    CHECK(readRecoveryCode(QString(code).replace(u'0', u'o').replace(u'1', u'I')) == characters);
}

TEST_CASE("a mistyped recovery code is told what is wrong", "[recovery]")
{
    const QString code = makeRecoveryCode();
    const auto sentence = [](const QString &typed) {
        const auto error = test::errorOf([&] { (void)readRecoveryCode(typed); });
        REQUIRE(error.has_value());
        CHECK(error->code() == ErrorCode::InvalidInput);
        return error->sentence();
    };
    CHECK(sentence(code.left(24)).contains(u"20"_s));
    CHECK(sentence(u""_s).contains(u"0"_s));
    CHECK(sentence(code + u"A"_s).contains(u"25"_s));
    CHECK(sentence(QString(code).replace(3, 1, u"U"_s)).contains(u"“U”"_s));
    CHECK(sentence(QString(code).replace(3, 1, u"漢"_s)).contains(u"“漢”"_s));
    int noticed = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code.at(i) != u'-') {
            const QChar other = code.at(i) == u'7' ? u'8' : u'7';
            noticed += sentence(QString(code).replace(i, 1, other)).contains(u"not right"_s) ? 1 : 0;
        }
    }
    CHECK(noticed == 24);
}
