// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;

static QStringList keysMissing(const QJsonObject &object, const char *keys)
{
    QStringList missing;
    for (const QString &key : QString::fromLatin1(keys).split(u' ')) {
        if (!object.contains(key)) {
            missing += key;
        }
    }
    return missing;
}

TEST_CASE("a consent is withdrawn by command, with what follows, and each wrong word has its sentence",
          "[cli][papers]")
{
    const RenkeiProgram renkei;
    REQUIRE(renkei.makeLedger().code == 0);
    idOf(renkei.onLedger(words("add patient --name 渡邉彩")));
    idOf(renkei.onLedger(words("groups open --patient 渡邉彩")));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString consent =
        idOf(renkei.onLedger(words("attach --no-scan --kind consent --subject 渡邉彩 --signed", {today})));

    const QStringList withdraw = words("withdraw --by 本人 --reason 家族の希望 --document");
    CHECK(renkei.onLedger(words("withdraw --by 本人 --reason x")).code == 2);
    CHECK(renkei.onLedger(words("withdraw --by 本人 --document", {consent})).err.contains(u"--reason"));
    const ProgramResult unknown =
        renkei.onLedger(withdraw + QStringList{QStringLiteral("01a205f3-ad95-7000-9e6d-92c0f46faf52")});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(QStringLiteral("台帳にありません")));
    const ProgramResult early =
        renkei.onLedger(withdraw + words("--on 2020-01-01", {}) + QStringList{consent});
    CHECK(early.code != 0);
    const ProgramResult future = renkei.onLedger(
        withdraw + QStringList{consent, QStringLiteral("--on"), QStringLiteral("2099-01-01")});
    CHECK(future.code == 1);
    CHECK(renkei.onLedger(words("procedure list --json")).array().isEmpty());

    const ProgramResult done = renkei.onLedger(withdraw + QStringList{consent, QStringLiteral("--json")});
    CAPTURE(done.err);
    REQUIRE(done.code == 0);
    CHECK(done.object()[QStringLiteral("withdrawnOn")].toString() == today);
    CHECK(done.object()[QStringLiteral("withdrawnBy")].toString() == QStringLiteral("本人"));
    CHECK(done.object()[QStringLiteral("withdrawnReason")].toString() == QStringLiteral("家族の希望"));
    const QJsonArray following = renkei.onLedger(words("procedure list --json")).array();
    REQUIRE(following.size() == 1);
    CHECK(following.at(0)[QStringLiteral("kind")].toString() == QStringLiteral("consent-withdrawal"));
    const ProgramResult twice = renkei.onLedger(withdraw + QStringList{consent});
    CHECK(twice.code == 1);
    CHECK_FALSE(twice.err.isEmpty());
    REQUIRE(renkei.onLedger(words("undo")).code == 0);
    CHECK(renkei.onLedger(words("procedure list --json")).array().isEmpty());
}

/// The region's pack as a folder of one's own, whose text can change.
static void copyPack(const QString &to)
{
    const QString from = QStringLiteral(RENKEI_SOURCE "/forms/packs/fukushima");
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + file.mid(from.size());
        REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
        REQUIRE(QFile::copy(file, copy));
    }
}

static void replaceIn(const QString &path, const QString &old, const QString &fresh)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    REQUIRE(text.contains(old));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.replace(old, fresh).toUtf8());
}

TEST_CASE("when the text of the pledge changes, those who signed the old one are listed and printed for",
          "[cli][papers]")
{
    const RenkeiProgram renkei;
    const QString pack = renkei.path(QStringLiteral("pack"));
    copyPack(pack);
    REQUIRE(renkei
                .run(words("new --desk office --office つむぎ訪看 --pack", {pack, renkei.ledger()}) +
                     QStringList{QStringLiteral("--password-file"), renkei.passwordFile()})
                .code == 0);
    const QString nurse = idOf(renkei.onLedger(words("add staff --name 髙橋日出男")));
    const QString other = idOf(renkei.onLedger(words("add staff --name 山﨑月子")));
    idOf(renkei.onLedger(
        words("attach --no-scan --kind staff-pledge --subject 髙橋日出男 --signed 2026-01-10")));
    CHECK(renkei.onLedger(words("old-text staff-pledge --json")).array().isEmpty());
    const QStringList resign =
        words("print form3 --resign --json --out", {renkei.path(QStringLiteral("again"))});
    const ProgramResult nobody = renkei.onLedger(resign);
    CHECK(nobody.code == 1);
    CHECK(nobody.err.contains(QStringLiteral("以前の文面")));

    replaceIn(pack + QStringLiteral("/forms/form3.xml"), QStringLiteral("遵守するとともに"),
              QStringLiteral("遵守し"));
    const QJsonArray old = renkei.onLedger(words("old-text staff-pledge --json")).array();
    REQUIRE(old.size() == 1);
    CHECK(keysMissing(old.at(0).toObject(), "document subject name signedOn textVersion printedOn") ==
          QStringList());
    CHECK(old.at(0)[QStringLiteral("subject")].toString() == nurse);
    CHECK(old.at(0)[QStringLiteral("signedOn")].toString() == QStringLiteral("2026-01-10"));
    CHECK(old.at(0)[QStringLiteral("printedOn")].toString().isEmpty());
    CHECK(renkei.onLedger(words("old-text staff-pledge")).out.contains(QStringLiteral("髙橋日出男")));
    CHECK_FALSE(renkei.onLedger(words("old-text staff-pledge")).out.contains(other));
    const ProgramResult unknown = renkei.onLedger(words("old-text love-letter"));
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(QStringLiteral("love-letter")));

    const ProgramResult printed = renkei.onLedger(resign);
    CAPTURE(printed.err);
    REQUIRE(printed.code == 0);
    REQUIRE(printed.array().size() == 1);
    CHECK(printed.array().at(0)[QStringLiteral("subject")].toString() == nurse);
    CHECK(RenkeiProgram::pdfText(printed.array().at(0)[QStringLiteral("file")].toString())
              .contains(QStringLiteral("遵守し、")));
    CHECK(renkei.onLedger(words("old-text staff-pledge --json"))
              .array()
              .at(0)[QStringLiteral("printedOn")]
              .toString() == QDate::currentDate().toString(Qt::ISODate));
}
