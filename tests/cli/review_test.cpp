// SPDX-License-Identifier: Apache-2.0
#include "cli/renkei_program.h"
#include "support/text_stream.h"

#include <catch2/catch_test_macros.hpp>

using namespace renkei::test;
using namespace Qt::StringLiterals;

namespace {

/// The demo with some groups, and a review of all of them.
struct Reviewed : RenkeiProgram
{
    Reviewed()
    {
        REQUIRE(makeDemo({u"--staff"_s, u"12"_s, u"--patients"_s, u"4"_s, u"--groups"_s, u"3"_s,
                          u"--members"_s, u"12"_s})
                    .code == 0);
    }
    ProgramResult review(const QStringList &words) const
    {
        return onLedger(QStringList{u"review"_s} + words);
    }
    QJsonObject done(const QStringList &words) const
    {
        const ProgramResult result = review(words + QStringList{u"--json"_s});
        CAPTURE(result.err);
        REQUIRE(result.code == 0);
        return result.object();
    }
};

QJsonArray itemsOf(const QJsonObject &review)
{
    QJsonArray items;
    const QJsonArray groups = review.value(u"groups"_s).toArray();
    for (const auto &group : groups) {
        const QJsonArray inside = group.toObject().value(u"items"_s).toArray();
        for (const auto &item : inside) {
            items.append(item);
        }
    }
    return items;
}

QString idOf(const QJsonValue &value)
{
    return value.toObject().value(u"id"_s).toString();
}

} // namespace

TEST_CASE("a review on the command line, from start to report", "[cli][reviews]")
{
    const Reviewed renkei;
    const QJsonObject started = renkei.done({u"start"_s, u"--title"_s, u"秋の精査"_s});
    const QString id = started.value(u"id"_s).toString();
    const QJsonArray items = itemsOf(started);
    REQUIRE(items.size() >= 8);
    CHECK(started.value(u"open"_s) == true);
    CHECK(started.value(u"progress"_s).toObject().value(u"undecided"_s) == items.size());

    // Refusals say what to do, and name the person.
    const QString released = idOf(items.first());
    ProgramResult refused =
        renkei.review({u"decide"_s, id, u"--item"_s, released, u"--decision"_s, u"release"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(items.first().toObject().value(u"name"_s).toString()));
    CHECK(refused.err.contains(u"理由を入力してください"_s));
    refused = renkei.review({u"close"_s, id});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(QString::number(items.size())));
    refused = renkei.review({u"start"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"秋の精査"_s));
    CHECK(renkei.review({u"decide"_s, id, u"--item"_s, released, u"--decision"_s, u"maybe"_s}).code == 2);
    CHECK(renkei.review({u"decide"_s, id, u"--item"_s, released}).code == 2);
    CHECK(renkei.review({u"decide"_s, id, u"--item"_s, id, u"--decision"_s, u"keep"_s}).code == 1);

    renkei.done({u"decide"_s, id, u"--item"_s, released, u"--decision"_s, u"release"_s, u"--reason"_s,
                 u"担当が替わったため"_s});
    QStringList others{u"decide"_s, id, u"--decision"_s, u"keep"_s, u"--reason"_s, u"担当を確認"_s};
    for (qsizetype i = 1; i < items.size(); ++i) {
        others += {u"--item"_s, idOf(items.at(i))};
    }
    const QJsonObject decided = renkei.done(others);
    CHECK(decided.value(u"progress"_s).toObject().value(u"undecided"_s) == 0);
    CHECK(decided.value(u"progress"_s).toObject().value(u"inBulk"_s) == items.size() - 1);
    const QJsonObject closed = renkei.done({u"close"_s, id, u"--release-by"_s, u"鈴木 花子"_s});
    CHECK(closed.value(u"open"_s) == false);

    const QJsonObject report = renkei.done({u"report"_s, id});
    CHECK(report.value(u"summary"_s).toObject().value(u"kept"_s) == items.size() - 1);
    CHECK(report.value(u"since"_s).toObject().value(u"notReleased"_s) == 1);
    CHECK(report.value(u"chainHead"_s).toString().size() == 64);
    const ProgramResult text = renkei.review({u"report"_s, id});
    CHECK(text.out.contains(u"秋の精査"_s));
    CHECK(text.out.contains(u"担当が替わったため"_s));
    CHECK(text.out.contains(u"未解除"_s));
    CHECK(text.out.contains(report.value(u"chainHead"_s).toString()));

    refused = renkei.review(
        {u"decide"_s, id, u"--item"_s, released, u"--decision"_s, u"keep"_s, u"--reason"_s, u"継続"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"終了している"_s));
    CHECK(renkei.review({u"list"_s, u"--json"_s}).array().size() == 1);
    CHECK(renkei.review({u"list"_s, u"--open"_s, u"--json"_s}).array().isEmpty());
    CHECK(renkei.review({}).out.contains(u"秋の精査"_s));

    // The whole of it can be undone, step by step.
    REQUIRE(renkei.onLedger({u"undo"_s}).code == 0);
    CHECK(renkei.done({u"show"_s, id}).value(u"open"_s) == true);
    CHECK(renkei.review({u"show"_s, id}).out.contains(u"担当を確認"_s));
}

