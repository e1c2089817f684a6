// SPDX-License-Identifier: Apache-2.0
#include "domain/document_kind.h"
#include "domain/register.h"
#include "regulation/clause_service.h"
#include "regulation/pack_reader.h"
#include "regulation/region_pack.h"
#include "text/error.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace renkei {

static QString quotedList(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

/// Reads <PARENT><CHILD key="…">text</CHILD>…</PARENT> into a hash.
static void readValues(PackReader &reader, const QString &child, QHash<QString, QString> &values)
{
    QSet<QString> seen;
    reader.children({{child, [&] {
                          const QString key = reader.unique("key", seen);
                          values.insert(key, reader.text());
                      }}});
}

static void readPolicies(PackReader &reader, QHash<QString, QString> &policies)
{
    QSet<QString> seen;
    reader.children({{QStringLiteral("policy"), [&] {
                          const QString key = reader.unique("key", seen);
                          const QString number = reader.text();
                          bool isNumber = false;
                          if (number.toUInt(&isNumber) > 10'000 || !isNumber) {
                              reader.fail(QCoreApplication::translate(
                                              "RegionPack",
                                              "expected a number from 0 to 10000 as policy \"%1\", but "
                                              "found \"%2\".")
                                              .arg(key, number));
                          }
                          policies.insert(key, number);
                      }}});
}

static void checkFormKind(const PackReader &reader, const PackForm &form)
{
    QStringList kinds;
    for (const DocumentKind &kind : documentKinds()) {
        const QString key = QLatin1StringView(kind.key);
        const QString subject = QLatin1StringView(kind.subjectRegister);
        if (form.kind == key) {
            if (!subject.isEmpty() && form.subject != subject) {
                reader.fail(QCoreApplication::translate("RegionPack",
                                                        "expected subject=\"%1\" for kind \"%2\", but found "
                                                        "\"%3\".")
                                .arg(subject, key, form.subject));
            }
            return;
        }
        kinds += key;
    }
    if (!form.kind.isEmpty()) {
        reader.fail(
            QCoreApplication::translate("RegionPack", "expected kind to be one of %1, but found \"%2\".")
                .arg(quotedList(kinds), form.kind));
    }
}

static void checkFormSubject(const PackReader &reader, const QString &subject)
{
    QStringList subjects;
    for (const RegisterSpec *spec : allRegisters()) {
        subjects += QLatin1StringView(spec->key);
    }
    if (!subject.isEmpty() && !subjects.contains(subject)) {
        reader.fail(
            QCoreApplication::translate("RegionPack", "expected subject to be one of %1, but found \"%2\".")
                .arg(quotedList(subjects), subject));
    }
}

/// valid-from and valid-to, in their order.
static void readValidity(PackReader &reader, QDate &from, QDate &to)
{
    from = reader.date("valid-from");
    to = reader.date("valid-to");
    if (from.isValid() && to.isValid() && to < from) {
        reader.fail(QCoreApplication::translate("RegionPack", "valid-to lies before valid-from."));
    }
}

/// A sheet accompanies forms about the same subject, or is about the office that prints them.
static void checkAccompanied(const PackReader &reader, const QList<PackForm> &forms, const PackForm &sheet)
{
    for (const QString &other : sheet.with) {
        const auto found =
            std::find_if(forms.begin(), forms.end(), [&](const PackForm &form) { return form.id == other; });
        if (found == forms.end() || other == sheet.id) {
            reader.fail(QCoreApplication::translate("RegionPack",
                                                    "expected with=\"…\" of the form \"%1\" to name another "
                                                    "form of the pack, but found \"%2\".")
                            .arg(sheet.id, other));
        }
        if (!sheet.subject.isEmpty() && sheet.subject != u"office" && sheet.subject != found->subject) {
            reader.fail(QCoreApplication::translate(
                            "RegionPack", "expected the form \"%1\" to have the subject of \"%2\", which it "
                                          "accompanies (\"%3\"), or \"office\", but found \"%4\".")
                            .arg(sheet.id, other, found->subject, sheet.subject));
        }
    }
}

static void readForms(PackReader &reader, QList<PackForm> &forms)
{
    QSet<QString> ids;
    reader.children({{QStringLiteral("form"), [&] {
                          PackForm form;
                          form.id = reader.unique("id", ids);
                          form.number = reader.required("number");
                          form.shortName = reader.attribute("short", form.number);
                          form.title = reader.required("title");
                          form.kind = reader.attribute("kind");
                          form.subject = reader.attribute("subject");
                          form.file = reader.path("file");
                          form.version = reader.attribute("version", QString::fromUtf16(firstTextVersion));
                          form.controlQr = reader.flag("control-qr", false);
                          form.with = reader.attribute("with").split(u' ', Qt::SkipEmptyParts);
                          readValidity(reader, form.validFrom, form.validTo);
                          checkFormSubject(reader, form.subject);
                          checkFormKind(reader, form);
                          reader.empty();
                          forms.append(form);
                      }}});
    if (forms.isEmpty()) {
        reader.fail(QCoreApplication::translate("RegionPack", "expected at least one <form>."));
    }
    for (const PackForm &form : std::as_const(forms)) {
        checkAccompanied(reader, forms, form);
    }
}

static const QString acknowledgementKind = QStringLiteral("acknowledgement");

static void checkServer(const PackReader &reader, const RegionPack &pack, const QString &server,
                        const QHash<QString, QStringList> &known)
{
    if (server == acknowledgementKind) {
        if (pack.formForKind(acknowledgementKind) == nullptr) {
            reader.fail(QCoreApplication::translate(
                            "RegionPack",
                            "expected a form of kind \"%1\" in pack.xml, because this clause is "
                            "served by it.")
                            .arg(acknowledgementKind));
        }
        return;
    }
    const QString family = server.section(u':', 0, 0);
    if (!known.contains(family)) {
        reader.fail(QCoreApplication::translate("RegionPack",
                                                "expected served to hold rule:…, workflow:…, sheet:… or "
                                                "acknowledgement, but found \"%1\".")
                        .arg(server));
    }
    const QString name = server.section(u':', 1);
    if (!known.value(family).contains(name)) {
        reader.fail(
            QCoreApplication::translate("RegionPack", "expected %1: to name one of %2, but found \"%3\".")
                .arg(family, quotedList(known.value(family)), name));
    }
}

/// `served` names rules, sheets and workflows that exist.
static QStringList readServed(PackReader &reader, const RegionPack &pack)
{
    QStringList sheets;
    for (const PackForm &form : pack.forms) {
        sheets += form.id;
    }
    const QHash<QString, QStringList> known{{QStringLiteral("rule"), ruleKeys()},
                                            {QStringLiteral("sheet"), sheets},
                                            {QStringLiteral("workflow"), clauseWorkflows()}};
    const QStringList served = reader.attribute("served").split(u' ', Qt::SkipEmptyParts);
    for (const QString &server : served) {
        checkServer(reader, pack, server, known);
    }
    return served;
}

/// Clauses may name those that stand before them, lists any.
static void checkClauseId(const PackReader &reader, const RegionPack &pack, const QString &id)
{
    if (pack.clause(id) == nullptr) {
        reader.fail(
            QCoreApplication::translate("RegionPack", "expected the id of a clause above, but found \"%1\".")
                .arg(id));
    }
}

static void readClauses(RegionPack &pack, const QString &file)
{
    PackReader reader(pack.folder, file, QStringLiteral("clauses"));
    QSet<QString> ids;
    reader.children({{QStringLiteral("clause"), [&] {
                          Clause clause;
                          clause.id = reader.unique("id", ids);
                          clause.title = reader.attribute("title");
                          clause.label = reader.attribute("label", clause.id);
                          clause.conflicts = reader.attribute("conflicts").split(u' ', Qt::SkipEmptyParts);
                          for (const QString &other : clause.conflicts) {
                              checkClauseId(reader, pack, other);
                          }
                          clause.served = readServed(reader, pack);
                          clause.text = reader.text();
                          if (clause.text.isEmpty()) {
                              reader.fail(QCoreApplication::translate("RegionPack",
                                                                      "expected the text of the clause "
                                                                      "inside <clause>."));
                          }
                          pack.clauses.append(clause);
                      }}});
}

/// One line of the not-yet file: a clause that nothing serves, or a part of one that something serves.
static void readMissing(PackReader &reader, RegionPack &pack, QSet<QString> &ids, bool isPart)
{
    const QString id = reader.unique("id", ids);
    const auto clause = std::find_if(pack.clauses.begin(), pack.clauses.end(),
                                     [&id](const Clause &candidate) { return candidate.id == id; });
    if (clause == pack.clauses.end()) {
        reader.fail(
            QCoreApplication::translate("RegionPack", "expected the id of a clause, but found \"%1\".")
                .arg(id));
    }
    if (isPart == clause->served.isEmpty()) {
        reader.fail(
            isPart
                ? QCoreApplication::translate("RegionPack", "expected <clause> for \"%1\", because nothing "
                                                            "serves any part of it.")
                      .arg(id)
                : QCoreApplication::translate("RegionPack", "expected <part> for \"%1\" or no line at all, "
                                                            "because the clause is served by %2.")
                      .arg(id, quotedList(clause->served)));
    }
    clause->notYet = reader.text();
    if (clause->notYet.isEmpty()) {
        reader.fail(QCoreApplication::translate("RegionPack", "expected a word on what is missing."));
    }
}

static void readNotYet(RegionPack &pack, const QString &file)
{
    PackReader reader(pack.folder, file, QStringLiteral("notYet"));
    QSet<QString> ids;
    reader.children({{QStringLiteral("clause"), [&] { readMissing(reader, pack, ids, false); }},
                     {QStringLiteral("part"), [&] { readMissing(reader, pack, ids, true); }}});
}

static void readEntry(PackReader &reader, const RegionPack &pack, const QString &group, QSet<QString> &names,
                      QList<ListEntry> &entries)
{
    ListEntry entry;
    entry.name = reader.unique("name", names);
    entry.aliases = reader.attribute("aliases").split(u'|', Qt::SkipEmptyParts);
    entry.keys = {searchKey(entry.name)};
    for (const QString &alias : entry.aliases) {
        entry.keys += searchKey(alias);
    }
    entry.group = group;
    entry.clause = reader.attribute("clause");
    entry.description = reader.attribute("description");
    readValidity(reader, entry.validFrom, entry.validTo);
    if (!entry.clause.isEmpty()) {
        checkClauseId(reader, pack, entry.clause);
    }
    reader.empty();
    entries.append(entry);
}

static void readLists(RegionPack &pack, const QString &file)
{
    PackReader reader(pack.folder, file, QStringLiteral("lists"));
    QSet<QString> ids;
    reader.children({{QStringLiteral("list"), [&] {
                          QList<ListEntry> &entries = pack.lists[reader.unique("id", ids)];
                          QSet<QString> names;
                          QString group;
                          const auto entry = [&] { readEntry(reader, pack, group, names, entries); };
                          reader.children({{QStringLiteral("entry"), entry},
                                           {QStringLiteral("group"), [&] {
                                                group = reader.required("name");
                                                reader.children({{QStringLiteral("entry"), entry}});
                                                group.clear();
                                            }}});
                      }}});
}

RegionPack RegionPack::load(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        throw Error(
            ErrorCode::NotFound,
            QCoreApplication::translate("RegionPack", "There is no region pack in \"%1\".").arg(folder));
    }
    RegionPack pack;
    pack.folder = folder;
    QString clausesFile;
    QString notYetFile;
    QString listsFile;
    PackReader reader(folder, QStringLiteral("pack.xml"), QStringLiteral("pack"));
    pack.id = reader.required("id");
    pack.name = reader.required("name");
    pack.version = reader.required("version");
    pack.language = reader.attribute("language", QStringLiteral("ja"));
    const auto readPath = [&reader](QString &path) {
        path = reader.path("file");
        reader.empty();
    };
    reader.children({
        {QStringLiteral("vocabulary"), [&] { readValues(reader, QStringLiteral("word"), pack.vocabulary); }},
        {QStringLiteral("authority"), [&] { readValues(reader, QStringLiteral("value"), pack.authority); }},
        {QStringLiteral("policies"), [&] { readPolicies(reader, pack.policies); }},
        {QStringLiteral("clauses"), [&] { readPath(clausesFile); }},
        {QStringLiteral("notYet"), [&] { readPath(notYetFile); }},
        {QStringLiteral("lists"), [&] { readPath(listsFile); }},
        {QStringLiteral("forms"), [&] { readForms(reader, pack.forms); }},
    });
    if (pack.forms.isEmpty()) {
        reader.fail(QCoreApplication::translate("RegionPack", "expected <forms> with at least one <form>."));
    }
    if (!clausesFile.isEmpty()) {
        readClauses(pack, clausesFile);
    }
    if (!notYetFile.isEmpty()) {
        readNotYet(pack, notYetFile);
    }
    if (!listsFile.isEmpty()) {
        readLists(pack, listsFile);
    }
    return pack;
}

RegionPack RegionPack::byNameOrFolder(const QString &nameOrFolder)
{
    const QString shipped = QStringLiteral(":/packs/") + nameOrFolder;
    const bool isName =
        !nameOrFolder.isEmpty() && !nameOrFolder.contains(u'/') && !nameOrFolder.contains(u'.');
    return load(isName && QFileInfo(shipped).isDir() ? shipped : nameOrFolder);
}

} // namespace renkei
