// SPDX-License-Identifier: Apache-2.0
#include "forms/print_run.h"

#include "domain/record_title.h"
#include "forms/form_data.h"
#include "forms/hand_out_list.h"
#include "forms/ledger_source.h"
#include "forms/prefiller.h"
#include "forms/typesetter.h"
#include "text/error.h"
#include "workflow/record_printout.h"
#include "workflow/settings.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace renkei::forms {

namespace {

/// Which copy of the template each printed copy is: 0 = without a mark.
QList<int> copyNumbers(const FormTemplate &form, int copies, bool mark)
{
    const int declared = int(form.copies.size());
    const int count = qMax(1, form.copiesAlways ? qMax(copies, declared) : copies);
    QList<int> numbers;
    for (int i = 0; i < count; ++i) {
        numbers += declared > 0 && (mark || form.copiesAlways) ? i % declared + 1 : 0;
    }
    return numbers;
}

std::vector<PlacedDocument> setCopies(Typesetter &typesetter, const QJsonObject &data, TypesetOptions options,
                                      const QList<int> &numbers)
{
    std::vector<PlacedDocument> documents;
    for (const int number : numbers) {
        if (number == 0 && !documents.empty()) {
            documents.push_back(documents.front());
            continue;
        }
        options.copy = number;
        documents.push_back(typesetter.typeset(data, options));
    }
    return documents;
}

/// People and groups are printed in the order of their kana.
QString readingOrder(const RegisterSpec &spec)
{
    return spec.indexOf("kana") < 0 ? QString() : QStringLiteral("kana");
}

QString formName(const FormTemplate &form)
{
    return form.number.isEmpty() ? form.title : QString(form.number + u' ' + form.title);
}

} // namespace

struct PrintRun::Private
{
    struct Item
    {
        QUuid subject;
        QString name;
        PrintoutId printout;
        QByteArray data; ///< as printed; empty until the form was set
        int sheets = 0;
    };

    Private(Session &given, PrintRequest asked)
        : session(given)
        , request(std::move(asked))
        , typesetter(loadTemplate(session.pack, request.formId))
        , prefiller(session, typesetter.form())
    {
        const FormTemplate &form = typesetter.form();
        controlQr = request.controlQr.value_or(
            settingFlag(session.ledger, controlQrSetting(request.formId), form.controlQr));
        digitForFirstYear = setting(session.ledger, SettingName::firstYear) == QStringLiteral("number");
        findSubjects();
        for (Item &item : items) {
            item.printout = newPrintoutId(session);
        }
    }

    void add(const Record &record) { items.push_back({record.id, recordTitle(record), {}, {}, 0}); }

    void findSubjects()
    {
        const QString subject = typesetter.form().subject;
        if (subject.isEmpty()) {
            items.emplace_back();
            return;
        }
        const RegisterSpec &spec = registerByKey(subject.toUtf8());
        if (request.allSubjects) {
            // People of other offices stand in the same register; they sign with their own.
            const QUuid office =
                request.office.isNull() ? ownOfficeId(session.ledger).uuid() : request.office;
            for (const Record &record :
                 rowsOfOffice(session, spec, office, endField(spec), readingOrder(spec))) {
                add(record);
            }
        }
        for (const QUuid &id : std::as_const(request.subjects)) {
            add(session.ledger.get(spec, id));
        }
        if (!items.empty()) {
            return;
        }
        if (request.allSubjects) {
            throw Error(ErrorCode::InvalidInput,
                        QCoreApplication::translate(
                            "PrintRun", "There is nobody to print this form for yet. Enter them first."));
        }
        if (subject == QStringLiteral("office")) {
            const QUuid office =
                request.office.isNull() ? ownOfficeId(session.ledger).uuid() : request.office;
            if (!office.isNull()) {
                add(session.ledger.get(spec, office));
                return;
            }
        }
        if (request.mode == FillMode::Complete) {
            throw Error(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("PrintRun", "Choose for whom to print \"%1\", or print it blank.")
                    .arg(formName(typesetter.form())));
        }
        items.emplace_back();
    }

    PrefillRequest prefillFor(const Item &item) const
    {
        return {request.mode, request.asName, item.subject, request.office};
    }

    Session &session;
    PrintRequest request;
    Typesetter typesetter;
    Prefiller prefiller;
    bool controlQr = false;
    bool digitForFirstYear = false;
    std::vector<Item> items;
};

PrintRun::PrintRun(Session &session, PrintRequest request)
    : d(std::make_unique<Private>(session, std::move(request)))
{
}

PrintRun::~PrintRun() = default;

const QString &PrintRun::formId() const
{
    return d->request.formId;
}

size_t PrintRun::count() const
{
    return d->items.size();
}

PrintedForm PrintRun::form(size_t index)
{
    Private::Item &item = d->items.at(index);
    TypesetOptions options;
    options.bindingMargin = d->request.bindingMargin;
    options.digitForFirstYear = d->digitForFirstYear;
    options.printoutId = item.printout.uuid();
    options.controlId = d->controlQr ? item.printout.uuid() : QUuid();
    const QList<int> numbers = copyNumbers(d->typesetter.form(), d->request.copies, d->request.markCopies);
    const QJsonObject data = d->prefiller.fill(d->prefillFor(item));
    PrintedForm printed{item.printout, item.subject, item.name,
                        setCopies(d->typesetter, data, options, numbers)};
    for (const auto &[name, attached] : d->prefiller.attachments()) {
        printed.documents.front().attachments.push_back(
            {name + QStringLiteral(".json"), QJsonDocument(attached).toJson(QJsonDocument::Indented)});
    }
    item.data = printed.documents.front().data;
    item.sheets = int(printed.documents.front().pages.size());
    return printed;
}