TEST_CASE("what has not changed is confirmed as a block, with a note", "[cli][reviews]")
{
    const Reviewed renkei;
    const QJsonObject started = renkei.done({u"start"_s});
    const QString id = started.value(u"id"_s).toString();
    int quiet = 0;
    const QJsonArray items = itemsOf(started);
    for (const auto &item : items) {
        quiet += int(item.toObject().value(u"flags"_s).toArray().isEmpty());
    }
    REQUIRE(quiet >= 2);
    const QStringList block{u"decide"_s, id, u"--unchanged"_s, u"--decision"_s, u"keep"_s};
    const ProgramResult refused = renkei.review(block);
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"まとめて"_s));
    const QJsonObject after = renkei.done(block + QStringList{u"--reason"_s, u"担当を確認"_s});
    CHECK(after.value(u"progress"_s).toObject().value(u"decided"_s) == quiet);
    CHECK(renkei.review(block).code == 1); // nobody is left
    const QString one = idOf(itemsOf(after).last());
    renkei.done({u"decide"_s, id, u"--item"_s, one, u"--decision"_s, u"none"_s});
    renkei.done({u"assign"_s, id, u"--item"_s, one});
}

TEST_CASE("members of a review are handed to another operator by name, and back to anybody", "[cli][reviews]")
{
    const Reviewed renkei;
    const QString password = renkei.file(u"second.txt"_s, "Fukushima-desk-2026\n");
    REQUIRE(renkei.onLedger({u"operator"_s, u"add"_s, u"山﨑"_s, u"--new-password-file"_s, password}).code ==
            0);
    const QJsonObject started = renkei.done({u"start"_s, u"--title"_s, u"秋の精査"_s});
    const QString one = idOf(itemsOf(started).first());
    const QStringList assign{u"assign"_s, u"秋の精査"_s, u"--item"_s, one};
    const auto assignedTo = [&](const QJsonObject &review) {
        return itemsOf(review).first().toObject().value(u"assignedTo"_s).toString();
    };
    const QString second = assignedTo(renkei.done(assign + QStringList{u"--to"_s, u"山﨑"_s}));
    CHECK(second.size() == 36);
    CHECK(assignedTo(renkei.done(assign)).isEmpty());

    const ProgramResult stranger = renkei.review(assign + QStringList{u"--to"_s, u"髙橋"_s});
    CHECK(stranger.code == 1);
    CHECK(stranger.err.contains(u"髙橋"_s));
    CHECK(renkei.review({u"assign"_s, u"秋の精査"_s, u"--to"_s, u"山﨑"_s}).code == 2);
    CHECK(renkei.review({u"assign"_s, u"春の精査"_s, u"--item"_s, one}).code == 1);
    CHECK(renkei.review({u"assign"_s, u"秋の精査"_s, u"--item"_s, idOf(started)}).code == 1);
}

TEST_CASE("a person's groups and a group without consent are looked through by themselves", "[cli][reviews]")
{
    const Reviewed renkei;
    const QJsonArray members = renkei.onLedger({u"members"_s, u"list"_s, u"--json"_s}).array();
    REQUIRE_FALSE(members.isEmpty());
    QString person;
    QString group;
    for (const auto &value : members) {
        if (value.toObject().value(u"state"_s) == u"member"_s) {
            person = value.toObject().value(u"staff"_s).toString();
            group = value.toObject().value(u"group"_s).toString();
        }
    }
    CHECK(renkei.review({u"start"_s, u"--person"_s, person}).code == 1); // what happened?
    const QJsonObject about =
        renkei.done({u"start"_s, u"--person"_s, person, u"--reason"_s, u"事故があったため"_s});
    CHECK(about.value(u"kind"_s) == u"person"_s);
    const QJsonArray items = itemsOf(about);
    REQUIRE_FALSE(items.isEmpty());
    for (const auto &item : items) {
        CHECK(item.toObject().value(u"staff"_s) == person);
    }
    CHECK(renkei.review({u"start"_s, u"--consent"_s, u"--reason"_s, u"撤回"_s}).code == 2);
    const QJsonObject consent = renkei.done(
        {u"start"_s, u"--consent"_s, u"--group"_s, group, u"--reason"_s, u"同意の撤回があったため"_s});
    CHECK(consent.value(u"kind"_s) == u"consent"_s);
    CHECK(consent.value(u"groups"_s).toArray().size() == 1);
    CHECK(renkei.review({u"show"_s, u"--printout"_s, person}).code == 1);
}