std::optional<PlacedDocument> PrintRun::handOutList()
{
    const FormTemplate &form = d->typesetter.form();
    if (!d->request.handOutList || d->items.size() < 2) {
        return {};
    }
    const auto copies = int(copyNumbers(form, d->request.copies, d->request.markCopies).size());
    QList<HandOut> lines;
    for (const Private::Item &item : d->items) {
        lines.append(
            {item.name, d->controlQr ? item.printout.uuid() : QUuid(), qMax(1, item.sheets) * copies});
    }
    QUuid office = d->request.office;
    if (office.isNull()) {
        office = ownOfficeId(d->session.ledger).uuid();
    }
    const std::optional<Record> record =
        office.isNull() ? std::nullopt : d->session.ledger.find(registerByKey("office"), office);
    return setHandOutList(formName(form), record ? record->text("name") : QString(), d->session.clock.today(),
                          lines);
}

std::vector<PlacedDocument> PrintRun::all(const std::function<bool(size_t, size_t)> &progress)
{
    std::vector<PlacedDocument> documents;
    for (size_t i = 0; i < count(); ++i) {
        PrintedForm printed = form(i);
        std::move(printed.documents.begin(), printed.documents.end(), std::back_inserter(documents));
        if (progress && !progress(i + 1, count())) {
            throw Error(ErrorCode::Cancelled, QCoreApplication::translate(
                                                  "PrintRun", "Printing was stopped. Nothing was printed."));
        }
    }
    if (std::optional<PlacedDocument> list = handOutList()) {
        documents.push_back(std::move(*list));
    }
    return documents;
}

void PrintRun::record()
{
    const FormTemplate &form = d->typesetter.form();
    const auto copies = copyNumbers(form, d->request.copies, d->request.markCopies).size();
    QList<PrintoutText> printed;
    for (const Private::Item &item : d->items) {
        if (item.sheets == 0) {
            continue; // never set, so it is on no paper
        }
        PrintoutText entry;
        entry.printout.id = item.printout;
        entry.printout.formId = form.formId;
        entry.printout.kind = form.documentKind;
        entry.printout.subjectRegister = item.subject.isNull() ? QString() : form.subject;
        entry.printout.subject = item.subject;
        entry.printout.data = QString::fromUtf8(item.data);
        entry.printout.mode = fillModeKey(d->request.mode);
        entry.printout.copies = copies;
        entry.printout.sheets = item.sheets;
        entry.printout.textVersion = form.official.version;
        entry.printout.officialTextHash = form.official.hash;
        entry.templateText = form.source;
        printed.append(entry);
    }
    if (!printed.isEmpty()) {
        recordPrintouts(d->session, printed);
    }
}

PrintRequest requestForSheet(const Session &session, PrintRequest request, const QString &about,
                             const QString &formId)
{
    request.formId = formId;
    if (session.pack.form(formId).subject == about) {
        return request;
    }
    if (request.office.isNull() && !about.isEmpty() && !request.subjects.isEmpty()) {
        const Record first = session.ledger.get(registerByKey(about.toUtf8()), request.subjects.first());
        request.office = officeOf(session.ledger, first);
    }
    request.subjects.clear();
    request.allSubjects = false;
    return request;
}

QList<PrintRequest> requestsTogether(const Session &session, const PrintRequest &request)
{
    const QString about = session.pack.form(request.formId).subject;
    QList<PrintRequest> requests;
    const QStringList together = session.pack.formsTogether(request.formId);
    for (const QString &formId : together) {
        requests.append(requestForSheet(session, request, about, formId));
    }
    return requests;
}

std::vector<PlacedDocument> printData(const RegionPack &pack, const QString &formId, const QJsonObject &data,
                                      int copies, std::optional<bool> controlQr, bool bindingMargin)
{
    Typesetter typesetter(loadTemplate(pack, formId));
    checkData(typesetter.form(), data);
    // No ledger gives an id: the same data gives the same one, so that the file can be made again.
    static const QUuid space(QStringLiteral("{5d4f6f0e-3c0b-5b7e-9d3c-7a1c6b6f2e10}"));
    const QByteArray bytes = QJsonDocument(data).toJson(QJsonDocument::Compact);
    TypesetOptions options;
    options.bindingMargin = bindingMargin;
    options.printoutId = QUuid::createUuidV5(space, QByteArray(formId.toUtf8() + bytes));
    options.controlId = controlQr.value_or(typesetter.form().controlQr) ? options.printoutId : QUuid();
    return setCopies(typesetter, data, options, copyNumbers(typesetter.form(), copies, false));
}

std::vector<PlacedDocument> reprint(const Session &session, PrintoutId id)
{
    const PrintoutText kept = printoutText(session.ledger, id);
    FormTemplate form = readTemplate(kept.templateText, kept.printout.formId);
    form.packId = session.pack.id;
    for (const PackForm &entry : session.pack.forms) {
        if (entry.id == form.formId) {
            form.title = form.title.isEmpty() ? entry.title : form.title;
            form.controlQr = entry.controlQr;
        }
    }
    Typesetter typesetter(std::move(form));
    const QJsonObject data = readData(typesetter.form(), kept.printout.data.toUtf8());
    TypesetOptions options;
    options.printoutId = id.uuid();
    if (settingFlag(session.ledger, controlQrSetting(typesetter.form().formId),
                    typesetter.form().controlQr)) {
        options.controlId = id.uuid();
    }
    return setCopies(typesetter, data, options,
                     copyNumbers(typesetter.form(), int(kept.printout.copies), false));
}

} // namespace renkei::forms
